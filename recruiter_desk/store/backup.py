"""Verified copies of the desk's rows, made by SQLite's own backup."""

import sqlite3
from contextlib import closing
from pathlib import Path

from recruiter_desk.base.errors import Damaged
from recruiter_desk.store.beside import beside, room_for
from recruiter_desk.store.connect import connect, kind_errors


def copy(desk: Path, to: Path) -> Path:
    """A whole, checked copy at `to`; the name stands only once the copy is good and synced.

    It is one file without a write-ahead log. DeskError where there is no room, or the desk is
    damaged; what had the name before stays then.
    """
    with kind_errors(), closing(connect(desk, reading=True)) as source:
        return copy_from(source, to)


def copy_from(source: sqlite3.Connection, to: Path) -> Path:
    """The same of what an open connection sees."""
    pages, size = (
        source.execute(f"PRAGMA page_{what}").fetchone()[0] for what in ("count", "size")
    )
    room_for(pages * size, to.parent)
    with beside(to) as part, kind_errors():
        with closing(sqlite3.connect(part, isolation_level=None)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
            verdict = target.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise Damaged("The desk could not be copied whole.", f"SQLite says: {verdict}.")
    return to
