"""The desk that is measured, as both sides get at it."""

import shutil
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.desks import NOW
from benchmarks.sizes import Size
from recruiter_desk.opening import open_desk
from recruiter_desk.store.desk import Desk

CACHE_KIB = 16_384  # what the desk's own connections have


@dataclass(frozen=True, slots=True)
class Bench:
    """One desk of a size: `desk` for ours, `raw` for the reference, `rounds` inputs each."""

    size: Size
    folder: Path
    desk: Desk
    raw: sqlite3.Connection
    rounds: int
    starts: int
    now: datetime = NOW

    def goal(self, ratio: float) -> float | None:
        """The goal where this size is judged, else None."""
        return ratio if self.size.judged else None

    def every_so_many(self, sql: str) -> list[int]:
        """As many of the selected ids as there are rounds, evenly spread."""
        ids = [row[0] for row in self.raw.execute(sql)]
        return [ids[place * len(ids) // self.rounds] for place in range(self.rounds)]


@contextmanager
def opened(size: Size, folder: Path, rounds: int, starts: int) -> Generator[Bench, None, None]:
    """The desk in that folder, open for both sides."""
    desk = open_desk(folder, lambda: NOW)
    with closing(desk), closing(plain(folder / "desk.sqlite3")) as raw:
        yield Bench(size, folder, desk, raw, rounds, starts)


@contextmanager
def copies(folder: Path, count: int) -> Generator[list[Path], None, None]:
    """So many copies of a desk to write in, beside it on the same disk."""
    with TemporaryDirectory(dir=folder.parent, prefix="copy-") as place:
        made = [Path(place, str(number)) for number in range(count)]
        for copy in made:
            shutil.copytree(folder, copy)
        yield made


def plain(path: Path) -> sqlite3.Connection:
    """A bare connection in manual transaction mode, as a careful program would open it."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    connection.execute("PRAGMA synchronous = FULL")
    return connection
