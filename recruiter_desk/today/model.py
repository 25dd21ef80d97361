"""One row of Today: a matter with whom it is about."""

from dataclasses import dataclass
from datetime import datetime

from recruiter_desk.base.clock import instant, stamp
from recruiter_desk.matters.model import Open
from recruiter_desk.matters.rules import section, state


@dataclass(frozen=True, slots=True)
class Item:
    """One open matter and its person; `person_id` None: of a number that names nobody.

    `zone` is the person's, None where it is not known. `place` and `order` are what pages go by.
    """

    id: int
    person_id: int | None
    name: str
    function: str
    city: str
    zone: str | None
    number: str | None
    matter: Open
    place: int
    order: int

    @property
    def since(self) -> datetime:
        """When it began."""
        return instant(self.matter.since)

    @property
    def due(self) -> datetime:
        """When it is or was due."""
        return instant(self.matter.due)

    def state(self, now: datetime) -> str:
        """waiting, soon, due, late, not_returned or broken."""
        return state(self.matter, stamp(now))

    def section(self, now: datetime) -> int:
        """The section of Today it stands in."""
        return section(self.matter, stamp(now))


@dataclass(frozen=True, slots=True)
class Row:
    """One person (or number) in the queue: the first reason, and the further ones."""

    item: Item
    further: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """The tiles above the queue, and what the badge counts."""

    not_returned: int
    promised_today: int
    calls_today: int
    late: int
    differences: int = 0
