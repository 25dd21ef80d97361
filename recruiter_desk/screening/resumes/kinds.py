"""Which kind of file a resume is, told by its bytes; a name may say anything."""

import io
import zipfile
from pathlib import Path, PurePath

from recruiter_desk.base.errors import DeskError
from recruiter_desk.screening.resumes.model import Kind

FILES = (".pdf", ".docx", ".rtf", ".odt", ".txt", ".md", ".json", ".doc")
"""Endings of files that are taken for resumes; .doc to say how it can become one."""
_LOOKED_AT, _LINES, _BETWEEN = 20_000, 6, "\t;,|"  # a table has as many in each line
_PDF_WITHIN = 1024  # bytes from the start in which "%PDF-" may stand
_OTHERS = (
    (b"\xd0\xcf\x11\xe0", "an old Word file, or one locked with a password", "Save it as .docx."),
    (b"\x89PNG", "a picture", "Ask for the resume as PDF or Word file."),
    (b"\xff\xd8\xff", "a picture", "Ask for the resume as PDF or Word file."),
    (b"GIF8", "a picture", "Ask for the resume as PDF or Word file."),
    (b"II*\x00", "a picture", "Ask for the resume as PDF or Word file."),
    (b"MM\x00*", "a picture", "Ask for the resume as PDF or Word file."),
    (b"\x1f\x8b", "a packed file", "Unpack it, and add what is in it."),
    (b"7z\xbc\xaf", "a packed file", "Unpack it, and add what is in it."),
    (b"Rar!", "a packed file", "Unpack it, and add what is in it."),
    (b"SQLite format 3\x00", "a database", "Ask for the resume as PDF or Word file."),
)
_WEB_PAGE = (b"<!doctype html", b"<html")


def looks_like_resume(path: PurePath) -> bool:
    """Whether a file's ending may be that of a resume; also .txt, which may be a table too."""
    return path.suffix.lower() in FILES


def is_resume(path: Path) -> bool:
    """Whether a file is taken for a resume: by its ending, and a .txt where it is no table."""
    if path.suffix.lower() != ".txt":
        return looks_like_resume(path)
    try:
        with path.open("rb") as file:
            start = file.read(_LOOKED_AT).decode("utf-8", "replace")
    except OSError:
        return True
    lines = [line for line in start.splitlines()[:_LINES] if line.strip()]
    return len(lines) < 2 or not any(
        len({line.count(sign) for line in lines}) == 1 and sign in lines[0] for sign in _BETWEEN
    )


def kind_of(name: str, content: bytes) -> Kind:
    """The kind of a file's bytes; DeskError for those that are no resume, with what to do."""
    start = content[:_PDF_WITHIN]
    bare = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if b"%PDF-" in start:
        return Kind.PDF
    if bare.startswith(b"{\\rtf"):
        return Kind.RTF
    if start.startswith(b"PK\x03\x04"):
        return _packed(name, content)
    for sign, what, advice in _OTHERS:
        if bare.startswith(sign):
            raise DeskError(f"{name} is {what}.", advice)
    if bare[:20].lower().startswith(_WEB_PAGE):
        raise DeskError(f"{name} is a web page.", "Save it as PDF, and add that.")
    if bare.startswith((b"{", b"[")) and PurePath(name).suffix.lower() == ".json":
        return Kind.JSON
    return Kind.TXT


def _packed(name: str, content: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            names = set(packed.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise DeskError(f"{name} is damaged.", "Ask for it once more.") from error
    if any(each.startswith("word/document") for each in names):
        return Kind.DOCX
    if "content.xml" in names:
        return Kind.ODT
    raise DeskError(f"{name} is a packed file.", "Unpack it, and add what is in it.")
