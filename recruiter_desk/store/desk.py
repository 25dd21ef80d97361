"""The open desk: the only door to its rows."""

import gc
import json
import sqlite3
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeAlias

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.errors import ReadOnly
from recruiter_desk.store.connect import CACHE_KIB, connect, kind_errors
from recruiter_desk.store.folder import DeskFolder
from recruiter_desk.store.journal import (
    Change,
    Journalled,
    close_step,
    insert_step,
    journalled,
    open_step,
    remember,
    trim,
)
from recruiter_desk.store.readers import Readers
from recruiter_desk.store.write import Records, Write

if TYPE_CHECKING:
    from recruiter_desk.store.settle import Consequence, FollowUps

KEPT = timedelta(days=365)  # how long steps can be undone (house rule)
PRUNE_EVERY = 500  # steps
GARBAGE, BULK_GARBAGE = gc.get_threshold(), 100_000  # new objects between two collections
BULK_CACHE_KIB = 98_304  # most of what 100,000 people take, and a million stay within 300 MB


class End(Protocol):
    """Settles a step and ends it; with the consequences of a command, which undo has by itself."""

    def __call__(self, step: int, consequences: "Sequence[Consequence]" = ()) -> None: ...


Open: TypeAlias = tuple[sqlite3.Connection, End]


