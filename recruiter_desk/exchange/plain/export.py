"""All that a desk keeps, given out as plain files."""

import csv
import io
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recruiter_desk.exchange.model import Cancelled
from recruiter_desk.exchange.plain.cells import FIRST, guarded
from recruiter_desk.exchange.plain.headers import FILES
from recruiter_desk.exchange.plain.selects import TABLES
from recruiter_desk.exchange.plain.writing import Written, files_in
from recruiter_desk.store import documents
from recruiter_desk.store.desk import Desk

READS = frozenset({
    "person", "phone", "email", "link", "expertise", "tag", "employer", "employer_name", "aside",
    "outside_id", "note", "note_tag", "former_text", "call", "promise", "closing", "snooze",
    "resume",
})  # fmt: skip
AT_ONCE = 2000  # rows, about 1 MB
PAPERS = "resumes.csv"
ORIGINALS = "SELECT 'resumes/r' || id || '.' || kind, hash FROM resume ORDER BY id"

Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written into which folder."""

    folder: Path
    files: tuple[Written, ...]


def export_plain(desk: Desk, folder: Path, progress: Progress | None = None) -> Exported:
    """Write all that is kept as CSV (UTF-8, RFC 4180); files of those names are replaced.

    Resumes, where there are any, stand in resumes.csv and as they came in the folder resumes.
    All show one state of the desk; no step is made. `progress(done, all)` counts rows and
    says False to stop: then Cancelled, and what was there before still stands. DeskError when the
    folder cannot be made or written, or the disk is full.
    """
    with desk.read() as read, files_in(folder) as beside:
        told = _Told(progress, _count(read))
        papers = read.execute(ORIGINALS).fetchall()
        names = [n for n in FILES if n != PAPERS or papers or (folder / PAPERS).exists()]
        files = [beside.write(name, _parts(read, name, told)) for name in names]
        for name, hash_ in papers:
            content = documents.original(desk.folder.documents, hash_)
            if content is not None:
                beside.write(name, [(content, 1)])
                told.went_on(0)
    return Exported(folder, tuple(files))


class _Told:
    """How far the export has come, told after each part."""

    def __init__(self, progress: Progress | None, whole: int) -> None:
        self._progress, self._whole, self._done = progress, whole, 0

    def went_on(self, rows: int) -> None:
        self._done += rows
        if self._progress and not self._progress(self._done, self._whole):
            raise Cancelled("The export was stopped.", "The files that were there before stay.")


def _count(read: sqlite3.Connection) -> int:
    return sum(
        read.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table, _ in TABLES.values()
    )


def _parts(read: sqlite3.Connection, name: str, told: _Told) -> Iterator[tuple[bytes, int]]:
    """The file's bytes, part by part, with the rows in each."""
    yield _csv([FILES[name]]), 0
    cursor = read.execute(TABLES[name][1])
    while rows := cursor.fetchmany(AT_ONCE):
        yield _csv(_guarded(rows)), len(rows)
        told.went_on(len(rows))


def _guarded(rows: list[tuple[Any, ...]]) -> Iterator[list[Any]]:
    for row in rows:
        yield [
            guarded(cell) if cell and cell.__class__ is str and cell[0] in FIRST else cell
            for cell in row
        ]


def _csv(rows: Any) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()
