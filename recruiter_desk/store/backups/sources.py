"""What can be put back: a copy's file, a zip archive, the folder of a desk; checked beforehand."""

import secrets
import shutil
import sqlite3
import zlib
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from zipfile import BadZipFile, ZipFile, is_zipfile

from recruiter_desk.base.errors import Damaged, DeskError
from recruiter_desk.store import backup
from recruiter_desk.store.backups.model import Found
from recruiter_desk.store.beside import ENDING, drop, kind_files, room_for
from recruiter_desk.store.connect import connect, kind_errors
from recruiter_desk.store.folder import DeskFolder
from recruiter_desk.store.migrations.head import HEAD, version

MAGIC = b"SQLite format 3\0"
DESK, DOCUMENTS = "desk.sqlite3", "documents.sqlite3"  # as a desk's folder and an archive say


def find(folder: DeskFolder, named: str) -> Path:
    """The file or folder of that path, or the kept copy of that name; DeskError for none."""
    for path in (Path(named), folder.backups / named):
        with suppress(OSError):
            if path.exists():
                return _not_itself(folder, path)
    raise DeskError(f"There is no file {named[:80]}.", "`backup --list` names the kept copies.")


def _not_itself(folder: DeskFolder, path: Path) -> Path:
    if path.resolve() in {folder.desk.resolve(), folder.path.resolve()}:
        raise DeskError(f"{path.name} is the desk itself.", "Name a copy of it.")
    return path


@contextmanager
def staged(folder: DeskFolder, source: Path) -> Generator[Found, None, None]:
    """A checked copy of the source's rows in `backups`, while the block lasts."""
    token = secrets.token_hex(4)
    desk = folder.backups / f"restoring-{token}{ENDING}"
    originals = folder.backups / f"restoring-{token}-documents{ENDING}"
    try:
        with kind_files(desk):
            folder.backups.mkdir(parents=True, exist_ok=True)
        yield _stage(source, desk, originals)
    finally:
        drop(desk)
        drop(originals)


def is_copy(path: Path) -> bool:
    """Whether the file is a desk or an archive of one, so that a newer copy may replace it."""
    try:
        if is_zipfile(path):
            with ZipFile(path) as archive:
                return DESK in archive.namelist()
        if not _is_database(path):
            return False
        with closing(connect(path, reading=True)) as connection:
            return version(connection) is not None
    except (DeskError, OSError, BadZipFile, sqlite3.Error):
        return False


def _stage(source: Path, desk: Path, originals: Path) -> Found:
    if source.is_dir():
        beside = source / DOCUMENTS
        _copy_checked(source / DESK, desk)
        return Found(desk, beside if beside.exists() and beside.stat().st_size else None)
    if is_zipfile(source):
        return _unpack(source, desk, originals)
    _copy_checked(source, desk)
    return Found(desk)


def _unpack(source: Path, desk: Path, originals: Path) -> Found:
    try:
        with ZipFile(source) as archive:
            if DESK not in archive.namelist():
                raise _no_desk(source)
            _take_out(archive, DESK, desk)
            _take_out(archive, DOCUMENTS, originals)
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, zlib.error) as error:
        raise _damaged(source) from error
    check(desk, source)
    return Found(desk, originals if originals.exists() else None)


def _take_out(archive: ZipFile, name: str, to: Path) -> None:
    """Unpack one member where the archive has it, under a name of ours."""
    if name in archive.namelist():
        room_for(archive.getinfo(name).file_size, to.parent)
        with archive.open(name) as packed, to.open("xb") as out:
            shutil.copyfileobj(packed, out, 1 << 20)


def _copy_checked(source: Path, desk: Path) -> None:
    if not _is_database(source):
        raise _no_desk(source)
    try:
        backup.copy(source, desk)
    except Damaged as error:
        raise _damaged(source) from error
    check(desk, source)


def check(copy: Path, source: Path) -> None:
    """DeskError unless the file is a whole desk that this program can read or renew."""
    if not _is_database(copy):
        raise _no_desk(source)
    try:
        with kind_errors(), closing(connect(copy, reading=True)) as connection:
            found = version(connection)
            whole = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
    except Damaged as error:
        raise _damaged(source) from error
    if not whole:
        raise _damaged(source)
    if found is None:
        raise _no_desk(source)
    if found > HEAD:
        raise DeskError(
            f"{source.name} was written by a newer Recruiter Desk.",
            "Renew this program to put it back.",
        )


def _is_database(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError as error:
        raise DeskError(f"{path.name} cannot be read.", "See who may read it.") from error


def _no_desk(source: Path) -> DeskError:
    return DeskError(
        f"{source.name} is no copy of a desk.", "Name another; the desk is as it was."
    )


def _damaged(source: Path) -> DeskError:
    return DeskError(f"{source.name} is damaged.", "Name another copy; the desk is as it was.")
