"""The text of a PDF: pypdf's, or QtPdf's where that reads better; what is locked or scanned."""

import io
import logging
import re
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from recruiter_desk.base.errors import DeskError
from recruiter_desk.paper.pdf_text import page_texts
from recruiter_desk.screening.resumes.model import Kind, Paper
from recruiter_desk.screening.resumes.tidy import tidy

MOST_PAGES = 40
FEWEST_LETTERS = 80  # a page; one with fewer is a picture of a page
LONG = 14  # letters; words of more are rare in any language of resumes
GLUED = 0.03  # of all words longer than that: their blanks were lost
SPREAD = 0.3  # of all words one letter long: blanks were put between the letters
HEAD = 120  # letters of a name and what stands beside it
UNREAD = 0.4  # of all marks no letters or digits: the file does not tell what its marks mean
SCANNED = "It seems to be scanned: there are no words in it to read or search."
GLUED_WORDS = "Words in it may stand glued together, so that search can miss some."
GARBLED = "The file does not tell what its letters are; much of its text cannot be read."
_WORD = re.compile(r"[^\W\d_]+")


def read_pdf(name: str, content: bytes) -> Paper:
    """The text of a PDF, 40 pages at the most; DeskError where it is locked or damaged."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    count, pages = _by_pypdf(name, content)
    text = tidy("\n\n".join(pages))
    if _trouble(text) or _letters(text) < FEWEST_LETTERS * len(pages):
        text = min(text, _by_qt(content), key=_trouble_first)
    remarks = []
    if count > MOST_PAGES:
        remarks.append(f"It has {count} pages; the first {MOST_PAGES} were read.")
    if _letters(text) < FEWEST_LETTERS * max(1, len(pages)):
        remarks.append(SCANNED)
    elif _trouble(text):
        remarks.append(GARBLED if _unread(text) > UNREAD else GLUED_WORDS)
    return Paper(Kind.PDF, text, count, tuple(remarks))


def _by_pypdf(name: str, content: bytes) -> tuple[int, list[str]]:
    """How many pages, and the text of each; empty ones where pypdf cannot read it."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError

    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise _locked(name)
        count = len(reader.pages)
        return count, [_page(reader, number) for number in range(min(count, MOST_PAGES))]
    except DeskError:
        raise
    except (DependencyError, FileNotDecryptedError):
        return _pages_by_qt(name, content, locked=True)
    except Exception:  # a damaged file may raise anything at all
        return _pages_by_qt(name, content, locked=False)


def _pages_by_qt(name: str, content: bytes, *, locked: bool) -> tuple[int, list[str]]:
    try:
        pages = page_texts(content, MOST_PAGES)
    except ValueError as error:
        if locked or "Password" in str(error):
            raise _locked(name) from error
        raise DeskError(f"{name} is damaged.", "Ask for it once more.") from error
    return len(pages), pages


def _locked(name: str) -> DeskError:
    return DeskError(
        f"{name} is locked with a password.", "Save a copy without the password, and add that."
    )


@dataclass(frozen=True, slots=True)
class _Piece:
    """How many letters were drawn at once, and how high on the page, in points from its foot."""

    letters: int
    top: float


def _page(reader: Any, number: int) -> str:
    """The text of a page; a name drawn above all else comes first, also where it is drawn last."""
    pieces: list[_Piece] = []

    def met(text: str, page: Any, own: Any, *_: Any) -> None:
        if letters := len("".join(text.split())):
            pieces.append(_Piece(letters, own[4] * page[1] + own[5] * page[3] + page[5]))

    try:
        text = str(reader.pages[number].extract_text(visitor_text=met)).rstrip()
    except Exception:  # one damaged page leaves the others
        return ""
    at = _end_without(text, _drawn_last(pieces)) if number == 0 else len(text)
    return f"{text[at:].strip()}\n{text[:at]}" if at < len(text) else text


def _drawn_last(pieces: list[_Piece]) -> int:
    """How many letters were drawn at the end of a page and stand above all before; 0 for none."""
    lowest, letters, found = float("inf"), 0, 0
    highest = list(accumulate((piece.top for piece in pieces), max))
    for at in range(len(pieces) - 1, 0, -1):
        lowest, letters = min(lowest, pieces[at].top), letters + pieces[at].letters
        if letters > HEAD:
            break
        if lowest > highest[at - 1]:
            found = letters
    return found


def _end_without(text: str, letters: int) -> int:
    """Where the text ends without so many letters."""
    at = len(text)
    while letters and at:
        at -= 1
        letters -= not text[at].isspace()
    return at


def _by_qt(content: bytes) -> str:
    try:
        return tidy("\n\n".join(page_texts(content, MOST_PAGES)))
    except ValueError:
        return ""


def _trouble_first(text: str) -> tuple[bool, float]:
    """Orders texts from the best to the worst; the first of two alike is kept."""
    return not _letters(text), _trouble(text)


def _trouble(text: str) -> float:
    """How badly it reads; 0 where it reads well."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    glued = sum(len(word) > LONG for word in words) / len(words)
    spread = sum(len(word) == 1 for word in words) / len(words)
    return (
        (glued if glued > GLUED else 0.0)
        + (spread if spread > SPREAD else 0.0)
        + (_unread(text) if _unread(text) > UNREAD else 0.0)
    )


def _unread(text: str) -> float:
    marks = [char for char in text if not char.isspace()]
    return sum(not char.isalnum() for char in marks) / len(marks) if marks else 0.0


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
