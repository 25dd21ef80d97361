"""What a recruiter says about calls."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Direction(StrEnum):
    OUT = "out"
    IN = "in"


class By(StrEnum):
    PHONE = "phone"
    TEXT = "text"
    EMAIL = "email"


class Outcome(StrEnum):
    """How a call ended; `declined`: the one rung pressed it away."""

    CONNECTED = "connected"
    BAD_TIME = "bad_time"
    VOICEMAIL = "voicemail"
    MESSAGE_LEFT = "message_left"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    DECLINED = "declined"
    WRONG_NUMBER = "wrong_number"


TALKS = frozenset({"connected", "bad_time"})
STARTS_CLOCK = frozenset({"voicemail", "message_left"})
MISSED = frozenset({"voicemail", "no_answer", "busy", "declined"})
WRONG = "wrong_number"


class Contact(NamedTuple):
    """One call, text or e-mail as the clock sees it; instants in microseconds UTC.

    A named tuple, since a person's whole story is read at once: it costs a third of a frozen
    dataclass.
    """

    id: int
    at: int
    direction: str
    outcome: str
    number: str | None = None
    due: int | None = None
    not_returned: int | None = None
    about: str = ""

    @property
    def is_talk(self) -> bool:
        """We spoke, however shortly."""
        return self.outcome in TALKS

    @property
    def is_sign_of_life(self) -> bool:
        """It clears every clock that was running: anything from them, or a talk."""
        return self.outcome in TALKS or (self.direction == "in" and self.outcome != WRONG)

    @property
    def is_call_of_mine(self) -> bool:
        """It reached for them, on the right number."""
        return self.direction == "out" and self.outcome != WRONG


@dataclass(frozen=True, slots=True)
class Promised:
    """A promised call: made at, due at (microseconds UTC); `timed` false never breaks."""

    id: int
    call: int
    made: int
    mine: bool
    timed: bool
    due: int
    zone: str = ""
    said: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Shut:
    """What was open was closed by hand then."""

    at: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class Rest:
    """What was open at `at` is not shown until `until`; `rest`: decided when thinking twice."""

    at: int
    until: int
    rest: bool = False


@dataclass(frozen=True, slots=True)
class Touch:
    """Stay in touch every so many days, since the day it was set (microseconds UTC)."""

    days: int
    since: int


@dataclass(frozen=True, slots=True)
class Subject:
    """All that the state of one person (or of a number that names nobody) depends on.

    `wrong` are the numbers that turned out wrong: voicemails left there count against nobody.
    """

    contacts: tuple[Contact, ...] = ()
    promises: tuple[Promised, ...] = ()
    closings: tuple[Shut, ...] = ()
    snoozes: tuple[Rest, ...] = ()
    touch: Touch | None = None
    wrong: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class End:
    """What became of a voicemail, a call owed or a promise.

    `how`: open; returned, called, kept, kept_late, settled (a talk before it broke), over (a talk
    after it broke), closed (by hand), nobody (the number was wrong). `call` is what did it.
    """

    how: str
    at: int | None = None
    call: int | None = None


OPEN = End("open")


@dataclass(frozen=True, slots=True)
class Story:
    """What became of everything: by call id for voicemails and calls owed, by promise id."""

    voicemails: dict[int, End]
    owed: dict[int, End]
    promises: dict[int, End]
    last_talk: int | None = None
    last_sign: int | None = None
