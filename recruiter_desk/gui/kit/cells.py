"""How the cells and the head of a table are drawn."""

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.chip import BETWEEN, HIGH, draw_chip, fitting
from recruiter_desk.gui.kit.lazy_rows import Column, Index, LazyRows
from recruiter_desk.gui.kit.paint import draw_right, draw_words, elided, text_width
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

ROW, HEAD, LEFT, RIGHT, ARROW = 34, 30, 24, 16, 12


class Room:
    """Where the content of a column lies inside its section: the gap stands before it."""

    def __init__(self, gap: int, count: int) -> None:
        self.gap, self._last = gap, count - 1

    def before(self, column: int) -> int:
        """Pixels before the content."""
        return LEFT if column == 0 else self.gap

    def after(self, column: int) -> int:
        """Pixels after it."""
        return RIGHT if column == self._last else 0

    def inside(self, box: QRect, column: int) -> QRect:
        """The content of a section."""
        return box.adjusted(self.before(column), 0, -self.after(column), 0)


class Head(QHeaderView):
    """30 px of ground: titles, the arrow of the order before its title."""

    def __init__(self, rows: LazyRows[Any], room: Room, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows, self._room = rows, room
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(HEAD)
        self.setMinimumSectionSize(16)
        self.setAccessibleName(self.tr("Columns"))

    def sizeHint(self) -> QSize:
        return QSize(0, HEAD)

    def paintSection(self, painter: QPainter, box: QRect, section: int) -> None:
        shown, column = tokens(), self._rows.columns[section]
        painter.save()
        painter.fillRect(box, shown.ground)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, shown.line)
        inner = self._room.inside(box, section)
        y, right = inner.top() + 7, float(inner.right() + 1)
        if column.aside_title:
            right -= text_width(column.aside_title, Role.HEAD)
            draw_words(painter, column.aside_title, (right, y), Role.HEAD, shown.muted)
        title = text_width(column.title, Role.HEAD)
        spare = inner.width() - title
        x = inner.left() + (spare if column.right else spare / 2 if column.icon else 0.0)
        if column.sort and column.sort == self._rows.sort_by.key:
            x = self._draw_arrow(painter, x, y, column)
        draw_words(painter, column.title, (x, y), Role.HEAD, shown.muted)
        painter.restore()

    def _draw_arrow(self, painter: QPainter, x: float, y: int, column: Column[Any]) -> float:
        icon = "arrow-down" if self._rows.sort_by.descending else "arrow-up"
        left = x - ARROW - 2 if column.right else x
        draw_icon(painter, icon, (left, y + 2), ARROW, tokens().muted)
        return x if column.right else x + ARROW + 2


class CellDelegate(QStyledItemDelegate):
    """One row of 34 px, cell by cell; `hovered` is the row under the mouse, -1 for none."""

    def __init__(self, rows: LazyRows[Any], room: Room, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._rows, self._room, self._view = rows, room, view
        self.hovered = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._rows.row(index)
        if row is None:
            return
        painter.save()
        lit = self._draw_ground(painter, option, index)
        column = self._rows.columns[index.column()]
        inner = self._room.inside(option.rect, index.column())
        if column.draw:
            column.draw(painter, inner, row)
        elif column.chips:
            plain = tokens().surface if lit else None
            self._draw_chips(painter, inner, column, row, plain)
        elif column.icon:
            self._draw_icon(painter, inner, column, row)
        else:
            self._draw_words(painter, inner, column, row)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> bool:
        """Fill, bar and ring by the state of the row; gives whether it is lit."""
        shown, box = tokens(), option.rect
        view = self._view
        chosen = view.selectionModel().isSelected(index)
        over = index.row() == self.hovered
        fill = shown.accent_soft if chosen else shown.hover if over else shown.surface
        painter.fillRect(box, fill)
        ring = chosen and view.hasFocus()
        edge = shown.accent if ring else shown.line
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, edge)
        if ring:
            painter.fillRect(box.left(), box.top(), box.width(), 1, edge)
            if index.column() == len(self._rows.columns) - 1:
                painter.fillRect(box.right(), box.top(), 1, box.height(), edge)
        if chosen and index.column() == 0:
            painter.fillRect(box.left(), box.top(), 3, box.height(), shown.accent)
        return chosen or over

    def _draw_words(self, painter: QPainter, box: QRect, column: Column[Any], row: object) -> None:
        role = Role.STRONG if column.strong else Role.BODY
        colour = tokens().of(column.tone(row) if column.tone else Tone.PLAIN)
        y, right = box.top() + 8, float(box.right() + 1)
        if column.aside:
            aside = column.aside(row)
            right = draw_right(painter, aside, (right, y), role, tokens().muted) - self._room.gap
        words = elided(column.words(row), role, right - box.left())
        if column.right:
            draw_right(painter, words, (right, y), role, colour)
        else:
            draw_words(painter, words, (box.left(), y), role, colour)

    def _draw_chips(
        self,
        painter: QPainter,
        box: QRect,
        column: Column[Any],
        row: object,
        plain: QColor | None,
    ) -> None:
        x, y = float(box.left()), box.top() + (ROW - HIGH) // 2
        for chip in fitting(column.chips(row) if column.chips else (), box.width()):
            x = BETWEEN + draw_chip(painter, chip, (x, y), plain)

    def _draw_icon(self, painter: QPainter, box: QRect, column: Column[Any], row: object) -> None:
        found = column.icon(row) if column.icon else None
        if found:
            icon, tone = found
            at = (box.left() + (box.width() - 16) // 2, box.top() + (ROW - 16) // 2)
            draw_icon(painter, icon, at, 16, tokens().of(tone))
