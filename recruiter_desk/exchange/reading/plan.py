"""How one row becomes a person, worked out once for the columns of a file."""

import hashlib
import re
from collections.abc import Callable
from typing import Any

from recruiter_desk.base.text import clean, clean_line, fold
from recruiter_desk.exchange.layouts import Recognised
from recruiter_desk.exchange.model import NoteIn, PersonRow
from recruiter_desk.exchange.reading.columns import Columns
from recruiter_desk.exchange.reading.leftovers import Cells, Left, Leftovers, once
from recruiter_desk.exchange.reading.lines import NOTHING, both_credentials, name_of, one_line
from recruiter_desk.exchange.reading.lists import (
    emails_of,
    expertise_of,
    links_of,
    phones_of,
    tags_of,
)
from recruiter_desk.exchange.reading.parts import parts_of
from recruiter_desk.exchange.reading.places import PLACE_TARGETS, place_of
from recruiter_desk.exchange.rows import Sheet
from recruiter_desk.people.model import PersonDraft
from recruiter_desk.people.rules import LONGEST

_COPY = re.compile(r" ?\(\d+\)(?=\.\w+$)")
_FROM = {
    "function": ("function",),
    "employer": ("employer",),
    "place": PLACE_TARGETS,
    "expertise": ("expertise",),
    "tags": ("tags",),
    "nickname": ("nickname",),
    "phones": ("phone",),
    "emails": ("email",),
    "links": ("link",),
}
"""The fields of a draft, and which columns go to each."""


class Plan:
    """Reads the rows of one file; what has no column costs nothing a row."""

    def __init__(self, sheet: Sheet, known: Recognised, country: str) -> None:
        columns = Columns(sheet.headers, known.goes_to)
        self._wide = len(sheet.headers)
        self._columns = columns
        self._name = name_of(columns)
        self._parts = parts_of(columns)
        self._fields = _fields(columns, country)
        self._employer = one_line(columns.of("employer"))
        self._referrer = one_line(columns.of("referred_by"))
        self._credentials = one_line(columns.of("credentials"))
        self._names_credentials = bool(columns.of("credentials"))
        self._notes = columns.of("note")
        self._ids = _ids(columns)
        self._left = Leftovers(columns, known.name or _source(sheet.path.name), known.layout)
        self._has_more = bool(self._notes or columns.of("rest", "referred_by") or self._ids)

    def person(self, number: int, cells: list[str]) -> PersonRow:
        """The row as a person, or why it is refused."""
        left: Left = []
        short = len(cells) < self._wide
        if len(cells) != self._wide:
            left += range(self._wide, len(cells))
            cells = [*cells, *[""] * (self._wide - len(cells))]
        name = self._name(cells, left)
        if not (name and name[0].isalnum() and len(name) <= LONGEST) and (
            refused := self._refused(name, cells, short=short)
        ):
            return PersonRow(number, None, refused=refused)
        made = {field: take(cells, left) for field, take in self._fields}
        if self._names_credentials and (said := self._credentials(cells, left)):
            both = both_credentials(name, said)
            if len(both) > LONGEST:
                left += self._columns.of("credentials")
            else:
                made["credentials"] = both
        draft = PersonDraft(name=name, **made)
        exact = self._parts(cells, draft) if self._parts else None
        if not left and not self._has_more:
            return PersonRow(number, draft, exact=exact)
        ids, referrer = self._ids_in(cells, left), self._referrer(cells, left)
        notes = self._notes_in(cells, left)
        return PersonRow(number, draft, ids, notes, referrer, exact=exact)

    def _notes_in(self, cells: Cells, left: Left) -> tuple[NoteIn, ...]:
        texts = [clean(cells[column]) for column in self._notes if cells[column]]
        texts.append(self._left.note(cells, left))
        return tuple(NoteIn(text) for text in texts if text.lower() not in NOTHING)

    def _ids_in(self, cells: Cells, left: Left) -> tuple[tuple[str, str], ...]:
        read = [(column, system, clean_line(cells[column])) for column, system in self._ids]
        left += [column for column, _, value in read if len(value) > LONGEST]
        return tuple((system, value) for _, system, value in read if 0 < len(value) <= LONGEST)

    def _refused(self, name: str, cells: Cells, *, short: bool) -> str:
        """Why a row cannot be a person; "" where it can."""
        if len(name) > LONGEST:
            return f"The name is longer than {LONGEST} letters."
        if any(map(str.isalnum, name)):
            return ""
        headers = self._columns.headers_of("given", "family") or self._columns.headers_of("name")
        where = " or ".join(headers)
        if self._employer(cells, []):
            return f"Only a company, no name in {where}."
        if short:
            filled = sum(1 for cell in cells if cell)
            return f"The row has only {filled} of {self._wide} cells, and no name in {where}."
        return f"No name in {where}."


def _fields(columns: Columns, country: str) -> list[tuple[str, Callable[[Cells, Left], Any]]]:
    """The fields of a draft for which there are columns; what comes often is read once."""
    often = {
        "function": one_line(columns.of("function")),
        "employer": one_line(columns.of("employer")),
        "place": place_of(columns, country),
        "expertise": expertise_of(columns),
        "tags": tags_of(columns),
    }
    seldom = {
        "nickname": one_line(columns.of("nickname")),
        "phones": phones_of(columns, country),
        "emails": emails_of(columns),
        "links": links_of(columns),
    }
    theirs = {field: columns.of(*targets) for field, targets in _FROM.items()}
    made = [(field, once(take, theirs[field])) for field, take in often.items() if theirs[field]]
    return made + [(field, take) for field, take in seldom.items() if theirs[field]]


def _source(name: str) -> str:
    """The file's name without what a browser adds to a second copy of it."""
    return _COPY.sub("", name)


def _ids(columns: Columns) -> tuple[tuple[int, str], ...]:
    """Which columns hold ids, and of which system; one that is not named is of files like this."""
    named = ("id:bullhorn", "id:opencats", "id:zoho")
    return tuple(
        (column, columns.goes_to[column].removeprefix("id:"))
        if columns.goes_to[column] in named
        else (column, f"file:{_print(columns)}")
        for column in columns.of("id", *named)
    )


def _print(columns: Columns) -> str:
    """A short key of the headers: files of one shape share it."""
    text = "\n".join(map(fold, columns.headers))
    return hashlib.sha256(text.encode()).hexdigest()[:8]
