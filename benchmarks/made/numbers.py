"""Telephone numbers that nobody has: no exchange begins with 1 in the North American plan."""

from datetime import UTC, datetime
from random import Random

from benchmarks.made.words import AREAS, NOBODYS_AREAS
from recruiter_desk.base.text.phones import phone_zone

_ZONES = {
    area: phone_zone(f"+1{area}5550142", datetime(2026, 11, 20, tzinfo=UTC)) for area in AREAS
}


def number(chance: Random) -> str:
    """One that a person has."""
    return f"+1{chance.choice(AREAS)}1{chance.randrange(1_000_000):06}"


def number_of_nobody(chance: Random, calls: int) -> str:
    """One that no person has; it rings about four times in so many calls."""
    line = chance.randrange(max(1, calls // 400))
    return f"+1{chance.choice(NOBODYS_AREAS)}1{line:06}"


def zone_of(e164: str) -> str | None:
    """The clock that a number tells."""
    return _ZONES[int(e164[2:5])]
