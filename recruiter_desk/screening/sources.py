"""What a desk has to read of a person: resumes, notes, calls, each as a source."""

import sqlite3
from collections.abc import Iterator

from recruiter_desk.base.clock import instant
from recruiter_desk.screening.model import Source, SourceKind

NOTES = """
SELECT n.id, n.kind, n.at, n.text,
  CASE WHEN n.said_by_id IS NULL OR n.said_by_id = n.person_id THEN '' ELSE
    coalesce((SELECT shown FROM person WHERE id = n.said_by_id), 'somebody else') END, n.speaker
FROM note n WHERE n.person_id = ?"""
CALLS = """
SELECT id, at, direction, outcome, text, about, slip_what, "by" FROM call WHERE person_id = ?"""
RESUMES = "SELECT id, received_at, text FROM resume WHERE person_id = ?"
READS = frozenset({"note", "call", "resume", "person"})
KINDS = {"note": SourceKind.NOTE, "email": SourceKind.EMAIL, "referral": SourceKind.REFERRAL}
WORDED = {"connected", "bad_time"}


def sources_of(connection: sqlite3.Connection, person: int) -> list[Source]:
    """All sources of a person in the order of time; ids are "note:7", "call:9", "resume:3".

    A call without words is among them: it witnesses that it was made.
    """
    found = [
        *_notes(connection, person),
        *_calls(connection, person),
        *_resumes(connection, person),
    ]
    return sorted(found, key=lambda source: (source.at, source.id))


def _notes(connection: sqlite3.Connection, person: int) -> Iterator[Source]:
    for row, kind, at, text, by, speaker in connection.execute(NOTES, (person,)):
        other = by or ("somebody else" if speaker == "other" else "")
        meant = SourceKind.REFERRAL if other and kind == "note" else KINDS[kind]
        yield Source(f"note:{row}", meant, instant(at), text, other)


def _calls(connection: sqlite3.Connection, person: int) -> Iterator[Source]:
    for row, at, direction, outcome, text, about, what, by in connection.execute(CALLS, (person,)):
        said = text or (about or what if outcome not in WORDED else "")
        kind = SourceKind.EMAIL if by == "email" else SourceKind.CALL
        yield Source(f"call:{row}", kind, instant(at), said, direction=direction, outcome=outcome)


def _resumes(connection: sqlite3.Connection, person: int) -> Iterator[Source]:
    for row, at, text in connection.execute(RESUMES, (person,)):
        yield Source(f"resume:{row}", SourceKind.RESUME, instant(at), text)
