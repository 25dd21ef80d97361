"""A list of rows under bands that stay in sight while it scrolls."""

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScrollBar, QWidget

from recruiter_desk.gui.kit import band
from recruiter_desk.gui.kit.banded_rows import BandedRows, BandRow, Index
from recruiter_desk.gui.theme.tokens import tokens

R = TypeVar("R")
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}


class BandedList(QListView, Generic[R]):
    """`chosen(row or None)` when another row is current; `opened(row)` on Enter or a double click.

    J and K move as the arrows do. The band of the uppermost row stays at the top. `caps` are the
    keys that lead to a band, by its label.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, name: str, rows: BandedRows[R], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # wrapping the one Qt makes loads every widget class: 16 ms
        self.setVerticalScrollBar(QScrollBar())
        self.rows = rows
        self.caps: Mapping[str, tuple[str, ...]] = {}
        rows.setParent(self)
        self.setModel(rows)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(18)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # see paintEvent
        self.selectionModel().currentChanged.connect(
            lambda now, _before: self.chosen.emit(self.rows.row(now))
        )

    def set_rows(self, rows: Sequence[R], counts: Mapping[str, int] | None = None) -> None:
        """Show these rows; the chosen one stays chosen, or the one now in its place."""
        before, key = self.currentIndex(), self.rows.key_at(self.currentIndex())
        place, scrolled = before.row(), self.verticalScrollBar().value()
        self.rows.set_rows(rows, counts)
        found = self.rows.place(key) if key is not None else -1
        self._choose(found if found >= 0 else self.rows.nearest(max(place, 0)))
        self.verticalScrollBar().setValue(scrolled)
        if self.rows.rowCount() == 0:
            self.chosen.emit(None)

    def current(self) -> R | None:
        """The chosen row."""
        return self.rows.row(self.currentIndex())

    def choose(self, key: object) -> bool:
        """Choose the row with that key; False when it is not there."""
        place = self.rows.place(key)
        self._choose(place)
        return place >= 0

    def _choose(self, place: int) -> None:
        index = self.rows.index(place) if place >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self.current()
        if key in ENTER and row is not None:
            self.opened.emit(row)
        elif key in STEPS and not event.modifiers():
            self._step(STEPS[key])
        elif is_letter(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        place = self.currentIndex().row() + by
        while 0 <= place < self.rows.rowCount():
            if self.rows.row(self.rows.index(place)) is not None:
                self._choose(place)
                return
            place += by

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.rows.row(self.indexAt(event.position().toPoint()))
        if row is not None:
            self.opened.emit(row)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys of the page here, not the beginning of a name."""

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        hidden = band.HIGH - self.visualRect(index).top()
        if hidden > 0 and self.rows.band_at(index.row()) is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - hidden)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), tokens().surface)
        painter.end()
        super().paintEvent(event)
        self._draw_sticky()

    def _draw_sticky(self) -> None:
        top = self.indexAt(self.viewport().rect().topLeft())
        head = self.rows.band_at(top.row()) if top.isValid() else None
        if head is None or self.verticalScrollBar().value() == 0:
            return
        following = self.indexAt(self.viewport().rect().topLeft() + _DOWN)
        push = 0
        if isinstance(self.rows.line(following), BandRow) and following != top:
            push = min(0, self.visualRect(following).top() - band.HIGH)
        box = QRect(0, push, self.viewport().width(), band.HIGH)
        painter, caps = QPainter(self.viewport()), self.caps.get(head.label, ())
        band.draw_band(painter, box, head.label, head.count, caps)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)


_DOWN = QPoint(0, band.HIGH - 1)


def is_over(view: QAbstractItemView, box: QRect) -> bool:
    """Whether the mouse is over that box of the view; asked so, Qt's styles stay unloaded."""
    return view.underMouse() and box.contains(view.viewport().mapFromGlobal(QCursor.pos()))


def is_letter(event: QKeyEvent) -> bool:
    """Whether a letter, figure or sign was typed, which the page may have a use for.

    Qt's own lists take them for the beginning of a name and let nobody else have them.
    """
    chord = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return bool(event.text().strip()) and event.text().isprintable() and not chord


def draw_state(
    painter: QPainter, view: QAbstractItemView, index: Index, *, ring: bool | None = None
) -> None:
    """What lies under a row: fill, bar and ring by its state, and the hairline below.

    `ring` None draws it where the view has the keys.
    """
    shown, box = tokens(), view.visualRect(index)
    chosen, over = view.selectionModel().isSelected(index), is_over(view, box)
    fill = shown.accent_soft if chosen else shown.hover if over else shown.surface
    painter.fillRect(box, fill)
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, shown.line)
    if not chosen:
        return
    painter.fillRect(box.left(), box.top(), 3, box.height(), shown.accent)
    if view.hasFocus() if ring is None else ring:
        painter.fillRect(box.left(), box.top(), box.width(), 1, shown.accent)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, shown.accent)
        painter.fillRect(box.right(), box.top(), 1, box.height(), shown.accent)
