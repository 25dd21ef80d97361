"""Writes what rows bring: ids and notes of people, and what those who were there gain."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from recruiter_desk.base.clock import stamp
from recruiter_desk.exchange.model import NoteIn
from recruiter_desk.exchange.people_in.facts import Id
from recruiter_desk.exchange.people_in.joining import Joined
from recruiter_desk.people.commands.bulk import LIST_COLUMNS
from recruiter_desk.people.commands.employers import employer_named
from recruiter_desk.store.bulk import insert
from recruiter_desk.store.write import Write

NOTE = "person_id, kind, speaker, at, text, entered_at"
ASIDE = 'person_id, field, value, "key", source, at'


class Keeping:
    """Writes into one open step, dated `now`."""

    def __init__(self, write: Write, now: datetime) -> None:
        self._write, self._now = write, stamp(now)

    def ids(self, ids: Iterable[tuple[int, Iterable[Id]]]) -> None:
        """What people are called elsewhere."""
        rows = [(person, *one) for person, some in ids for one in some]
        insert(self._write.connection, "outside_id", "person_id, system, value", rows)

    def notes(self, notes: Iterable[tuple[int, Iterable[NoteIn]]]) -> None:
        """Notes on people, of their own time or of now; each is mine."""
        rows = [
            (person, "note", "me", self._stamp(note.at), note.text, self._now)
            for person, some in notes
            for note in some
        ]
        insert(self._write.connection, "note", NOTE, rows)

    def joined(self, found: Mapping[int, Joined], source: str) -> None:
        """What people who were there gain; `source` is the file that says what stands beside."""
        for person, joined in found.items():
            if joined.columns:
                self._fill(person, dict(joined.columns))
            for label in joined.labels:
                self._label(*label)
        self._lists(found)
        asides = [(p, *b, source, self._now) for p, joined in found.items() for b in joined.asides]
        insert(self._write.connection, "aside", ASIDE, asides)
        self.ids((person, joined.ids) for person, joined in found.items())
        self.notes((person, joined.notes) for person, joined in found.items())

    def _fill(self, person: int, columns: dict[str, Any]) -> None:
        if employer := columns.get("employer_id"):
            columns["employer_id"] = employer_named(self._write, employer)
        sets = ", ".join(f"{column} = ?" for column in columns)
        self._write.sql(f"UPDATE person SET {sets} WHERE id = ?", (*columns.values(), person))

    def _label(self, column: str, value: object, row: int) -> None:
        table, _, name = column.partition(".")
        self._write.connection.execute(f"UPDATE {table} SET {name} = ? WHERE id = ?", (value, row))

    def _lists(self, found: Mapping[int, Joined]) -> None:
        rows: defaultdict[str, list[tuple[Any, ...]]] = defaultdict(list)
        for person, joined in found.items():
            for table, some in joined.rows.items():
                rows[table] += [(person, *values) for values in some]
        for table, owned in rows.items():
            insert(self._write.connection, table, LIST_COLUMNS[table], owned)

    def _stamp(self, at: datetime | None) -> int:
        return self._now if at is None else stamp(at)
