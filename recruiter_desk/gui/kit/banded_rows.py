"""A list model of rows under bands: the bands are rows too, but cannot be chosen."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

R = TypeVar("R")
Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class BandRow:
    """The head of a section; `count` None shows no figure."""

    label: str
    count: int | None


class BandedRows(QAbstractListModel, Generic[R]):
    """Rows in the order given; a band stands where `band(row)` changes ("" stands under none).

    `key(row)` is what a row is known by, `said(row)` the line a screen reader says.
    """

    def __init__(
        self,
        key: Callable[[R], Hashable],
        band: Callable[[R], str],
        said: Callable[[R], str],
        *,
        tip: Callable[[R], str] = lambda _row: "",
    ) -> None:
        super().__init__()
        self._key, self._band, self._say, self._tip = key, band, said, tip
        self._lines: list[R | BandRow] = []

    def set_rows(self, rows: Sequence[R], counts: Mapping[str, int] | None = None) -> None:
        """Show these rows instead; `counts` are the figures of the bands (none: no figures)."""
        self.beginResetModel()
        self._lines = []
        last = ""
        for row in rows:
            label = self._band(row)
            if label and label != last:
                self._lines.append(BandRow(label, (counts or {}).get(label)))
            last = label
            self._lines.append(row)
        self.endResetModel()

    def line(self, index: Index) -> R | BandRow | None:
        """The row or band there."""
        return self._lines[index.row()] if index.isValid() else None

    def row(self, index: Index) -> R | None:
        """The row there, None for a band and for nowhere."""
        line = self.line(index)
        return None if isinstance(line, BandRow) else line

    def band_at(self, row: int) -> BandRow | None:
        """The band over the line at that place, or the band itself."""
        for line in reversed(self._lines[: row + 1]):
            if isinstance(line, BandRow):
                return line
        return None

    def place(self, key: Hashable) -> int:
        """Where the row with that key is; -1 if it is gone."""
        for place, line in enumerate(self._lines):
            if not isinstance(line, BandRow) and self._key(line) == key:
                return place
        return -1

    def key_at(self, index: Index) -> Hashable:
        """What the row there is known by; None for a band and for nowhere."""
        row = self.row(index)
        return None if row is None else self._key(row)

    def nearest(self, place: int) -> int:
        """The row at that place or the first before it that is no band, else the first after."""
        around = [*range(min(place, len(self._lines) - 1), -1, -1), *range(len(self._lines))]
        rows = (at for at in around if not isinstance(self._lines[at], BandRow))
        return next(rows, -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return line.label if isinstance(line, BandRow) else self._say(line)
        if role == Qt.ItemDataRole.ToolTipRole and not isinstance(line, BandRow):
            return self._tip(line) or None
        return None
