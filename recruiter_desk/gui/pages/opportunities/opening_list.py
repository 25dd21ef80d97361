"""The list of opportunities: open, on hold, filled this year, each with how many people it has."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from recruiter_desk.gui.kit import band
from recruiter_desk.gui.kit.banded_list import BandedList, draw_state
from recruiter_desk.gui.kit.banded_rows import BandedRows, BandRow, Index
from recruiter_desk.gui.kit.paint import draw_right, draw_words, elided
from recruiter_desk.gui.panels.opportunity.words import band_of, line_below
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens
from recruiter_desk.opportunities.model import OpeningLine

HIGH, LEFT, RIGHT, GAP = 54, 24, 14, 8


class OpeningList(BandedList[OpeningLine]):
    """`show_lines(lines, year)`; the chosen one stays chosen."""

    def __init__(self) -> None:
        self._year = 0
        rows = BandedRows[OpeningLine](
            lambda line: line.id, lambda line: band_of(line, self._year), _said
        )
        super().__init__("Opportunities", rows)
        self.setItemDelegate(_Delegate(self.rows, self))

    def show_lines(self, lines: list[OpeningLine], year: int) -> None:
        """These, in bands with their counts."""
        self._year = year
        counts: dict[str, int] = {}
        for line in lines:
            label = band_of(line, year)
            counts[label] = counts.get(label, 0) + 1
        self.set_rows(lines, counts)

    def step(self, by: int) -> None:
        """Choose the next one, or the one before."""
        self._step(by)


def _said(line: OpeningLine) -> str:
    people = "1 person" if line.people == 1 else f"{line.people} people"
    return f"{line.title}, {line_below(line)}, {people}"


class _Delegate(QStyledItemDelegate):
    def __init__(self, rows: BandedRows[OpeningLine], view: OpeningList) -> None:
        super().__init__(view)
        self._rows, self._view = rows, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, band.HIGH if isinstance(self._rows.line(index), BandRow) else HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, box = self._rows.line(index), option.rect
        if isinstance(line, BandRow):
            band.draw_band(painter, box, line.label, line.count)
            return
        if line is None:
            return
        painter.save()
        draw_state(painter, self._view, index)
        shown, left, first = tokens(), box.left() + LEFT, box.top() + 8
        right = float(box.right() + 1 - RIGHT)
        start = draw_right(painter, f"{line.people:,}", (right, first), Role.BODY, shown.muted)
        title = elided(line.title, Role.STRONG, start - GAP - left)
        draw_words(painter, title, (left, first), Role.STRONG, shown.text)
        below = elided(line_below(line), Role.CAPTION, right - left)
        draw_words(painter, below, (left, first + 19), Role.CAPTION, shown.muted)
        painter.restore()
