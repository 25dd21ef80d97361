"""The instant a spoken time means, read at a given moment on a given clock."""

from datetime import UTC, date, datetime, time, timedelta

from recruiter_desk.quick.model import Precision
from recruiter_desk.quick.spoken.phrases import Phrase
from recruiter_desk.quick.spoken.pieces import Clock, Day, Part

DAY_ENDS = 17 * 60  # minutes; a day's promise is kept until the end of the working day
EVENING_ENDS = 21 * 60
LAST_MINUTE = 23 * 60 + 59
COURTESY = (8 * 60, 21 * 60)
NOON = 12 * 60

Instant = tuple[datetime, Precision]


def instant(phrase: Phrase, now: datetime) -> Instant | None:
    """The UTC instant and its precision; `now` is on the clock the phrase is meant in.

    None when what was named has gone ("this morning", said in the afternoon).
    """
    if phrase.day is not None:
        day = phrase.day(now.date())
        return _on_day(day, phrase, now) if day else None
    if phrase.part is not None:
        return _in_part(phrase.part, phrase.clock, now)
    return _at_clock(phrase.clock, now) if phrase.clock else None


def _on_day(day: Day, phrase: Phrase, now: datetime) -> Instant | None:
    if phrase.clock is None and phrase.part is None:
        return _whole_day(day, now)
    minutes, precision = _time_of_day(phrase.clock, phrase.part)
    if day.today and phrase.clock and not phrase.clock.sure and not phrase.part:
        minutes = _first_ahead(phrase.clock, now, (0, 1440)) or minutes
    at = _at(day.day, minutes, now)
    if at <= now and day.again:
        at = _at(day.day + timedelta(days=day.again), minutes, now)
    return (at, precision) if at > now else None


def _whole_day(day: Day, now: datetime) -> Instant | None:
    """The end of the working day; late in the day itself, the evening's, then midnight."""
    if day.again and day.day == now.date():
        return _at(day.day + timedelta(days=day.again), DAY_ENDS, now), day.precision
    for minutes in (DAY_ENDS, EVENING_ENDS, LAST_MINUTE):
        at = _at(day.day, minutes, now)
        if at > now:
            return at, day.precision
    return None


def _time_of_day(clock: Clock | None, part: Part | None) -> tuple[int, Precision]:
    """Minutes since midnight of a clock, a part of a day, or both."""
    if clock is None:
        return (part.ends if part else 17) * 60, "part of day"
    return _settled(clock, part), clock.precision


def _settled(clock: Clock, part: Part | None) -> int:
    """The clock with morning or afternoon decided."""
    if clock.sure:
        return clock.minutes
    if part and part.half:
        return clock.minutes % NOON + (NOON if part.half == "pm" else 0)
    early = clock.minutes % NOON
    return early if early >= 7 * 60 else early + NOON


def _in_part(part: Part, clock: Clock | None, now: datetime) -> Instant | None:
    minutes, precision = _time_of_day(clock, part)
    today = now.date()
    if part.today:
        at = _at(today, minutes, now)
        return (at, precision) if at > now else None
    over = _at(today, minutes if clock else part.until * 60, now) <= now
    return _at(today + timedelta(days=over), minutes, now), precision


def _at_clock(clock: Clock, now: datetime) -> Instant:
    today = now.date()
    if clock.sure:
        over = _at(today, clock.minutes, now) <= now
        return _at(today + timedelta(days=over), clock.minutes, now), clock.precision
    ahead = _first_ahead(clock, now, COURTESY)
    if ahead is not None:
        return _at(today, ahead, now), clock.precision
    return _at(today + timedelta(days=1), _settled(clock, None), now), clock.precision


def _first_ahead(clock: Clock, now: datetime, hours: tuple[int, int]) -> int | None:
    """The first of morning and afternoon reading that is still to come today; None: neither."""
    early = clock.minutes % NOON
    for minutes in (early, early + NOON):
        if hours[0] <= minutes < hours[1] and _at(now.date(), minutes, now) > now:
            return minutes
    return None


def _at(day: date, minutes: int, now: datetime) -> datetime:
    """That time on that zone's clock, in UTC; fold 0 takes the first of two, skips forward."""
    if minutes == 1440:
        day, minutes = day + timedelta(days=1), 0
    return datetime.combine(day, time(minutes // 60, minutes % 60), now.tzinfo).astimezone(UTC)
