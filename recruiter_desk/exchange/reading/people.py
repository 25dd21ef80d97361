"""The rows of a file as people, one at a time, by a plan made once for its columns."""

from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.layouts import Recognised, known_targets, recognise
from recruiter_desk.exchange.model import PersonRow
from recruiter_desk.exchange.reading.own import own_person
from recruiter_desk.exchange.reading.plan import Plan
from recruiter_desk.exchange.rows import Sheet, open_sheet


class People(Iterator[PersonRow]):
    """The people of a file, once; `done` of `size` bytes were read so far."""

    def __init__(self, sheet: Sheet, known: Recognised, country: str) -> None:
        self._rows = sheet.rows()
        if known.plain:
            read = own_person(sheet.headers, country)
        else:
            read = Plan(sheet, known, country).person
        self._people = map(read, count(1), self._rows)
        self.size = sheet.path.stat().st_size

    def __iter__(self) -> Iterator[PersonRow]:
        return self._people

    def __next__(self) -> PersonRow:
        return next(self._people)

    @property
    def done(self) -> int:
        """How many bytes of the file were read."""
        return self._rows.done

    def close(self) -> None:
        """Let the file go before its end."""
        self._rows.close()


def read_people(path: Path, goes_to: Sequence[str] | None, country: str) -> People:
    """Each data row of a CSV file as a person, or refused with the reason.

    `goes_to` says for each column a key of `layouts.TARGETS`; None: as the headers tell.
    `country` (ISO, two letters) is the recruiter's. DeskError before the first row for what is no
    CSV, is our own file of notes, calls or resumes, or has no column of names; while reading,
    where the file ends in a quotation mark never closed.
    """
    sheet = open_sheet(path)
    known = recognise(sheet.headers)
    if known.plain in {"notes", "calls", "resumes"}:
        raise DeskError(
            f"{path.name} holds {known.plain}, not people.", "Import it with people.csv."
        )
    if goes_to is not None and not known.plain:
        places = known_targets(sheet.headers, goes_to)
        known = Recognised(known.name, places, "", known.layout)
    if not {"name", "given", "family", "own"} & set(known.goes_to):
        raise DeskError(
            f"No column of {path.name} holds names.",
            "Say on the Import page where its columns go, and keep that as a map.",
        )
    return People(sheet, known, country)
