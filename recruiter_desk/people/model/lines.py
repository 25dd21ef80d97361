"""A person in a list, in a look-up, among likely duplicates; and what a list is filtered by."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from recruiter_desk.base.clock import instant

BETWEEN = "\x1f"  # stands between the words of a person's expertise, char(31) in SQL


@dataclass(frozen=True, slots=True)
class Found:
    """Who a name, a number or an id means."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Somebody who may be the same person: why, and how sure (0 to 100)."""

    id: int
    name: str
    why: str
    score: int


class PersonLine(NamedTuple):
    """One row of the People page, nearly as SQLite gives it; the rest is said when asked for.

    A named tuple, since a list makes fifty at once: it costs a fifth of a frozen dataclass. The
    fields stand in the order of the SELECT; `contact_at` is in microseconds UTC, `off_limits` and
    `do_not_call` are 1 or 0. `off_limits` holds until `off_limits_until`, without end when that is
    None (see `rules.is_off_limits`).
    """

    id: int
    name: str
    sort: str
    function: str
    expertise_kept: str | None
    place: str
    zone: str | None
    contact_at: int | None
    status: str | None
    off_limits: bool
    off_limits_day: str | None
    do_not_call: bool

    @property
    def expertise(self) -> tuple[str, ...]:
        """Each word once; rows of people merged into one may say the same."""
        kept = self.expertise_kept
        return tuple(dict.fromkeys(kept.split(BETWEEN))) if kept else ()

    @property
    def last_contact(self) -> datetime | None:
        """The newest contact; None for somebody never in contact."""
        return None if self.contact_at is None else instant(self.contact_at)

    @property
    def off_limits_until(self) -> date | None:
        """The last day off limits; None without end."""
        return date.fromisoformat(self.off_limits_day) if self.off_limits_day else None


@dataclass(frozen=True, slots=True)
class Within:
    """Statute miles around a point in micro-degrees."""

    lat_micro: int
    lon_micro: int
    miles: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFilter:
    """Who is listed: every field given must hold; of several functions one.

    `name` is words of a name, each of which may be only begun.
    """

    name: str = ""
    functions: tuple[str, ...] = ()
    expertise: str = ""
    tag: str = ""
    status: str = ""
    within: Within | None = None
