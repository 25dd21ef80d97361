"""What a recruiter says about referrals: who gave whom, what became of it, what is owed for it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from recruiter_desk.people.model import UNSET, Found, PersonDraft, Unset


class Kind(StrEnum):
    """How two people hang together; only a referral has an outcome."""

    REFERRAL = "referral"
    INTRODUCED_BY = "introduced_by"
    WORKS_WITH = "works_with"
    REPORTS_TO = "reports_to"


class How(StrEnum):
    """How the two know each other."""

    NOT_SAID = ""
    WORKED_TOGETHER = "worked_together"
    TAUGHT = "taught"
    FRIEND = "friend"
    FAMILY = "family"
    OTHER = "other"


class Outcome(StrEnum):
    """How far somebody who was given came."""

    GIVEN = "given"
    SPOKEN = "spoken"
    SUBMITTED = "submitted"
    PLACED = "placed"
    DECLINED = "declined"


class Happened(NamedTuple):
    """A stage that somebody came to, or (`mine`) what I said became of them; microseconds UTC."""

    at: int
    stage: str
    mine: bool = False


class State(NamedTuple):
    """How far one who was given came and since when; when their referrer was last told of it."""

    outcome: str
    at: int
    told_at: int | None
    owed: bool


class Owed(NamedTuple):
    """An answer owed: of whom, what became of them and when (microseconds UTC)."""

    name: str
    outcome: str
    at: int


@dataclass(frozen=True, slots=True)
class Edge:
    """One edge of the network: `giver` gave, introduced, works with or reports to `given`.

    `outcome` and what follows it are of kind referral alone, else "" and None. `owed`: the giver
    is still to be told. `opportunity` is the title of that for which it was given. `unnamed`: the
    giver asked not to be named to others. `call` and `note`: in which it was given, by id.
    """

    id: int
    giver: Found
    given: Found
    kind: Kind
    at: datetime
    how: How = How.NOT_SAID
    how_words: str = ""
    outcome: str = ""
    outcome_at: datetime | None = None
    told_at: datetime | None = None
    owed: bool = False
    opportunity: str = ""
    unnamed: bool = False
    call: int | None = None
    note: int | None = None


@dataclass(frozen=True, slots=True)
class ReferrerLine:
    """One referrer: how many they gave, and how many of these came at least so far.

    `owed` is how many they are still to be told of, `fee_on` when the next unpaid fee is due.
    """

    person: Found
    given: int
    spoken: int
    submitted: int
    placed: int
    owed: int
    last_asked: datetime | None
    last_told: datetime | None
    fee_on: date | None
    unnamed: bool


@dataclass(frozen=True, slots=True)
class Path:
    """A shortest chain from the first to the last of `people`, an edge between each two.

    Of a step that goes through a referrer who asked not to be named the name is "a referrer",
    unless it is one of the two who were asked about.
    """

    people: tuple[Found, ...]
    edges: tuple[Edge, ...]


@dataclass(frozen=True, slots=True)
class FeeLine:
    """A fee due to a referrer; `cents` None: not said how much. `paid_on` None: not yet."""

    id: int
    person: Found
    due_on: date
    cents: int | None
    currency: str
    words: str
    paid_on: date | None
    referral: int | None


@dataclass(frozen=True, slots=True)
class ReferralDraft:
    """A new edge. `given` is a person's id, or what is known of one who may be new.

    `at` None: now. `said` is what the giver says about them, kept as a note said by the giver.
    `call`, `note`: ids of those it was given in.
    """

    giver: int
    given: int | PersonDraft
    kind: Kind | str = Kind.REFERRAL
    at: datetime | None = None
    how: How | str = How.NOT_SAID
    how_words: str = ""
    call: int | None = None
    note: int | None = None
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralChanges:
    """What is to be otherwise about an edge; UNSET leaves it."""

    kind: Kind | str | Unset = UNSET
    at: datetime | Unset = UNSET
    how: How | str | Unset = UNSET
    how_words: str | Unset = UNSET
    call: int | Unset | None = UNSET
    note: int | Unset | None = UNSET


class Referred(NamedTuple):
    """Whom a referral gave, its id, whether the person is new, whether the edge stood already."""

    person: int
    referral: int
    new: bool
    stood: bool = False


@dataclass(frozen=True, slots=True)
class FeeDraft:
    """A fee to a person, due on a day of my clock; `cents` of `currency`, None: not said."""

    person: int
    due_on: date
    cents: int | None = None
    currency: str = ""
    words: str = ""
    referral: int | None = None
