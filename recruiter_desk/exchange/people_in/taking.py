"""Takes rows in, a chunk at a time: who they mean, who is new, what the others gain."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.model import Exact, NoteIn, PersonRow
from recruiter_desk.exchange.people_in import who
from recruiter_desk.exchange.people_in.adding import PeopleInBulk
from recruiter_desk.exchange.people_in.apart import desks_of
from recruiter_desk.exchange.people_in.facts import Facts, facts
from recruiter_desk.exchange.people_in.joining import Joined, join
from recruiter_desk.exchange.people_in.kept import kept_of, notes_kept
from recruiter_desk.exchange.people_in.tally import Tally
from recruiter_desk.exchange.plain.exact import keep_own_ids, put_known, put_new
from recruiter_desk.people.commands.columns import Moment, columns_of, moment
from recruiter_desk.people.commands.merging import fill
from recruiter_desk.people.commands.rows import change_rows
from recruiter_desk.store.write import Write

KEEP_ID = "INSERT INTO outside_id(person_id, system, value) VALUES (?, ?, ?)"
KEEP_ASIDE = """
INSERT INTO aside(person_id, field, value, "key", source, at) VALUES (?, ?, ?, ?, ?, ?)"""
KEEP_NOTE = """
INSERT INTO note(person_id, kind, speaker, said_by_id, at, text, entered_at)
VALUES (?, 'note', 'me', NULL, ?, ?, ?)"""


class Taking:
    """The rows of one import, taken into one open step."""

    def __init__(self, write: Write, now: datetime, tally: Tally) -> None:
        self._write, self._now, self._tally = write, now, tally
        self._at: Moment = moment(write, now)
        self._bulk = PeopleInBulk(write, now)
        who.begin(write.connection)

    def take(self, rows: Sequence[PersonRow], source: str) -> None:
        """Add or join the people of the rows; those that cannot be kept are told."""
        self._tally.read += len(rows)
        read = list(self._read(rows, source))
        meeting = who.Meeting(who.Desk(self._connection, read))
        met = [meeting.meet(each) for each in read]
        for each in met:
            if each.doubt:
                self._tally.doubt(each.facts.row.number, each.doubt, source)
        self._add([each for each in met if each.new])
        known = [each for each in met if not each.new]
        while known:
            known = self._join(known, source)
        self._write.flush()
        self._write.forget()

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._write.connection

    def _read(self, rows: Sequence[PersonRow], source: str) -> Iterable[Facts]:
        for row in rows:
            if row.draft is None:
                self._tally.skip(row.number, row.refused, source)
                continue
            try:
                yield facts(row, row.draft, source, self._at.country)
            except DeskError as error:
                self._tally.skip(row.number, error.title, source)

    def _add(self, new: Sequence[who.Met]) -> None:
        if not new:
            return
        rows = [each.facts for each in new]
        ids = self._bulk.add([row.draft for row in rows], [row.row.added_at for row in rows])
        for each, person in zip(new, ids, strict=True):
            each.who.id = person
        self._connection.executemany(
            KEEP_ID,
            [
                (each.who.id, *one)
                for each in new
                for one in dict.fromkeys(each.facts.ids)
                if one not in each.not_theirs
            ],
        )
        self._keep_notes(
            (person, {note.text: note for note in reversed(row.notes)}.values())
            for person, row in zip(ids, rows, strict=True)
        )
        who.keep_names(self._connection, zip(ids, rows, strict=True))
        put_new(self._write, _exact(zip(ids, rows, strict=True)))
        self._tally.added += len(ids)
        self._tally.alike(self._connection, ids[0], ids[-1])

    def _join(self, met: Sequence[who.Met], source: str) -> list[who.Met]:
        """Join one row to each person; the rows left, which mean the same people again."""
        now: dict[int, who.Met] = {}
        later = [each for each in met if now.setdefault(each.who.id, each) is not each]
        kept = kept_of(self._connection, now.keys())
        pairs = [(p, note.text) for p, each in now.items() for note in each.facts.notes]
        notes = notes_kept(self._connection, pairs)
        found = {
            person: joined
            for person, each in now.items()
            if (joined := join(each.facts, kept[person], notes[person], each.not_theirs))
        }
        self._keep(found, source)
        gained = put_known(self._write, _exact((p, each.facts) for p, each in now.items()))
        merged = len(found.keys() | gained)
        self._tally.merged += merged
        self._tally.unchanged += len(now) - merged
        return later

    def _keep(self, found: dict[int, Joined], source: str) -> None:
        at = stamp(self._now)
        for person, joined in found.items():
            columns = columns_of(joined.changes, self._at)
            fill(self._connection, person, {c: _kept(value) for c, value in columns.items()})
            change_rows(person, joined.changes, self._at)
        self._connection.executemany(
            KEEP_ASIDE, [(p, *b, source, at) for p, joined in found.items() for b in joined.asides]
        )
        keep_own_ids(self._write, (p for p, joined in found.items() if desks_of(joined.ids)))
        self._connection.executemany(
            KEEP_ID, [(p, *one) for p, joined in found.items() for one in joined.ids]
        )
        self._keep_notes((p, joined.notes) for p, joined in found.items())

    def _keep_notes(self, notes: Iterable[tuple[int, Iterable[NoteIn]]]) -> None:
        now = stamp(self._now)
        rows = [
            (person, now if note.at is None else stamp(note.at), note.text, now)
            for person, some in notes
            for note in some
        ]
        self._connection.executemany(KEEP_NOTE, rows)


def _exact(people: Iterable[tuple[int, Facts]]) -> list[tuple[int, Exact]]:
    return [(person, each.row.exact) for person, each in people if each.row.exact is not None]


def _kept(value: object) -> object:
    """A column's value as SQLite keeps it."""
    if isinstance(value, datetime):
        return stamp(value)
    return value.isoformat() if isinstance(value, date) else value
