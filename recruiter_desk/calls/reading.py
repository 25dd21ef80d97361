"""Reading all that the state of one person or number depends on, as the rules take it.

Plain SQL on a connection that is handed in: the settler calls it inside a step, queries outside.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeAlias

from recruiter_desk.calls.model import STARTS_CLOCK, Contact, Promised, Rest, Shut, Subject, Touch

Key: TypeAlias = int | str
"""A person's id, or the number that names nobody yet."""

COLUMNS = "id, at, direction, outcome, number, due, not_returned, about"
PERSON_CALLS = f"SELECT {COLUMNS} FROM call WHERE person_id = ? ORDER BY at, id"
NUMBER_CALLS = f"SELECT {COLUMNS} FROM call WHERE person_id IS NULL AND number = ? ORDER BY at, id"
BACK = f"SELECT {COLUMNS} FROM call WHERE {{whose}} AND at <= ? ORDER BY at DESC, id DESC"
PERSON_BACK = BACK.format(whose="person_id = ?")
NUMBER_BACK = BACK.format(whose="person_id IS NULL AND number = ?")
NEVER = 1 << 62  # later than any instant
PROMISES = """
SELECT id, call_id, by = 'me', timed, due, zone, said FROM promise
WHERE call_id IN (SELECT value FROM json_each(?))"""
MARKED = (
    "SELECT 1 FROM call INDEXED BY ix_call_wrong "
    "WHERE number = ? AND direction = 'out' AND outcome = 'wrong_number'"
)
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
AROUND = """
SELECT 'shut', at, why, NULL FROM closing WHERE {whose}
UNION ALL SELECT 'rest', at, until, rest FROM snooze WHERE {whose}"""
NUMBER_AROUND = AROUND.format(whose="person_id IS NULL AND number = :key")
PERSON_AROUND = (
    AROUND.format(whose="person_id = :key")
    + """
UNION ALL SELECT 'touch', touch_days, touch_since, NULL FROM person
WHERE id = :key AND touch_days IS NOT NULL AND do_not_call_why IS NULL"""
)


def subject(connection: sqlite3.Connection, key: Key) -> Subject:
    """Everything known about one person, or about one number's calls that name nobody."""
    calls = connection.execute(PERSON_CALLS if isinstance(key, int) else NUMBER_CALLS, (key,))
    return _with_contacts(connection, key, tuple(Contact(*row) for row in calls))


def since_last_talk(connection: sqlite3.Connection, key: Key) -> Subject:
    """What is enough to know all that is open: a talk ends whatever began before it."""
    back = connection.execute(PERSON_BACK if isinstance(key, int) else NUMBER_BACK, (key, NEVER))
    return _with_contacts(connection, key, _back_to(back, lambda c: c.is_talk))


def leading_to(connection: sqlite3.Connection, key: Key, at: int, call: int) -> Subject:
    """What tells which voicemails one call returned: back to the sign of life before it."""
    back = connection.execute(PERSON_BACK if isinstance(key, int) else NUMBER_BACK, (key, at))
    contacts = _back_to(back, lambda c: c.is_sign_of_life and c.id != call)
    shut = connection.execute(PERSON_SHUT if isinstance(key, int) else NUMBER_SHUT, (key,))
    closings = tuple(Shut(*row) for row in shut)
    return Subject(contacts, closings=closings, wrong=_wrong(connection, contacts))


def _back_to(
    rows: Iterable[tuple[Any, ...]], last: Callable[[Contact], bool]
) -> tuple[Contact, ...]:
    """Contacts, newest first, down to the first that is `last` and all of its instant."""
    found: list[Contact] = []
    until = None
    for row in rows:
        contact = Contact(*row)
        if until is not None and contact.at < until:
            break
        found.append(contact)
        if until is None and last(contact):
            until = contact.at
    return tuple(reversed(found))


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
    around = connection.execute(
        PERSON_AROUND if isinstance(key, int) else NUMBER_AROUND, {"key": key}
    ).fetchall()
    touch = next((Touch(days, since) for kind, days, since, _ in around if kind == "touch"), None)
    return Subject(
        contacts=contacts,
        promises=_promises(connection, contacts),
        closings=tuple(Shut(at, why) for kind, at, why, _ in around if kind == "shut"),
        snoozes=tuple(Rest(*row) for kind, *row in around if kind == "rest"),
        touch=touch,
        wrong=_wrong(connection, contacts),
    )


def _promises(
    connection: sqlite3.Connection, contacts: tuple[Contact, ...]
) -> tuple[Promised, ...]:
    """The promises made in these calls."""
    if not contacts:
        return ()
    calls = {c.id: c for c in contacts}
    rows = connection.execute(PROMISES, (json.dumps(list(calls)),)).fetchall()
    return tuple(_promised(calls[row[1]], *row) for row in rows)


def _promised(made_in: Contact, key: int, call: int, *kept: Any) -> Promised:
    mine, timed, due, zone, said = kept
    return Promised(key, call, made_in.at, mine, timed, due, zone, said, made_in.about)


def _wrong(connection: sqlite3.Connection, contacts: tuple[Contact, ...]) -> frozenset[str]:
    """Those of the numbers a message was left on that turned out wrong."""
    numbers = {c.number for c in contacts if c.number and c.outcome in STARTS_CLOCK}
    return frozenset(n for n in numbers if connection.execute(MARKED, (n,)).fetchone())
