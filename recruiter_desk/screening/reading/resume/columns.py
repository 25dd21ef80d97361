"""The order in which a resume set in two columns is read: the left one, then the right one."""

import re
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from recruiter_desk.screening.reading.resume.headings import meaning

LEAST = 4  # lines with words in both columns
_GAP = re.compile(r" {3,}|\t+")
_LINE = re.compile(r"[^\n]*\n?")
_TRIM = re.compile(r"^\W+|\W+$")
_DATES = re.compile(r"[\W\d]*(?:[a-z]{3,9}\.?[\W\d]+)*(?:present|now|current)?\W*", re.IGNORECASE)


class _Row(NamedTuple):
    """A line from `start` to `end`; its right part begins at `parted`, which is `end` for none."""

    start: int
    end: int
    parted: int
    left: str
    right: str


def order_of(text: str) -> list[int] | None:
    """The letters of a text by place, in the order of reading; None where it has one column.

    Two columns begin with a line of two headings, and have words side by side below it. Dates
    beside the job they belong to are no column.
    """
    rows = [_row(text, m.start(), m.end()) for m in _LINE.finditer(text) if m.end() > m.start()]
    first = next((n for n, row in enumerate(rows) if _heads(row)), None)
    if first is None:
        return None
    below = rows[first : _end(rows, first)]
    both = [row for row in below if _is_double(row)]
    if len(both) < LEAST:
        return None
    middle = 0.6 * median(row.parted - row.start for row in both)
    sides = [_placed(text, row, middle) for row in below]
    left = [place for one, _ in sides for place in one]
    right = [place for _, other in sides for place in other]
    after = range(below[-1].end, len(text))
    return [*range(below[0].start), *left, below[0].end - 1, *right, *after]


def _end(rows: Sequence[_Row], first: int) -> int:
    """Where the columns end: at a heading on the left alone, with one column below it."""
    for n, row in enumerate(rows[first + 1 :], first + 1):
        alone = row.left and not row.right and _is_heading(row.left)
        if alone and sum(map(_is_double, rows[n:])) < LEAST:
            return n
    return len(rows)


def _is_double(row: _Row) -> bool:
    """Whether words stand in both columns; dates are beside what they date."""
    sides = (row.left, row.right)
    return all(sides) and not any(_DATES.fullmatch(side) for side in sides)


def _row(text: str, start: int, end: int) -> _Row:
    stop = start + len(text[start:end].rstrip())
    begins = start + len(text[start:stop]) - len(text[start:stop].lstrip())
    gaps = [m for m in _GAP.finditer(text, begins, stop) if m.start() > begins]
    if not gaps:
        return _Row(start, end, end, text[begins:stop], "")
    widest = max(gaps, key=lambda m: m.end() - m.start())
    return _Row(start, end, widest.end(), text[begins : widest.start()], text[widest.end() : stop])


def _heads(row: _Row) -> bool:
    return all(_is_heading(side) for side in (row.left, row.right))


def _is_heading(side: str) -> bool:
    said = _TRIM.sub("", side)
    return bool(said) and said[0].isupper() and len(said) < 40 and bool(meaning(said.lower()))


def _placed(text: str, row: _Row, middle: float) -> tuple[Sequence[int], Sequence[int]]:
    """The places of a line's letters in the left and in the right column, a line end in both."""
    last = [row.end - 1] if text[row.end - 1] == "\n" else []
    if row.right:
        return [*range(row.start, row.parted), *last], [*range(row.parted, row.end)]
    begins = len(text[row.start : row.end]) - len(text[row.start : row.end].lstrip())
    if begins >= middle:
        return last, [*range(row.start + begins, row.end)]
    return [*range(row.start, row.end)], last
