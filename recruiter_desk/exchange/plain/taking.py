"""Rows of our own notes.csv and calls.csv taken in, one at a time, within an open step."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.model import Cancelled, Skipped
from recruiter_desk.exchange.plain.values import Cells
from recruiter_desk.exchange.rows import open_sheet

AT_ONCE = 2000  # rows between two looks at whether to go on


@dataclass(slots=True)
class Taken:
    """What became of a file's rows."""

    read: int = 0
    added: int = 0
    unchanged: int = 0
    skipped: list[Skipped] = field(default_factory=list[Skipped])


class Takes(Protocol):
    """Takes one row in: whether it is new. DeskError, whose title is the reason, to refuse it."""

    def take(self, row: Cells) -> bool: ...


def take_rows(path: Path, into: Takes, went_on: Callable[[], bool] | None = None) -> Taken:
    """Every row of a file; DeskError for what is no CSV, Cancelled when `went_on` says False."""
    sheet, taken = open_sheet(path), Taken()
    headers = [header.lower() for header in sheet.headers]
    for cells in sheet.rows():
        taken.read += 1
        try:
            new = into.take(Cells(dict(zip(headers, cells, strict=False))))
        except DeskError as error:
            taken.skipped.append(Skipped(taken.read, error.title, path.name))
        else:
            taken.added += new
            taken.unchanged += not new
        if went_on is not None and taken.read % AT_ONCE == 0 and not went_on():
            raise Cancelled("The import was stopped.", "Nothing of it was kept.")
    return taken


def id_of(row: Cells) -> str:
    """The row's id for ever; what was entered by hand and has none is known by all it says."""
    if given := row.text("id").strip():
        return given
    return f"row/{hashlib.blake2b(repr(row).encode(), digest_size=12).hexdigest()}"


def one_of(row: Cells, header: str, words: tuple[str, ...], default: str = "") -> str:
    """The cell's word; DeskError when it is none of these."""
    word = row.text(header).strip().lower() or default
    if word not in words:
        raise DeskError(f"{header} is one of {', '.join(words)}.")
    return word
