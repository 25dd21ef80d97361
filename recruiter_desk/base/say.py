"""Times and spans as a person says them: "Tue 14:02", "in 6 min", "19 h late"."""

from datetime import datetime, timedelta

from recruiter_desk.base.clock import local

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
ORDINALS = (
    "",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
)
WEEK = 6  # days within which a weekday's name is clear


def say_time(at: datetime, now: datetime, zone: str) -> str:
    """The instant on that zone's clock: 14:02 today, Tue 14:02 near by, else 26 May 14:02."""
    there, today = local(at, zone), local(now, zone)
    days = (there.date() - today.date()).days
    if days == 0:
        return f"{there:%H:%M}"
    if abs(days) <= WEEK:
        return f"{there:%a %H:%M}"
    return f"{say_day(at, now, zone)} {there:%H:%M}"


def say_day(at: datetime, now: datetime, zone: str) -> str:
    """The day on that zone's calendar: 26 May, with the year when it is not this one."""
    there = local(at, zone)
    year = f" {there.year}" if there.year != local(now, zone).year else ""
    return f"{there.day} {there:%b}{year}"


def say_exact(at: datetime, zone: str) -> str:
    """The whole of it, for hovering: Tue 26 May 2026, 16:02."""
    there = local(at, zone)
    return f"{there:%a} {there.day} {there:%b %Y, %H:%M}"


def say_span(span: timedelta) -> str:
    """A length: 5 min, 19 h, 3 days; whole units, rounded down, at least one minute."""
    if span < HOUR:
        return f"{max(1, span // MINUTE)} min"
    if span < 2 * DAY:
        return f"{span // HOUR} h"
    return f"{span // DAY} days"


def say_due(due: datetime, now: datetime) -> str:
    """How far away or how late: in 15 min, now, 19 h late."""
    if now < due:
        return f"in {say_span(due - now)}"
    return "now" if now - due < MINUTE else f"{say_span(now - due)} late"


def say_nth(count: int) -> str:
    """The words second time, third time, 12th time; empty for the first."""
    if count < 2:
        return ""
    return f"{ORDINALS[count] if count < len(ORDINALS) else f'{count}th'} time"
