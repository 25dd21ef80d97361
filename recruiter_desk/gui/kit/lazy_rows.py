"""The model of a big table: rows come a page at a time, and are known by a key."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter

from recruiter_desk.gui.kit.chip import ChipWords
from recruiter_desk.gui.theme.tokens import Tone

R = TypeVar("R")
Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column; `width` 0 takes what is left, `sort` is the key of its order ("" has none).

    `aside` are muted words at the right of the same column, under `aside_title`. `chips` and
    `icon` (name and tone) are drawn in place of the words, which are still said; `draw` draws the
    cell itself, in the box of its content.
    """

    title: str
    words: Callable[[R], str]
    width: int = 0
    sort: str = ""
    right: bool = False
    strong: bool = False
    tone: Callable[[R], Tone] | None = None
    chips: Callable[[R], Sequence[ChipWords]] | None = None
    icon: Callable[[R], tuple[str, Tone] | None] | None = None
    aside_title: str = ""
    aside: Callable[[R], str] | None = None
    tip: Callable[[R], str] | None = None
    draw: Callable[[QPainter, QRect, R], object] | None = None

    def said(self, row: R) -> str:
        """The cell in words."""
        aside = self.aside(row) if self.aside else ""
        return " ".join(words for words in (self.words(row), aside) if words)


@dataclass(frozen=True, slots=True)
class Sort:
    """The order of a table: the key of a column, and whether it runs down."""

    key: str = ""
    descending: bool = False


class LazyRows(QAbstractTableModel, Generic[R]):
    """`fetch_page(last row or None, sort)` gives the next rows; an empty page ends the table."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        fetch_page: Callable[[R | None, Sort], Sequence[R]],
        key: Callable[[R], Hashable],
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.sort_by = Sort()
        self._fetch, self._key = fetch_page, key
        self._rows: list[R] = []
        self._more = True

    def refresh(self, *, from_top: bool = False) -> None:
        """Read again as many rows as were there (a page at least); `from_top` one page alone."""
        known = 0 if from_top else len(self._rows)
        self.beginResetModel()
        self._rows = list(self._fetch(None, self.sort_by))
        self._more = bool(self._rows)
        while self._more and len(self._rows) < known:
            self._read_on()
        self.endResetModel()

    def _read_on(self) -> list[R]:
        page = list(self._fetch(self._rows[-1] if self._rows else None, self.sort_by))
        self._more = bool(page)
        self._rows += page
        return page

    def row(self, index: Index) -> R | None:
        """The row there, None for nowhere."""
        return self._rows[index.row()] if index.isValid() else None

    def key_at(self, index: Index) -> Hashable:
        """What the row there is known by, None for nowhere."""
        row = self.row(index)
        return None if row is None else self._key(row)

    def place(self, key: Hashable) -> int:
        """Where the row with that key is among those read so far; -1 if it is not."""
        return next((at for at, row in enumerate(self._rows) if self._key(row) == key), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        column = self.columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return column.said(row)
        if role == Qt.ItemDataRole.ToolTipRole and column.tip:
            return column.tip(row) or None
        return None

    def canFetchMore(self, parent: Index = ROOT) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, _parent: Index = ROOT) -> None:
        first = len(self._rows)
        page = list(self._fetch(self._rows[-1] if self._rows else None, self.sort_by))
        self._more = bool(page)
        if page:
            self.beginInsertRows(ROOT, first, first + len(page) - 1)
            self._rows += page
            self.endInsertRows()
