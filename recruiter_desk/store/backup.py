"""Verified copies of the desk's rows, made by SQLite's own backup."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from recruiter_desk.base.errors import DeskError
from recruiter_desk.store.connect import connect, kind_errors


def copy(desk: Path, to: Path) -> Path:
    """A whole, checked copy at `to`; the name stands only once the copy is good and synced."""
    to.parent.mkdir(parents=True, exist_ok=True)
    beside = to.with_name(f"{to.name}.part")
    beside.unlink(missing_ok=True)
    with kind_errors():
        with (
            closing(connect(desk, reading=True)) as source,
            closing(sqlite3.connect(beside)) as target,
        ):
            source.backup(target)
            verdict = target.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            beside.unlink()
            raise DeskError("The desk could not be copied whole.", f"SQLite says: {verdict}.")
    with beside.open("rb+") as file:
        os.fsync(file.fileno())
    beside.replace(to)
    return to
