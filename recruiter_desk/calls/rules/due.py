"""When a voicemail should be returned, and when an untimed promise is due."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias

from recruiter_desk.base.clock import day_start, local, zone

Idle: TypeAlias = Callable[[date], bool]
"""Whether a local day is a Saturday, a Sunday or a public holiday."""

SECOND = timedelta(hours=24)  # "not returned" comes so long after due (practice.md, Attempts)
ONE_DAY = timedelta(days=1)


def after(start: datetime, span: timedelta, zone_name: str, idle: Idle | None) -> datetime:
    """`span` later in UTC; with `idle`, hours that fall on idle days of that zone do not count."""
    if idle is None:
        return start + span
    at, left = start, span
    while True:
        day = local(at, zone_name).date()
        end = day_start(day + ONE_DAY, zone_name)
        if not idle(day):
            if at + left <= end:
                return at + left
            left -= end - at
        at = end


def second_working_day(start: datetime, zone_name: str, idle: Idle) -> datetime:
    """The last second, in UTC, of the second working day after the day of `start` there."""
    day, left = local(start, zone_name).date(), 2
    while left:
        day += ONE_DAY
        left -= not idle(day)
    return datetime.combine(day, time(23, 59, 59), zone(zone_name)).astimezone(UTC)
