"""The text of files that are text: plain, and RTF by striprtf."""

import codecs
import re

from recruiter_desk.base.errors import DeskError
from recruiter_desk.screening.resumes.model import Kind, Paper
from recruiter_desk.screening.resumes.tidy import tidy

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 1 << 18  # bytes shown to charset-normalizer
_TARGET = re.compile(r"\((?:mailto|tel):[^)\s]*\)")
_NO_TEXT = 0.05  # of the letters control characters: it is no text


def read_text(name: str, content: bytes) -> Paper:
    """The text of a plain file in whatever letters it was saved; DeskError where it is none."""
    text = decoded(name, content)
    strange = sum(char < " " and char not in "\t\n\r\f" for char in text)
    if strange > _NO_TEXT * len(text):
        raise DeskError(f"{name} is no resume.", "Add a PDF, a Word file or plain text.")
    return Paper(Kind.TXT, tidy(text))


def decoded(name: str, content: bytes) -> str:
    """By its mark (BOM), else UTF-8 if it is valid, else as charset-normalizer finds."""
    marked = next((code for mark, code in _MARKS if content.startswith(mark)), "utf-8")
    try:
        return content.decode(marked)
    except UnicodeError:
        pass
    from charset_normalizer import from_bytes

    best = from_bytes(content[:_SAMPLE]).best()
    if best is None:
        raise DeskError(
            f"The letters of {name} cannot be read.", "Save it as UTF-8, and add that."
        )
    return content.decode(best.encoding, "replace")


def read_rtf(name: str, content: bytes) -> Paper:
    """The text of an RTF; DeskError where it is damaged."""
    from striprtf.striprtf import rtf_to_text

    try:
        text: str = rtf_to_text(content.decode("cp1252", "replace"), errors="ignore")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, IndexError, KeyError, TypeError, AttributeError) as error:
        raise DeskError(f"{name} is damaged.", "Ask for it once more.") from error
    return Paper(Kind.RTF, tidy(_TARGET.sub("", text)))
