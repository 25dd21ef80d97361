"""Days as people say them: Thursday, the 14th, 12/3, next week, in three weeks."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from recruiter_desk.quick.spoken import spans
from recruiter_desk.quick.spoken.calendar import day_of
from recruiter_desk.quick.spoken.pieces import (
    FLAGS,
    MONTH,
    MONTHS,
    NEXT_IS_SAFE,
    WEEKDAY,
    WEEKDAYS,
    Day,
    Piece,
)

NEXT_WEEK = r"next\s+(?:week|wk)"
BEFORE = rf"(?P<weekday>\b{WEEKDAY}\.?\s*,?\s+)?"
LEAD = r"(?P<lead>\b(?:on|by|next|this|before|after|call|ring|try|back|me|cb)\s+)"
TODAY = re.compile(
    r"""\b(?:(?P<over>day\s+after\s+tomorrow)|(?P<next>tomorrow|tomorow|tommorow|tmrw?|tmw)
    |(?P<now>(?:later\s+|earlier\s+)?today))\b""",
    FLAGS,
)
OF_WEEK = re.compile(
    rf"""\b(?:{NEXT_WEEK}\s*,?\s*(?:on\s+)?(?P<day>{WEEKDAY})
    |(?P<day2>{WEEKDAY})\s*,?\s*(?:of\s+)?{NEXT_WEEK})\b""",
    FLAGS,
)
NAMED = re.compile(
    rf"""(?P<lead>\b(?:next|this|on|by|before)\s+)?\b(?P<day>{WEEKDAY})\b(?![-/]\w)""", FLAGS
)
DATE = re.compile(
    rf"""{BEFORE}\b(?:(?P<month>{MONTH})\.?\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![:/\w%])
    |(?P<day2>[0-3]?\d)(?P<th>st|nd|rd|th)?\s+(?:of\s+)?(?P<month2>{MONTH})\b\.?)
    (?:,?\s+(?P<year>(?:19|20)\d\d)\b(?!:))?""",
    FLAGS,
)
ISO = re.compile(r"(?<![\w/-])(?P<year>20\d\d)-(?P<m>[01]\d)-(?P<d>[0-3]\d)(?![\w/-])", FLAGS)
SLASHED = re.compile(
    rf"{BEFORE}(?<![\w/.$-])(?P<m>[0-3]?\d)/(?P<d>[0-3]?\d)(?:/(?P<year>20\d\d|\d\d))?(?![\w/%-])",
    FLAGS,
)
ORDINAL = re.compile(
    rf"{BEFORE}(?(weekday)(?:the\s+)?|\bthe\s+)(?P<d>[0-3]?\d)(?:st|nd|rd|th)\b(?:{NEXT_IS_SAFE}|(?=\s+\d))",
    FLAGS,
)
AT_START = re.compile(rf"(?:^\s*|{LEAD}(?:the\s+)?)$", FLAGS)
SAFE = re.compile(NEXT_IS_SAFE, FLAGS)


def day_words(text: str) -> Iterator[Piece]:
    """Every day in the text, the longest ways of naming one first."""
    for found in OF_WEEK.finditer(text):
        yield Piece("day", *found.span(), partial(_of_next_week, found["day"] or found["day2"]))
    yield from spans.span_words(text)
    for pattern, meaning in ((ISO, _numbered), (DATE, _dated), (TODAY, _today), (ORDINAL, _nth)):
        for found in pattern.finditer(text):
            yield Piece("day", *found.span(), partial(meaning, found))
    for found in SLASHED.finditer(text):
        weak = not (found["year"] or found["weekday"]) and not _has_company(text, found)
        yield Piece("day", *found.span(), partial(_numbered, found), weak=weak)
    for found in NAMED.finditer(text):
        lead = (found["lead"] or "").lower().strip()
        start = found.start() if lead in {"next", "this"} else found.start("day")
        short = len(found["day"]) == 3 and not lead and not _has_company(text, found)
        yield Piece("day", start, found.end(), partial(_weekday, lead, found["day"]), weak=short)


def _has_company(text: str, found: re.Match[str]) -> bool:
    """Whether words before and after a short day leave no doubt that it is one."""
    return bool(SAFE.match(text, found.end()) and AT_START.search(text[: found.start()]))


def _today(found: re.Match[str], today: date) -> Day:
    ahead = 2 if found["over"] else 1 if found["next"] else 0
    return Day(today + timedelta(days=ahead), today=ahead == 0)


def _weekday(lead: str, name: str, today: date) -> Day:
    """The coming one; today's own name is today when a later hour is said, else in a week.

    "Next Thursday" is the Thursday of next week, weeks beginning on Monday.
    """
    if lead == "next":
        return _of_next_week(name, today)
    ahead = (WEEKDAYS.index(name[:3].lower()) - today.weekday()) % 7
    return Day(today + timedelta(days=ahead), again=7)


def _of_next_week(name: str, today: date) -> Day:
    monday = today + timedelta(days=7 - today.weekday())
    return Day(monday + timedelta(days=WEEKDAYS.index(name[:3].lower())))


def _dated(found: re.Match[str], today: date) -> Day | None:
    month = MONTHS.index((found["month"] or found["month2"])[:3].lower()) + 1
    return _on(found["year"], month, int(found["day"] or found["day2"]), today)


def _numbered(found: re.Match[str], today: date) -> Day | None:
    """Month before day, as in the US, unless only the other order is a date."""
    month, day = int(found["m"]), int(found["d"])
    if month > 12:
        month, day = day, month
    return _on(found["year"], month, day, today)


def _on(year: str | None, month: int, day: int, today: date) -> Day | None:
    """The day of that year, or the next such day; None if there is none or it has gone."""
    if not 1 <= month <= 12:
        return None
    if year is None:
        named = day_of(f"{MONTHS[month - 1]} {day}", today)
        return Day(named) if named and (named.month, named.day) == (month, day) else None
    try:
        named = date(int(year) % 100 + 2000, month, day)
    except ValueError:
        return None
    return Day(named) if named >= today and not year.startswith("19") else None


def _nth(found: re.Match[str], today: date) -> Day | None:
    named = spans.next_nth(int(found["d"]), today)
    return Day(named) if named else None
