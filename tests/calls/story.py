"""Short words for stories about calls: `out("voicemail", h(0))`, in hours from a Tuesday 16:02."""

from datetime import UTC, datetime

from recruiter_desk.base.clock import DAY, HOUR, stamp
from recruiter_desk.calls.model import STARTS_CLOCK, Contact, Promised, Rest, Shut, Subject

TUESDAY = stamp(datetime(2026, 5, 26, 21, 2, tzinfo=UTC))  # 16:02 in Chicago


def h(hours: float) -> int:
    """The instant so many hours after Tuesday 16:02 in Chicago."""
    return TUESDAY + round(hours * HOUR)


def out(outcome: str, at: int, number: str | None = "+15205550142", key: int = 0) -> Contact:
    call = Contact(key or at // 60_000_000, at, "out", outcome, number)
    if outcome in STARTS_CLOCK:
        return call._replace(due=at + DAY, not_returned=at + 2 * DAY)
    return call


def inward(outcome: str, at: int, number: str | None = "+15205550142", key: int = 0) -> Contact:
    return Contact(key or at // 60_000_000, at, "in", outcome, number)


def person(
    *known: Contact | Promised | Shut | Rest, wrong: frozenset[str] = frozenset()
) -> Subject:
    def of(kind):
        return tuple(k for k in known if isinstance(k, kind))

    return Subject(of(Contact), of(Promised), of(Shut), of(Rest), wrong=wrong)


def promise(by: str, made: int, due: int, *, timed: bool = True) -> Promised:
    return Promised(1, 1, made, by == "me", timed, due, "America/Chicago", "I'll ring you")
