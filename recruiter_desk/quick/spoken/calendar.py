"""The one door to parsedatetime: a day in words that are known to mean a day."""

from datetime import date, datetime, time
from functools import cache
from typing import Any


@cache
def _calendar() -> Any:
    """Its reader of American English; imported here, for most lines name no day."""
    import parsedatetime

    constants = parsedatetime.Constants(localeID="en_US", usePyICU=False)
    return parsedatetime.Calendar(constants, version=parsedatetime.VERSION_CONTEXT_STYLE)


def day_of(words: str, today: date) -> date | None:
    """The day that plain words such as "3 weeks", "dec 3" name, counted from today.

    A day and month without a year is the next such day. None where parsedatetime reads no day.
    Counted from noon, so that no clock change can move the day.
    """
    try:
        read, context = _calendar().parseDT(words, sourceTime=datetime.combine(today, time(12)))
    except (ValueError, OverflowError):
        return None
    return read.date() if context.hasDate else None
