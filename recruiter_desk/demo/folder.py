"""The folder of the demo: made, made anew on another day, or left as somebody changed it."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from recruiter_desk.base.clock import instant, local, machine_zone
from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.paths import default_desk
from recruiter_desk.demo.fill import LAST_STEP, STEPS, fill
from recruiter_desk.opening import open_desk
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.folder import OURS
from recruiter_desk.store.settings.queries import settings_in

COUNTS = "SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM call), count(*) FROM note"
FIRST = "SELECT at FROM step WHERE name LIKE ? ORDER BY id LIMIT 1"
FOREIGN = "SELECT EXISTS (SELECT 1 FROM step WHERE name NOT LIKE ?)"
FINISHED = "SELECT EXISTS (SELECT 1 FROM step WHERE name = ?)"


@dataclass(frozen=True, slots=True)
class Made:
    """The demo's folder and what is in it now."""

    folder: Path
    people: int
    calls: int
    notes: int


def demo_folder() -> Path:
    """The demo's own folder, beside the usual desk's."""
    usual = default_desk()
    return usual.with_name(f"{usual.name} demo")


def make_ready(folder: Path | None, now: Callable[[], datetime]) -> Made:
    """See to a demo desk in that folder (None: its own), and say what is in it.

    A demo of another day in which nobody did anything is made anew for today; one that somebody
    worked in stays as it is. DeskError for a folder with other files, or a desk with people that
    are not the demo's.
    """
    where = folder or demo_folder()
    if _is_of_another_day(where, now) and _nobody_else_has(where):
        _clear(where)
    with closing(open_desk(where, now, machine_zone())) as desk:
        with desk.read() as read:
            people = read.execute(COUNTS).fetchone()[0]
            ours = read.execute(FIRST, (f"{STEPS}%",)).fetchone() is not None
        if people and not ours:
            raise DeskError(
                "There are people in this desk already.",
                "The demo goes into a folder of its own: name an empty one, or none.",
            )
        if not people:
            fill(desk, now())
        return Made(where, *_counts(desk))


def _counts(desk: Desk) -> tuple[int, int, int]:
    with desk.read() as read:
        people, calls, notes = read.execute(COUNTS).fetchone()
    return people, calls, notes


def _is_of_another_day(folder: Path, now: Callable[[], datetime]) -> bool:
    """Whether it is a demo nobody did anything in, made on another day or not to its end."""
    if not (folder / "desk.sqlite3").exists():
        return False
    with closing(open_desk(folder, now)) as desk, desk.read() as read:
        first = read.execute(FIRST, (f"{STEPS}%",)).fetchone()
        if first is None or read.execute(FOREIGN, (f"{STEPS}%",)).fetchone()[0]:
            return False
        zone = settings_in(read).zone
        same_day = local(instant(first[0]), zone).date() == local(now(), zone).date()
        finished = read.execute(FINISHED, (LAST_STEP,)).fetchone()[0]
    return not (same_day and finished)


def _nobody_else_has(folder: Path) -> bool:
    """SQLite leaves its write-ahead log only for the one who has the file alone."""
    connection = sqlite3.connect(folder / "desk.sqlite3", timeout=0)
    with closing(connection), suppress(sqlite3.OperationalError):
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        return str(mode) == "delete"
    return False


def _clear(folder: Path) -> None:
    for name in OURS:
        for path in sorted(folder.glob(f"{name}*")):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
