"""A desk is a folder: which files belong to it, and whether a folder may become one."""

from dataclasses import dataclass
from pathlib import Path

from recruiter_desk.base.errors import DeskError

OURS = ("desk.sqlite3", "documents.sqlite3", "backups", "desk.lease")
SYSTEMS = frozenset({".ds_store", "desktop.ini", "thumbs.db", ".directory", ".localized"})


@dataclass(frozen=True, slots=True)
class DeskFolder:
    """Where a desk's files lie."""

    path: Path

    @property
    def desk(self) -> Path:
        """All rows."""
        return self.path / "desk.sqlite3"

    @property
    def documents(self) -> Path:
        """Originals of files, by their SHA-256."""
        return self.path / "documents.sqlite3"

    @property
    def has_documents(self) -> bool:
        """Whether that file is there and was not merely begun by a program that was killed."""
        return self.documents.exists() and self.documents.stat().st_size > 0

    @property
    def backups(self) -> Path:
        """Verified copies."""
        return self.path / "backups"

    @property
    def kept_documents(self) -> Path:
        """The one copy of the originals, to which each backup adds what is new."""
        return self.backups / "documents.sqlite3"


def claim(path: Path) -> DeskFolder:
    """The folder as a desk, made when missing; DeskError when it holds other things."""
    folder = DeskFolder(path)
    try:
        path.mkdir(parents=True, exist_ok=True)
        others = [] if folder.desk.exists() else [p.name for p in path.iterdir() if not _ours(p)]
    except FileExistsError as error:
        raise DeskError(f"{path} is a file.", "A desk is a folder: name another.") from error
    except OSError as error:
        raise DeskError(
            f"The folder {path} cannot be used.", "Name one that you may write to."
        ) from error
    if others:
        raise DeskError(
            f"{path} is not empty and is no desk.", "Name an empty folder, or one that is a desk."
        )
    return folder


def _ours(path: Path) -> bool:
    return path.name.lower() in SYSTEMS or path.name.startswith(OURS)
