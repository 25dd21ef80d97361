"""Since when another interview or offer has been there."""

import re
from datetime import date, timedelta
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Moment, Period
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.quantities import durations
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import moments

_HELD = re.compile(
    r"\b(?:(?<!decide )(?<!open )(?<!valid )for|over|these|past|last|"
    r"(?:had|has had|holding|been|sitting on|on)"
    r"(?: it| that| this| one| (?:the|an|their) offer| (?:in )?process| there)?)\s"
    r"(?:about |the |over |past |last |almost |nearly )*$"
)
_SINCE = re.compile(
    r"\b(?:since|seit|depuis|desde|sinds|sedan|dal|od|ago|back|dat(?:ed|es|ing))\b|"
    r"\blast (?:\w+)?$"
)
_GOT = re.compile(
    r"\b(?:got|received|came|made|offered|accepted|signed|took|had|was|were|started|extended|gave|"
    r"said|agreed|promised|flew|flown|"
    r"met|interviewed|applied|landed|sent|did)\b"
)
_AHEAD = re.compile(
    r"\b(?:by|until|till|expires?|due|deadline|before|starts?|starting)\b[\w ]{0,10}$"
)
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_PARTS = {"first": 7, "1st": 7, "second": 14, "2nd": 14, "third": 21, "3rd": 21,
          "beginning": 10, "start": 10, "middle": 20, "last": 31, "final": 31}  # fmt: skip
"""The last day of a part of a month."""
_PART = re.compile(
    r"(?:\b(first|second|third|1st|2nd|3rd|last|final) (?:week|days)|\b(beginning|start|middle))"
    r"(?: of| in)(?: the)? $"
)
_OF_A_MONTH = re.compile(r"\s(?:of|in) (?:the )?[a-z]{3,9}\b")


def began(text: Text, clause: Clause, first: int) -> Period | None:
    """Since when it was there; None where nothing says so."""
    low = text.low
    for found in durations(low[first : clause.end]):
        if found.amount.unit in _DAYS and _lasted(low, first + found.start, first + found.end):
            days = int(_DAYS[found.amount.unit] * found.amount.low)
            return _from(text.said - timedelta(days=days))
    for moment in moments(low[first : clause.end], text.said):
        at, to = first + moment.start, first + moment.end
        if "last" in low[at:to] and _OF_A_MONTH.match(low, to, clause.end):
            continue
        reach = 64 if moment.moment.precision == "month" else 40
        if _is_past(low, at, to, max(clause.start, at - reach)):
            return _from(_gone(_part_of(low, moment.moment, at), text.said))
    feast = _feast(low, first, clause, text.said)
    if feast is not None:
        return _from(feast)
    nearby = low[first : clause.end]
    begun = [days for word, days in words("offers")["begun"].items() if word in nearby]
    return _from(text.said - timedelta(days=max(begun))) if begun else None


def _from(day: date) -> Period:
    return Period(Moment(day, day), None, ongoing=True)


def _lasted(low: str, start: int, end: int) -> bool:
    """Whether a length of time says how long it has been: "had it for 2 weeks", "2 weeks ago"."""
    if re.match(r"\s*(?:ago|back|already|now|old)\b", low[end : end + 12]):
        return True
    return _HELD.search(low, max(0, start - 40), start) is not None


def _is_past(low: str, start: int, end: int, first: int) -> bool:
    """Whether a time says when it came: "since March", "got it Monday", not "by Friday"."""
    before, said = low[first:start], low[start:end]
    if re.search(r"\b(?:next|tomorrow|coming|in \d)", said) or _AHEAD.search(before):
        return False
    return _SINCE.search(before + said) is not None or _GOT.search(before) is not None


def _gone(moment: Moment, said: date) -> date:
    """The last day of a moment that lies in the past; a month to come was meant a year ago."""
    day = moment.last
    if moment.first > said:
        day = day.replace(year=day.year - 1, day=min(day.day, 28))
    return min(day, said)


def _part_of(low: str, moment: Moment, start: int) -> Moment:
    """ "the first week of March", "early in March": the part of the month that was said."""
    m = _PART.search(low, max(0, start - 24), start)
    if m is None or (moment.last - moment.first).days < 27:
        return moment
    day = _PARTS[m[1] or m[2]]
    last = min(moment.last, moment.first + timedelta(days=day - 1))
    return Moment(moment.first, last, moment.precision)


@cache
def _feasts() -> re.Pattern[str]:
    names = sorted(words("offers")["feasts"], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})(?!\w)")


def _feast(low: str, first: int, clause: Clause, said: date) -> date | None:
    """The last such day before it was said, where the words put it in the past."""
    for m in _feasts().finditer(low, first, clause.end):
        if not _is_past(low, m.start(), m.end(), max(clause.start, m.start() - 40)):
            continue
        month, day = words("offers")["feasts"][m.group()]
        year = said.year if (month, day) <= (said.month, said.day) else said.year - 1
        return date(year, month, day)
    return None
