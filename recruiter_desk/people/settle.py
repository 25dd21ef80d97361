"""The derived rows of people: keys by which they are found again, and their numbers' digits."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from recruiter_desk.base.text import fold
from recruiter_desk.base.text.names import Name
from recruiter_desk.people.known import Whole, wholes
from recruiter_desk.people.likeness import keys, word_keys
from recruiter_desk.people.likeness.plain import is_plain, plain_keys
from recruiter_desk.people.pairs import pair_keys
from recruiter_desk.people.rules import name_keys
from recruiter_desk.store.bulk import insert
from recruiter_desk.store.settle import Settler, Touched

AT_ONCE = 2000  # people read and written together
KEPT = (
    "SELECT kind, key, person_id FROM person_key "
    "WHERE person_id IN (SELECT value FROM json_each(?))"
)
NEW_NAMES = (
    "SELECT id, function, status, prefix, given, middle, family, suffix, nickname, credentials, "
    "shown FROM person WHERE id BETWEEN ? AND ?"
)
FORGET_PEOPLE = "DELETE FROM person_key WHERE person_id IN (SELECT value FROM json_each(?))"
FORGET_KEY = "DELETE FROM person_key WHERE kind = ? AND key = ? AND person_id = ?"
KEY = "kind, key, person_id"
FORGET_DIGITS = (
    "DELETE FROM phone_digits WHERE rowid IN "
    "(SELECT f.rowid FROM json_each(?) j JOIN phone_digits f ON f.rowid = j.value)"
)
KEEP_DIGITS = (
    "INSERT INTO phone_digits(rowid, digits) "
    "SELECT id, digits FROM phone WHERE id IN (SELECT value FROM json_each(?))"
)
NEW_DIGITS = (
    "INSERT INTO phone_digits(rowid, digits) SELECT id, digits FROM phone WHERE id BETWEEN ? AND ?"
)
ALL_PEOPLE = "SELECT id FROM person ORDER BY id"
ALL_DIGITS = "INSERT INTO phone_digits(rowid, digits) SELECT id, digits FROM phone"


def settle(connection: sqlite3.Connection, touched: Touched) -> None:
    """Renew the keys of the people, and the digits of the numbers, that a step touched.

    Of people added by a bulk step nothing is kept yet, so their keys are only written.
    """
    for some in touched.parts("person"):
        insert(connection, "person_key", KEY, sorted(keys_of_new(connection, some)))
    people = {*touched.changed("person"), *touched.values("merge", "keep_id")}
    _renew_keys(connection, sorted(person for person in people if isinstance(person, int)))
    for numbers in touched.parts("phone"):
        connection.execute(NEW_DIGITS, (numbers[0], numbers[-1]))
    for some in _in_parts(touched.changed("phone")):
        connection.execute(FORGET_DIGITS, (json.dumps(some),))
        connection.execute(KEEP_DIGITS, (json.dumps(some),))


def rebuild(connection: sqlite3.Connection) -> None:
    """Fill both from scratch."""
    _renew_keys(connection, [person for (person,) in connection.execute(ALL_PEOPLE)])
    connection.execute(ALL_DIGITS)


def keys_of_new(
    connection: sqlite3.Connection, people: Sequence[int]
) -> Iterator[tuple[str, str, int]]:
    """The rows of `person_key` of people with ids in a row, of whom none was merged into."""
    ends = (people[0], people[-1])
    for person, function, status, *parts in connection.execute(NEW_NAMES, ends):
        who = Whole(person, function, status, (Name(*parts),), frozenset(), frozenset())
        for kind, key in keys_of(who):
            yield kind, key, person


def keys_of(person: Whole) -> Iterator[tuple[str, str]]:
    """The (kind, key) pairs of a person.

    `word` a word of a name, for what is only begun; `pair` two of them; `full` a whole name in any
    order; `function` and `status` for lists; the other kinds are those of likeness.
    """
    name, *others = person.names
    if not others and not name.nickname and is_plain(name.given, name.family, name.shown):
        yield from plain_keys(name.given, name.family)
    else:
        yield from name_keys_of(person.names)
    yield from _told(person.function, person.status)


def name_keys_of(names: Iterable[Name]) -> frozenset[tuple[str, str]]:
    """Those that come from the names alone."""
    words = {word for name in names for word in word_keys(name)}
    found = {("word", word) for word in words} | {("pair", pair) for pair in pair_keys(words)}
    for name in names:
        found |= keys(name, (), ()) | {("full", whole) for whole in name_keys(name)}
    return frozenset(found)


@lru_cache(4096)
def _told(function: str, status: str | None) -> tuple[tuple[str, str], ...]:
    told = (("function", fold(function)), ("status", status or ""))
    return tuple((kind, key) for kind, key in told if key)


def _renew_keys(connection: sqlite3.Connection, people: Sequence[int]) -> None:
    for some in _in_parts(people):
        there = wholes(connection, some)
        wanted = {(*key, who.id) for who in there for key in keys_of(who)}
        stay = [who.id for who in there]
        if gone := sorted({*some} - {*stay}):
            connection.execute(FORGET_PEOPLE, (json.dumps(gone),))
        kept = set(connection.execute(KEPT, (json.dumps(stay),)))
        connection.executemany(FORGET_KEY, sorted(kept - wanted))
        insert(connection, "person_key", KEY, sorted(wanted - kept))


def _in_parts(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))


PERSON_KEYS = Settler(
    ("person_key", "phone_digits"), settle, rebuild, compare={"phone_digits": "rowid, digits"}
)
