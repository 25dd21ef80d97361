"""By which day another offer must be answered, or when the next interview elsewhere is."""

import re
from datetime import date, timedelta

from recruiter_desk.screening.model import Fact
from recruiter_desk.screening.reading.normal import Normal
from recruiter_desk.screening.reading.when import FoundMoment, moments

FARTHEST = timedelta(days=120)
AROUND = 160  # letters of the sentence looked at on each side
_WEEK = timedelta(days=7)
_WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?")
_WAS = re.compile(
    r"\b(?:was|were|had|went|did|got|came|last|interviewed|met|saw|since|been|heard)\b"
)
_ENDS = re.compile(r"[.!?;]\s(?!\d)|\n")


def deadline(text: str, fact: Fact, said: date) -> date | None:
    """The first day to come that is named in the sentence of a fact; None where none is.

    `said` is the day it was said. A month or a week alone is no day to count down to.
    """
    sentence = Normal(_sentence(text, fact)).low
    told = [
        _to_come(sentence, found, said)
        for found in moments(sentence, said)
        if found.moment.precision == "day"
    ]
    days = [day for day in told if said <= day <= said + FARTHEST]
    return min(days, default=fact.when.end.last if fact.when and fact.when.end else None)


def _to_come(low: str, found: FoundMoment, said: date) -> date:
    """The day; of a bare weekday the next one, unless the words speak of what was."""
    day = found.moment.last
    near = said - _WEEK <= day < said and _WEEKDAY.fullmatch(low, found.start, found.end)
    return day + _WEEK if near and not _WAS.search(low) else day


def _sentence(text: str, fact: Fact) -> str:
    before, after = text[: fact.start][-AROUND:], text[fact.end :][:AROUND]
    start = max((found.end() for found in _ENDS.finditer(before)), default=0)
    end = _ENDS.search(after)
    return before[start:] + text[fact.start : fact.end] + after[: end.start() if end else AROUND]
