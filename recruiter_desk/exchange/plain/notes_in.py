"""Our own notes.csv taken back: each note once, on its person."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean, fold
from recruiter_desk.exchange.plain.ids import Ids
from recruiter_desk.exchange.plain.items import items_in, texts_in
from recruiter_desk.exchange.plain.taking import Taken, id_of, one_of, take_rows
from recruiter_desk.exchange.plain.values import Cells, stamp_in
from recruiter_desk.notes.model import Kind
from recruiter_desk.notes.rules import note_text, tag_name
from recruiter_desk.store.write import Write

SPEAKERS = ("me", "person", "other")
GIVEN = "SELECT id, text FROM note WHERE outside = ?"
OWN = "SELECT id, text FROM note WHERE id = ? AND entered_at = ?"
WAS = "SELECT 1 FROM former_text WHERE note_id = ? AND text = ?"
NOTE = """
INSERT INTO note(person_id, kind, speaker, said_by_id, at, text, entered_at, outside)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
TAG = "INSERT INTO note_tag(note_id, name, key) VALUES (?, ?, ?)"
FORMER = "INSERT INTO former_text(note_id, text, until) VALUES (?, ?, ?)"


def take_notes(
    write: Write, path: Path, now: datetime, went_on: Callable[[], bool] | None = None
) -> Taken:
    """Take in the notes of a file; people.csv of the same desk comes first.

    A note that is there is left as it is: unchanged where it says, or said once, the same; else
    skipped, as is one whose person is not known here.
    """
    write.flush()
    return take_rows(path, NotesIn(write, now), went_on)


class NotesIn:
    """Takes notes in within one open step."""

    def __init__(self, write: Write, now: datetime) -> None:
        self._connection = write.connection
        self._now = stamp(now)
        self._ids = Ids(write.connection)

    def take(self, row: Cells) -> bool:
        """Whether the note is new; DeskError with the reason when it cannot be kept."""
        text, outside = note_text(row.text("text")), id_of(row)
        if known := self._known(outside, stamp_in(row.text("entered_at"))):
            return self._as_it_is(known, text)
        self._add(row, text, outside)
        return True

    def _known(self, outside: str, entered: int | None) -> tuple[int, str] | None:
        found: tuple[int, str] | None = self._connection.execute(GIVEN, (outside,)).fetchone()
        own = self._ids.own("n", outside)
        if found is None and own is not None:
            found = self._connection.execute(OWN, (own, entered)).fetchone()
        return found

    def _as_it_is(self, known: tuple[int, str], text: str) -> bool:
        number, kept = known
        if kept != text and not self._connection.execute(WAS, (number, text)).fetchone():
            raise DeskError("This note reads otherwise here, and was left as it is.")
        return False

    def _add(self, row: Cells, text: str, outside: str) -> None:
        at, entered = stamp_in(row.text("at")), stamp_in(row.text("entered_at"))
        if at is None and row.text("at"):
            raise DeskError(f"{row.text('at')[:40]} is no time.")
        tags = [(tag, fold(tag)) for tag in map(tag_name, texts_in(row.text("tags")))]
        values = (
            self._ids.person_or_refuse(row.text("person")),
            one_of(row, "kind", tuple(Kind), "note"),
            one_of(row, "speaker", SPEAKERS, "me"),
            self._ids.person(row.text("said_by")),
            self._now if at is None else at,
            text,
            self._now if entered is None else entered,
            outside,
        )
        number = self._connection.execute(NOTE, values).lastrowid
        self._connection.executemany(TAG, [(number, *tag) for tag in tags])
        former = [
            (number, clean(was), until)
            for was, day in items_in(row.text("former_texts"), 2)
            if (until := stamp_in(day)) is not None
        ]
        self._connection.executemany(FORMER, former)
