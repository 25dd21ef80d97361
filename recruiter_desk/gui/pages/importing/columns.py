"""The columns of a file: what it says, what stands in one row, and where each goes."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.lazy_rows import Column, Sort
from recruiter_desk.gui.kit.lazy_table import LazyTable
from recruiter_desk.gui.kit.paint import draw_box, draw_right, draw_words, elided, hairline
from recruiter_desk.gui.kit.panes import Surface
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.importing.chosen import SKIP, Chosen, Placed
from recruiter_desk.gui.pages.importing.targets import TargetBox
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

HEAD, HEADER_WIDE, BOX_WIDE, BOX_HIGH, FILLED_WIDE = 44, 150, 204, 26, 56
SAMPLE, GOES_TO = 1, 2
LEAVES_OUT = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


def _draw_header(painter: QPainter, box: QRect, row: Placed) -> None:
    role, tone = (Role.BODY, Tone.MUTED) if row.is_out else (Role.STRONG, Tone.PLAIN)
    words = elided(row.header, role, box.width())
    draw_words(painter, words, (box.left(), box.top() + 8), role, tokens().of(tone))


def _draw_target(painter: QPainter, box: QRect, row: Placed) -> None:
    """A combo box as it looks at rest; words alone where nothing can be chosen."""
    shown, y = tokens(), box.top() + 8
    if row.is_fixed:
        sign = "check" if row.is_own else "eye-off"
        draw_icon(painter, sign, (box.left() + 10, y + 2), 14, shown.muted)
        draw_words(painter, row.words, (box.left() + 29, y), Role.BODY, shown.muted)
        return
    high = QRect(box.left(), box.top() + (box.height() - BOX_HIGH) // 2, box.width(), BOX_HIGH)
    draw_box(painter, high, fill=shown.surface, edge=shown.edge)
    words = elided(row.words, Role.BODY, box.width() - 42)
    colour = shown.muted if row.is_out else shown.text
    draw_words(painter, words, (box.left() + 10, y), Role.BODY, colour)
    draw_icon(painter, "chevron-down", (high.right() - 23, y + 2), 14, shown.muted)


def _draw_filled(painter: QPainter, box: QRect, row: Placed) -> None:
    at = (box.right() + 1, box.top() + 9)
    draw_right(painter, _filled(row), at, Role.CAPTION, tokens().muted)


def _filled(row: Placed) -> str:
    return "" if row.is_fixed and not row.is_own else f"{row.filled * 100:.0f} %"


class _Strip(QWidget):
    """What stands over the table, with a line below."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), self.height() - 1)


class ColumnsTable(LazyTable[Placed]):
    """`placed(at, target)` when a column is to go elsewhere; `sample_row` is the row shown."""

    placed = Signal(int, str)

    def __init__(self) -> None:
        self._shown: list[Placed] = []
        self._targets: Mapping[str, str] = {}
        self.sample_row = 1
        columns: tuple[Column[Placed], ...] = (
            Column("In the file", lambda row: row.header, HEADER_WIDE, draw=_draw_header),
            Column("Sample", self._sample, tone=lambda _row: Tone.MUTED, tip=self._sample),
            Column("Goes to", lambda row: row.words, BOX_WIDE, draw=_draw_target),
            Column(
                "Filled",
                _filled,
                FILLED_WIDE,
                right=True,
                draw=_draw_filled,
            ),
        )
        super().__init__("Columns", columns, self._fetch, lambda row: row.at)
        self._anchor = QWidget(self.viewport())
        self._anchor.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._anchor.setFocusProxy(self)
        self.opened.connect(self.choose_target)
        self.clicked.connect(self._clicked)

    def show_columns(self, shown: list[Placed], targets: Mapping[str, str]) -> None:
        """These, with everything a column may go to (key and words)."""
        self._shown, self._targets = shown, targets
        self.refresh()

    def show_sample(self, row: int) -> None:
        """Show what stands in that row of the file."""
        self.sample_row = row
        self.retitle(SAMPLE, f"Sample, row {row}")
        self.viewport().update()

    def choose_target(self, row: Placed) -> None:
        """Ask where a column goes; those never recorded go nowhere."""
        if row.is_fixed:
            return
        box = self.visualRect(self.rows.index(self.rows.place(row.at), GOES_TO))
        self._anchor.setGeometry(box.adjusted(12, 4, 0, -4))
        self._anchor.show()
        TargetBox(self._anchor, row, self._targets, self.placed.emit).start()

    def _sample(self, row: Placed) -> str:
        return row.sample(self.sample_row)

    def _fetch(self, after: Placed | None, _sort: Sort) -> list[Placed]:
        return self._shown if after is None else []

    def _clicked(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if row is not None and index.column() == GOES_TO:
            self.choose_target(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current()
        if event.key() in LEAVES_OUT and row is not None:
            if not row.is_fixed:
                self.placed.emit(row.at, SKIP)
        else:
            super().keyPressEvent(event)


class ColumnsPart(Surface):
    """The table under a strip that counts the columns and steps through the rows."""

    def __init__(self) -> None:
        super().__init__()
        self.table = ColumnsTable()
        self._said = Words("", Role.CAPTION, Tone.MUTED)
        self._number = Words("1", Role.BODY)
        self._most = 1
        self.before = Button(icon="chevron-left", small=True, name="Row before")
        self.next = Button(icon="chevron-right", small=True, name="Next row")
        self.before.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip())
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def _strip(self) -> QWidget:
        strip = _Strip()
        strip.setFixedHeight(HEAD)
        line = QHBoxLayout(strip)
        line.setContentsMargins(24, 0, 16, 1)
        line.setSpacing(8)
        line.addWidget(Words("Columns", Role.STRONG))
        line.addWidget(self._said, 1)
        line.addWidget(Words("Row", Role.CAPTION, Tone.MUTED))
        for part in (self.before, self._number, self.next):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        return strip

    def show_chosen(self, chosen: Chosen, targets: Mapping[str, str]) -> None:
        """Another file, or the same with a column placed elsewhere."""
        self._said.set_words(chosen.said())
        self._most = max(1, chosen.samples)
        self.table.show_columns(chosen.placed(targets), targets)
        self.show_row(self.table.sample_row)

    def show_row(self, row: int) -> None:
        """Show what stands in that row of the file, or in the last one that can be shown."""
        row = min(max(row, 1), self._most)
        self.table.show_sample(row)
        self._number.set_words(str(row))
        self.before.setEnabled(row > 1)
        self.next.setEnabled(row < self._most)

    def _step(self, by: int) -> None:
        self.show_row(self.table.sample_row + by)
