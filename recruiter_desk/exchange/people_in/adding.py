"""Adds many people within an open step."""

from collections.abc import Sequence
from datetime import datetime

from recruiter_desk.people.commands.adding import _as_changes
from recruiter_desk.people.commands.columns import columns_of, moment, said_with_its_day
from recruiter_desk.people.commands.rows import change_rows
from recruiter_desk.people.model import PersonDraft
from recruiter_desk.people.tables import Person
from recruiter_desk.store.write import Write


class PeopleInBulk:
    """People added one after the other; stands in until they are added thousands at once."""

    def __init__(self, write: Write, now: datetime) -> None:
        self._write, self._now = write, now
        self._at = moment(write, now)

    def add(self, drafts: Sequence[PersonDraft], added_at: Sequence[datetime | None]) -> list[int]:
        """Their new ids, in the order of the drafts."""
        return [self._one(draft, at) for draft, at in zip(drafts, added_at, strict=True)]

    def _one(self, draft: PersonDraft, added_at: datetime | None) -> int:
        changes = _as_changes(draft)
        columns = columns_of(changes, self._at)
        row = self._write.add(said_with_its_day(Person(added_at=added_at or self._now, **columns)))
        change_rows(row.id, changes, self._at)
        return row.id
