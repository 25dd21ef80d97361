"""A kept copy of the desk."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """One verified copy in the desk's `backups`.

    `at` is when it was made, to the second, UTC; `before` what it was made for (`import`,
    `restore`, the number of a revision), "" for the day's copy and those made by hand; `size` is
    in bytes.
    """

    path: Path
    at: datetime
    before: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """How far back the copies are.

    `copied` is when the newest was made (None: there is none), `changed` whether the desk has a
    step that it has not, `begun` when the first step was made (None: there is none).
    """

    copied: datetime | None
    changed: bool
    begun: datetime | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a source holds: the rows, and the originals of files (None: none came with it)."""

    desk: Path
    documents: Path | None = None


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and where what stood there is kept (None: there was nothing)."""

    source: Path
    kept: Path | None
