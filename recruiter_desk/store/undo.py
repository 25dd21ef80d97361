"""Taking steps back and bringing them again, from the images that the journal kept."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from recruiter_desk.base.errors import DeskError, NothingToUndo
from recruiter_desk.store.journal import Journalled, current_revision


@dataclass(frozen=True, slots=True)
class Past:
    """One step of the history: `at` in microseconds UTC, `undone` where it is taken back."""

    id: int
    name: str
    at: int
    undone: bool


LAST = "SELECT id, name, revision FROM step WHERE kind = 'do' AND NOT undone "
REDO = """
SELECT u.id, d.id, d.name, d.revision FROM step u JOIN step d ON d.id = u.of
WHERE u.kind = 'undo' AND d.undone
  AND u.id > coalesce((SELECT max(id) FROM step WHERE kind = 'do'), 0)
ORDER BY u.id DESC LIMIT 1"""
SINCE = """
SELECT DISTINCT s.id, s.name FROM journal b JOIN step s ON s.id = b.step_id
WHERE b.step_id > :step AND s.kind = 'do' AND NOT s.undone AND (
  EXISTS (SELECT 1 FROM journal a WHERE a.step_id = :step AND a.tbl = b.tbl
          AND a.row_id = b.row_id) OR
  EXISTS (SELECT 1 FROM journal_range r WHERE r.step_id = :step AND r.tbl = b.tbl
          AND b.row_id BETWEEN r.first AND r.last))
ORDER BY s.id LIMIT 3"""
TOUCHER = """
SELECT s.id, s.name FROM journal j JOIN step s ON s.id = j.step_id
WHERE j.tbl = ? AND j.row_id = ? AND s.kind = 'do' AND NOT s.undone ORDER BY s.id DESC LIMIT 1"""


def step_to_undo(connection: sqlite3.Connection, wanted: int | None) -> tuple[int, str]:
    """Id and name of the step to take back: the last one standing, or `wanted`."""
    if wanted is None:
        row = connection.execute(LAST + "ORDER BY id DESC LIMIT 1").fetchone()
    else:
        row = connection.execute(LAST + "AND id = ?", (wanted,)).fetchone()
    if row is None and wanted is not None:
        raise NothingToUndo(
            f"There is no step {wanted} to undo.", "`history` lists the steps with their numbers."
        )
    if row is None:
        raise NothingToUndo("There is nothing to undo.")
    _same_schema(connection, row[2])
    if wanted is not None:
        _nothing_since(connection, wanted)
    return int(row[0]), str(row[1])


def step_to_redo(connection: sqlite3.Connection) -> tuple[int, int, str]:
    """Ids of the undoing step and of the step it took back, and the latter's name."""
    row = connection.execute(REDO).fetchone()
    if row is None:
        raise NothingToUndo("There is nothing to redo.")
    _same_schema(connection, row[3])
    return int(row[0]), int(row[1]), str(row[2])


def _same_schema(connection: sqlite3.Connection, revision: str) -> None:
    if revision != current_revision(connection):
        raise NothingToUndo(
            "Steps from before the program was renewed cannot be undone.",
            "They stay in the history.",
        )


def _nothing_since(connection: sqlite3.Connection, step: int) -> None:
    if rows := connection.execute(SINCE, {"step": step}).fetchall():
        raise _in_the_way(rows)


def _in_the_way(steps: Iterable[tuple[int, str]]) -> DeskError:
    names = ", ".join(f"{name} (step {step})" for step, name in steps)
    return DeskError(f"Something since stands in the way: {names}.", "Undo that first.")


def put_back(connection: sqlite3.Connection, step: int, tables: Iterable[Journalled]) -> None:
    """Put every row of a step back as it was before; the triggers record this too."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for table in tables:
        _put_back(connection, step, table)


def _put_back(connection: sqlite3.Connection, step: int, table: Journalled) -> None:
    of = (step, table.name)
    connection.execute(
        f"DELETE FROM {table.name} WHERE id IN (SELECT row_id FROM journal "
        "WHERE step_id = ? AND tbl = ? AND before IS NULL)",
        of,
    )
    for first, last in connection.execute(
        "SELECT first, last FROM journal_range WHERE step_id = ? AND tbl = ?", of
    ).fetchall():
        connection.execute(
            f"DELETE FROM {table.name} WHERE id BETWEEN ? AND ?",
            (first, last),
        )
    names = ", ".join(table.columns)
    images = ", ".join(f"json_extract(before, '$.{c}')" for c in table.columns)
    sets = ", ".join(f"{c} = excluded.{c}" for c in table.columns if c != "id")
    connection.execute(
        f"INSERT INTO {table.name} ({names}) SELECT {images} FROM journal "
        "WHERE step_id = ? AND tbl = ? AND before IS NOT NULL "
        f"ON CONFLICT (id) DO UPDATE SET {sets}",
        of,
    )


def nothing_refers(connection: sqlite3.Connection, tables: Iterable[Journalled]) -> None:
    """DeskError when a row that came later refers to one that an older step's undo removed."""
    for table in tables:
        found = connection.execute(f"PRAGMA foreign_key_check({table.name})").fetchmany(3)
        touchers = [connection.execute(TOUCHER, (r[0], r[1])).fetchone() for r in found]
        if found:
            raise _in_the_way(dict.fromkeys(t for t in touchers if t))


def history(connection: sqlite3.Connection, limit: int) -> list[Past]:
    """The latest steps, newest first."""
    rows = connection.execute(
        "SELECT id, name, at, undone FROM step WHERE kind = 'do' ORDER BY id DESC LIMIT ?",
        (limit,),
    )
    return [Past(step, name, at, bool(undone)) for step, name, at, undone in rows]


def prune(connection: sqlite3.Connection, before: int) -> None:
    """Forget the images and names of the steps of more than a year ago (house rule)."""
    old = "(SELECT id FROM step WHERE at < ?)"
    for table in ("journal", "journal_range"):
        connection.execute(f"DELETE FROM {table} WHERE step_id IN {old}", (before,))
    connection.execute(
        "DELETE FROM step WHERE at < ? AND NOT EXISTS "
        "(SELECT 1 FROM step o WHERE o.of = step.id AND o.at >= ?)",
        (before, before),
    )
