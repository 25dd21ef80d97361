"""What a recruiter says about notes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from recruiter_desk.people.model import UNSET, Found, Unset


class Kind(StrEnum):
    """What a note was; `referral`: it names somebody to ring."""

    NOTE = "note"
    EMAIL = "email"
    REFERRAL = "referral"


@dataclass(frozen=True, slots=True)
class Note:
    """One note as it is shown.

    `person` is None while the note is on none yet; `said_by` is None where I said it, and has no
    id where the speaker was taken off the desk. `corrected`: it said something else before.
    """

    id: int
    person: Found | None
    kind: Kind
    at: datetime
    text: str
    said_by: "Speaker | None"
    tags: tuple[str, ...]
    corrected: bool


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it, when it was not me; `id` None once they are off the desk."""

    id: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Former:
    """What a corrected note said before, until when."""

    text: str
    until: datetime


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A note to be kept; `person_id` None: on none yet, `said_by` None: I said it."""

    person_id: int | None
    text: str
    at: datetime
    kind: Kind = Kind.NOTE
    said_by: int | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteChanges:
    """What shall be otherwise about a note; UNSET leaves it as it is."""

    text: str | Unset = UNSET
    at: datetime | Unset = UNSET
    kind: Kind | Unset = UNSET
    person_id: int | Unset | None = UNSET
    said_by: int | Unset | None = UNSET
