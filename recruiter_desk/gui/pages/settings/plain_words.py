"""What the settings mean, said on the example of a voicemail left on a Tuesday and on a Friday."""

from datetime import datetime, timedelta

from recruiter_desk.base.clock import local, zone
from recruiter_desk.calls.rules.due import SECOND, Idle, after
from recruiter_desk.store.settings.model import Settings

TUESDAY, FRIDAY = 1, 4
LEFT_AT = (16, 2)


def in_plain_words(mine: Settings, now: datetime) -> list[str]:
    """Sentences on the clock, thinking twice and the calling hours; may load the holidays."""
    return [_clock(mine, now), _twice(mine), _hours(mine)]


def _clock(mine: Settings, now: datetime) -> str:
    tuesday, friday = (_last(day, mine, now) for day in (TUESDAY, FRIDAY))
    due = _due(tuesday, mine)
    red = after(due, SECOND, mine.zone, _idle(mine))
    return (
        f"A voicemail left {_say(tuesday, mine)} is due back {_say(due, mine)}. It stands amber "
        f"until {_say(red, mine)}, then red. One left {_say(friday, mine)} is due "
        f"{_say(_due(friday, mine), mine)}."
    )


def _twice(mine: Settings) -> str:
    left, broken = mine.think_twice_voicemails, mine.think_twice_promises
    return (
        f"The desk says think twice after {_many(left, 'voicemail')} not returned or "
        f"{_many(broken, 'promise')} broken. A talk clears it."
    )


def _hours(mine: Settings) -> str:
    first, last = mine.courtesy_from, mine.courtesy_to
    return f"Before {first}:00 and from {last}:00 there, the desk says that it is early or late."


def _many(count: int, what: str) -> str:
    return f"one {what}" if count == 1 else f"{count} {what}s"


def _last(weekday: int, mine: Settings, now: datetime) -> datetime:
    """16:02 on that day of this week or the last, on my clock."""
    today = local(now, mine.zone)
    day = today.date() - timedelta(days=(today.weekday() - weekday) % 7)
    return datetime(day.year, day.month, day.day, *LEFT_AT, tzinfo=zone(mine.zone))


def _due(left: datetime, mine: Settings) -> datetime:
    return after(left, timedelta(hours=mine.hours), mine.zone, _idle(mine))


def _idle(mine: Settings) -> Idle | None:
    if mine.weekends:
        return None
    from recruiter_desk.calls.rules.holidays import idle_days

    return idle_days(mine.country, mine.region)


def _say(at: datetime, mine: Settings) -> str:
    return f"{local(at, mine.zone):%a %H:%M}"
