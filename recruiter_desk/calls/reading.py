"""Reading all that the state of one person or number depends on, as the rules take it.

Plain SQL on a connection that is handed in: the settler calls it inside a step, queries outside.
"""

import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias

from recruiter_desk.calls.model import STARTS_CLOCK, Contact, Promised, Rest, Shut, Subject, Touch

Key: TypeAlias = int | str
"""A person's id, or the number that names nobody yet."""

COLUMNS = "id, at, direction, outcome, number, due, not_returned, about"
PERSON_CALLS = f"SELECT {COLUMNS} FROM call WHERE person_id = ? ORDER BY at, id"
NUMBER_CALLS = f"SELECT {COLUMNS} FROM call WHERE person_id IS NULL AND number = ? ORDER BY at, id"
PROMISES = """
SELECT p.id, p.call_id, c.at, p.by = 'me', p.timed, p.due, p.zone, p.said, c.about
FROM call c JOIN promise p ON p.call_id = c.id WHERE """
PERSON_PROMISES = PROMISES + "c.person_id = ?"
NUMBER_PROMISES = PROMISES + "c.person_id IS NULL AND c.number = ?"
MARKED = "SELECT 1 FROM call WHERE number = ? AND direction = 'out' AND outcome = 'wrong_number'"
TOUCH = """
SELECT touch_days, touch_since FROM person
WHERE id = ? AND touch_days IS NOT NULL AND do_not_call_why IS NULL"""
WITH_TOUCH = "SELECT id FROM person WHERE touch_days IS NOT NULL"
ALL_PERSON_CALLS = (
    f"SELECT {COLUMNS}, person_id FROM call WHERE person_id IS NOT NULL ORDER BY person_id, at, id"
)
ALL_NUMBER_CALLS = (
    f"SELECT {COLUMNS}, number FROM call WHERE person_id IS NULL AND number IS NOT NULL "
    "ORDER BY number, at, id"
)
PERSON_SHUT = "SELECT at, why FROM closing WHERE person_id = ?"
NUMBER_SHUT = "SELECT at, why FROM closing WHERE person_id IS NULL AND number = ?"
PERSON_RESTS = "SELECT at, until, rest FROM snooze WHERE person_id = ?"
NUMBER_RESTS = "SELECT at, until, rest FROM snooze WHERE person_id IS NULL AND number = ?"


def subject(connection: sqlite3.Connection, key: Key) -> Subject:
    """Everything known about one person, or about one number's calls that name nobody."""
    calls = connection.execute(PERSON_CALLS if isinstance(key, int) else NUMBER_CALLS, (key,))
    return _with_contacts(connection, key, tuple(Contact(*row) for row in calls))


def subjects(connection: sqlite3.Connection) -> Iterator[tuple[Key, Subject]]:
    """Everybody with anything that can be open or was ever rung, with all that is known."""
    silent: set[Key] = {key for (key,) in connection.execute(WITH_TOUCH)}
    for sql in (ALL_PERSON_CALLS, ALL_NUMBER_CALLS):
        for key, rows in groupby(connection.execute(sql), itemgetter(-1)):
            silent.discard(key)
            contacts = tuple(Contact(*row[:-1]) for row in rows)
            yield key, _with_contacts(connection, key, contacts)
    for key in silent:
        yield key, subject(connection, key)


def _with_contacts(
    connection: sqlite3.Connection, key: Key, contacts: tuple[Contact, ...]
) -> Subject:
    if isinstance(key, int):
        promises, shut, rests, touch = PERSON_PROMISES, PERSON_SHUT, PERSON_RESTS, TOUCH
    else:
        promises, shut, rests, touch = NUMBER_PROMISES, NUMBER_SHUT, NUMBER_RESTS, ""
    one = (key,)
    row = connection.execute(touch, one).fetchone() if touch else None
    return Subject(
        contacts=contacts,
        promises=tuple(Promised(*r) for r in connection.execute(promises, one)),
        closings=tuple(Shut(*r) for r in connection.execute(shut, one)),
        snoozes=tuple(Rest(*r) for r in connection.execute(rests, one)),
        touch=Touch(*row) if row else None,
        wrong=_wrong(connection, contacts),
    )


def _wrong(connection: sqlite3.Connection, contacts: tuple[Contact, ...]) -> frozenset[str]:
    """Those of the numbers a message was left on that turned out wrong."""
    numbers = {c.number for c in contacts if c.number and c.outcome in STARTS_CLOCK}
    return frozenset(n for n in numbers if connection.execute(MARKED, (n,)).fetchone())
