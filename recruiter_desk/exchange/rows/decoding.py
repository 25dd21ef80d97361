"""Which letters the bytes of a file mean; the file is looked at a block at a time."""

import codecs
from collections.abc import Iterator
from pathlib import Path

from recruiter_desk.base.errors import DeskError

BLOCK = 1 << 20
_SAMPLE = 1 << 18  # bytes shown to charset-normalizer
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_IN_CP1252 = b"\x81\x8d\x8f\x90\x9d"
_NO_CSV = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a spreadsheet or a packed file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"{\\rtf", "a text document"),
    (b"BEGIN:VCARD", "a file of contact cards"),
    (b"\x1f\x8b", "a packed file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3\x00", "a database"),
    (b"<!doctype html", "a web page"),
    (b"<html", "a web page"),
    (b"<?xml", "an XML file"),
)


def encoding_of(path: Path) -> str:
    """The name of the encoding in which the whole file can be read, as `open` takes it.

    By its mark (BOM), else UTF-8 when all of it is valid, else cp1252, else what
    charset-normalizer finds where cp1252 has no such byte. DeskError for a file that is empty,
    no CSV, or in no encoding known; OSError where it cannot be read.
    """
    with path.open("rb") as file:
        start = file.read(_SAMPLE)
    if not start.strip():
        raise DeskError(f"{path.name} is empty.", "Export it once more, and import that.")
    _refuse_other_kinds(path.name, start)
    marked = next((name for mark, name in _MARKS if start.startswith(mark)), None)
    if marked is None and (wide := _wide(start)):
        marked = wide
    if marked is not None:
        return _checked(path, marked)
    if _decodes(path, "utf-8"):
        return "utf-8"
    if not any(block.translate(None, _NOT_IN_CP1252) != block for block in _blocks(path)):
        return "cp1252"
    return _checked(path, _guessed(start) or "")


def _refuse_other_kinds(name: str, start: bytes) -> None:
    bare = start.removeprefix(codecs.BOM_UTF8).lstrip()[:20].lower()
    for sign, kind in _NO_CSV:
        if bare.startswith(sign.lower()):
            raise DeskError(
                f"{name} is {kind}, not a CSV file.", "Save it as CSV and import that."
            )


def _wide(start: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of Latin letters is NUL."""
    even, odd = start[::2], start[1::2]
    if len(odd) > 1 and odd.count(0) > 0.6 * len(odd) and even.count(0) < 0.1 * len(even):
        return "utf-16-le"
    if len(even) > 1 and even.count(0) > 0.6 * len(even) and odd.count(0) < 0.1 * len(odd):
        return "utf-16-be"
    return None


def _checked(path: Path, encoding: str) -> str:
    if not encoding or not _decodes(path, encoding):
        raise DeskError(
            f"The letters of {path.name} cannot be read.", "Save it as CSV UTF-8 and import that."
        )
    return encoding


def _decodes(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for block in _blocks(path):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _guessed(start: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(start).best()
    return best.encoding if best else None


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            yield block
