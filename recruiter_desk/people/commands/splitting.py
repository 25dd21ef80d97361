"""Taking a person apart again who was merged from two."""

import json
import sqlite3
from typing import Any

from recruiter_desk.base.errors import DeskError
from recruiter_desk.people.commands.merging import fill, image
from recruiter_desk.people.commands.references import referring
from recruiter_desk.people.model import Found
from recruiter_desk.people.queries.finding import person_of
from recruiter_desk.people.rules import unfilled
from recruiter_desk.store.desk import Desk

LATEST = """
SELECT id, gone_id, gone, filled FROM merge WHERE keep_id = ? ORDER BY id DESC LIMIT 1"""
GIVE_BACK = """
UPDATE {table} SET {column} = m.former FROM merged_row m
WHERE m.merge_id = ? AND m.tbl = '{table}' AND m.col = '{column}' AND m.row_id = {table}.id
  AND {table}.{column} = ?"""
EMPLOYER = "SELECT 1 FROM employer WHERE id = ?"


def split_person(desk: Desk, keep: int) -> Found:
    """Take the latest merge into a person apart; the person who is there again, with the old id.

    What was each one's goes back, unless it was removed or moved on since; what came since stays.
    DeskError when nobody was merged into that person.
    """
    kept = person_of(desk, keep)
    with desk.read() as read:
        latest = read.execute(LATEST, (keep,)).fetchone()
    if latest is None:
        raise DeskError(f"Nobody was merged into {kept.name}.", "There is nothing to split.")
    went = json.loads(latest[2])
    with desk.change(f"Split {went['shown']} from {kept.name}") as write:
        _split(write.connection, keep)
    return Found(latest[1], went["shown"])


def _split(connection: sqlite3.Connection, keep: int) -> None:
    merge, _, gone, filled = connection.execute(LATEST, (keep,)).fetchone()
    _bring_back(connection, json.loads(gone))
    fill(connection, keep, unfilled(image(connection, keep), json.loads(filled)))
    for ref in referring(connection, "person"):
        sql = GIVE_BACK.format(table=ref.table, column=ref.column)
        connection.execute(sql, (merge, keep))
    connection.execute("DELETE FROM merged_row WHERE merge_id = ?", (merge,))
    connection.execute("DELETE FROM merge WHERE id = ?", (merge,))


def _bring_back(connection: sqlite3.Connection, went: dict[str, Any]) -> None:
    """The row as it was; columns that the schema got since have their default."""
    employer = went.get("employer_id")
    if employer is not None and not connection.execute(EMPLOYER, (employer,)).fetchone():
        went = {**went, "employer_id": None}
    known = {row[1] for row in connection.execute("PRAGMA table_info(person)")}
    columns = [column for column in went if column in known]
    marked = ", ".join("?" * len(columns))
    connection.execute(
        f"INSERT INTO person({', '.join(columns)}) VALUES ({marked})",
        [went[column] for column in columns],
    )
