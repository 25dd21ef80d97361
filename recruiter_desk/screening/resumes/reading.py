"""A resume's file to its text: looked at, read in a process of its own, said plainly."""

import hashlib
from pathlib import Path

from recruiter_desk.base.errors import DeskError
from recruiter_desk.screening.resumes.kinds import kind_of
from recruiter_desk.screening.resumes.model import Kind, Paper, ResumeFile
from recruiter_desk.screening.resumes.worker import apart

LARGEST = 25_000_000  # bytes of a file
LONGEST = 1_000_000  # letters of its text
CUT = "Only its first million letters were read."
EMPTY = "There are no words in it to read or search."


def read_file(path: Path) -> ResumeFile:
    """A file read whole, within 10 seconds; DeskError in one sentence where it cannot be."""
    content = file_of(path)
    return ResumeFile(path.name, content, hash_of(content), read_resume(path.name, content))


def hash_of(content: bytes) -> str:
    """What an original is known by (store.documents)."""
    return hashlib.sha256(content).hexdigest()


def file_of(path: Path) -> bytes:
    """The bytes of a file; DeskError where it is not there, empty, or larger than 25 MB."""
    try:
        if path.stat().st_size > LARGEST:
            raise DeskError(f"{path.name} is larger than 25 MB.", "Ask for a smaller file.")
        content = path.read_bytes()
    except OSError as error:
        raise DeskError(f"{path.name} cannot be opened.", "See whether it is there.") from error
    if not content.strip():
        raise DeskError(f"{path.name} is empty.", "Ask for it once more.")
    return content


def read_resume(name: str, content: bytes) -> Paper:
    """The text of a resume's bytes with its remarks, within 10 seconds.

    DeskError where it is no resume, locked, damaged, or takes longer.
    """
    if kind_of(name, content) is Kind.TXT:
        return read_here(name, content)
    return apart(read_here, name, content)


def read_here(name: str, content: bytes) -> Paper:
    """The same in this process, however long it takes."""
    from recruiter_desk.screening.resumes import json_resume, open_document, pdf, plain, word

    readers = {
        Kind.PDF: pdf.read_pdf,
        Kind.DOCX: word.read_word,
        Kind.RTF: plain.read_rtf,
        Kind.ODT: open_document.read_open_document,
        Kind.TXT: plain.read_text,
        Kind.JSON: json_resume.read_json,
    }
    paper = readers[kind_of(name, content)](name, content)
    remarks = paper.remarks
    if len(paper.text) > LONGEST:
        remarks = (*remarks, CUT)
    if not paper.text and not remarks:
        remarks = (EMPTY,)
    return Paper(paper.kind, paper.text[:LONGEST], paper.pages, remarks)
