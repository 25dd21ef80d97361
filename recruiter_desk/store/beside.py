"""Writing a file whole or not at all: beside its name first, then synced, then renamed."""

import errno
import os
import secrets
import shutil
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from recruiter_desk.base.errors import DeskError

ENDING = ".part"
TRAILS = ("", "-journal", "-wal", "-shm")  # what SQLite keeps beside a database's file


@contextmanager
def beside(to: Path) -> Generator[Path, None, None]:
    """A path to write to, which becomes `to` when the block ends well and goes when it does not.

    DeskError where the place cannot be written or is full; what had that name before stays then.
    """
    part = to.with_name(f"{to.name}.{secrets.token_hex(4)}{ENDING}")
    with kind_files(to):
        to.parent.mkdir(parents=True, exist_ok=True)
        try:
            yield part
            sync(part)
            part.replace(to)
            sync_names(to.parent)
        finally:
            with suppress(OSError):
                drop(part)


def drop(database: Path) -> None:
    """Take away a file and what SQLite may have left beside it."""
    for trail in TRAILS:
        database.with_name(database.name + trail).unlink(missing_ok=True)


def sync(file: Path) -> None:
    """Wait until a file's bytes are on the disk."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def sync_names(folder: Path) -> None:
    """Wait until a folder's names are on the disk, where the system can be asked to."""
    if os.name != "posix":
        return
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def room_for(need: int, folder: Path) -> None:
    """DeskError when the disk of `folder` has not that many bytes left."""
    while not folder.exists():
        folder = folder.parent
    with suppress(OSError):
        if shutil.disk_usage(folder).free < need:
            raise _full()


@contextmanager
def kind_files(to: Path) -> Generator[None, None, None]:
    """The system's errors in writing a file as sentences with what to do next."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise _full() from error
        raise DeskError(
            f"{to.name[:80]} cannot be written there.",
            "Name another place, or see who may write to it.",
        ) from error


def _full() -> DeskError:
    return DeskError("The disk is full.", "Nothing was changed; make room and try again.")
