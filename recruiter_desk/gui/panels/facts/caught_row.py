"""A fact as it was caught: to confirm, to correct in place, or to drop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.paint import draw_box, hairline
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

HIGH, LABEL = 32, 82


class CaughtRow(QWidget):
    """Enter confirms, E corrects in place, Delete drops, N says it is not theirs.

    `ruled(act, value)`: "confirm", "set" with the new words, "drop" or "not_theirs"; `chosen`
    when it is pressed or gets the keys.
    """

    ruled = Signal(str, str)
    chosen = Signal()

    def __init__(self, label: str, value: str, quote: str, state: str = "") -> None:
        super().__init__()
        self.label, self.value, self.state = label, value, state
        self.setFixedHeight(HIGH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{label}: {value}, {state or 'to confirm'}")
        self.setAccessibleDescription(quote)
        self.setToolTip(quote)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 8, 0)
        line.setSpacing(2)
        if state:
            line.addWidget(Icon("check", 14, Tone.GOOD))
        else:
            line.addWidget(Icon("circle-dot", 14, Tone.ACCENT))
        line.addSpacing(8)
        left = Words(label, Role.BODY, Tone.MUTED)
        left.setFixedWidth(LABEL)
        line.addWidget(left)
        self._value = Words(value, Role.STRONG)
        line.addWidget(self._value, 1)
        self.field = Field(f"{label}, corrected", low=True)
        self.field.hide()
        self.field.returnPressed.connect(self._set)
        line.addWidget(self.field, 1)
        if state:
            line.addWidget(Words(state, Role.CAPTION, Tone.GOOD))
        else:
            self._offer(line)

    def _offer(self, line: QHBoxLayout) -> None:
        for icon, name, act in (
            ("check", "Confirm", lambda: self.ruled.emit("confirm", "")),
            ("pencil", "Correct", self.correct),
            ("x", "Drop", lambda: self.ruled.emit("drop", "")),
        ):
            button = Button(icon=icon, small=True, name=f"{name} {self.label}: {self.value}")
            button.clicked.connect(act)
            line.addWidget(button)

    def correct(self) -> None:
        """Correct the value in place."""
        self._value.hide()
        self.field.setText(self.value)
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _set(self) -> None:
        said = self.field.text().strip()
        if said and said != self.value:
            self.ruled.emit("set", said)
        else:
            self._leave()

    def _leave(self) -> None:
        self.field.hide()
        self._value.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, acts = Qt.Key(event.key()), Qt.Key
        if key == acts.Key_Escape and self.field.isVisible():
            self._leave()
        elif self.field.isVisible():
            super().keyPressEvent(event)
        elif key in {acts.Key_Return, acts.Key_Enter, acts.Key_Space}:
            self.ruled.emit("confirm", "")
        elif key == acts.Key_E:
            self.correct()
        elif key in {acts.Key_Delete, acts.Key_Backspace}:
            self.ruled.emit("drop", "")
        elif key == acts.Key_N:
            self.ruled.emit("not_theirs", "")
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        self.chosen.emit()
        self.update()
        super().focusInEvent(event)  # type: ignore[arg-type]

    def focusOutEvent(self, event: object) -> None:
        self.update()
        super().focusOutEvent(event)  # type: ignore[arg-type]

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.chosen.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        if self.hasFocus():
            draw_box(painter, self.rect(), fill=shown.accent_soft, edge=shown.accent, radius=4)
        hairline(painter, 1, self.width() - 1, self.height() - 1)
