"""The parts of a spoken time, and the words that several kinds of them share."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from recruiter_desk.quick.model import Precision

FLAGS = re.IGNORECASE | re.ASCII | re.VERBOSE

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    "thirty": 30, "forty": 40, "forty-five": 45, "sixty": 60, "ninety": 90, "half an": 0,
    "a couple": 2, "a couple of": 2, "couple of": 2, "a few": 3,
}  # fmt: skip
HOUR_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
HOUR = rf"(?:1[0-2]|0?[1-9]|{HOUR_WORDS})"
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAY = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|mon|tues?|weds?|thurs|thur?|fri|sat|sun)"
)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
CALLING = re.compile(
    r"\b(?:call|ring|phone|talk|speak|chat|meet|cb|free|available|try|reach|back|text|touch)\b",
    FLAGS,
)
NEXT_IS_SAFE = rf"""
    (?=\s*(?:$ | [,;!?)] | \.(?:\s|$) | -\s
    | and\b(?!\s+\d) | or\s+(?:so|later|after|before|earlier|{WEEKDAY})\b
    | (?:but|then|today|tomorrow|tonight|tmrw|tmw|on|if|when|please|sharp|ish|my|your|their|our
      |local|this|next|in\s+the|is|works|would|she|they|he|i|we|because|so|at|after|before|by
      |about|around|between|noon|morning|afternoon|evening|night|first|end|eod|cob|uk
      |[ecmp][sd]?t|eastern|central|mountain|pacific|utc|gmt|{WEEKDAY})\b))
"""
"""What may follow a bare hour or a short day: never the noun that would be counted by it."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes since midnight; 1440 is the midnight at the end of the day."""

    minutes: int
    sure: bool = False  # morning or afternoon was said
    precision: Precision = "hour"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a day: said before `until` o'clock it means today, and it ends at `ends`."""

    until: int
    ends: int
    half: Literal["am", "pm"] | None
    today: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """The last day of what was named; `again` days later if that turns out to be past."""

    day: date
    precision: Precision = "day"
    again: int = 0
    today: bool = False


Kind = Literal["day", "span", "clock", "part", "zone"]
NamedDay = Callable[[date], Day | None]
Value = Clock | Part | str | NamedDay


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one kind at `start:end`; `after_day` and `weak` ones need company to count."""

    kind: Kind
    start: int
    end: int
    value: Value
    weak: bool = False
    after_day: bool = False


def number(words: str | None) -> int | None:
    """The number that digits or words say; None for other words."""
    plain = " ".join((words or "").lower().split())
    return int(plain) if plain.isascii() and plain.isdigit() else NUMBERS.get(plain)


def first_in(found: Iterator[Piece]) -> list[Piece]:
    """The pieces in the order of the text; of two that overlap, the one that came first."""
    kept: list[Piece] = []
    for piece in found:
        if all(piece.end <= other.start or other.end <= piece.start for other in kept):
            kept.append(piece)
    return sorted(kept, key=lambda piece: piece.start)
