"""Takes rows in, a chunk at a time: who they mean, who is new, what the others gain."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.model import Exact, PersonRow
from recruiter_desk.exchange.people_in import who
from recruiter_desk.exchange.people_in.apart import desks_of
from recruiter_desk.exchange.people_in.facts import Facts, facts
from recruiter_desk.exchange.people_in.joining import join
from recruiter_desk.exchange.people_in.keeping import Keeping
from recruiter_desk.exchange.people_in.kept import kept_of, notes_kept
from recruiter_desk.exchange.people_in.tally import Tally
from recruiter_desk.exchange.plain.exact import keep_own_ids, put_known, put_new
from recruiter_desk.exchange.plain.own_files import take_own
from recruiter_desk.people.commands.bulk import PeopleInBulk
from recruiter_desk.store.write import Write


class Taking:
    """The rows of one import, taken into one open step."""

    def __init__(self, write: Write, now: datetime, tally: Tally) -> None:
        self._write, self._tally, self._now = write, tally, now
        self._bulk = PeopleInBulk(write, now)
        self._keeping = Keeping(write, now)
        self._first = 0
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
        if new := [each for each in met if each.new]:
            self._add(new)
        known = [each for each in met if not each.new]
        while known:
            known = self._join(known, source)
        self._write.flush()
        self._write.forget()

    def end(self) -> None:
        """Look, once all rows are in, who of the new people may be there already."""
        if self._first:
            self._tally.alike(self._connection, self._first)

    def take_own(self, path: Path, went_on: Callable[[], bool] | None) -> None:
        """Take in our own file of notes or calls; whom they are on is known by now."""
        self._tally.take(take_own(self._write, path, self._now, went_on))

    @property
    def step(self) -> int:
        """The number of the open step."""
        return int(self._write.sql("SELECT max(id) FROM step").fetchone()[0])

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._write.connection

    def _read(self, rows: Sequence[PersonRow], source: str) -> Iterable[Facts]:
        for row in rows:
            if row.draft is None:
                self._tally.skip(row.number, row.refused, source)
                continue
            try:
                yield facts(row, row.draft, self._bulk.ready(row.draft), source)
            except DeskError as error:
                self._tally.skip(row.number, error.title, source)

    def _add(self, new: Sequence[who.Met]) -> None:
        rows = [each.facts for each in new]
        ids = self._bulk.keep([row.ready for row in rows], [row.row.added_at for row in rows])
        for each, person in zip(new, ids, strict=True):
            each.who.id = person
        self._keeping.ids((met.who.id, _theirs(met)) for met in new)
        self._keeping.notes(
            (person, {note.text: note for note in reversed(row.notes)}.values())
            for person, row in zip(ids, rows, strict=True)
        )
        who.keep_names(self._connection, zip(ids, rows, strict=True))
        put_new(self._write, _exact(zip(ids, rows, strict=True)))
        self._tally.added += len(ids)
        self._first = self._first or ids[0]

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
        keep_own_ids(self._write, (p for p, joined in found.items() if desks_of(joined.ids)))
        self._keeping.joined(found, source)
        gained = put_known(self._write, _exact((p, each.facts) for p, each in now.items()))
        merged = len(found.keys() | gained)
        self._tally.merged += merged
        self._tally.unchanged += len(now) - merged
        return later


def _theirs(met: who.Met) -> list[tuple[str, str]]:
    return [one for one in dict.fromkeys(met.facts.ids) if one not in met.not_theirs]


def _exact(people: Iterable[tuple[int, Facts]]) -> list[tuple[int, Exact]]:
    return [(person, each.row.exact) for person, each in people if each.row.exact is not None]
