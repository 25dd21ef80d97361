"""The change journal: every write is remembered, so that every write can be taken back.

TEMP triggers on the one writing connection keep each row's former image once a step, so nothing
that changes the desk (a command, a raw statement, an import) can forget to be undoable.
"""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

OWN = frozenset({"step", "journal", "journal_range", "alembic_version"})


@dataclass(frozen=True, slots=True)
class Change:
    """What one step did: its name, as the undo menu says it, and the tables it touched."""

    name: str
    touched: frozenset[str]


@dataclass(frozen=True)
class Journalled:
    """One table whose rows are journalled, with its columns in order; `id` is the key."""

    name: str
    columns: tuple[str, ...]

    def image(self, row: str) -> str:
        """SQL for the JSON image of a row that goes by the name `row`."""
        pairs = ", ".join(f"'{c}', {row}.{c}" for c in self.columns)
        return f"json_object({pairs})"

    def triggers(self) -> Iterable[tuple[str, str]]:
        """Name and SQL of the three triggers that remember."""
        changed = " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in self.columns)
        for verb, row, before, when in (
            ("INSERT", "NEW", "NULL", ""),
            ("UPDATE", "OLD", self.image("OLD"), f"WHEN {changed} "),
            ("DELETE", "OLD", self.image("OLD"), ""),
        ):
            name = f"j_{self.name}_{verb.lower()}"
            known = f"step_id = s.id AND tbl = '{self.name}' AND row_id = {row}.id"
            sql = (
                f"CREATE TEMP TRIGGER {name} AFTER {verb} ON main.{self.name} {when}BEGIN "
                "INSERT INTO journal(step_id, tbl, row_id, before) "
                f"SELECT s.id, '{self.name}', {row}.id, {before} "
                "FROM (SELECT max(id) AS id FROM step) AS s "
                f"WHERE NOT EXISTS (SELECT 1 FROM journal WHERE {known}); END"
            )
            yield name, sql

    @cached_property
    def trim(self) -> str:
        """SQL that forgets, in step `?`, the rows that ended as they began."""
        return (
            f"DELETE FROM journal WHERE step_id = ? AND tbl = '{self.name}' "
            f"AND CASE WHEN before IS NULL "
            f"THEN NOT EXISTS (SELECT 1 FROM {self.name} AS t WHERE t.id = journal.row_id) "
            f"ELSE before = (SELECT {self.image('t')} FROM {self.name} AS t "
            "WHERE t.id = journal.row_id) END"
        )


def journalled(connection: sqlite3.Connection, derived: Iterable[str]) -> list[Journalled]:
    """Every table of the desk that holds what somebody said or did.

    These never give an id twice, which tells them from those of the search index.
    """
    skip = OWN | frozenset(derived)
    names = connection.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' "
        "AND sql LIKE '%AUTOINCREMENT%' ORDER BY name"
    ).fetchall()
    return [
        Journalled(name, tuple(r[1] for r in connection.execute(f"PRAGMA table_info({name})")))
        for (name,) in names
        if name not in skip
    ]


def remember(connection: sqlite3.Connection, tables: Iterable[Journalled]) -> None:
    """Set the triggers on this connection, which becomes the writing one."""
    for table in tables:
        for _, sql in table.triggers():
            connection.execute(sql)


def open_step(connection: sqlite3.Connection, name: str, at: int, fold: str | None) -> int:
    """A new step, or the last one when it folds: same `fold` key, not undone, nothing since."""
    if fold is not None:
        last = connection.execute(
            "SELECT id, kind, undone, fold, revision FROM step ORDER BY id DESC LIMIT 1"
        ).fetchone()
        if last and last[1:] == ("do", 0, fold, current_revision(connection)):
            connection.execute("UPDATE step SET at = ? WHERE id = ?", (at, last[0]))
            return int(last[0])
    return insert_step(connection, name, at, "do", None, fold)


def insert_step(
    connection: sqlite3.Connection, name: str, at: int, kind: str, of: int | None, fold: str | None
) -> int:
    """Write the row of a step of that kind and return its id."""
    written = connection.execute(
        "INSERT INTO step(name, at, kind, of, undone, fold, revision, touched) "
        "VALUES (?, ?, ?, ?, 0, ?, (SELECT version_num FROM alembic_version), '[]')",
        (name, at, kind, of, fold),
    )
    return int(written.lastrowid or 0)


def current_revision(connection: sqlite3.Connection) -> str:
    """The schema's revision, which a step can be undone within."""
    return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def trim(
    connection: sqlite3.Connection, step: int, tables: dict[str, Journalled], names: Iterable[str]
) -> bool:
    """Forget the rows of a step that ended as they began; whether there were any."""
    gone = [connection.execute(tables[name].trim, (step,)).rowcount for name in names]
    return any(gone)


def close_step(
    connection: sqlite3.Connection, step: int, touched: frozenset[str]
) -> frozenset[str]:
    """Say on the step which tables it touched, for the programs that did not make it.

    A folding step that ended as it began is none and goes; returned is what it said earlier.
    """
    if touched:
        connection.execute(
            "UPDATE step SET touched = ? WHERE id = ?", (json.dumps(sorted(touched)), step)
        )
        return frozenset()
    (said,) = connection.execute(
        "DELETE FROM step WHERE id = ? RETURNING touched", (step,)
    ).fetchone()
    return frozenset(json.loads(said))
