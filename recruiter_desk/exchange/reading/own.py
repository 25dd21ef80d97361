"""The rows of our own people.csv, whose cells stand for what the desk keeps, unchanged."""

from collections.abc import Callable

from recruiter_desk.exchange.layouts import is_never
from recruiter_desk.exchange.model import PersonRow
from recruiter_desk.exchange.plain.headers import PEOPLE
from recruiter_desk.exchange.plain.people import row_to_person
from recruiter_desk.exchange.reading.leftovers import MORE


def own_person(headers: tuple[str, ...], country: str) -> Callable[[int, list[str]], PersonRow]:
    """How a row of that file is read; a column added since that is never recorded is left out."""
    names = tuple(header.lower() if header.lower() in PEOPLE else header for header in headers)
    never = {name for name in names if name not in PEOPLE and is_never(name)}
    wide = len(names)

    def person(number: int, cells: list[str]) -> PersonRow:
        row = dict.fromkeys(names, "") | dict(zip(names, cells, strict=False))
        if len(cells) > wide:
            row[MORE] = "\n".join(cell for cell in cells[wide:] if cell)
        for name in never:
            row.pop(name, None)
        return row_to_person(number, row, country)

    return person
