"""What of a row finds no place on a person: lines of one note, so that nothing is lost."""

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import TypeAlias, TypeVar

from recruiter_desk.base.text import clean, clean_line, fold
from recruiter_desk.exchange.layouts import Layout, is_never
from recruiter_desk.exchange.reading.columns import Columns

Cells: TypeAlias = Sequence[str]
Left: TypeAlias = list[int]
"""The columns of a row that go to its note."""
Take: TypeAlias = Callable[[Cells, Left], str]
MORE = "more"
_NOTHING = frozenset({"", "-", "--", "---", "n/a", "N/A"})
_KEPT = 4096  # values of one field

T = TypeVar("T")


def once(take: Callable[[Cells, Left], T], columns: Sequence[int]) -> Callable[[Cells, Left], T]:
    """The same, that reads equal cells of these columns once."""
    pick = itemgetter(*columns)
    known: dict[object, T] = {}

    def again(cells: Cells, left: Left) -> T:
        key = pick(cells)
        if key in known:
            return known[key]
        mine: Left = []
        value = take(cells, mine)
        if mine:
            left += mine
        else:
            if len(known) >= _KEPT:
                known.clear()
            known[key] = value
        return value

    return again


class Leftovers:
    """The note of one row: "From people.csv" and a line for each cell left."""

    def __init__(self, columns: Columns, source: str, layout: Layout | None) -> None:
        self._headers = columns.headers
        self._wide = len(columns.headers)
        self._first = f"From {source}:"
        self._labels = columns.labelled
        none: frozenset[str] = frozenset()
        self._empty = [layout.empty(each) if layout else none for each in columns.headers]
        self._always = columns.of("rest", "referred_by")

    def note(self, cells: Cells, left: Left) -> str:
        """The text of the note; "" when nothing is left."""
        for column in self._always:
            if cells[column]:
                left.append(column)
        if not left:
            return ""
        lines = [self._line(cells, column) for column in sorted(set(left))]
        said = [line for line in lines if line]
        return "\n".join([self._first, *said]) if said else ""

    def _line(self, cells: Cells, column: int) -> str:
        text = clean(cells[column])
        if text in _NOTHING:
            return ""
        if column >= self._wide:
            return f"{MORE}: {text}"
        if fold(text) in self._empty[column]:
            return ""
        header = self._headers[column]
        label = self._labels.get(column)
        said = clean_line(cells[label]).lstrip("* ") if label is not None else ""
        if said and is_never(said):
            return ""
        name = " ".join(filter(None, (header, f"({said})" if said else "")))
        return f"{name}: {text}" if name else text
