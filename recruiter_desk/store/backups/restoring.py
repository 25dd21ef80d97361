"""Putting a copy back: checked first, what it replaces is kept, whole or not at all.

The rows are put into the desk's own file by SQLite's backup, as one transaction under a lock that
nobody else can pass: killed at any instant it leaves the old desk or the new one, and no
write-ahead log is ever left beside a file that it does not belong to.
"""

import shutil
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from recruiter_desk.base.errors import Damaged, DeskError, ReadOnly
from recruiter_desk.store import backup, documents
from recruiter_desk.store.backups.keeping import free_name, thin
from recruiter_desk.store.backups.model import Restored
from recruiter_desk.store.backups.sources import staged
from recruiter_desk.store.beside import beside, drop, kind_files, sync_names
from recruiter_desk.store.connect import connect, kind_errors
from recruiter_desk.store.folder import DeskFolder
from recruiter_desk.store.lease import other_machine

PATIENCE = 2.0  # seconds that another program's last step may take
ADVICE = "Close its windows, then put the copy back."


def restore(folder: DeskFolder, source: Path, now: datetime) -> Restored:
    """Put back the desk that a file, zip archive or other desk's folder holds.

    It is verified first; the present rows are kept as a copy "before restore", even where they
    are damaged. Originals are added, none goes. DeskError leaves the desk as it was: no desk, a
    damaged one or one of a newer program, a desk open elsewhere, no room.
    """
    if why := other_machine(folder, now):
        raise ReadOnly("This desk can only be read here.", why)
    with staged(folder, source) as found:
        for originals in (found.documents, folder.kept_documents):
            if originals is not None and originals.exists():
                documents.add_all(originals, folder.documents)
        kept = _swap(folder, found.desk, now)
    thin(folder, now)
    return Restored(source, kept)


def _swap(folder: DeskFolder, fresh: Path, now: datetime) -> Path | None:
    """Let the fresh rows take the place of those that are there; where the latter are kept."""
    if not folder.desk.exists() or folder.desk.stat().st_size == 0:
        _take_place(folder, fresh)
        return None
    try:
        with alone(folder.desk) as here:
            kept = backup.copy_from(here, free_name(folder, now, "restore"))
            with closing(connect(fresh, reading=True)) as source:
                source.backup(here)
            return kept
    except Damaged:
        kept = _set_aside(folder, now)
        _take_place(folder, fresh)
        return kept


@contextmanager
def alone(desk: Path) -> Generator[sqlite3.Connection, None, None]:
    """A connection while nobody else has the file open or can open it; DeskError if one has."""
    connection = sqlite3.connect(desk, timeout=PATIENCE, isolation_level=None)
    with closing(connection), kind_errors():
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            connection.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise DeskError("The desk is open in another program.", ADVICE) from error
            raise
        yield connection


def _set_aside(folder: DeskFolder, now: datetime) -> Path:
    """The damaged file's bytes, and its log's, under a name of their own in `backups`."""
    kept = free_name(folder, now, "restore").with_suffix(".damaged")
    log = folder.desk.with_name(f"{folder.desk.name}-wal")
    for source, to in ((folder.desk, kept), (log, kept.with_name(f"{kept.name}-wal"))):
        if source.exists():
            with beside(to) as part:
                shutil.copyfile(source, part)
    return kept


def _take_place(folder: DeskFolder, fresh: Path) -> None:
    """The fresh file instead of one that holds no rows."""
    with kind_files(folder.desk):
        drop(folder.desk)
        fresh.replace(folder.desk)
        sync_names(folder.path)
