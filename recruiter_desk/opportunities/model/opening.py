"""An opportunity as it is shown, whole or as a row of the list."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from recruiter_desk.people.model import Found

Counts: TypeAlias = Mapping[str, int]
"""How many people stand at each stage; a stage where nobody stands may be missing."""


class State(StrEnum):
    """Whether people are still sought for an opportunity."""

    OPEN = "open"
    ON_HOLD = "on_hold"
    FILLED = "filled"
    CLOSED = "closed"


class WantKind(StrEnum):
    """What is wanted weighs, a knock-out shuts out."""

    EXPERTISE = "expertise"
    KNOCKOUT = "knockout"


@dataclass(frozen=True, slots=True)
class Pay:
    """A range of pay in cents of `currency` ("" not said) per "hour", "day", "week", "month",
    "year"; equal ends are one figure, None an open end.
    """

    low: int | None = None
    high: int | None = None
    currency: str = ""
    per: str = ""


@dataclass(frozen=True, slots=True)
class WantLine:
    """One thing wanted: `words` as typed, and what screening reads in them.

    `fact_kind`, `about`, `value` are in the words of screening's facts, "" where nothing could be
    read and a person answers it; `least` is in months.
    """

    id: int
    kind: str
    words: str
    fact_kind: str = ""
    about: str = ""
    value: str = ""
    least: int | None = None

    @property
    def is_read(self) -> bool:
        """Whether the desk understands it."""
        return bool(self.fact_kind)


@dataclass(frozen=True, slots=True)
class ContactLine:
    """Somebody at the client who hires for it."""

    id: int
    person: Found
    role: str = ""


@dataclass(frozen=True, slots=True)
class OffLimitsLine:
    """A company nobody is taken from; `here` false: for all opportunities."""

    id: int
    company: str
    until: date | None
    why: str
    here: bool


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note on an opportunity."""

    id: int
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A file of an opportunity, kept by its hash."""

    id: int
    name: str
    hash: str
    entered_at: datetime


@dataclass(frozen=True, slots=True)
class MilestoneLine:
    """A date of a person for an opportunity: "interview", "offer", "counter_offer", "start",
    "guarantee" (its end).
    """

    id: int
    opportunity: int
    title: str
    person: Found
    kind: str
    on_day: date
    words: str
    done: bool


@dataclass(frozen=True, slots=True)
class OpeningLine:
    """A row of the list. `days_open` until it closed, or until now."""

    id: int
    title: str
    client: str
    state: State
    opened_at: datetime
    closed_at: datetime | None
    days_open: int
    submit_by: date | None
    counts: Counts = field(default_factory=dict[str, int])

    @property
    def people(self) -> int:
        """How many stand at any stage."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Opening:
    """All of an opportunity. `within_m` in metres, None: any distance will do.

    `remarks`: what is odd about it, a sentence each ("It has no place: …").
    """

    id: int
    title: str
    client: str
    client_id: int | None
    function: str
    place: str
    is_placed: bool
    within_m: int | None
    remote: str
    shifts: str
    pay: Pay
    words: str
    state: State
    opened_at: datetime
    starts_on: date | None
    submit_by: date | None
    closed_at: datetime | None
    closed_why: str
    guarantee_days: int | None
    expertise: tuple[WantLine, ...] = ()
    knockouts: tuple[WantLine, ...] = ()
    contacts: tuple[ContactLine, ...] = ()
    off_limits: tuple[OffLimitsLine, ...] = ()
    notes: tuple[NoteLine, ...] = ()
    documents: tuple[DocumentLine, ...] = ()
    dates: tuple[MilestoneLine, ...] = ()
    counts: Counts = field(default_factory=dict[str, int])
    remarks: tuple[str, ...] = ()

    @property
    def wants(self) -> tuple[WantLine, ...]:
        """Expertise, then knock-outs."""
        return self.expertise + self.knockouts
