"""The one place that connects to a desk file, and where SQLite's errors become kind."""

import os
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from recruiter_desk.base.errors import Damaged, DeskError, ReadOnly

WAIT = 5.0  # seconds that a writer waits for another program's step (house rule)
CACHE_KIB = 16_384
KINDS: tuple[tuple[tuple[str, ...], type[DeskError], str, str], ...] = (
    (
        ("locked", "busy"),
        DeskError,
        "Another program is writing to this desk.",
        "Nothing was changed; try again.",
    ),
    (
        ("is full",),
        DeskError,
        "The disk is full.",
        "Nothing was changed; make room and try again.",
    ),
    (
        ("readonly", "read-only"),
        ReadOnly,
        "This desk can only be read here.",
        "Check who may write to its folder.",
    ),
    (
        ("unable to open",),
        DeskError,
        "The desk's file cannot be opened.",
        "Check that the folder may be read.",
    ),
    (
        ("not a database", "malformed"),
        Damaged,
        "The desk's file is damaged.",
        "`restore` puts a copy of its backups folder back.",
    ),
    (
        ("disk i/o",),
        DeskError,
        "The disk could not be written or read.",
        "Nothing was changed; see to the disk.",
    ),
)


class Manual(sqlite3.Connection):
    """A connection whose transactions are begun and ended by SQL alone, by the desk.

    SQLAlchemy rolls back and commits through these two when it first sees a connection.
    """

    def commit(self) -> None:
        """Nothing: the desk ends its step itself."""

    def rollback(self) -> None:
        """Nothing: the desk ends its step itself."""


def connect(path: Path, *, reading: bool = False) -> sqlite3.Connection:
    """An open connection in manual transaction mode; `reading` refuses every write.

    The file is made when it is missing and `reading` is false.
    """
    mode = "rw" if reading else "rwc"
    if reading and read_only(path):
        mode = "ro" if os.access(path.parent, os.W_OK) else "ro&immutable=1"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=WAIT,
        isolation_level=None,
        check_same_thread=False,
        factory=Manual,
    )
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    if reading:
        connection.execute("PRAGMA query_only = ON")
    else:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA recursive_triggers = ON")
        connection.execute("PRAGMA synchronous = FULL")
    return connection


def read_only(path: Path) -> str:
    """Why this file can only be read here, as a sentence; empty when it can be written."""
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return ""
    return "Its file or folder is write-protected; ask for the right to write there."


@contextmanager
def kind_errors() -> Generator[None, None, None]:
    """SQLite's own errors as sentences with what to do next; others pass unchanged."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if kind := _kind(str(error).lower()):
            raise kind from error
        raise


def _kind(message: str) -> DeskError | None:
    for words, kind, title, advice in KINDS:
        if any(word in message for word in words):
            return kind(title, advice)
    return None
