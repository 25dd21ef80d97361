"""Making the desk's own copies, finding them again, and letting the old ones go."""

import sqlite3
import time
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

from recruiter_desk.base.clock import instant
from recruiter_desk.store import backup, documents
from recruiter_desk.store.backups.model import KeptCopy, Standing
from recruiter_desk.store.backups.rules import (
    in_order,
    is_due,
    name_of,
    read_copy,
    which_to_drop,
)
from recruiter_desk.store.beside import ENDING
from recruiter_desk.store.connect import connect
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.folder import DeskFolder

LAST = "SELECT id, at FROM step ORDER BY id DESC LIMIT 1"
FIRST = "SELECT at FROM step ORDER BY id LIMIT 1"
LEFT_OVER = timedelta(hours=6)  # a half-made copy this old has nobody who still makes it


def keep(folder: DeskFolder, now: datetime, before: str = "") -> Path:
    """A verified copy of the desk in its `backups`, the originals of files with it.

    `before` says what it is made for ("import"); "" is the day's copy, or one made by hand. Old
    copies are let go. DeskError where there is no room: then those that are there stay.
    """
    path = backup.copy(folder.desk, free_name(folder, now, before))
    keep_documents(folder)
    thin(folder, now)
    return path


def keep_daily(desk: Desk, now: datetime, zone: str) -> Path | None:
    """The day's copy if it is due; None when today has one or nothing changed since the last."""
    if desk.locked or not is_due(standing(desk, by_day=True), now, zone):
        return None
    return keep(desk.folder, now)


def standing(desk: Desk, *, by_day: bool = False) -> Standing:
    """How old the newest copy is, and whether the desk was changed since.

    `by_day` leaves out the copies made before something.
    """
    copies = [copy for copy in kept_copies(desk.folder) if not (by_day and copy.before)]
    with desk.read() as read:
        last, first = read.execute(LAST).fetchone(), read.execute(FIRST).fetchone()
    if last is None or first is None:
        return Standing(copies[0].at if copies else None, changed=False)
    if not copies:
        return Standing(None, changed=True, begun=instant(first[0]))
    return Standing(copies[0].at, last != _last_step_of(copies[0]), instant(first[0]))


def _last_step_of(copy: KeptCopy) -> tuple[int, int] | None:
    with suppress(sqlite3.Error), closing(connect(copy.path, reading=True)) as read:
        row: tuple[int, int] | None = read.execute(LAST).fetchone()
        return row
    return None


def kept_copies(folder: DeskFolder) -> list[KeptCopy]:
    """The copies in the desk's `backups`, newest first; other files there are left alone."""
    found: list[KeptCopy] = []
    with suppress(OSError):
        found.extend(
            copy
            for path in folder.backups.iterdir()
            if (copy := read_copy(path, path.stat().st_size))
        )
    return sorted(found, key=in_order, reverse=True)


def keep_documents(folder: DeskFolder) -> int:
    """Add the originals that the one kept file has not yet; how many. None is ever let go."""
    if not folder.has_documents or not documents.count(folder.documents):
        return 0
    return documents.add_all(folder.documents, folder.kept_documents)


def thin(folder: DeskFolder, now: datetime) -> None:
    """Let go the copies that age lets go, and what a killed program left half made."""
    for copy in which_to_drop(kept_copies(folder), now):
        with suppress(OSError):
            copy.path.unlink()
    with suppress(OSError):
        for path in folder.backups.glob(f"*{ENDING}*"):
            if time.time() - path.stat().st_mtime > LEFT_OVER.total_seconds():
                path.unlink()


def free_name(folder: DeskFolder, now: datetime, before: str = "") -> Path:
    """A name for a copy made now that no other has."""
    nth = 1
    while (path := folder.backups / name_of(now, before, nth)).exists():
        nth += 1
    return path
