"""Invented people with all that is kept of them, as rows."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from random import Random
from typing import Any, TypeAlias

from benchmarks.made import words
from benchmarks.made.numbers import number, zone_of
from benchmarks.sizes import Size
from recruiter_desk.base.clock import stamp
from recruiter_desk.base.text import fold
from recruiter_desk.base.text.names import Name, sort_key
from recruiter_desk.base.text.phones import tail
from recruiter_desk.people.places import Place, place_of

Row: TypeAlias = tuple[Any, ...]

PERSON = (
    "id, shown, prefix, given, middle, family, suffix, nickname, credentials, sort, function, "
    "employer_id, place, city, region, country, lat_micro, lon_micro, zone, status, status_on, "
    "off_limits_why, do_not_call_why, touch_days, touch_since, added_at"
)
PHONE = "person_id, raw, e164, digits, number, tail, extension, label, voicemail_safe, zone"
EMAIL = "person_id, address, key, label"
NAMED = "person_id, name, key"
EMPLOYER, EMPLOYER_NAME = "id, name", "employer_id, name, key"
A_HUNDRED = 100


def employers(size: Size) -> Iterator[Row]:
    """One for every fifty people, each with a name of its own."""
    for employer in range(1, size.people // 50 + 2):
        family = words.FAMILY[employer * 7 % len(words.FAMILY)]
        kind = words.HOSPITALS[employer % len(words.HOSPITALS)]
        yield employer, f"{family} {kind} {employer}"


def employer_names(size: Size) -> Iterator[Row]:
    """The whole name of each, and a short one."""
    for employer, name in employers(size):
        yield employer, name, fold(name)
        short = name.split()[0]
        yield employer, short, fold(short)


def people(size: Size, now: datetime) -> Iterator[Row]:
    """Rows of `person`, ids from 1."""
    chance = Random(1)
    for person in range(1, size.people + 1):
        yield _person(person, chance, size, now)


def _person(person: int, chance: Random, size: Size, now: datetime) -> Row:
    name = _name(chance)
    added = stamp(now - timedelta(days=1100))
    touch = 90 if chance.random() < 0.1 else None
    status = chance.choice(words.STATUSES) if chance.random() < 0.6 else None
    return (
        *(person, name.shown, "", name.given, name.middle, name.family, "", name.nickname),
        *(name.credentials, sort_key(name), chance.choice(words.FUNCTIONS)),
        chance.randrange(1, size.people // 50 + 2),
        *_place(chance),
        *(status, None if status is None else "2026-10-02"),
        *("our own client" if chance.random() < 0.01 else None, None),
        *(touch, None if touch is None else added, added),
    )


def _name(chance: Random) -> Name:
    given, family = chance.choice(words.GIVEN), chance.choice(words.FAMILY)
    middle = chance.choice(words.GIVEN)[0] + "." if chance.random() < 0.1 else ""
    nickname = chance.choice(words.GIVEN) if chance.random() < 0.05 else ""
    shown = " ".join(filter(None, (given, middle, family)))
    return Name("", given, middle, family, "", nickname, "", shown)


def _place(chance: Random) -> Row:
    text = chance.choice(words.TOWNS)
    found = _known(text)
    where = (found.lat_micro, found.lon_micro, found.zone)
    return text, found.city, found.region, found.country, *where


@cache
def _known(town: str) -> Place:
    found = place_of(town)
    assert found, town
    return found


def phones(size: Size) -> Iterator[Row]:
    """Rows of `phone`: one a person, two for a third; of a hundred, one shares the last one's."""
    chance, last = Random(2), ""
    for person in range(1, size.people + 1):
        for label in ("cell", "work")[: 1 + (chance.random() < 0.3)]:
            shared = last and label == "cell" and chance.randrange(A_HUNDRED) == 0
            last = e164 = last if shared else number(chance)
            digits = e164[1:]
            raw = f"({digits[1:4]}) {digits[4:7]}-{digits[7:]}"
            kept = (raw, e164, digits, e164, tail(digits), "", label)
            yield person, *kept, label == "cell" or None, zone_of(e164)


def emails(size: Size) -> Iterator[Row]:
    """Rows of `email`: two people of three have an address."""
    for person in range(1, size.people + 1):
        if person % 3:
            address = f"{words.FAMILY[person % len(words.FAMILY)].lower()}{person}@example.org"
            yield person, address, address, ""


def named(size: Size, choices: tuple[str, ...], most: int, seed: int) -> Iterator[Row]:
    """Rows of `expertise` or `tag`: up to `most` of the choices each."""
    chance = Random(seed)
    for person in range(1, size.people + 1):
        for name in chance.sample(choices, chance.randint(0, most)):
            yield person, name, fold(name)
