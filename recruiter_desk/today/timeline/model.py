"""One line of a person's timeline, and what its words are made from."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from recruiter_desk.calls.model import End


class Kind(StrEnum):
    """What a line is about; the filter above the timeline shows one kind."""

    CALL = "call"
    NOTE = "note"
    PROMISE = "promise"
    CLOSING = "closing"
    MERGE = "merge"


RANK = {kind: rank for rank, kind in enumerate(reversed(Kind))}
"""At the same instant a call stands above the promise it kept."""


class Tone(StrEnum):
    """The theme's colour for the icon; the title says the same in words."""

    PLAIN = "unknown"
    GOOD = "good"
    SOON = "soon"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Words:
    """What a line says: `title` stands out, `more` follows it muted, `body` is the line below."""

    title: str
    icon: str
    more: str = ""
    body: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: `id` is the row's number among its kind, `icon` a file of resources/icons.

    `at` is when it happened; for an open promise when it is due.
    """

    kind: Kind
    id: int
    at: datetime
    title: str
    more: str
    body: str
    tone: Tone
    icon: str


@dataclass(frozen=True, slots=True)
class View:
    """From where it is looked at: the present, my zone, and how the person is called."""

    now: datetime
    zone: str
    name: str


@dataclass(frozen=True, slots=True)
class CallSeen:
    """What is known of one call.

    `number` is said as "the mobile" or "(520) 555-0142", empty where unknown. `end` is what became
    of a clock or a call owed, None where neither ran; `nth` counts the voicemails of one matter.
    `returned_after`: this contact returned one of mine so much later. `promised_by` is "me" or
    "them" where a promise was made in it.
    """

    at: datetime
    direction: str
    by: str
    outcome: str
    seconds: int | None
    number: str
    about: str
    text: str
    due: datetime | None
    not_returned: datetime | None
    listened: bool | None
    right_person: bool | None
    end: End | None = None
    nth: int = 1
    returned_after: timedelta | None = None
    promised_by: str = ""
