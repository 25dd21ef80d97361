"""Months by name: "3 June 2024", "Jun '19", "since March"."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from recruiter_desk.screening.reading.when import names
from recruiter_desk.screening.reading.when.relative import toward
from recruiter_desk.screening.reading.when.spans import Piece, full_year, made
from recruiter_desk.screening.sought import Sought
from recruiter_desk.screening.swift import swift

_Y = names.YEAR
_A_PERSON = re.compile(
    r"\.?,? (?:said|says|told|is|was|has|had|wants|mentioned|called|thinks|asked|works|knows|will|"
    r"be|have|not|need|want|consider|take|also|get|do|go)\b"
)
_OF_A_YEAR = re.compile(r"\.? (?:of )?(?:last|this|next) year\b")
_PAST = frozenset(("last", "since", "seit", "depuis", "desde", "sinds", "siden", "sedan", "dal"))
_AHEAD = frozenset(
    ("next", "by", "until", "till", "til", "before", "bis", "beginning", "starting")
)


@cache
def _named_pattern() -> Sought:
    month = names.month()
    return swift(
        rf"(?<![\w@/.'])(?:(?:the )?(?P<d1>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er|\.|º|°)?[ -]?"
        rf"(?:of |de |d')?(?P<m1>{month})\b\.?(?:,?[ -]?(?:of |de |del )?(?P<y1>{_Y})(?!\d))?"
        rf"|(?P<m2>{month})\b\.?(?:"
        rf"[ ]?[-/,']?[ ]?(?:of |de |del )?(?P<y2>{_Y})(?![\d%])"
        rf"|[ ]?'(?P<z2>\d\d)(?!\w)|[-/](?P<h2>\d\d)(?![\w/]|[.:]\d)"
        rf"|[ ]?(?P<d2>3[01]|[12]\d|0?[1-9])(?P<th>st|nd|rd|th)?"
        rf"(?![\w%]|[.:/]\d|[ ]?[ap]m\b|[ -](?:day|week|month|year|hour|minute|shift)s?\b)"
        rf"(?:,?[ ]{{1,2}}(?P<y3>{_Y})(?!\d))?"
        rf"|[ ](?P<z3>\d\d)(?![\w%]|[.:]\d)))"
        rf"|(?<![\w@/.'$-])(?P<y5>{_Y})[ ]?\((?P<m5>{month})\.?\)"
        rf"|(?<![\w@/.'$-])(?P<y4>{_Y})(?:,? |/)(?P<m4>{month})\b(?!\.?[ /-]?(?:of )?(?:{_Y}|"
        rf"'?\d\d\b))"
    )


def named(low: str, said: date, *, resume: bool) -> Iterator[Piece]:
    numbers, shy = names.month_numbers(), names.shy_months()
    for m in _named_pattern().finditer(low):
        name = m["m1"] or m["m2"] or m["m4"] or m["m5"]
        year, day = _year_and_day(m, said, resume=resume)
        if day and not year and name in shy and not _is_month_here(m, name):
            continue
        if not day or made(year or 2024, numbers[name], day):
            yield Piece(m.start(), m.end(), year, numbers[name], day)


def _is_month_here(m: re.Match[str], name: str) -> bool:
    """Whether "may 3", "5 mar" is a day: English, and no verb."""
    return name in {"may", "march", "mar"} and not (m["d1"] and name == "may" and m["d1"] == "1")


def _year_and_day(m: re.Match[str], said: date, *, resume: bool) -> tuple[int, int]:
    for key in ("y1", "y2", "y3", "y4", "y5"):
        if m[key]:
            return int(m[key]), int(m["d1"] or m["d2"] or 0)
    for key in ("z2", "h2", "z3"):
        if m[key]:
            return full_year(int(m[key]), said), 0
    if resume and m["d2"] and len(m["d2"]) == 2 and not m["th"]:
        return full_year(int(m["d2"]), said), 0
    return 0, int(m["d1"] or m["d2"] or 0)


@cache
def _bare_pattern() -> Sought:
    return swift(
        rf"(?<![\w@/.'])(?:(?P<how>{names.either('before')})(?: the)?[ -])?"
        rf"(?P<m>{names.month()})\b(?!['/@-]\w|\.\w)"
    )


def bare_months(low: str) -> Iterator[Piece]:
    """Months with neither day nor year."""
    shy, short = names.shy_months(), names.short_months()
    for m in _bare_pattern().finditer(low):
        how, name = m["how"] or "", m["m"]
        if (name in shy or name in short) and not how and not _OF_A_YEAR.match(low, m.end()):
            continue
        if name in shy and (name not in {"may", "march", "mar"} or _A_PERSON.match(low, m.end())):
            continue
        if not how and _A_PERSON.match(low, m.end()):
            continue
        turn = -1 if how in _PAST else 1 if how in _AHEAD else toward(low, m.start())
        start = m.start() if how in {"last", "next", "this"} else m.start("m")
        yield Piece(start, m.end(), 0, names.month_numbers()[name], turn=turn)
