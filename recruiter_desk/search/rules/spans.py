"""When somebody was called: `<30d`, `>90d`, 2026, 2026-05, today, never."""

import re
from datetime import date, datetime, timedelta

from recruiter_desk.base.clock import day_start, local
from recruiter_desk.base.errors import DeskError
from recruiter_desk.search.model import Span

AGO = re.compile(
    r"(<=?|>=?)?\s*([0-9]{1,4})\s*(d|days?|w|wks?|weeks?|m|mos?|months?|y|yrs?|years?)?"
)
CALENDAR = re.compile(r"([0-9]{4})(?:-([0-9]{1,2}))?(?:-([0-9]{1,2}))?")
UNITS = {"d": "day", "w": "week", "m": "month", "y": "year"}
DAYS_OF = {"day": 1, "week": 7}
MONTHS_OF = {"month": 1, "year": 12}
DECEMBER = 12
EARLIEST = 1900  # no call is older
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
NO_SPAN = "Say <30d, >90d, 2026, 2026-05, today, yesterday or never; d, w, m and y are the units."


def span_of(value: str, now: datetime, zone: str) -> tuple[Span, str] | None:
    """The span that a folded value means and the words for it, {} for "called"; None for none.

    `<30d` is some contact within the last 30 days, `>90d` a last contact before that. Days, months
    and years named by date are those of the zone.
    """
    if value == "never":
        return Span(never=True), "never {}"
    today = local(now, zone).date()
    named = {"today": today, "yesterday": today - timedelta(days=1)}
    if value in named:
        day = named[value]
        return _days(day, day + timedelta(days=1), zone), f"{{}} {value}"
    if found := CALENDAR.fullmatch(value):
        return _calendar(found, zone)
    found = AGO.fullmatch(value)
    return _ago(found, now) if found else None


def no_span(name: str, value: str) -> DeskError:
    """What is said of a value that is no span."""
    return DeskError(f"“{name}:{value}” says no time.", NO_SPAN)


def _ago(found: re.Match[str], now: datetime) -> tuple[Span, str] | None:
    sign, count, unit = found[1] or "<", int(found[2]), UNITS[(found[3] or "d")[0]]
    then = _back(now, count, unit)
    if then is None or count == 0 or not (found[1] or found[3]):
        return None
    if sign[0] == ">":
        return Span(until=then, last=True), f"last {{}} more than {_many(count, unit)} ago"
    return Span(since=then), f"{{}} in the last {_many(count, unit) if count > 1 else unit}"


def _many(count: int, unit: str) -> str:
    return f"{count} {unit}{'s' if count > 1 else ''}"


def _back(now: datetime, count: int, unit: str) -> datetime | None:
    """The instant so long ago; None before any call."""
    if unit in DAYS_OF:
        then = now - timedelta(days=count * DAYS_OF[unit])
        return then if then.year >= EARLIEST else None
    month = now.year * DECEMBER + now.month - 1 - count * MONTHS_OF[unit]
    year, month = divmod(month, DECEMBER)
    if year < EARLIEST:
        return None
    last = (_first_of(year, month + 2) - timedelta(days=1)).day
    return now.replace(year=year, month=month + 1, day=min(now.day, last))


def _first_of(year: int, month: int) -> date:
    return date(year + (month - 1) // DECEMBER, (month - 1) % DECEMBER + 1, 1)


def _calendar(found: re.Match[str], zone: str) -> tuple[Span, str] | None:
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    if first.year < EARLIEST or first.year == date.max.year:
        return None
    if day:
        said = f"{{}} on {first.day} {first:%b} {first.year}"
        return _days(first, first + timedelta(days=1), zone), said
    if month:
        said = f"{{}} in {MONTHS[first.month - 1]} {first.year}"
        return _days(first, _first_of(first.year, first.month + 1), zone), said
    return _days(first, date(first.year + 1, 1, 1), zone), f"{{}} in {first.year}"


def _days(first: date, end: date, zone: str) -> Span:
    return Span(day_start(first, zone), day_start(end, zone))
