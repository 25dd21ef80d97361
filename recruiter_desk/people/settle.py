"""The derived rows of people: keys by which they are found again, and their numbers' digits."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from recruiter_desk.base.text import fold
from recruiter_desk.people.known import Whole, wholes
from recruiter_desk.people.likeness import keys, word_keys
from recruiter_desk.people.pairs import pair_keys
from recruiter_desk.people.rules import name_keys
from recruiter_desk.store.settle import Settler, Touched

AT_ONCE = 500  # people read and written together
KEPT = (
    "SELECT kind, key, person_id FROM person_key "
    "WHERE person_id IN (SELECT value FROM json_each(?))"
)
FORGET_KEY = "DELETE FROM person_key WHERE kind = ? AND key = ? AND person_id = ?"
KEEP_KEY = "INSERT INTO person_key(kind, key, person_id) VALUES (?, ?, ?)"
FORGET_DIGITS = (
    "DELETE FROM phone_digits WHERE rowid IN "
    "(SELECT f.rowid FROM json_each(?) j JOIN phone_digits f ON f.rowid = j.value)"
)
KEEP_DIGITS = (
    "INSERT INTO phone_digits(rowid, digits) "
    "SELECT id, digits FROM phone WHERE id IN (SELECT value FROM json_each(?))"
)
ALL_PEOPLE = "SELECT id FROM person ORDER BY id"
ALL_DIGITS = "INSERT INTO phone_digits(rowid, digits) SELECT id, digits FROM phone"


def settle(connection: sqlite3.Connection, touched: Touched) -> None:
    """Renew the keys of the people, and the digits of the numbers, that a step touched."""
    people = set(touched.ids("person"))
    for table, column in (("phone", "person_id"), ("email", "person_id"), ("merge", "keep_id")):
        people |= {person for person in touched.values(table, column) if isinstance(person, int)}
    _renew_keys(connection, sorted(people))
    for some in _in_parts(touched.ids("phone")):
        connection.execute(FORGET_DIGITS, (json.dumps(some),))
        connection.execute(KEEP_DIGITS, (json.dumps(some),))


def rebuild(connection: sqlite3.Connection) -> None:
    """Fill both from scratch."""
    _renew_keys(connection, [person for (person,) in connection.execute(ALL_PEOPLE)])
    connection.execute(ALL_DIGITS)


def keys_of(person: Whole) -> Iterator[tuple[str, str]]:
    """The (kind, key) pairs of a person.

    `word` a word of a name, for what is only begun; `pair` two of them; `full` a whole name in any
    order; `function` and `status` for lists; the other kinds are those of likeness.
    """
    words = {word for name in person.names for word in word_keys(name)}
    yield from (("word", word) for word in words)
    yield from (("pair", pair) for pair in pair_keys(words))
    for name in person.names:
        yield from keys(name, person.phones, person.emails)
        yield from (("full", whole) for whole in name_keys(name))
    if person.function:
        yield "function", fold(person.function)
    if person.status:
        yield "status", person.status


def _renew_keys(connection: sqlite3.Connection, people: Sequence[int]) -> None:
    for some in _in_parts(people):
        wanted = {(*key, who.id) for who in wholes(connection, some) for key in keys_of(who)}
        kept = set(connection.execute(KEPT, (json.dumps(some),)))
        connection.executemany(FORGET_KEY, kept - wanted)
        connection.executemany(KEEP_KEY, sorted(wanted - kept))


def _in_parts(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))


PERSON_KEYS = Settler(
    ("person_key", "phone_digits"), settle, rebuild, compare={"phone_digits": "rowid, digits"}
)
