"""Derived rows: never journalled, settled before the commit of every step, rebuilt by `verify`."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

Value: TypeAlias = int | str | None

AT_ONCE = 2000  # rows that are settled together: few statements, little memory


@dataclass(frozen=True)
class Touched:
    """Which rows one step touched, before and after; asked by settlers inside the step."""

    connection: sqlite3.Connection
    step: int

    @cached_property
    def tables(self) -> frozenset[str]:
        """The names of the journalled tables that the step touched."""
        sql = "SELECT DISTINCT tbl FROM journal WHERE step_id = ?"
        found = self.connection.execute(sql, (self.step,)).fetchall()
        return frozenset(table for (table,) in found) | self._added.keys()

    @cached_property
    def _added(self) -> dict[str, tuple[int, int]]:
        """The first and last id that a bulk step added to a table."""
        sql = "SELECT tbl, first, last FROM journal_range WHERE step_id = ?"
        return {t: (first, last) for t, first, last in self.connection.execute(sql, (self.step,))}

    def added(self, table: str) -> tuple[int, int] | None:
        """The first and last id of the rows that a bulk step added; None where it added none.

        A bulk step adds with ids above all earlier ones, so nothing derived is kept of these.
        """
        return self._added.get(table)

    def changed(self, table: str) -> list[int]:
        """The ids of the rows journalled one by one, in order: all but those of `added`."""
        sql = "SELECT row_id FROM journal WHERE step_id = ? AND tbl = ? ORDER BY row_id"
        return [row_id for (row_id,) in self.connection.execute(sql, (self.step, table))]

    def ids(self, table: str) -> list[int]:
        """The ids of the rows touched: added, changed or removed."""
        if table not in self.tables:
            return []
        first, last = self._added.get(table, (1, 0))
        return self.changed(table) + list(range(first, last + 1))

    def parts(self, table: str, at_once: int = AT_ONCE) -> Iterator[Sequence[int]]:
        """The ids of `added`, so many at a time, for settlers that keep little in memory."""
        first, last = self._added.get(table, (1, 0))
        for start in range(first, last + 1, at_once):
            yield range(start, min(start + at_once, last + 1))

    def values(self, table: str, column: str, *, known: str = "") -> set[Value]:
        """What stood in a column of the touched rows before the step, and what stands now.

        `known` names the table that the column refers to: the rows `added` to it are left out.
        """
        return {value for (value,) in self.rows(table, column, known=known)}

    def rows(self, table: str, *columns: str, known: str = "") -> set[tuple[Value, ...]]:
        """The same for several columns together: each touched row as it was, and as it is.

        `known` is asked of the first column.
        """
        if table not in self.tables:
            return set()
        of, names = (self.step, table), ", ".join(columns)
        images = ", ".join(f"json_extract(before, '$.{column}')" for column in columns)
        found = self.connection.execute(
            f"SELECT {images} FROM journal WHERE step_id = ? AND tbl = ? AND before IS NOT NULL "
            f"UNION ALL SELECT {names} FROM {table} WHERE id IN "
            "(SELECT row_id FROM journal WHERE step_id = ? AND tbl = ?)",
            of + of,
        ).fetchall()
        if ends := self._added.get(table):
            within = self._added.get(known, (1, 0))
            found += self.connection.execute(
                f"SELECT DISTINCT {names} FROM {table} WHERE id BETWEEN ? AND ? "
                f"AND ({columns[0]} IS NULL OR {columns[0]} NOT BETWEEN ? AND ?)",
                ends + within,
            ).fetchall()
        return set(found)


@dataclass(frozen=True, slots=True)
class Settler:
    """What keeps some derived tables true.

    `settle` brings the rows up to date after the touched ones; `rebuild` fills the empty tables
    from scratch; `compare` lists the columns (or expressions) by which two fillings are equal.
    Where a rebuild would take minutes, `check` says what is wrong, a sentence each, instead.
    `own` tells its rows in a table that settlers share, as a condition; without one all are.
    """

    tables: tuple[str, ...]
    settle: Callable[[sqlite3.Connection, Touched], None]
    rebuild: Callable[[sqlite3.Connection], None]
    compare: dict[str, str] = field(default_factory=dict[str, str])
    check: Callable[[sqlite3.Connection], list[str]] | None = None
    own: dict[str, str] = field(default_factory=dict[str, str])

    def empty(self, connection: sqlite3.Connection) -> None:
        """Take away all rows it keeps."""
        for table in self.tables:
            connection.execute(f"DELETE FROM {table} WHERE {self.own.get(table, 'true')}")


Consequence: TypeAlias = Callable[[sqlite3.Connection, Touched], None]
"""A journalled change that follows from a command, within its step."""


Reading: TypeAlias = Callable[[sqlite3.Connection, int | None], None]
"""What else is derived of a person whose texts were read; None: all wait to be read again."""


@dataclass(frozen=True, slots=True)
class FollowUps:
    """Every slice's settlers, in the order in which one may lean on another, and consequences.

    `readings` are done within the transaction in which a person's texts were read, or marked.
    """

    settlers: tuple[Settler, ...]
    consequences: tuple[Consequence, ...] = ()
    readings: tuple[Reading, ...] = ()


def marks(values: Sequence[object]) -> str:
    """`?, ?, ?` for as many values."""
    return ", ".join("?" * len(values))
