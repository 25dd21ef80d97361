"""Times as panels and Today say them: the clock there, a day with its time."""

from datetime import datetime

from recruiter_desk.base.clock import local


def clock_there(there: str | None, now: datetime, zone: str) -> str:
    """`09:05 there`; empty where the clock is as mine (`zone`) or is not known."""
    if there is None:
        return ""
    theirs, mine = local(now, there), local(now, zone)
    return f"{theirs:%H:%M} there" if theirs.utcoffset() != mine.utcoffset() else ""


def day_and_time(at: datetime, zone: str) -> str:
    """`Tue 26 May, 16:02`."""
    there = local(at, zone)
    return f"{there:%a} {there.day} {there:%b, %H:%M}"
