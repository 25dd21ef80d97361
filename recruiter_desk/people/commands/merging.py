"""Two entries of one person made one, with everything remembered that a split needs."""

import json
import sqlite3
from datetime import datetime
from typing import Any

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.errors import DeskError
from recruiter_desk.people.commands.references import referring
from recruiter_desk.people.model import Found
from recruiter_desk.people.queries.finding import person_of
from recruiter_desk.people.rules import fills
from recruiter_desk.store.desk import Desk

KEEP_MERGE = """
INSERT INTO merge(keep_id, gone_id, at, gone, filled) VALUES (?, ?, ?, ?, ?) RETURNING id"""
REMEMBER = """
INSERT INTO merged_row(merge_id, tbl, row_id, col, former)
SELECT ?, '{table}', id, '{column}', {column} FROM {table} WHERE {column} = ? ORDER BY id"""
MOVE = "UPDATE {table} SET {column} = ? WHERE {column} = ?"


def merge_people(desk: Desk, keep: int, gone: int) -> Found:
    """Make GONE part of KEEP; the person kept.

    Every row that names GONE names KEEP from now on, KEEP's empty fields are filled, and what
    differs stays readable on KEEP's card. DeskError for a person with themselves.
    """
    kept, went = person_of(desk, keep), person_of(desk, gone)
    if keep == gone:
        raise DeskError("That is one person already.", "Name two that should become one.")
    now = desk.now()
    with desk.change(f"Merged {went.name} into {kept.name}") as write:
        _merge(write.connection, keep, gone, now)
    return kept


def image(connection: sqlite3.Connection, person: int) -> dict[str, Any]:
    """A person's row, column by column, as it is kept."""
    found = connection.execute("SELECT * FROM person WHERE id = ?", (person,))
    columns = [column for column, *_ in found.description]
    return dict(zip(columns, found.fetchone(), strict=True))


def fill(connection: sqlite3.Connection, person: int, columns: dict[str, Any]) -> None:
    """Set columns of a person to values as they are kept."""
    for column, value in columns.items():
        sql = f"UPDATE person SET {column} = ? WHERE id = ?"
        connection.execute(sql, (value, person))


def _merge(connection: sqlite3.Connection, keep: int, gone: int, now: datetime) -> None:
    kept, went = image(connection, keep), image(connection, gone)
    filled = fills(kept, went)
    values = (keep, gone, stamp(now), _json(went), _json(filled))
    (merge,) = connection.execute(KEEP_MERGE, values).fetchone()
    for ref in referring(connection, "person"):
        names = {"table": ref.table, "column": ref.column}
        connection.execute(REMEMBER.format(**names), (merge, gone))
        connection.execute(MOVE.format(**names), (keep, gone))
    connection.execute("DELETE FROM person WHERE id = ?", (gone,))
    fill(connection, keep, {column: got for column, (_, got) in filled.items()})


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
