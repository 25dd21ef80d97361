"""Files that are written beside their names, synced, and then all named at once."""

import hashlib
import os
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from errno import EDQUOT, EFBIG, ENOSPC
from pathlib import Path

from recruiter_desk.base.errors import DeskError

FULL = frozenset({ENOSPC, EDQUOT, EFBIG})


@dataclass(frozen=True, slots=True)
class Written:
    """One file as it was written: its name, how many rows, the SHA-256 of its bytes."""

    name: str
    rows: int
    sha256: str


class Beside:
    """New files of a folder, each under another name until all are whole."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: list[str] = []

    def write(self, name: str, parts: Iterable[tuple[bytes, int]]) -> Written:
        """Write a file beside its name and sync it; a part is bytes and the rows within.

        The name may stand in a folder of its own, one deep, which is made.
        """
        self._names.append(name)
        digest, rows = hashlib.sha256(), 0
        self._part(name).parent.mkdir(exist_ok=True)
        with self._part(name).open("wb") as file:
            for content, count in parts:
                file.write(content)
                digest.update(content)
                rows += count
            file.flush()
            os.fsync(file.fileno())
        return Written(name, rows, digest.hexdigest())

    def name_all(self) -> None:
        """Put every file in place of the one of its name, when none of those is held open."""
        targets = {name: self._folder / name for name in self._names}
        for target in filter(Path.exists, targets.values()):
            with target.open("rb+"):
                pass
        for name, target in targets.items():
            self._part(name).replace(target)
        _sync(self._folder)

    def drop(self) -> None:
        """Leave nothing of what was not named."""
        for name in self._names:
            with suppress(OSError):
                self._part(name).unlink(missing_ok=True)

    def _part(self, name: str) -> Path:
        return self._folder / f"{name}.part"


@contextmanager
def files_in(folder: Path) -> Generator[Beside, None, None]:
    """`with files_in(folder) as beside:` names all files at its end, none when anything fails.

    The folder is made when missing. DeskError when it cannot be, when the disk is full, or when a
    file of that name cannot be replaced; what stood there before still stands.
    """
    _make(folder)
    beside = Beside(folder)
    try:
        yield beside
        beside.name_all()
    except OSError as error:
        raise _kind(error, folder) from error
    finally:
        beside.drop()


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise DeskError(f"{folder} is a file.", "Name a folder for the files.") from error
    except (OSError, ValueError) as error:
        raise DeskError(
            f"The folder {folder} cannot be made.", "Name one where you may write."
        ) from error


def _kind(error: OSError, folder: Path) -> DeskError:
    if error.errno in FULL:
        return DeskError(
            "The disk is full.", "What was there before is as it was; make room and try again."
        )
    return DeskError(
        f"The files cannot be written to {folder}.",
        "Close those that are open elsewhere, or name another folder.",
    )


def _sync(folder: Path) -> None:
    """Windows cannot open a folder, and does without."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
