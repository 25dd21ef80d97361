"""What only our own file says of a person, put in place once they are on the desk."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import astuple
from typing import Any

from recruiter_desk.base.text import fold
from recruiter_desk.base.text.names import sort_key
from recruiter_desk.exchange.model import Exact
from recruiter_desk.store.write import Write

NAME = """
UPDATE person SET prefix = ?2, given = ?3, middle = ?4, family = ?5, suffix = ?6, nickname = ?7,
  credentials = ?8, shown = ?9, sort = ?10
WHERE id = ?1 AND (prefix <> ?2 OR given <> ?3 OR middle <> ?4 OR family <> ?5 OR suffix <> ?6
  OR nickname <> ?7 OR credentials <> ?8 OR shown <> ?9)"""
SINCE = "UPDATE person SET touch_since = ? WHERE id = ? AND touch_days IS NOT NULL"
LABEL = "UPDATE link SET label = ? WHERE person_id = ? AND url = ? AND label = ''"
TYPED = "UPDATE phone SET raw = ? WHERE person_id = ? AND number = ?"
EMPLOYER_NAME = """
INSERT INTO employer_name(employer_id, name, key)
SELECT employer_id, ?2, ?3 FROM person WHERE id = ?1 AND employer_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM employer_name WHERE key = ?3)"""
ASIDE = """
INSERT INTO aside(person_id, field, value, key, source, at) SELECT ?1, ?2, ?3, ?4, ?5, ?6
WHERE NOT EXISTS (SELECT 1 FROM aside WHERE person_id = ?1 AND field = ?2 AND key = ?4)"""
CLOSING = """
INSERT INTO closing(person_id, at, why, number) SELECT ?1, ?2, ?3, nullif(?4, '')
WHERE NOT EXISTS (SELECT 1 FROM closing WHERE person_id = ?1 AND at = ?2 AND why = ?3)"""
SNOOZE = """
INSERT INTO snooze(person_id, at, until, rest, number) SELECT ?1, ?2, ?3, ?4, nullif(?5, '')
WHERE NOT EXISTS (SELECT 1 FROM snooze WHERE person_id = ?1 AND at = ?2 AND until = ?3)"""
OWN_ID = """
INSERT INTO outside_id(person_id, system, value)
SELECT ?1, 'desk', value || '/p' || ?1 FROM setting WHERE key = 'desk_key'
  AND NOT EXISTS (SELECT 1 FROM outside_id WHERE person_id = ?1 AND system = 'desk')"""


def put_new(write: Write, people: Iterable[tuple[int, Exact]]) -> None:
    """Make people who were just added the same, to the letter, as in the file."""
    put = write.connection.executemany
    write.flush()
    known = list(people)
    put(NAME, [(p, *astuple(e.name), sort_key(e.name)) for p, e in known])
    put(SINCE, [(e.touch_since, p) for p, e in known if e.touch_since is not None])
    put(LABEL, [(label, p, url) for p, e in known for url, label in e.links])
    put(TYPED, [(raw, p, number) for p, e in known for number, raw in e.phones])
    put(EMPLOYER_NAME, [(p, n, fold(n)) for p, e in known for n in e.employer_names])
    _put_told(write.connection, known)


def put_known(write: Write, people: Iterable[tuple[int, Exact]]) -> set[int]:
    """Add to people who were there what was told of them elsewhere; the ids of those who gain."""
    write.flush()
    gained: set[int] = set()
    for person, exact in people:
        before = write.connection.total_changes
        _put_told(write.connection, [(person, exact)])
        if write.connection.total_changes != before:
            gained.add(person)
    return gained


def keep_own_ids(write: Write, people: Iterable[int]) -> None:
    """Let people entered here keep the id of this desk; called before another desk's is kept."""
    write.connection.executemany(OWN_ID, [(person,) for person in people])


def _put_told(connection: sqlite3.Connection, people: Sequence[tuple[int, Exact]]) -> None:
    asides: list[tuple[Any, ...]] = [
        (p, field, value, fold(value), source, at)
        for p, e in people
        for field, value, source, at in e.asides
    ]
    connection.executemany(ASIDE, asides)
    connection.executemany(CLOSING, [(p, *told) for p, e in people for told in e.closings])
    connection.executemany(SNOOZE, [(p, *told) for p, e in people for told in e.snoozes])