class Desk:
    """One desk folder, open: read from it, change it, undo.

    `now` is the clock that dates steps; `follow_ups` tells, at the first write, what keeps derived
    rows true and what else follows from a command. `locked`: why nothing may be written, or "".
    """

    def __init__(
        self,
        folder: DeskFolder,
        now: Callable[[], datetime],
        follow_ups: "Callable[[], FollowUps]",
        *,
        locked: str = "",
    ) -> None:
        self.folder, self.now = folder, now
        self._follow_ups = follow_ups
        self.listeners: list[Callable[[Change], None]] = []
        self.locked = locked
        self._readers = Readers(folder.desk)
        self._writer: sqlite3.Connection | None = None
        self._tables: dict[str, Journalled] = {}
        self._one_at_a_time = threading.Lock()
        self._heard = self._latest()

    def close(self) -> None:
        """Let the files go; what was reported saved is on the disk already."""
        self._readers.close()
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    @cached_property
    def follow_ups(self) -> "FollowUps":
        """What is done within each step besides the command; its modules are imported here."""
        return self._follow_ups()

    def read(self) -> AbstractContextManager[sqlite3.Connection]:
        """`with desk.read() as read:` one consistent look at the rows."""
        return self._readers.read()

    @contextmanager
    def change(
        self, name: str, *, fold: str | None = None, bulk: bool = False
    ) -> Generator[Write, None, None]:
        """One transaction, one undo step, one notice to the listeners: all of it or nothing.

        `name` is what the undo menu says. Steps of the same `fold` in a row become one (typing).
        `bulk` journals the rows added as ranges of ids and syncs once, at the end (imports).
        """
        with self._step(name, bulk=bulk) as (connection, end):
            step = open_step(connection, name, stamp(self.now()), fold)
            starts = self._sequences(connection) if bulk else {}
            write = Write(connection, self._records)
            try:
                yield write
                write.flush()
                self._note_ranges(connection, step, starts)
            finally:
                write.forget()
            end(step, self.follow_ups.consequences)
            if step % PRUNE_EVERY == 0:
                from recruiter_desk.store import undo as undoing

                undoing.prune(connection, stamp(self.now() - KEPT))

    def undo(self, wanted: int | None = None) -> str:
        """Take back the last step, or the step `wanted` if nothing since touched its rows.

        Returns the step's name. NothingToUndo, or a DeskError that names what stands in the way.
        """
        from recruiter_desk.store import undo as undoing

        with self._step("Undo") as (connection, end):
            step, name = undoing.step_to_undo(connection, wanted)
            back = insert_step(connection, f"Undo: {name}", self._stamp(), "undo", step, None)
            undoing.put_back(connection, step, self._tables.values())
            if wanted is not None:
                undoing.nothing_refers(connection, self._tables.values())
            connection.execute("UPDATE step SET undone = 1 WHERE id = ?", (step,))
            end(back)
        return name

    def redo(self) -> str:
        """Bring back the step that was undone last; its name. NothingToUndo when there is none."""
        from recruiter_desk.store import undo as undoing

        with self._step("Redo") as (connection, end):
            back, step, name = undoing.step_to_redo(connection)
            again = insert_step(connection, f"Redo: {name}", self._stamp(), "redo", step, None)
            undoing.put_back(connection, back, self._tables.values())
            connection.execute("UPDATE step SET undone = 0 WHERE id = ?", (step,))
            end(again)
        return name

    def hear_others(self) -> Change | None:
        """What any program wrote since the last call, as one change; None for nothing."""
        since, self._heard = self._heard, self._latest()
        if since == self._heard:
            return None
        with self.read() as read:
            rows = read.execute(
                "SELECT name, touched FROM step WHERE id > ? OR (id = ? AND at > ?) ORDER BY id",
                (since[0], since[0], since[1]),
            ).fetchall()
        touched = frozenset(table for _, tables in rows for table in json.loads(tables))
        return Change(rows[-1][0], touched) if rows else None

    def tables(self) -> tuple[Journalled, ...]:
        """The journalled tables."""
        self._writing()
        return tuple(self._tables.values())

    @contextmanager
    def rehearsal(self) -> Generator[sqlite3.Connection, None, None]:
        """A transaction that is always rolled back: for `verify` alone."""
        with self._one_at_a_time, kind_errors():
            connection = self._writing()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            finally:
                connection.execute("ROLLBACK")

    @contextmanager
    def upkeep(self) -> Generator[sqlite3.Connection, None, None]:
        """A transaction that is no step: for derived rows alone, which nobody undoes."""
        with self._one_at_a_time, kind_errors():
            connection = self._writing()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def _stamp(self) -> int:
        return stamp(self.now())

    def _latest(self) -> tuple[int, int]:
        with self.read() as read:
            row = read.execute("SELECT id, at FROM step ORDER BY id DESC LIMIT 1").fetchone()
        return (row[0], row[1]) if row else (0, 0)

    def _writing(self) -> sqlite3.Connection:
        if self.locked:
            raise ReadOnly("This desk can only be read here.", self.locked)
        if self._writer is None:
            writer = connect(self.folder.desk)
            derived = [table for settler in self.follow_ups.settlers for table in settler.tables]
            self._tables = {t.name: t for t in journalled(writer, derived)}
            remember(writer, self._tables.values())
            self._records = Records(writer)
            self._writer = writer
        return self._writer

    @contextmanager
    def _step(self, name: str, *, bulk: bool = False) -> Generator[Open, None, None]:
        """The connection in a transaction, and how to end a step of it with what follows."""
        found: list[frozenset[str]] = []
        with self._one_at_a_time, kind_errors():
            connection = self._writing()
            self._sync(connection, bulk=bulk)
            connection.execute("BEGIN IMMEDIATE")

            def end(step: int, consequences: "Sequence[Consequence]" = ()) -> None:
                found.append(self._settle(connection, step, consequences))

            try:
                yield connection, end
                connection.execute("COMMIT" if any(found) else "ROLLBACK")
            finally:
                with suppress(sqlite3.Error):
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                self._settled(connection, bulk=bulk)
        if any(found):
            self._tell(Change(name, found[0]))

    def _tell(self, change: Change) -> None:
        for listener in self.listeners:
            listener(change)

    def _settle(
        self, connection: sqlite3.Connection, step: int, consequences: "Sequence[Consequence]"
    ) -> frozenset[str]:
        """Settle what the step touched; the tables touched, none when it changed nothing."""
        from recruiter_desk.store.settle import Touched

        touched, changes = Touched(connection, step), connection.total_changes
        for follow in consequences:
            follow(connection, touched)
        if connection.total_changes != changes:
            touched = Touched(connection, step)
        for settler in self.follow_ups.settlers:
            settler.settle(connection, touched)
        trimmed = trim(connection, step, self._tables, touched.tables)
        left = Touched(connection, step).tables if trimmed else touched.tables
        earlier = close_step(connection, step, left)
        return left or earlier

    def _sync(self, connection: sqlite3.Connection, *, bulk: bool) -> None:
        if bulk:
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute(f"PRAGMA cache_size = -{BULK_CACHE_KIB}")
            gc.set_threshold(BULK_GARBAGE)  # millions of rows, none of them in a circle
            for table in self._tables:
                connection.execute(f"DROP TRIGGER IF EXISTS temp.j_{table}_insert")

    def _settled(self, connection: sqlite3.Connection, *, bulk: bool) -> None:
        if bulk:
            gc.set_threshold(*GARBAGE)
            for table in self._tables.values():
                name, sql = next(iter(table.triggers()))
                connection.execute(f"DROP TRIGGER IF EXISTS temp.{name}")
                connection.execute(sql)
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA wal_checkpoint(FULL)")
            connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")

    def _sequences(self, connection: sqlite3.Connection) -> dict[str, int]:
        kept = dict(connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
        return {table: kept.get(table, 0) for table in self._tables}

    def _note_ranges(
        self, connection: sqlite3.Connection, step: int, starts: dict[str, int]
    ) -> None:
        for table, last in self._sequences(connection).items() if starts else ():
            first = starts[table] + 1
            if last >= first:
                ends = (step, table, first, last)
                connection.execute("INSERT INTO journal_range VALUES (?, ?, ?, ?)", ends)
                connection.execute(
                    "DELETE FROM journal WHERE step_id = ? AND tbl = ? AND row_id BETWEEN ? AND ?",
                    ends,
                )
