"""The plain values that are judged: what is sought, who it is, what was said, and a verdict."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import chain
from typing import NamedTuple

from recruiter_desk.base.clock import DAY, EPOCH
from recruiter_desk.opportunities.matching.model import Is
from recruiter_desk.opportunities.matching.rules.told import (
    Row,
    Told,
    is_about,
    rows_about,
    rows_of,
)


class Said(NamedTuple):
    """One fact that counts. `ref` is "f12" as it was read, "h3" as it was typed by hand.

    `low` and `high` in `unit`; `at` microseconds UTC; `begins` and `ends` ISO days of the time it
    holds for, None where none was said. `act` is what I said of it. `near`: the words around.
    """

    ref: str
    kind: str
    about: str
    value: str
    shown: str
    at: int
    low: float | None = None
    high: float | None = None
    unit: str = ""
    begins: str | None = None
    ends: str | None = None
    standing: str = "asserted"
    act: str = ""
    near: str = ""
    details: Mapping[str, str] = {}

    def detail(self, name: str) -> str:
        """One small value of its kind; "" where it has none."""
        return self.details.get(name, "")


VALUE = Said._fields.index("value")
ENDS = [Said._field_defaults.get(name) for name in Said._fields]
"""What a row means where it ends early."""


class Verdict(NamedTuple):
    """An answer whose sentence is still to be fetched: `said` is the fact that gives it."""

    name: str
    is_: Is
    words: str = ""
    said: Said | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing wanted, as it was understood; `kind` "" where it was not.

    `least` in months for experience, in cents for pay.
    """

    words: str
    kind: str = ""
    about: str = ""
    value: str = ""
    least: int | None = None
    details: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Opening:
    """An opportunity as it is judged by. Coordinates in micro-degrees, `within_m` metres (None:
    any distance), pay in cents of `currency` per `pay_per`.
    """

    id: int
    title: str
    function: str = ""
    client_id: int | None = None
    clients: tuple[str, ...] = ()
    place: str = ""
    region: str = ""
    country: str = ""
    lat_micro: int | None = None
    lon_micro: int | None = None
    within_m: int | None = None
    remote: str = ""
    shifts: str = ""
    pay_high: int | None = None
    currency: str = ""
    pay_per: str = ""
    starts_on: date | None = None
    expertise: tuple[Wish, ...] = ()
    knock_outs: tuple[Wish, ...] = ()

    @property
    def wanted(self) -> str:
        """The function it wants: as given, else the title."""
        return self.function or self.title


class Person(NamedTuple):
    """A person as judged: the card, and what was said (`told.by_kind`).

    `clients_of` maps a source ("call:9") to the client of the opportunity it was about.
    """

    id: int
    function: str = ""
    place: str = ""
    region: str = ""
    country: str = ""
    lat_micro: int | None = None
    lon_micro: int | None = None
    chips: tuple[str, ...] = ()
    told: Told = {}  # noqa: RUF012
    clients_of: Mapping[str, int] = {}

    def has(self, kind: str, about: str) -> bool:
        """Whether anything was said of one thing."""
        return kind in self.told and is_about(self.told, kind, about)

    def said(self, kind: str, about: str = "", value: str = "") -> Sequence[Said]:
        """What was said of one thing, the newest last; of that value alone where it is given."""
        if kind not in self.told:
            return ()
        rows = rows_about(self.told, kind, about)
        return _said(rows, value) if rows else ()

    def last(self, kind: str, about: str) -> Said | None:
        """What counts of what was said of one thing (`newest`)."""
        if kind not in self.told:
            return None
        rows = rows_about(self.told, kind, about)
        return newest(_said(rows)) if rows else None

    def all_of(self, kind: str, value: str = "") -> Sequence[Said]:
        """Everything of a kind; of that value alone where it is given."""
        if kind not in self.told:
            return ()
        return _said(chain.from_iterable(rows_of(self.told, kind, value).values()), value)


_made: Callable[[Row], Said] = partial(tuple.__new__, Said)


def _said(rows: Iterable[Row], value: str = "") -> list[Said]:
    if value:
        rows = [row for row in rows if row[VALUE] == value]
    return [_made(row + ENDS[len(row) :]) for row in rows]


def day_of(at: int) -> date:
    """The day of an instant (microseconds UTC), in UTC."""
    return date.fromordinal(FIRST_DAY + at // DAY)


FIRST_DAY = EPOCH.toordinal()
WEIGHT = {"set": 3, "typed": 3, "confirm": 2}


def newest(said: Sequence[Said]) -> Said | None:
    """The one that counts: corrected before confirmed before read, then the newest."""
    if len(said) < SEVERAL:
        return said[0] if said else None
    return max(said, key=lambda one: (WEIGHT.get(one.act, 1), one.at))


SEVERAL = 2
