"""What is said of a call when it is entered or changed, before it is kept."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias, TypeVar

from recruiter_desk.people.model import UNSET, Unset

T = TypeVar("T")
Maybe: TypeAlias = T | Unset


@dataclass(frozen=True, slots=True)
class Slip:
    """The five parts of a voicemail, as left or as heard; empty where it was not said."""

    who: str = ""
    firm: str = ""
    what: str = ""
    number: str = ""
    ask_for: str = ""


@dataclass(frozen=True, slots=True)
class PromiseDraft:
    """A promised call: `by` me or them; `at` None for "I'll get back to you"."""

    by: str
    at: datetime | None = None
    said: str = ""


@dataclass(frozen=True, slots=True)
class CallDraft:
    """A new call. Who it was with: `person_id`, or `number` as typed (then its one holder).

    `at` None: now. `due` None: reckoned. `seconds` is the length.
    """

    direction: str
    outcome: str
    by: str = "phone"
    person_id: int | None = None
    number: str | None = None
    at: datetime | None = None
    seconds: int | None = None
    about: str = ""
    text: str = ""
    due: datetime | None = None
    slip: Slip = field(default_factory=Slip)
    listened: bool | None = None
    right_person: bool | None = None
    promise: PromiseDraft | None = None
    anyway_why: str = ""


@dataclass(frozen=True, slots=True)
class CallChanges:
    """What is to be changed on a call; UNSET leaves a field. `person_id` None: nobody's yet."""

    direction: Maybe[str] = UNSET
    outcome: Maybe[str] = UNSET
    by: Maybe[str] = UNSET
    person_id: Maybe[int | None] = UNSET
    number: Maybe[str | None] = UNSET
    at: Maybe[datetime] = UNSET
    seconds: Maybe[int | None] = UNSET
    about: Maybe[str] = UNSET
    text: Maybe[str] = UNSET
    due: Maybe[datetime | None] = UNSET
    slip: Maybe[Slip] = UNSET
    listened: Maybe[bool | None] = UNSET
    right_person: Maybe[bool | None] = UNSET
    promise: Maybe[PromiseDraft | None] = UNSET
    anyway_why: Maybe[str] = UNSET


@dataclass(frozen=True, slots=True)
class Logged:
    """What keeping a call did.

    `person_id` None: the call stands on its number; `candidates` are the people who share it.
    `cleared` are the voicemails that this call returned.
    """

    id: int
    person_id: int | None
    name: str
    candidates: tuple[tuple[int, str], ...]
    due: datetime | None
    cleared: tuple[int, ...]
