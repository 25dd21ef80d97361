"""What was understood of typed words: a time, a promise, a whole line."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Precision = Literal["minute", "hour", "part of day", "day", "week", "month", "open"]
Direction = Literal["out", "in"]
Outcome = Literal[
    "connected",
    "bad_time",
    "voicemail",
    "message_left",
    "no_answer",
    "busy",
    "declined",
    "wrong_number",
]
By = Literal["phone", "text", "email"]
Side = Literal["me", "them"]


@dataclass(frozen=True, slots=True)
class When:
    """A promised time, proposed for the user to confirm.

    `at` is UTC; None when no time was named ("later"). Where a stretch was named (a day, a week,
    an afternoon) it is the last moment that still keeps the promise: 17:00 of the day, Friday
    17:00 of the week. `said` is `text[start:end]`; `zone` the IANA zone the time was meant in.
    """

    at: datetime | None
    precision: Precision
    said: str
    start: int
    end: int
    zone: str


@dataclass(frozen=True, slots=True)
class Promise:
    """Who owes whom a call; `when` is None when the words name no time at all."""

    by: Side
    when: When | None
    said: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One typed line as it was understood; None means that the line does not say.

    `who` is the words that name somebody, `digits` a part of a number as typed, `about` what the
    call was about, `text` the rest to keep as notes, `unread` the words that found no place.
    """

    direction: Direction | None = None
    outcome: Outcome | None = None
    by: By = "phone"
    who: str | None = None
    digits: str | None = None
    number_label: str | None = None
    length_minutes: int | None = None
    listened: bool | None = None
    right_person: bool | None = None
    about: str = ""
    text: str = ""
    promise: Promise | None = None
    unread: tuple[str, ...] = ()
