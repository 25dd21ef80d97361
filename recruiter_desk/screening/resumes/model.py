"""What a recruiter says about resumes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from recruiter_desk.people.model import Found


class Kind(StrEnum):
    """What sort of file a resume came as."""

    PDF = "pdf"
    DOCX = "docx"
    RTF = "rtf"
    ODT = "odt"
    TXT = "txt"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that was read: its text, clean; `pages` is None where the kind has none.

    `remarks` are sentences on what could not be read well; none: all is well.
    """

    kind: Kind
    text: str
    pages: int | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ResumeFile:
    """A file that was read: its name, its bytes and their hash (SHA-256), and what it says."""

    name: str
    content: bytes
    hash: str
    paper: Paper


@dataclass(frozen=True, slots=True)
class ResumeLine:
    """A resume in a list, without its text; `name` is the file's. `hash` names its original."""

    id: int
    person: Found
    hash: str
    name: str
    kind: Kind
    received_at: datetime
    pages: int | None
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Resume:
    """A resume whole: its line in the list, and its text."""

    line: ResumeLine
    text: str


@dataclass(frozen=True, slots=True)
class AddedResume:
    """What came of adding a file: the resume, whose it is, and whether that person is new.

    `possible_duplicates` are people whom the new person may be; `already`: the very same file was
    there, and nothing changed.
    """

    id: int
    person: Found
    made: bool
    possible_duplicates: tuple[Found, ...] = ()
    remarks: tuple[str, ...] = ()
    already: bool = False
