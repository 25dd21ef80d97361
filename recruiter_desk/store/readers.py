"""Kept reading connections, one a thread, each read seeing one state of the desk."""

import sqlite3
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from recruiter_desk.store.connect import connect, kind_errors


class Readers:
    """`with readers.read() as read:` gives a connection that refuses to write."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._mine = threading.local()
        self._all: list[sqlite3.Connection] = []

    @contextmanager
    def read(self) -> Generator[sqlite3.Connection, None, None]:
        """One consistent look; within another look of the same thread it is the same one."""
        with kind_errors():
            connection = self.connection()
            if connection.in_transaction:
                yield connection
                return
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("ROLLBACK")

    def connection(self) -> sqlite3.Connection:
        """This thread's connection."""
        kept: sqlite3.Connection | None = getattr(self._mine, "connection", None)
        if kept is None:
            kept = self._mine.connection = connect(self._path, reading=True)
            self._all.append(kept)
        return kept

    def close(self) -> None:
        """Close the connections of all threads."""
        while self._all:
            self._all.pop().close()
