"""When exactly one person gets a number, the calls on it that named nobody become theirs."""

import json
import sqlite3

from recruiter_desk.store.settle import Touched

GOT = """
SELECT DISTINCT p.number FROM phone p JOIN journal j
  ON j.step_id = :step AND j.tbl = 'phone' AND j.row_id = p.id
WHERE (j.before IS NULL OR json_extract(j.before, '$.number') <> p.number OR :merged)
UNION SELECT DISTINCT p.number FROM journal_range r JOIN phone p
  ON p.id BETWEEN r.first AND r.last WHERE r.step_id = :step AND r.tbl = 'phone' AND (
  EXISTS (SELECT 1 FROM call WHERE number = p.number AND person_id IS NULL)
  OR EXISTS (SELECT 1 FROM closing WHERE number = p.number AND person_id IS NULL)
  OR EXISTS (SELECT 1 FROM snooze WHERE number = p.number AND person_id IS NULL))"""
HOLDERS = "SELECT DISTINCT person_id FROM phone WHERE number = ? LIMIT 2"
NOBODYS = ("call", "closing", "snooze")


def numbers_find_their_person(connection: sqlite3.Connection, touched: Touched) -> None:
    """Follow a step in which somebody got a number; a merge remembers what it took along."""
    if "phone" not in touched.tables:
        return
    merge = _merged_now(connection, touched)
    asked = {"step": touched.step, "merged": merge is not None}
    for (number,) in connection.execute(GOT, asked).fetchall():
        holders = connection.execute(HOLDERS, (number,)).fetchall()
        if len(holders) == 1:
            _give(connection, number, holders[0][0], merge)


def _merged_now(connection: sqlite3.Connection, touched: Touched) -> int | None:
    """The merge that this step made, if it made one."""
    row = connection.execute(
        "SELECT id FROM merge WHERE id IN (SELECT row_id FROM journal "
        "WHERE step_id = ? AND tbl = 'merge' AND before IS NULL)",
        (touched.step,),
    ).fetchone()
    return row[0] if row else None


def _give(connection: sqlite3.Connection, number: str, person: int, merge: int | None) -> None:
    for table in NOBODYS:
        moved = connection.execute(
            f"UPDATE {table} SET person_id = ? WHERE person_id IS NULL AND number = ? "
            "RETURNING id",
            (person, number),
        ).fetchall()
        if merge is not None and moved:
            connection.execute(
                "INSERT INTO merged_row(merge_id, tbl, row_id, col, former) "
                "SELECT ?, ?, value, 'person_id', NULL FROM json_each(?)",
                (merge, table, json.dumps([row_id for (row_id,) in moved])),
            )
