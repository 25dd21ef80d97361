"""Five marks after a talk, each from one to five with a word of why."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.paint import draw_box, draw_words
from recruiter_desk.gui.kit.popover import Popover
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens
from recruiter_desk.screening.words import MARKS

MOST, CIRCLE, GAP, PITCH = 5, 12, 4, 100


class MarkBox(QWidget):
    """A caption over five circles; 1 to 5 set it, Backspace empties it, Enter asks why."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name, self.score, self.why = name, 0, ""
        self.setFixedSize(PITCH - 4, 40)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tell()

    def set_score(self, score: int) -> None:
        """Set it from 1 to 5; 0 empties it."""
        self.score = score
        if not score:
            self.why = ""
        self._tell()
        self.changed.emit()

    def ask_why(self) -> None:
        """A small field for the word of why."""
        box = Popover(self, 240)
        field = Field(f"{MARKS[self.name]}: why", hint="A word of why, then Enter")
        field.setText(self.why)
        box.column.addWidget(Words(MARKS[self.name], Role.CAPTION, Tone.MUTED))
        box.column.addWidget(field)

        def keep() -> None:
            self.why = field.text().strip()
            self._tell()
            box.close()

        field.returnPressed.connect(keep)
        box.open(field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self.set_score(key - Qt.Key.Key_0)
            self.ask_why()
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.set_score(0)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.score:
            self.ask_why()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().x()) // (CIRCLE + GAP)
        if 0 <= place < MOST:
            self.set_score(place + 1)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.update()

    def _tell(self) -> None:
        score = f"{self.score} of {MOST}" if self.score else "not set"
        why = f", {self.why}" if self.why else ""
        self.setAccessibleName(f"{MARKS[self.name]}: {score}{why}")
        self.setToolTip(self.why)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_words(painter, MARKS[self.name], (0, 2), Role.CAPTION, shown.muted)
        for place in range(MOST):
            x = place * (CIRCLE + GAP)
            full = place < self.score
            fill: QColor | None = shown.accent if full else None
            edge = shown.accent if full else shown.tick
            box = _circle(x)
            draw_box(painter, box, fill=fill, edge=edge, radius=CIRCLE / 2, width=1.5)
        if self.hasFocus():
            draw_box(painter, self.rect(), edge=shown.accent, radius=4, width=1)


class Marks(QWidget):
    """The five, side by side; `given()` are those that were set, as (name, score, why)."""

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self.boxes = [MarkBox(name) for name in MARKS]
        for box in self.boxes:
            line.addWidget(box)

    def focus(self, place: int) -> None:
        """The keys go to the mark at a place, from 0."""
        self.boxes[place].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def given(self) -> list[tuple[str, int, str]]:
        """What was marked."""
        return [(box.name, box.score, box.why) for box in self.boxes if box.score]

    def clear(self) -> None:
        """Empty them for the next call."""
        for box in self.boxes:
            box.set_score(0)


def _circle(x: int) -> QRectF:

    return QRectF(x + 1, 21, CIRCLE, CIRCLE)
