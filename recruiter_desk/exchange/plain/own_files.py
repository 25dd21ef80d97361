"""Which of our own files a path is, and how each is taken in after the people."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.plain.calls_in import take_calls
from recruiter_desk.exchange.plain.headers import kind_of
from recruiter_desk.exchange.plain.notes_in import take_notes
from recruiter_desk.exchange.plain.resumes_back import take_resumes
from recruiter_desk.exchange.plain.taking import Taken
from recruiter_desk.exchange.rows import open_sheet
from recruiter_desk.store.write import Write

_TAKES = {"notes": take_notes, "calls": take_calls, "resumes": take_resumes}
AFTER_PEOPLE = frozenset(_TAKES)


def kind_of_file(path: Path) -> str:
    """Which of our files it is: "people", "notes", "calls", "resumes", "" for any other.

    DeskError for what is no CSV.
    """
    return kind_of(open_sheet(path).headers)


def take_own(
    write: Write, path: Path, now: datetime, went_on: Callable[[], bool] | None = None
) -> Taken:
    """Take in our own notes.csv, calls.csv or resumes.csv; DeskError for another file."""
    take = _TAKES.get(kind_of_file(path))
    if take is None:
        raise DeskError(f"{path.name} holds neither our notes, calls nor resumes.")
    return take(write, path, now, went_on)
