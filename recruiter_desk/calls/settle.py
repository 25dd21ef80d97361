"""Open matters, last contacts, unknown numbers: settled for whom or what a step touched."""

import json
import sqlite3
from collections.abc import Callable
from functools import cache
from typing import TypeAlias

from recruiter_desk.calls.model import Subject
from recruiter_desk.calls.reading import Key, since_last_talk, subjects
from recruiter_desk.calls.rules.matters import open_matters
from recruiter_desk.calls.unknown import rebuild_unknown, settle_unknown
from recruiter_desk.matters.model import OF_CALLS, Open
from recruiter_desk.store.settings.queries import settings_in
from recruiter_desk.store.settle import Settler, Touched, Value

Row: TypeAlias = tuple[object, ...]

MANY = 3000  # subjects from which all is settled in one pass
FIELDS = "kind, since, due, shows, soon, late, last, calls, about, said, zone"
INSERT = (
    f"INSERT INTO matter({FIELDS}, count, person_id, number) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
OWN = f"kind IN {OF_CALLS}"
PERSONS, NUMBERS = f"person_id = ? AND {OWN}", f"number = ? AND person_id IS NULL AND {OWN}"
LAST = (
    "INSERT INTO last_contact(person_id, at, talk) VALUES (?, ?, ?) ON CONFLICT (person_id) "
    "DO UPDATE SET at = excluded.at, talk = excluded.talk"
)
CONCERNED = f"""
SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM call WHERE person_id = value)
  OR EXISTS (SELECT 1 FROM matter WHERE person_id = value AND kind IN {OF_CALLS})
  OR EXISTS (SELECT 1 FROM last_contact WHERE person_id = value)
  OR EXISTS (SELECT 1 FROM person WHERE id = value AND touch_days IS NOT NULL)"""
IN_TOUCH = "SELECT id FROM person WHERE id BETWEEN ? AND ? AND touch_days IS NOT NULL"
OWNED = ("closing", "snooze")


def settle(connection: sqlite3.Connection, touched: Touched) -> None:
    """Bring what is open up to date for everybody the step touched."""
    if not touched.tables & READS:
        return
    keys = _keys(connection, touched)
    if len(keys) > MANY or ("zone",) in touched.rows("setting", "key"):
        connection.execute(f"DELETE FROM matter WHERE {OWN}")
        connection.execute("DELETE FROM last_contact")
        rebuild(connection)
        return
    my_zone = cache(lambda: settings_in(connection).zone)
    for key in keys:
        _settle_one(connection, key, my_zone)


def rebuild(connection: sqlite3.Connection) -> None:
    """Fill the empty tables from all that is known."""
    my_zone = settings_in(connection).zone
    for key, known in subjects(connection):
        connection.executemany(INSERT, _matter_rows(key, open_matters(known, my_zone)))
        if last := _last_contact(key, known):
            connection.execute(LAST, last)
    rebuild_unknown(connection)


READS = frozenset({*OWNED, "call", "promise", "person", "setting"})
OPEN_MATTERS = Settler(
    tables=("matter", "last_contact", "unknown_number"),
    settle=settle,
    rebuild=rebuild,
    compare={"matter": f"{FIELDS}, count, person_id, number"},
    own={"matter": OWN},
)


def _keys(connection: sqlite3.Connection, touched: Touched) -> set[Key]:
    """Whom the step concerns: by a person's id, or by a number where it names or named nobody."""
    keys: set[Key] = _people(connection, touched)
    calls = touched.rows("call", "person_id", "number", "outcome")
    owned = {row[:2] for row in calls}
    for table in OWNED:
        owned |= touched.rows(table, "person_id", "number")
    keys |= {key for person, number in owned if (key := person or number) is not None}
    if promises := touched.values("promise", "call_id"):
        keys |= _subjects(connection, "id", promises)
    if any(outcome == "wrong_number" for *_, outcome in calls):
        keys |= _subjects(connection, "number", {number for _, number, _ in calls})
    return keys


def _people(connection: sqlite3.Connection, touched: Touched) -> set[Key]:
    """Those of whom the step may have opened or ended something.

    A step that adds people says which of their calls it touched; of many who changed, or went,
    only those with a call or anything open are looked at.
    """
    people: set[Key] = set(touched.changed("person"))
    if len(people) > MANY:
        people = {key for (key,) in connection.execute(CONCERNED, (json.dumps([*people]),))}
    if ends := touched.added("person"):
        people |= {key for (key,) in connection.execute(IN_TOUCH, ends)}
    return people


def _subjects(connection: sqlite3.Connection, column: str, values: set[Value]) -> set[Key]:
    """Whose calls have one of these values in a column."""
    rows = connection.execute(
        "SELECT DISTINCT coalesce(person_id, number) FROM call "
        f"WHERE {column} IN (SELECT value FROM json_each(?))",
        (json.dumps([*values]),),
    )
    return {key for (key,) in rows if key is not None}


def _settle_one(connection: sqlite3.Connection, key: Key, my_zone: Callable[[], str]) -> None:
    known = since_last_talk(connection, key)
    zone = my_zone() if known.promises or known.touch else ""
    rows = _matter_rows(key, open_matters(known, zone))
    where = PERSONS if isinstance(key, int) else NUMBERS
    kept = connection.execute(
        f"SELECT {FIELDS}, count, person_id, number FROM matter WHERE {where} ORDER BY id", (key,)
    ).fetchall()
    if kept and kept != rows:
        connection.execute(f"DELETE FROM matter WHERE {where}", (key,))
    if kept != rows:
        connection.executemany(INSERT, rows)
    if last := _last_contact(key, known):
        connection.execute(LAST, last)
    elif isinstance(key, int):
        connection.execute("DELETE FROM last_contact WHERE person_id = ?", (key,))
    else:
        settle_unknown(connection, key)


def _matter_rows(key: Key, matters: list[Open]) -> list[Row]:
    whose = (key, None) if isinstance(key, int) else (None, key)
    return [
        (
            *(m.kind, m.since, m.due, m.shows, m.soon, m.late, m.last),
            *(json.dumps(m.calls), m.about, m.said, m.zone, len(m.calls), *whose),
        )
        for m in matters
    ]


def _last_contact(key: Key, known: Subject) -> tuple[int, int, int | None] | None:
    """Person, last contact of any kind, last talk; None for a number or where there was none."""
    reached = [c.at for c in known.contacts if c.outcome != "wrong_number"]
    if not isinstance(key, int) or not reached:
        return None
    return key, max(reached), max((c.at for c in known.contacts if c.is_talk), default=None)
