"""Who went how far for an opportunity."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from recruiter_desk.opportunities.model.opening import State
from recruiter_desk.people.model import Found


class Stage(StrEnum):
    """How far a person came for an opportunity; "no" is the end of it, with a reason."""

    FOUND = "found"
    CALLED = "called"
    SCREENED = "screened"
    SUBMITTED = "submitted"
    INTERVIEW = "interview"
    OFFER = "offer"
    PLACED = "placed"
    NO = "no"


STAGES: tuple[Stage, ...] = tuple(Stage)
"""In the order of the board."""


class Milestone(StrEnum):
    """A date of a person for an opportunity; `GUARANTEE` is the day it ends."""

    INTERVIEW = "interview"
    OFFER = "offer"
    COUNTER_OFFER = "counter_offer"
    START = "start"
    GUARANTEE = "guarantee"


@dataclass(frozen=True, slots=True)
class BoardCard:
    """A person on the board: since when at that stage, and why.

    `may_go`: they said that they may be put forward for it.
    """

    person: Found
    function: str
    place: str
    stage: Stage
    at: datetime
    why: str = ""
    may_go: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """The people of an opportunity by stage, all stages in order, the newest on top."""

    opportunity: int
    title: str
    columns: Mapping[Stage, tuple[BoardCard, ...]]


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a person came for an opportunity, since when, and why."""

    opportunity: int
    title: str
    client: str
    state: State
    stage: Stage
    at: datetime
    why: str = ""


@dataclass(frozen=True, slots=True)
class PermissionLine:
    """A person said when, in which words, that they may be put forward; `withdrawn_at` None:
    it still holds.
    """

    id: int
    opportunity: int
    title: str
    person: Found
    at: datetime
    words: str
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True)
class SubmissionLine:
    """Dated evidence that a person was put forward; `by` "" is me, else who else did."""

    id: int
    opportunity: int
    title: str
    client: str
    person: Found
    at: datetime
    by: str
    words: str
    permission_at: datetime | None


@dataclass(frozen=True, slots=True)
class Submitted:
    """A submission just kept; `warnings`: what had better be looked at, a sentence each."""

    id: int
    warnings: tuple[str, ...] = ()
