"""The queue: rows of one or two lines that say who, why and by when."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit import band
from recruiter_desk.gui.kit.banded_list import BandedList, draw_state
from recruiter_desk.gui.kit.banded_rows import BandedRows, BandRow, Index
from recruiter_desk.gui.kit.paint import (
    CAP,
    cap_width,
    draw_caps,
    draw_right,
    draw_words,
    elided,
    text_width,
)
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

TWO, ONE = 54, 34
LEFT, RIGHT, GAP, NEAR, ICON, CLOCK = 24, 16, 12, 8, 18, 12
CLOCK_GAP, CAP_GAP = 3, 6
VERB = 76  # the column of verb and key cap in a row of one line


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One row. `key` is what it is known by; empty words are not drawn.

    `clock` is the time where the person is ("09:05 there"), `due` the word at the right, `verb`
    and `cap` the key that settles it, `tip` the exact time shown on hover.
    """

    key: Hashable
    section: str
    name: str
    icon: str = ""
    icon_tone: Tone = Tone.UNKNOWN
    muted: str = ""
    clock: str = ""
    due: str = ""
    due_tone: Tone = Tone.PLAIN
    sentence: str = ""
    verb: str = ""
    cap: str = ""
    one_line: bool = False
    tip: str = ""

    def said(self) -> str:
        """The row in one line, for those who listen."""
        parts = (self.name, self.muted, self.clock, self.sentence, self.due)
        return ", ".join(part for part in parts if part)


class QueueModel(BandedRows[QueueRow]):
    """Queue rows under the bands of their sections."""

    def __init__(self) -> None:
        super().__init__(
            lambda row: row.key,
            lambda row: row.section,
            QueueRow.said,
            tip=lambda row: row.tip,
        )


class QueueDelegate(QStyledItemDelegate):
    """Draws bands and rows to the pixel of measures.md."""

    def __init__(self, rows: BandedRows[QueueRow], view: QAbstractItemView) -> None:
        super().__init__(view)
        self._rows, self._view = rows, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line = self._rows.line(index)
        if isinstance(line, BandRow):
            return QSize(0, band.HIGH)
        return QSize(0, ONE if line is not None and line.one_line else TWO)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._rows.line(index)
        if isinstance(line, BandRow):
            band.draw_band(painter, option.rect, line.label, line.count)
        elif line is not None:
            painter.save()
            draw_state(painter, self._view, index)
            (_draw_one if line.one_line else _draw_two)(painter, option.rect, line)
            painter.restore()


class Queue(BandedList[QueueRow]):
    """`Queue("Today")`, then `set_rows(rows, counts)`; see `BandedList` for its signals."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, QueueModel(), parent)
        self.setItemDelegate(QueueDelegate(self.rows, self))


def _text_left(box: QRect, row: QueueRow) -> int:
    return box.left() + LEFT + (ICON + GAP if row.icon else 0)


def _draw_two(painter: QPainter, box: QRect, row: QueueRow) -> None:
    shown, left, right = tokens(), float(_text_left(box, row)), float(box.right() + 1 - RIGHT)
    first, second = box.top() + 8, box.top() + 27
    if row.icon:
        at = (box.left() + LEFT, first + 1)
        draw_icon(painter, row.icon, at, ICON, shown.of(row.icon_tone))
    due = draw_right(painter, row.due, (right, first + 1), Role.DUE, shown.of(row.due_tone))
    _draw_first(painter, row, (left, first), due - GAP)
    if row.verb or row.cap:
        right = _draw_verb(painter, row, right, second) - GAP
    words = elided(row.sentence, Role.SECOND, right - left)
    draw_words(painter, words, (left, second), Role.SECOND, shown.text)


def _draw_first(painter: QPainter, row: QueueRow, at: tuple[float, float], right: float) -> None:
    """Name, then muted words that give way first, then the clock there."""
    shown, (x, y) = tokens(), at
    name = elided(row.name, Role.STRONG, right - x)
    draw_words(painter, name, (x, y), Role.STRONG, shown.text)
    x += text_width(name, Role.STRONG) + NEAR
    clock = NEAR + CLOCK + CLOCK_GAP + text_width(row.clock, Role.CAPTION) if row.clock else 0
    muted = elided(row.muted, Role.BODY, right - x - clock)
    draw_words(painter, muted, (x, y), Role.BODY, shown.muted)
    x += text_width(muted, Role.BODY) + NEAR
    if row.clock and x + clock - NEAR <= right:
        draw_icon(painter, "clock", (x, y + 4), CLOCK, shown.muted)
        at_words = (x + CLOCK + CLOCK_GAP, y + 1)
        draw_words(painter, row.clock, at_words, Role.CAPTION, shown.muted)


def _draw_verb(painter: QPainter, row: QueueRow, right: float, y: int) -> float:
    """The verb and its key cap, ending at `right`; gives the x it starts at."""
    if row.cap:
        right -= cap_width(row.cap)
        draw_caps(painter, (row.cap,), (right, y + (18 - CAP) // 2))
        right -= CAP_GAP
    return draw_right(painter, row.verb, (right, y + 1), Role.CAPTION, tokens().muted)


def _draw_one(painter: QPainter, box: QRect, row: QueueRow) -> None:
    shown, left, right = tokens(), float(_text_left(box, row)), float(box.right() + 1 - RIGHT)
    y = box.top() + 8
    if row.icon:
        draw_icon(painter, row.icon, (box.left() + LEFT, y), ICON, shown.of(row.icon_tone))
    if row.verb or row.cap:
        start = _draw_verb(painter, row, right, y)
        right = min(right - VERB, start) - GAP
    due = draw_right(painter, row.due, (right, y), Role.DUE, shown.of(row.due_tone))
    name = elided(row.name, Role.STRONG, due - GAP - left)
    draw_words(painter, name, (left, y), Role.STRONG, shown.text)
    left += text_width(name, Role.STRONG) + NEAR
    words = elided(row.sentence, Role.BODY, due - GAP - left)
    draw_words(painter, words, (left, y), Role.BODY, shown.muted)
