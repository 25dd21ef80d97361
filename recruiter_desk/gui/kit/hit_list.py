"""What was found: rows of two lines under bands, the second line brought when it is in sight."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit import band
from recruiter_desk.gui.kit.banded_list import BandedList, draw_state
from recruiter_desk.gui.kit.banded_rows import BandedRows, BandRow, Index
from recruiter_desk.gui.kit.paint import draw_right, draw_words, elided, text_width
from recruiter_desk.gui.kit.words import Run, draw_runs, plain
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens

TWO, ONE = 54, 34
LEFT, RIGHT, GAP, NEAR, ICON = 24, 16, 12, 8, 18


@dataclass(frozen=True, slots=True)
class HitRow:
    """One thing found. `key` is what it is known by, `right` the caption at the right.

    A row of `one_line` has no second; `tip` gives what is shown on hover.
    """

    key: Hashable
    section: str
    name: str
    icon: str
    muted: str = ""
    right: str = ""
    one_line: bool = False
    tip: Callable[[], str] = field(default=str, compare=False)

    def said(self) -> str:
        """The row in one line, for those who listen."""
        return ", ".join(part for part in (self.name, self.muted, self.right) if part)


class HitList(BandedList[HitRow]):
    """`wanted(rows)` asks for the second lines of rows in sight; hand them to `set_lines`.

    While it is led from a field the chosen row looks as if the list had the keys; with `listens`
    False it never takes them.
    `touched`: the chosen row was chosen by somebody since other rows were shown from their top.
    """

    wanted = Signal(list)

    def __init__(self, name: str, *, listens: bool = True) -> None:
        rows: BandedRows[HitRow] = BandedRows(
            lambda row: row.key, lambda row: row.section, self._said, tip=lambda row: row.tip()
        )
        super().__init__(name, rows)
        self._lines: dict[Hashable, tuple[Run, ...]] = {}
        self._asked: set[Hashable] = set()
        self._shown: tuple[list[HitRow], Mapping[str, int] | None] = ([], None)
        self._look = QTimer(self, singleShot=True, interval=0)
        self._look.timeout.connect(self._ask)
        self._led, self.touched = not listens, False
        self.setItemDelegate(_Delegate(self))
        if not listens:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def has_keys(self) -> bool:
        """Whether keys move the chosen row, here or from the field it is led by."""
        return self._led or self.hasFocus()

    def lead(self, *, led: bool) -> None:
        """Say whether the field above moves the chosen row now."""
        self._led = led
        self.viewport().update()

    def show_rows(
        self, rows: Sequence[HitRow], counts: Mapping[str, int], *, keep: bool = False
    ) -> None:
        """Show these; second lines that are known stay until others come.

        `keep`: the chosen row stays chosen and where it stands; else the first one is chosen.
        Nothing is drawn anew when the rows are those that are shown.
        """
        shown = (list(rows), counts)
        if shown != self._shown:
            self._put(rows, counts, keep=keep)
            self._shown = shown
        elif not keep:
            self._choose_first()
        self.touched = keep
        self._look.start()

    def _put(self, rows: Sequence[HitRow], counts: Mapping[str, int], *, keep: bool) -> None:
        before = self.visualRect(self.currentIndex()).top()
        self.set_rows(rows, counts)
        known = {row.key for row in rows}
        self._lines = {key: line for key, line in self._lines.items() if key in known}
        self._asked &= known
        if keep:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self.currentIndex()).top() - before)
        else:
            self._choose_first()

    def _choose_first(self) -> None:
        """Choose the first row and show the top of the list."""
        self._choose(self.rows.nearest(0))
        self.scrollToTop()

    def choose_band(self, label: str) -> bool:
        """Choose the first row under that band; False where there is none."""
        for place in range(self.rows.rowCount()):
            row = self.rows.row(self.rows.index(place))
            if row is not None and row.section == label:
                self._choose(place)
                self.touched = True
                return True
        return False

    def choose(self, key: object) -> bool:
        self.touched = True
        return super().choose(key)

    def step(self, by: int) -> None:
        """Choose the next row, or the one before, and say it to those who listen."""
        self.touched = True
        self._step(by)
        row = self.current()
        if row is not None:
            event = QAccessibleAnnouncementEvent(self, self._said(row))
            QAccessible.updateAccessibility(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self.touched = self.touched or event.isAccepted()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.touched = True

    def all_rows(self) -> list[HitRow]:
        """The rows that are shown, without their bands."""
        return list(self._shown[0])

    def ask_again(self) -> None:
        """The second lines are no longer true: they are asked for anew, and stay until then."""
        self._asked.clear()
        self._look.start()

    def set_lines(self, lines: Mapping[Hashable, Sequence[Run]]) -> None:
        """Second lines of rows, by their keys."""
        new = {key: tuple(line) for key, line in lines.items()}
        if any(self._lines.get(key) != line for key, line in new.items()):
            self._lines |= new
            self.viewport().update()

    def line_of(self, key: Hashable) -> tuple[Run, ...]:
        """The second line of a row; empty until it was brought."""
        return self._lines.get(key, ())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._look.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look.start()

    def _ask(self) -> None:
        """Ask for the second lines that are in sight and were not asked for yet."""
        found = [row for row in self._in_sight() if row.key not in self._asked]
        if found and self.isVisible():
            self._asked |= {row.key for row in found}
            self.wanted.emit(found)

    def _in_sight(self) -> list[HitRow]:
        box = self.viewport().rect()
        first, last = self.indexAt(box.topLeft()).row(), self.indexAt(box.bottomLeft()).row()
        last = last if last >= 0 else self.rows.rowCount() - 1
        lines = (self.rows.row(self.rows.index(at)) for at in range(max(first, 0), last + 1))
        return [row for row in lines if row is not None and not row.one_line]

    def _said(self, row: HitRow) -> str:
        line = plain(self.line_of(row.key))
        return f"{row.said()}, {line}" if line else row.said()


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: HitList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line = self._view.rows.line(index)
        if isinstance(line, BandRow):
            return QSize(0, band.HIGH)
        return QSize(0, ONE if line is not None and line.one_line else TWO)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, line = self._view, self._view.rows.line(index)
        if isinstance(line, BandRow):
            caps = view.caps.get(line.label, ())
            band.draw_band(painter, option.rect, line.label, line.count, caps)
        elif line is not None:
            painter.save()
            draw_state(painter, view, index, ring=view.has_keys)
            _draw_row(painter, option.rect, line, view.line_of(line.key))
            painter.restore()


def _draw_row(painter: QPainter, box: QRect, row: HitRow, line: Sequence[Run]) -> None:
    shown, first = tokens(), box.top() + 8
    left, right = float(box.left() + LEFT), float(box.right() + 1 - RIGHT)
    draw_icon(painter, row.icon, (left, first + (not row.one_line)), ICON, shown.unknown)
    left += ICON + GAP
    end = draw_right(painter, row.right, (right, first), Role.CAPTION, shown.muted) - GAP
    name = elided(row.name, Role.STRONG, end - left)
    x = draw_words(painter, name, (left, first), Role.STRONG, shown.text) + NEAR
    muted = elided(row.muted, Role.BODY, end - x)
    if text_width(muted, Role.BODY) <= end - x:
        draw_words(painter, muted, (x, first), Role.BODY, shown.muted)
    if not row.one_line:
        draw_runs(painter, line, (left, box.top() + 27), right - left, role=Role.SECOND)
