"""Weeks, months and days counted from now: next week, week of the 14th, in three weeks."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from recruiter_desk.quick.spoken.calendar import day_of
from recruiter_desk.quick.spoken.pieces import (
    FLAGS,
    MONTH,
    MONTHS,
    WEEKDAY,
    Day,
    Piece,
    number,
)

COUNT = r"(?:\d{1,3}|a\s+couple(?:\s+of)?|a\s+few|an?|[a-z]+)"
UNIT = r"(?P<unit>day|week|wk|month)s?"
AWAY = re.compile(
    rf"""\b(?:(?:in|within)\s+(?P<count>{COUNT})\s+{UNIT}\b(?!\s+(?:of|a|per|each)\b)
    |(?P<count2>{COUNT})\s+(?P<unit2>day|week|wk|month)s?\s+
     (?:from|after)\s+(?P<base>now|today|tomorrow|{WEEKDAY})\b)""",
    FLAGS,
)
WEEK = re.compile(
    r"""\b(?:(?:(?P<early>early|beginning\s+of|start\s+of)|(?P<mid>mid(?:dle\s+of)?)
    |later|late|end\s+of|sometime)[\s-]+)?(?:the\s+)?\b
    (?:(?P<which>next|this)\s+(?:week|wk)|(?P<weekend>(?:(?P<nextend>next)\s+|this\s+)?weekend))
    \b(?!\s+shift)|\b(?P<end>(?:end\s+of\s+(?:the\s+)?week|eow))\b""",
    FLAGS,
)
WEEK_OF = re.compile(
    rf"""\bweek\s+of\s+(?:the\s+)?(?:(?P<day>[0-3]?\d)(?:st|nd|rd|th)\b
    |(?P<month>{MONTH})\.?\s+(?P<mday>[0-3]?\d)(?:st|nd|rd|th)?\b|(?P<m>\d\d?)/(?P<d>\d\d?)\b)""",
    FLAGS,
)
A_MONTH = re.compile(
    rf"""\b(?:call|ring|try|back|touch|follow|reach|cb|check|talk)\b[^.;]*?\b
    (?P<said>(?:in|early|late|mid|(?:beginning|middle|end)\s+of)\s+(?:in\s+)?(?P<month>{MONTH})
    |(?P<next>next\s+month))\b(?!\s+\d)""",
    FLAGS,
)
MONTH_END = re.compile(r"\b(?:end\s+of\s+(?:the\s+|this\s+)?month|eom)\b", FLAGS)
LONGEST = {"day": 366, "week": 104, "month": 24}
FRIDAY = 4


def span_words(text: str) -> Iterator[Piece]:
    """Every week, month and number of days, weeks or months from now."""
    for found in AWAY.finditer(text):
        yield Piece("day", *found.span(), partial(_away, found))
    for found in WEEK_OF.finditer(text):
        yield Piece("span", *found.span(), partial(_week_of, found))
    for found in WEEK.finditer(text):
        # "over the weekend": the words before the week are no part of it unless they place it
        start = found.start("weekend") if found["weekend"] else found.start()
        yield Piece("span", start, found.end(), partial(_week, found))
    for found in MONTH_END.finditer(text):
        yield Piece("span", *found.span(), _this_month)
    for found in A_MONTH.finditer(text):
        yield Piece("span", *found.span("said"), partial(_month, found))


def next_nth(day: int, today: date) -> date | None:
    """The next day with that number in its month, today included; None for a 32nd."""
    if not 1 <= day <= 31:
        return None
    year, month = today.year, today.month
    for step in range(13):
        at = date(year + (month + step - 1) // 12, (month + step - 1) % 12 + 1, 1)
        named = at + timedelta(days=day - 1)
        if named.month == at.month and named >= today:
            return named
    return None


def _away(found: re.Match[str], today: date) -> Day | None:
    unit = (found["unit"] or found["unit2"]).lower().replace("wk", "week")
    count = number(found["count"] or found["count2"])
    if count is None or not 1 <= count <= LONGEST[unit]:
        return None
    base = (found["base"] or "now").lower()
    start = today if base in {"now", "today"} else day_of(base, today)
    named = start and day_of(f"{count} {unit}s", start)
    return Day(named) if named else None


def _week(found: re.Match[str], today: date) -> Day:
    """The last working day named: Tuesday of an early week, Wednesday of the middle."""
    monday = today - timedelta(days=today.weekday())
    if found["weekend"]:
        return Day(monday + timedelta(days=13 if found["nextend"] else 6))
    if (found["which"] or "").lower() == "next":
        monday += timedelta(days=7)
    last = 1 if found["early"] else 2 if found["mid"] else FRIDAY
    named = monday + timedelta(days=last)
    return Day(named if named >= today else monday + timedelta(days=6), "week")


def _week_of(found: re.Match[str], today: date) -> Day | None:
    if found["day"]:
        named = next_nth(int(found["day"]), today)
    else:
        month = int(found["m"]) if found["m"] else MONTHS.index(found["month"][:3].lower()) + 1
        words = f"{MONTHS[(month - 1) % 12]} {found['mday'] or found['d']}"
        named = day_of(words, today) if month <= 12 else None
    if named is None:
        return None
    weekday = min(named.weekday(), FRIDAY)  # the week of a Sunday is the one that follows it
    if named.weekday() == 6:
        named, weekday = named + timedelta(days=1), 0
    return Day(named + timedelta(days=FRIDAY - weekday), "week")


def _month(found: re.Match[str], today: date) -> Day:
    """The last day of the month: no day of it was named."""
    month = (
        MONTHS.index(found["month"][:3].lower()) + 1 if found["month"] else today.month % 12 + 1
    )
    return _last_of(today.year + (month <= today.month), month)


def _this_month(today: date) -> Day:
    return _last_of(today.year, today.month)


def _last_of(year: int, month: int) -> Day:
    after = date(year + month // 12, month % 12 + 1, 1)
    return Day(after - timedelta(days=1), "month")
