"""How copies are named, which of them are let go with age, and when the next one is due.

Kept are the newest three, the newest of each of the last 7 days, of each of 8 weeks and of each of
12 months, and the last five that were made before something (house rule).
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from recruiter_desk.base.clock import local
from recruiter_desk.store.backups.model import KeptCopy, Standing

NEWEST, BEFORE = 3, 5
DAYS, WEEKS, MONTHS = timedelta(days=7), timedelta(weeks=8), timedelta(days=366)
LONG = timedelta(hours=6)  # a copy of the morning does not stand for the whole day
OLD = timedelta(days=7)  # a last copy older than this is said, where the desk changed since
NAME = re.compile(r"(?:desk|before-(?P<before>[a-z0-9-]+?))-(?P<at>\d{8}-\d{6})(?:-\d+)?\.sqlite3")
STAMP = "%Y%m%d-%H%M%S"


def name_of(at: datetime, before: str = "", nth: int = 1) -> str:
    """The file's name of a copy made at that instant; `nth` where that second has one already."""
    what = re.sub(r"[^a-z0-9]+", "-", before.lower()).strip("-")
    kind = f"before-{what}" if what else "desk"
    return f"{kind}-{at.astimezone(UTC):{STAMP}}{f'-{nth}' if nth > 1 else ''}.sqlite3"


def read_copy(path: Path, size: int = 0) -> KeptCopy | None:
    """The copy that a file's name tells of; None for a name that is not ours."""
    found = NAME.fullmatch(path.name)
    if found is None:
        return None
    try:
        at = datetime.strptime(f"{found['at']}Z", f"{STAMP}%z")
    except ValueError:
        return None
    return KeptCopy(path, at.astimezone(UTC), found["before"] or "", size)


def in_order(copy: KeptCopy) -> tuple[datetime, int, str]:
    """What copies are sorted by: their time, and the number within one second."""
    return copy.at, len(copy.path.name), copy.path.name


def which_to_drop(copies: Iterable[KeptCopy], now: datetime) -> list[KeptCopy]:
    """The copies that age lets go, oldest first; never the newest.

    Those dated ahead, by a clock that was wrong, stay and stand for no other.
    """
    every = sorted((copy for copy in copies if copy.at <= now), key=in_order)
    plain = [copy for copy in every if not copy.before]
    kept = set(plain[-NEWEST:]) | set([copy for copy in every if copy.before][-BEFORE:])
    for within, span in ((DAYS, "%Y%m%d"), (WEEKS, "%G%V"), (MONTHS, "%Y%m")):
        newest = {format(copy.at, span): copy for copy in plain if now - copy.at < within}
        kept |= set(newest.values())
    return [copy for copy in every if copy not in kept]


def is_due(standing: Standing, now: datetime, zone: str) -> bool:
    """Whether the day's copy is wanted: changed since the last, which is not of these hours."""
    if not standing.changed or standing.copied is None:
        return standing.changed
    same_day = _day(standing.copied, zone) == _day(now, zone)
    return not same_day or now - standing.copied >= LONG


def is_old(standing: Standing, now: datetime) -> bool:
    """Whether it should be said that the last copy is long ago, or that there never was one."""
    since = standing.copied or standing.begun
    return standing.changed and since is not None and now - since > OLD


def _day(at: datetime, zone: str) -> object:
    return local(at, zone).date()
