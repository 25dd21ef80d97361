"""Files taken in: all looked at first, a copy of the desk kept before a large one, one step."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import fold
from recruiter_desk.exchange.maps import map_for
from recruiter_desk.exchange.model import ColumnMap, Report
from recruiter_desk.exchange.people_in.importing import LARGE, import_rows
from recruiter_desk.exchange.plain.own_files import AFTER_PEOPLE, kind_of_file
from recruiter_desk.exchange.plain.resumes_back import keep_originals
from recruiter_desk.exchange.reading import People, preview, read_people
from recruiter_desk.store.backups import keep
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings

Progress = Callable[[int, int], bool]
"""Told bytes done of all; answers False to stop."""
BEFORE = "import"


def import_people(
    desk: Desk,
    files: Sequence[Path],
    *,
    goes_to: Mapping[Path, Sequence[str]] | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> Report:
    """Take in the people of CSV files, then our own notes, calls and resumes, as one step.

    `goes_to` says for a file where its columns go (keys of `layouts.TARGETS`); else the map kept
    for its headers does, else its layout. `dry_run` tells what would be and keeps nothing. Where
    `progress` says False, nothing is kept and Cancelled raised. DeskError, and nothing kept, when
    one of the files cannot be read.
    """
    given = goes_to or {}
    looked = [_look(desk, path, given.get(path)) for path in dict.fromkeys(files)]
    if not looked:
        raise DeskError("No file was named.", "Name one or more CSV files.")
    if not dry_run and not desk.locked and _is_large(looked):
        keep(desk.folder, desk.now(), BEFORE)
    for each in looked if not dry_run else ():
        if each.is_own and kind_of_file(each.path) == "resumes":
            keep_originals(desk, each.path)
    with ExitStack() as open_files:
        country = settings(desk).country
        reading = [
            open_files.enter_context(closing(read_people(each.path, each.goes_to, country)))
            for each in looked
            if not each.is_own
        ]
        return import_rows(
            desk,
            [(each.path.name, people) for each, people in _people(looked, reading)],
            own=[each.path for each in looked if each.is_own],
            dry_run=dry_run,
            went_on=progress and _asking(progress, looked, reading),
        )


@dataclass(frozen=True, slots=True)
class _Looked:
    """A file that can be read: where its columns go, its data rows if they are few, its bytes.

    `is_own`: our own notes, calls or resumes.
    """

    path: Path
    goes_to: Sequence[str] | None
    rows: int | None
    size: int
    is_own: bool


def _look(desk: Desk, path: Path, goes_to: Sequence[str] | None) -> _Looked:
    """DeskError for what cannot be read as people, notes or calls."""
    is_own = kind_of_file(path) in AFTER_PEOPLE
    seen = preview(path)
    kept = map_for(desk, [column.header for column in seen.columns])
    columns = goes_to or (kept.goes_to if kept else None)
    return _Looked(path, columns, seen.rows, path.stat().st_size, is_own)


def _is_large(looked: Sequence[_Looked]) -> bool:
    rows = [each.rows for each in looked]
    return any(count is None for count in rows) or sum(filter(None, rows)) > LARGE


def _people(
    looked: Sequence[_Looked], reading: Sequence[People]
) -> Iterable[tuple[_Looked, People]]:
    return zip([each for each in looked if not each.is_own], reading, strict=True)


def _asking(
    progress: Progress, looked: Sequence[_Looked], reading: Sequence[People]
) -> Callable[[], bool]:
    """Our own files of notes and calls, which come last, count as read at their end."""
    whole = sum(each.size for each in looked)
    return lambda: progress(min(whole, sum(people.done for people in reading)), whole)


def columns_by(by: ColumnMap, path: Path) -> tuple[str, ...]:
    """Where a file's columns go by a map; those the map does not know go as the headers tell.

    DeskError when the map knows none of them.
    """
    seen = preview(path).columns
    if [fold(column.header) for column in seen] == [fold(header) for header in by.headers]:
        return by.goes_to
    known = {fold(h): goes for h, goes in zip(by.headers, by.goes_to, strict=True)}
    if not any(fold(column.header) in known for column in seen):
        raise DeskError(f"The map {by.name} knows no column of {path.name}.", "Name another map.")
    return tuple(known.get(fold(column.header), column.goes_to) for column in seen)
