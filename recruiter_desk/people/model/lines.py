"""A person in a list, in a look-up, among likely duplicates; and what a list is filtered by."""

from dataclasses import dataclass
from datetime import date, datetime


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


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One row of the People page.

    `last_contact` is None for somebody never in contact. `off_limits` holds until
    `off_limits_until`, without end when that is None (see `rules.is_off_limits`).
    """

    id: int
    name: str
    sort: str
    function: str
    expertise: tuple[str, ...]
    place: str
    zone: str | None
    last_contact: datetime | None
    status: str | None
    off_limits: bool
    off_limits_until: date | None
    do_not_call: bool


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
