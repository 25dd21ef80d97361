"""Where the header of a file stands and what parts its cells, told from its beginning."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import islice

DELIMITERS = ",;\t|"
LONGEST_CELL = 1 << 24  # letters; a quotation mark never closed would take in the whole file
_LOOKED_AT = 200  # records
_PREAMBLE = 12  # records that may stand above the header (LinkedIn has two and a blank)
_SAID = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shape:
    """`delimiter` is one letter; `above` counts the records before the header, blank ones too."""

    delimiter: str
    above: int


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well a delimiter fits; `even` is the share of records as long as the header."""

    in_first_line: bool
    even: float
    cells: int
    above: int
    delimiter: str


def shape_of(start: str) -> Shape:
    """The shape of a file that begins so; a comma where nothing parts anything.

    A delimiter is right when it parts the header and the records after it alike. Excel's first
    line "sep=;" is believed. csv.Error where a cell is longer than any may be.
    """
    if said := _SAID.match(start):
        return Shape(said[1], 1)
    fits = [fit for delimiter in DELIMITERS if (fit := _fit(start, delimiter))]
    if not fits:
        return Shape(",", _first_filled(_records(start, ",")))
    best = max(fits, key=lambda fit: (fit.in_first_line, fit.even, fit.cells))
    return Shape(best.delimiter, best.above)


def _fit(start: str, delimiter: str) -> _Fit | None:
    records = _records(start, delimiter)
    first = _first_filled(records)
    above = next(
        (place for place, cells in enumerate(records[: first + _PREAMBLE]) if _filled(cells) > 1),
        None,
    )
    if above is None:
        return None
    if above > first and not _is_header(records, above):
        return None
    header = len(records[above])
    lengths = [len(cells) for cells in records[first:] if _filled(cells)]
    return _Fit(
        in_first_line=above == first,
        even=sum(length == header for length in lengths) / len(lengths),
        cells=header,
        above=above,
        delimiter=delimiter,
    )


def _is_header(records: Sequence[list[str]], place: int) -> bool:
    """Whether words stand above a header: a blank line parts them, or most are rows like it."""
    if not _filled(records[place - 1]):
        return True
    rows = [cells for cells in records[place:] if _filled(cells)]
    alike = sum(len(cells) == len(rows[0]) for cells in rows)
    return len(rows) > place and alike >= 0.9 * len(rows)


def _records(start: str, delimiter: str) -> list[list[str]]:
    """The first records; the last of them may be cut."""
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(StringIO(start, newline=""), delimiter=delimiter)
    return list(islice(reader, _LOOKED_AT))


def _first_filled(records: Sequence[list[str]]) -> int:
    return next((place for place, cells in enumerate(records) if _filled(cells)), 0)


def _filled(cells: Sequence[str]) -> int:
    return sum(1 for cell in cells if cell.strip())
