"""What is typed about a person: a new one whole, or the changes to one."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from typing import Final, Generic, TypeVar

from recruiter_desk.people.model.lines import Duplicate

T = TypeVar("T")


class Unset(Enum):
    """The mark of a field that a change leaves as it is; None empties it."""

    UNSET = "unset"


UNSET: Final = Unset.UNSET


class Status(StrEnum):
    """Whether a person wants another job, as said on a day."""

    LOOKING = "looking"
    OPEN = "open"
    NOT_LOOKING = "not_looking"
    PLACED = "placed"


@dataclass(frozen=True, slots=True)
class PhoneDraft:
    """A number as typed, its extension within ("520 555 0142 x12").

    `label` None and `voicemail_safe` None leave what is kept of a number already there.
    """

    text: str
    label: str | None = None
    voicemail_safe: bool | None = None


@dataclass(frozen=True, slots=True)
class EmailDraft:
    """An address as typed ("Dana <dana@example.org>" too); `label` None leaves the kept one."""

    text: str
    label: str | None = None


@dataclass(frozen=True, slots=True)
class OffLimits:
    """Not to be approached until a day (None: without end), and why."""

    why: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Several(Generic[T]):
    """Changes to a list: `only` is the whole list as it should be (None: the others stay)."""

    add: tuple[T, ...] = ()
    remove: tuple[str, ...] = ()
    only: tuple[T, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDraft:
    """A new person. `do_not_call` is the reason, None where they may be called.

    `stay_in_touch` is in days. `status_on` None with a status means today.
    """

    name: str
    nickname: str = ""
    credentials: str = ""
    function: str = ""
    employer: str = ""
    place: str = ""
    phones: tuple[PhoneDraft, ...] = ()
    emails: tuple[EmailDraft, ...] = ()
    expertise: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    status: Status | None = None
    status_on: date | None = None
    off_limits: OffLimits | None = None
    do_not_call: str | None = None
    stay_in_touch: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChanges:
    """What changes about a person; fields left UNSET, and rows not named, stay untouched."""

    name: str | Unset = UNSET
    nickname: str | Unset | None = UNSET
    credentials: str | Unset | None = UNSET
    function: str | Unset | None = UNSET
    employer: str | Unset | None = UNSET
    place: str | Unset | None = UNSET
    phones: Several[PhoneDraft] = Several()
    emails: Several[EmailDraft] = Several()
    expertise: Several[str] = Several()
    tags: Several[str] = Several()
    links: Several[str] = Several()
    status: Status | Unset | None = UNSET
    status_on: date | Unset | None = UNSET
    off_limits: OffLimits | Unset | None = UNSET
    do_not_call: str | Unset | None = UNSET
    stay_in_touch: int | Unset | None = UNSET


@dataclass(frozen=True, slots=True)
class Added:
    """A person just added, and who they may be already."""

    id: int
    duplicates: tuple[Duplicate, ...]
