"""A table of any length: it shows the first page at once and reads on as it is scrolled."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from recruiter_desk.gui.kit.banded_list import ENTER, STEPS, is_letter
from recruiter_desk.gui.kit.cells import ROW, CellDelegate, Head, Room
from recruiter_desk.gui.kit.lazy_rows import Column, LazyRows, Sort
from recruiter_desk.gui.theme.tokens import tokens

R = TypeVar("R")


class LazyTable(QTableView, Generic[R]):
    """`LazyTable("People", columns, fetch_page, key)`, then `refresh()`.

    `fetch_page(last row or None, sort)` gives the next rows by keyset, an empty page ends them;
    `key(row)` is what a row is known by, so that it stays chosen when the rows are read again.
    `chosen(row or None)`, `opened(row)` on Enter or a double click, `sorted_by(Sort)`.
    """

    chosen = Signal(object)
    opened = Signal(object)
    sorted_by = Signal(object)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[R]],
        fetch_page: Callable[[R | None, Sort], Sequence[R]],
        key: Callable[[R], Hashable],
        *,
        gap: int = 12,
    ) -> None:
        super().__init__()
        self.rows = LazyRows(columns, fetch_page, key)
        self.rows.setParent(self)
        self.setAccessibleName(name)
        room = Room(gap, len(columns))
        self._cells = CellDelegate(self.rows, room, self)
        self._head = Head(self.rows, room, self)
        self.setHorizontalHeader(self._head)
        self.setModel(self.rows)
        self.setItemDelegate(self._cells)
        self._dress()
        self._size_columns(room)
        self._head.sectionClicked.connect(self._turn)
        self.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.chosen.emit(self.rows.row(now))
        )

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        down = self.verticalHeader()
        down.hide()
        down.setMinimumSectionSize(ROW)
        down.setDefaultSectionSize(ROW)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _size_columns(self, room: Room) -> None:
        for at, column in enumerate(self.rows.columns):
            if not column.width:
                self._head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
                continue
            wide = room.before(at) + column.width + room.after(at)
            self._head.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
            self._head.resizeSection(at, wide)

    def refresh(self) -> None:
        """Read the rows again; the chosen one stays chosen, or the one now in its place."""
        before, key = self.currentIndex(), self.rows.key_at(self.currentIndex())
        scrolled = self.verticalScrollBar().value()
        self.rows.refresh()
        place = self.rows.place(key) if key is not None else -1
        if place < 0:
            place = min(max(before.row(), 0), self.rows.rowCount() - 1)
        self._choose(place)
        self.verticalScrollBar().setValue(scrolled)
        if place < 0:
            self.chosen.emit(None)

    def retitle(self, column: int, title: str) -> None:
        """Say something else over a column."""
        columns = self.rows.columns
        named = replace(columns[column], title=title)
        self.rows.columns = (*columns[:column], named, *columns[column + 1 :])
        self.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    def current(self) -> R | None:
        """The chosen row."""
        return self.rows.row(self.currentIndex())

    def choose(self, key: Hashable) -> bool:
        """Choose the row with that key, if it was read already; else False."""
        place = self.rows.place(key)
        if place >= 0:
            self._choose(place)
        return place >= 0

    def sort(self, sort: Sort) -> None:
        """Read the rows in another order, from the top."""
        self.rows.sort_by = sort
        self.rows.refresh(from_top=True)
        self.scrollToTop()
        self._choose(0 if self.rows.rowCount() else -1)
        self._head.viewport().update()
        self.sorted_by.emit(sort)

    def _turn(self, section: int) -> None:
        """A head was pressed: sort by it, or turn the order round."""
        key, now = self.rows.columns[section].sort, self.rows.sort_by
        if key:
            self.sort(Sort(key, descending=now.key == key and not now.descending))

    def _choose(self, place: int) -> None:
        flag = QItemSelectionModel.SelectionFlag
        index = self.rows.index(place, 0) if place >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self.current()
        if key in ENTER and row is not None:
            self.opened.emit(row)
        elif key in STEPS and not event.modifiers():
            place = self.currentIndex().row() + STEPS[key]
            if 0 <= place < self.rows.rowCount():
                self._choose(place)
        elif is_letter(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.rows.row(self.indexAt(event.position().toPoint()))
        if row is not None:
            self.opened.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._cells.hovered:
            self._cells.hovered = row
            self.viewport().update()

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys of the page here, not the beginning of a name."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), tokens().surface)
        painter.end()
        super().paintEvent(event)
