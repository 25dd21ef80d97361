"""Instants as the desk keeps them, and a person's own clock."""

from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICRO = timedelta(microseconds=1)
HOUR = 3_600_000_000  # microseconds
DAY = 24 * HOUR


def stamp(instant: datetime) -> int:
    """Microseconds since 1970 UTC, exactly; a naive datetime is refused with ValueError."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs its zone")
    return (instant - EPOCH) // MICRO


def instant(stamp: int) -> datetime:
    """The aware UTC instant of a stamp."""
    return EPOCH + timedelta(microseconds=stamp)


@cache
def zone(name: str) -> "ZoneInfo":
    """The zone of an IANA name; `ZoneInfoNotFoundError` if there is none."""
    from zoneinfo import ZoneInfo  # 8 ms, which the first paint of the window does not need

    return ZoneInfo(name)


def local(instant: datetime, zone_name: str) -> datetime:
    """The same instant on the clock of that zone."""
    return instant.astimezone(zone(zone_name))


def day_start(day: date, zone_name: str) -> datetime:
    """The first instant of a local day, in UTC (after the gap where DST skips midnight)."""
    return datetime.combine(day, clock_time(), zone(zone_name)).astimezone(UTC)


def machine_zone() -> str:
    """The IANA name of this machine's zone; "UTC" where it cannot be told."""
    import os
    import warnings

    from tzlocal import get_localzone_name

    try:
        if named := os.environ.get("TZ", "").lstrip(":"):
            return zone(named).key
        with warnings.catch_warnings(action="ignore"):
            return zone(get_localzone_name()).key
    except (LookupError, ValueError, OSError):
        return "UTC"


def now() -> datetime:
    """The machine's clock, for the doors alone: rules are handed their time."""
    return datetime.now(UTC)
