"""What we know of a person: a row for each current fact, the sentence of the chosen one below."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from recruiter_desk.base.say import say_exact
from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.paint import draw_right, draw_words, elided, hairline
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens
from recruiter_desk.screening.queries import FactLine
from recruiter_desk.screening.words import label, value

HIGH, LABEL, WHO, WHEN, SIDE, FOOT = 28, 92, 84, 56, 13, 46
ACTS = {
    Qt.Key.Key_Return: "confirm",
    Qt.Key.Key_Enter: "confirm",
    Qt.Key.Key_Delete: "drop",
    Qt.Key.Key_Backspace: "drop",
    Qt.Key.Key_N: "not_theirs",
}


class FactRows(QWidget):
    """J and K choose; Enter confirms, E corrects, Delete drops, N: not about this person.

    `ruled(id, act, value)`; `chosen` carries the FactLine whose sentence is shown.
    """

    ruled = Signal(str, str, str)
    chosen = Signal(object)

    def __init__(self, lines: Sequence[FactLine], zone: str) -> None:
        super().__init__()
        self.lines, self._zone, self.current = list(lines), zone, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedHeight(HIGH * len(self.lines))
        self._tell()

    def choose(self, number: int) -> None:
        """Choose a row."""
        self.current = max(0, min(number, len(self.lines) - 1))
        self._tell()
        if self.lines:
            self.chosen.emit(self.lines[self.current])

    def said(self, line: FactLine) -> str:
        """Who said it, when, in which words, and why it counts."""
        where = f"{line.said_by}, {say_exact(line.at, self._zone)}"
        return f"\u201c{line.quote}\u201d \N{EM DASH} {where}; {line.because}"

    def _tell(self) -> None:
        line = self.lines[self.current] if self.lines else None
        words = f"{label(line.fact.kind)}: {value(line.fact)}" if line else ""
        self.setAccessibleName(f"What we know, {len(self.lines)} facts")
        self.setAccessibleDescription(f"{words}. {self.said(line)}" if line else "")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}
        if key in step:
            self.choose(self.current + step[key])
        elif key in ACTS and self.lines:
            self.ruled.emit(self.lines[self.current].id, ACTS[key], "")
        elif key == Qt.Key.Key_E and self.lines:
            self._correct()
        else:
            super().keyPressEvent(event)

    def _correct(self) -> None:
        line = self.lines[self.current]
        field = Field(f"{label(line.fact.kind)}, corrected", low=True)
        field.setParent(self)
        field.setGeometry(
            LABEL + SIDE, self.current * HIGH + 1, self.width() - LABEL - 2 * SIDE, 26
        )
        field.setText(value(line.fact))
        field.selectAll()
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

        def keep() -> None:
            said = field.text().strip()
            field.deleteLater()
            if said and said != value(line.fact):
                self.ruled.emit(line.id, "set", said)

        field.returnPressed.connect(keep)
        field.editingFinished.connect(field.deleteLater)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = int(event.position().y()) // HIGH
        if 0 <= number < len(self.lines):
            self.chosen.emit(self.lines[number])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.choose(int(event.position().y()) // HIGH)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.hasFocus() and self.lines:
            self.chosen.emit(self.lines[self.current])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.choose(self.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self.lines:
            number = int(event.pos().y()) // HIGH  # type: ignore[attr-defined]
            if 0 <= number < len(self.lines):
                QToolTip.showText(event.globalPos(), self.said(self.lines[number]), self)  # type: ignore[attr-defined]
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, line in enumerate(self.lines):
            self._draw(painter, number, line)

    def _draw(self, painter: QPainter, number: int, line: FactLine) -> None:
        shown, top = tokens(), number * HIGH
        if number == self.current and self.hasFocus():
            painter.fillRect(QRect(1, top, self.width() - 2, HIGH), shown.accent_soft)
            painter.fillRect(QRect(1, top, 3, HIGH), shown.accent)
        words = elided(label(line.fact.kind), Role.BODY, LABEL - 8)
        draw_words(painter, words, (SIDE, top + 5), Role.BODY, shown.muted)
        right = self.width() - SIDE
        when = f"{line.at:%b %Y}"
        draw_right(painter, when, (right, top + 6), Role.CAPTION, shown.muted)
        who = elided(line.said_by, Role.CAPTION, WHO - 8)
        draw_words(painter, who, (right - WHEN - WHO, top + 6), Role.CAPTION, shown.muted)
        left = SIDE + LABEL
        if line.act:
            draw_icon(painter, "check", (left, top + 7), 13, shown.good)
            left += 17
        room = right - WHEN - WHO - 8 - left
        draw_words(
            painter, elided(value(line.fact), Role.STRONG, room), (left, top + 5), Role.STRONG,
            shown.text,
        )  # fmt: skip
        if number < len(self.lines) - 1:
            hairline(painter, 1, self.width() - 1, top + HIGH - 1)


class Sentence(QWidget):
    """The foot under the rows: the sentence of the fact that is hovered or has the keys."""

    def __init__(self, rows: FactRows) -> None:
        super().__init__()
        self.setMinimumHeight(FOOT)
        self.words = Words("Enter confirms, E corrects, Delete drops, N: not about this person",
                           Role.CAPTION, Tone.MUTED, wrap=True)  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 7, SIDE, 7)
        column.addWidget(self.words)
        rows.chosen.connect(lambda line: self.words.set_words(rows.said(line)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.rect().adjusted(1, 0, -1, -2)
        painter.fillRect(box, tokens().ground)
        hairline(painter, 1, self.width() - 1, 0)
