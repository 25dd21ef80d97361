"""Reading resumes: those of a person, one whole, and the file as it came."""

import json
import sqlite3
from typing import Any

from recruiter_desk.base.clock import instant
from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.people.model import Found
from recruiter_desk.screening.resumes.model import Kind, Resume, ResumeLine
from recruiter_desk.store import documents
from recruiter_desk.store.desk import Desk

READS = frozenset({"resume", "person"})
LINE = """
SELECT r.id, r.person_id, p.shown, r.hash, r.name, r.kind, r.received_at, r.pages, r.remarks
FROM resume r JOIN person p ON p.id = r.person_id"""
OF_PERSON = f"{LINE} WHERE r.person_id = ? ORDER BY r.received_at DESC, r.id DESC"
BETWEEN = f"{LINE} WHERE r.person_id = ? AND r.received_at BETWEEN ? AND ?"
ONE = f"{LINE} WHERE r.id = ?"
TEXT = "SELECT text FROM resume WHERE id = ?"
SAME = f"{LINE} WHERE r.hash = ? AND (?2 IS NULL OR r.person_id = ?2) ORDER BY r.id LIMIT 1"


def resumes_of(desk: Desk, person_id: int) -> list[ResumeLine]:
    """Every resume of a person, the newest first; none also when nobody has that id."""
    with desk.read() as read:
        return [as_line(row) for row in read.execute(OF_PERSON, (person_id,))]


def resume(desk: Desk, resume_id: int) -> Resume:
    """One resume with its text; NotFound when there is none of that id."""
    with desk.read() as read:
        line = line_in(read, resume_id)
        (text,) = read.execute(TEXT, (resume_id,)).fetchone()
    return Resume(line, text)


def original_of(desk: Desk, resume_id: int) -> bytes:
    """The file as it came, byte for byte; DeskError where it is not kept any more."""
    with desk.read() as read:
        line = line_in(read, resume_id)
    content = documents.original(desk.folder.documents, line.hash)
    if content is None:
        raise DeskError(
            f"The file {line.name} is not kept with this desk.", "Put a copy of the desk back."
        )
    return content


def line_in(connection: sqlite3.Connection, resume_id: int) -> ResumeLine:
    """One resume as this connection sees it; NotFound when there is none."""
    row = connection.execute(ONE, (resume_id,)).fetchone()
    if row is None:
        raise NotFound(
            f"There is no resume r{resume_id}.", "Perhaps it was removed; undo brings it back."
        )
    return as_line(row)


def same_file(
    connection: sqlite3.Connection, name: str, person_id: int | None
) -> ResumeLine | None:
    """The resume whose original has that hash, of that person or (None) of anybody."""
    row = connection.execute(SAME, (name, person_id)).fetchone()
    return None if row is None else as_line(row)


def as_line(row: tuple[Any, ...]) -> ResumeLine:
    """The line of a row of LINE."""
    number, person, shown, hash_, name, kind, at, pages, remarks = row
    return ResumeLine(
        id=number,
        person=Found(person, shown),
        hash=hash_,
        name=name,
        kind=Kind(kind),
        received_at=instant(at),
        pages=pages,
        remarks=tuple(json.loads(remarks)),
    )
