"""Which days are idle in a country and state, by the `holidays` library."""

from collections.abc import Container
from contextlib import suppress
from datetime import date
from functools import cache

from recruiter_desk.calls.rules.due import Idle

SATURDAY = 5


@cache
def idle_days(country: str, region: str) -> Idle:
    """Saturdays, Sundays and public holidays there; weekends alone for a country not known."""
    import holidays

    public: Container[date] = ()
    for place in ({"country": country, "subdiv": region or None}, {"country": country}):
        with suppress(NotImplementedError):
            public = holidays.country_holidays(**place)
            break

    def idle(day: date) -> bool:
        return day.weekday() >= SATURDAY or day in public

    return idle
