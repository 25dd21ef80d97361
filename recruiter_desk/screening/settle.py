"""Marks what a step touched as to be read, and judges at once those of whom something was ruled.

Reading takes longer than a step may, so a step only marks; `queue` reads what is marked.
"""

import json
import sqlite3
from collections.abc import Iterable

from recruiter_desk.matters.model import IS_TO_CLEAR_UP
from recruiter_desk.store.settle import Settler, Touched

TEXTS = ("note", "call", "resume")
RULED = ("fact_ruling", "difference_answer")
READS = frozenset({*TEXTS, *RULED, "person", "setting", "snooze"})
SHOWN = f"SELECT EXISTS (SELECT 1 FROM matter WHERE person_id = ? AND {IS_TO_CLEAR_UP})"
RENAMED = """
SELECT p.id FROM journal j JOIN person p ON p.id = j.row_id
WHERE j.step_id = ? AND j.tbl = 'person' AND json_extract(j.before, '$.shown') <> p.shown"""
MOVED = "UPDATE fact SET person_id = ? WHERE source = ?"
OF_SOURCE = "SELECT DISTINCT person_id FROM fact WHERE source = ?"
WAITS = "INSERT OR REPLACE INTO to_read(source, person_id) VALUES (?, ?)"
ALL_WAIT = "INSERT OR REPLACE INTO to_read SELECT '{0}:' || id, person_id FROM {0} "
SOMEONES = "WHERE person_id IS NOT NULL"


def settle(connection: sqlite3.Connection, touched: Touched) -> None:
    """Mark texts to read; judge whom a ruling, an answer or a text that went concerns."""
    if not touched.tables & READS:
        return
    _mark_again(connection, touched)
    to_judge = _snoozed(connection, touched)
    for table in TEXTS:
        if ends := touched.added(table):
            sql = f"{ALL_WAIT.format(table)}{SOMEONES} AND id BETWEEN ? AND ?"
            connection.execute(sql, ends)
        to_judge |= _changed(connection, table, touched.changed(table))
    for person in touched.values("resume", "person_id"):  # others are read knowing its employers
        if isinstance(person, int):
            _wait(connection, person)
    for table in RULED:
        people = touched.values(table, "person_id")
        to_judge |= {person for person in people if isinstance(person, int)}
    if to_judge:
        _judge(connection, to_judge)


def _judge(connection: sqlite3.Connection, people: set[int]) -> None:
    """Imported when first needed: a step that only marks is not to wait for the readers."""
    from recruiter_desk.screening.judging import judge

    for person in sorted(people):
        judge(connection, person)


def _mark_again(connection: sqlite3.Connection, touched: Touched) -> None:
    """Mark what reads otherwise now: with another name of the person, or days of another zone."""
    settings = {str(key) for key in touched.values("setting", "key")}
    if own := [key for key in settings if key.startswith("lexicon.")]:
        from recruiter_desk.screening.own_words import take_up

        take_up(connection)
    if own or "zone" in settings:
        rebuild(connection)
    for (person,) in connection.execute(RENAMED, (touched.step,)).fetchall():
        _wait(connection, person)


def _wait(connection: sqlite3.Connection, person: int) -> None:
    """Have every text of a person read again."""
    for table in TEXTS:
        connection.execute(f"{ALL_WAIT.format(table)}WHERE person_id = ?", (person,))


def _changed(connection: sqlite3.Connection, table: str, ids: Iterable[int]) -> set[int]:
    """Whom texts that went, or changed hands, were of: they are judged without them."""
    rows = connection.execute(
        f"SELECT id, person_id FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps([*ids]),),
    )
    whose, left = dict(rows.fetchall()), set[int]()
    for row in ids:
        source, person = f"{table}:{row}", whose.get(row)
        before = {one for (one,) in connection.execute(OF_SOURCE, (source,))}
        left |= before - {person}
        if person is None:
            connection.execute("DELETE FROM fact WHERE source = ?", (source,))
            connection.execute("DELETE FROM to_read WHERE source = ?", (source,))
        else:
            connection.execute(MOVED, (person, source))
            connection.execute(WAITS, (source, person))
    return left


def _snoozed(connection: sqlite3.Connection, touched: Touched) -> set[int]:
    """Those of whom a difference or an offer is shown, and who are left in peace for a while."""
    people = touched.values("snooze", "person_id")
    return {
        person
        for person in people
        if isinstance(person, int) and connection.execute(SHOWN, (person,)).fetchone()[0]
    }


def rebuild(connection: sqlite3.Connection) -> None:
    """Mark everything to be read."""
    for table in TEXTS:
        connection.execute(ALL_WAIT.format(table) + SOMEONES)


def check(connection: sqlite3.Connection) -> list[str]:
    """What is wrong with the facts kept: those of a text that is gone, or that are not as read.

    Of texts that were read a sample is read again, for all would take minutes.
    """
    from recruiter_desk.screening.checking import wrong

    return wrong(connection)


SCREENING = Settler(
    tables=("to_read", "fact", "difference", "matter"),
    settle=settle,
    rebuild=rebuild,
    check=check,
    own={"matter": IS_TO_CLEAR_UP},
)
