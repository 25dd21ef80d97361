"""The nouns of files in and out: a row read, a column of a file, what an import did."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text.names import Name
from recruiter_desk.people.model import PersonDraft


class Cancelled(DeskError):  # noqa: N818
    """The recruiter stopped an import: nothing of it is kept."""


@dataclass(frozen=True, slots=True)
class NoteIn:
    """A note that a file gives for a person; `at` None means the time of the import."""

    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Exact:
    """What only a desk's own file says of a person, put in place once they are on the desk.

    `phones` are the (key, as typed) of numbers that are typed otherwise than they were read,
    `links` the (address, label) of those with one. `asides` are (field, value, source, at),
    `closings` (at, why, number), `snoozes` (at, until, rest, number; 1 for rest); `number` is ""
    for none. `touch_since` None: stay in touch is not set. Instants are stamps.
    """

    name: Name
    employer_names: tuple[str, ...] = ()
    phones: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    touch_since: int | None = None
    asides: tuple[tuple[str, str, str, int], ...] = ()
    closings: tuple[tuple[int, str, str], ...] = ()
    snoozes: tuple[tuple[int, int, int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One data row of a file, read; `number` counts data rows from 1, blank ones not.

    `draft` is None where the row is refused, `refused` then says why in one sentence. `ids` are
    pairs of (system, value) that never change: ("bullhorn", "C-1041"), ("desk", "3f9a…/p12").
    `notes` are the file's own, and one of everything that has no place on a person. `referred_by`
    is a name; the notes hold it too. `added_at` None: the time of the import. `exact`
    stands in rows of our own file alone.
    """

    number: int
    draft: PersonDraft | None
    ids: tuple[tuple[str, str], ...] = ()
    notes: tuple[NoteIn, ...] = ()
    referred_by: str = ""
    refused: str = ""
    added_at: datetime | None = None
    exact: Exact | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a file: where it goes (a key of `layouts.TARGETS`) and what it looks like.

    `samples` are its first few values; `filled` is the share, 0 to 1, of the rows looked at that
    have one.
    """

    header: str
    goes_to: str
    samples: tuple[str, ...]
    filled: float


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Where the columns of one kind of file go, as the recruiter said; a target a header."""

    id: int
    name: str
    headers: tuple[str, ...]
    goes_to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """A file before it is read whole; `layout` is "" where no known one fits.

    `rows` counts the data rows; None where the file is longer than what was looked at.
    """

    path: Path
    layout: str
    encoding: str
    delimiter: str
    columns: tuple[Column, ...]
    rows: int | None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that an import left out, and why."""

    row: int
    reason: str
    file: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did, or (a dry run) would do; `read` counts the rows.

    `possible_duplicates` are pairs of a new person's id and whose it may be the same as. `step`
    is the undo step, None when nothing changed.

    `doubtful` rows were joined by their surest sign while another meant somebody else. Of the
    pairs the first thousand are listed, `possible` counts all.
    """

    read: int
    added: int
    merged: int
    unchanged: int
    skipped: tuple[Skipped, ...]
    possible_duplicates: tuple[tuple[int, int], ...]
    step: int | None
    doubtful: tuple[Skipped, ...] = ()
    possible: int = 0
