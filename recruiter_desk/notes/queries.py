"""Reading notes."""

import json
import sqlite3
from typing import Any

from recruiter_desk.base.clock import instant, stamp
from recruiter_desk.base.errors import NotFound
from recruiter_desk.notes.model import Former, Kind, Note, Speaker
from recruiter_desk.people.model import Found
from recruiter_desk.store.desk import Desk

PAGE = 50
READS = frozenset({"note", "note_tag", "former_text", "person"})
NOBODY_NOW = "someone no longer here"
NOTE = """
SELECT n.id, n.person_id, p.shown, n.kind, n.at, n.text, n.speaker, n.said_by_id, s.shown,
  (SELECT json_group_array(t.name) FROM note_tag t WHERE t.note_id = n.id),
  EXISTS (SELECT 1 FROM former_text f WHERE f.note_id = n.id)
FROM note n LEFT JOIN person p ON p.id = n.person_id LEFT JOIN person s ON s.id = n.said_by_id
"""
ONE = f"{NOTE} WHERE n.id = ?"
NEWEST_FIRST = f"{NOTE} WHERE n.person_id IS ? ORDER BY n.at DESC, n.id DESC LIMIT ?"
OLDER_THAN = (
    f"{NOTE} WHERE n.person_id IS ? AND (n.at, n.id) < (?, ?) "
    "ORDER BY n.at DESC, n.id DESC LIMIT ?"
)
BETWEEN = f"{NOTE} WHERE n.person_id = ? AND n.at BETWEEN ? AND ?"
FORMER = "SELECT text, until FROM former_text WHERE note_id = ? ORDER BY id DESC"


def notes_of(
    desk: Desk, person_id: int | None, after: Note | None = None, limit: int = PAGE
) -> list[Note]:
    """A page of somebody's notes, newest first; `after` was the last one seen.

    `person_id` None: the notes that are on none yet.
    """
    with desk.read() as read:
        if after is None:
            rows = read.execute(NEWEST_FIRST, (person_id, limit))
        else:
            rows = read.execute(OLDER_THAN, (person_id, stamp(after.at), after.id, limit))
        return [as_note(row) for row in rows]


def note(desk: Desk, note_id: int) -> Note:
    """One note; NotFound when there is none of that id."""
    with desk.read() as read:
        return note_in(read, note_id)


def note_in(connection: sqlite3.Connection, note_id: int) -> Note:
    """One note as this connection sees it, also inside a step; NotFound when there is none."""
    row = connection.execute(ONE, (note_id,)).fetchone()
    if row is None:
        raise NotFound(
            f"There is no note n{note_id}.", "Perhaps it was removed; undo brings it back."
        )
    return as_note(row)


def former_texts(desk: Desk, note_id: int) -> list[Former]:
    """What a note said before it was corrected, the latest first; none when it never was."""
    with desk.read() as read:
        rows = read.execute(FORMER, (note_id,)).fetchall()
    return [Former(text, instant(until)) for text, until in rows]


def as_note(row: tuple[Any, ...]) -> Note:
    """The note of a row of NOTE."""
    number, person_id, shown, kind, at, text, word, said_by, said_by_name, tags, corrected = row
    person = None if person_id is None else Found(person_id, shown)
    return Note(
        id=number,
        person=person,
        kind=Kind(kind),
        at=instant(at),
        text=text,
        said_by=_speaker(word, person, said_by, said_by_name),
        tags=tuple(json.loads(tags)),
        corrected=bool(corrected),
    )


def _speaker(
    word: str, person: Found | None, said_by: int | None, name: str | None
) -> Speaker | None:
    if word == "me":
        return None
    if word == "person" and person:
        return Speaker(person.id, person.name)
    return Speaker(said_by, name or NOBODY_NOW)
