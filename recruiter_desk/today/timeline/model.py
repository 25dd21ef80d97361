"""One line of a person's timeline, and what its words are made from."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, NamedTuple, Protocol

from recruiter_desk.base.clock import instant
from recruiter_desk.calls.model import End


class Kind(StrEnum):
    """What a line is about; the filter above the timeline shows one kind."""

    CALL = "call"
    NOTE = "note"
    RESUME = "resume"
    PROMISE = "promise"
    CLOSING = "closing"
    REFERRAL = "referral"
    OPPORTUNITY = "opportunity"
    MERGE = "merge"


KINDS = tuple(reversed(Kind))
"""By their rank."""

RANK = {kind: rank for rank, kind in enumerate(KINDS)}
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


class Teller(Protocol):
    """Who finds the words of a line."""

    def words(self, entry: "Entry") -> Words:
        """The words of that line, found once."""
        ...


class Entry(NamedTuple):
    """One line; its words are found when they are first asked for: a page draws a dozen of fifty.

    A named tuple, since a page makes fifty at once: it costs a fifth of a frozen dataclass.
    `stamp` (microseconds UTC), `rank` (its kind's) and `id` (the row's number among its kind) are
    its place in the order; `kept` is what its words are made from.
    """

    stamp: int
    rank: int
    id: int
    kept: Any
    teller: Teller

    @property
    def kind(self) -> Kind:
        """What it is about."""
        return KINDS[self.rank]

    @property
    def at(self) -> datetime:
        """When it happened; for an open promise when it is due."""
        return instant(self.stamp)

    @property
    def title(self) -> str:
        """What stands out."""
        return self.teller.words(self).title

    @property
    def more(self) -> str:
        """What follows the title, muted."""
        return self.teller.words(self).more

    @property
    def body(self) -> str:
        """The line below."""
        return self.teller.words(self).body

    @property
    def tone(self) -> Tone:
        """The colour of the icon."""
        return self.teller.words(self).tone

    @property
    def icon(self) -> str:
        """A file of resources/icons."""
        return self.teller.words(self).icon


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
