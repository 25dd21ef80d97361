"""Our own resumes.csv taken back: each resume once, on its person, with the file beside it."""

import hashlib
import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.plain.ids import Ids
from recruiter_desk.exchange.plain.taking import Taken, one_of, take_rows
from recruiter_desk.exchange.plain.values import Cells, stamp_in
from recruiter_desk.exchange.rows import open_sheet
from recruiter_desk.screening.resumes.model import Kind
from recruiter_desk.screening.resumes.reading import LARGEST, LONGEST
from recruiter_desk.store import documents
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.write import Write

KNOWN = "SELECT 1 FROM resume WHERE hash = ? AND person_id = ?"
RESUME = """
INSERT INTO resume(person_id, hash, name, kind, received_at, entered_at, pages, remarks, text)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def take_resumes(
    write: Write, path: Path, now: datetime, went_on: Callable[[], bool] | None = None
) -> Taken:
    """Take in the resumes of a file; people.csv of the same desk comes first.

    One that its person has is left as it is. Skipped is one whose person is not known here, or
    whose file is not beside it as it was. The originals themselves are kept by `keep_originals`.
    """
    write.flush()
    return take_rows(path, _ResumesIn(write, path.parent, now), went_on)


def keep_originals(desk: Desk, path: Path) -> None:
    """Keep the files that stand beside a resumes.csv, before the step that will name them."""
    sheet = open_sheet(path)
    headers = [header.lower() for header in sheet.headers]
    for cells in sheet.rows():
        row = Cells(dict(zip(headers, cells, strict=False)))
        try:
            content = _original(path.parent, row)
        except DeskError:
            continue  # told when the row itself is taken in
        documents.keep(desk.folder.documents, content)


class _ResumesIn:
    """Takes resumes in within one open step."""

    def __init__(self, write: Write, folder: Path, now: datetime) -> None:
        self._connection = write.connection
        self._folder, self._now = folder, stamp(now)
        self._ids = Ids(write.connection)

    def take(self, row: Cells) -> bool:
        """Whether the resume is new; DeskError with the reason when it cannot be kept."""
        person = self._ids.person_or_refuse(row.text("person"))
        if person is None:
            raise DeskError("It does not say whose it is.")
        name = row.text("sha256").strip().lower()
        if self._connection.execute(KNOWN, (name, person)).fetchone():
            return False
        _original(self._folder, row)
        received, entered = stamp_in(row.text("received_at")), stamp_in(row.text("entered_at"))
        values = (
            person,
            name,
            row.text("file") or Path(row.text("original")).name,
            one_of(row, "kind", tuple(Kind)),
            self._now if received is None else received,
            self._now if entered is None else entered,
            row.whole("pages"),
            _remarks(row.text("remarks")),
            row.text("text")[:LONGEST],
        )
        self._connection.execute(RESUME, values)
        return True


def _original(folder: Path, row: Cells) -> bytes:
    """The bytes of the file that a row names; DeskError where they are not as they were."""
    named = row.text("original")
    try:
        path = (folder / named).resolve()
        inside = path.is_relative_to(folder.resolve()) and path.stat().st_size <= LARGEST
        content = path.read_bytes() if inside else b""
    except (OSError, ValueError):
        content = b""
    if hashlib.sha256(content).hexdigest() != row.text("sha256").strip().lower():
        raise DeskError(f"The file {named[:60]} is not beside it as it was.")
    return content


def _remarks(text: str) -> str:
    try:
        found = json.loads(text or "[]")
    except (ValueError, RecursionError):
        found = []
    said = [each for each in found if isinstance(each, str)] if isinstance(found, list) else []
    return json.dumps(said, ensure_ascii=False)
