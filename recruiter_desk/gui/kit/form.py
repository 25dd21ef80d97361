"""Pieces of a form: a caption over a control, and a line of settings with its control at right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.kit.check import Check
from recruiter_desk.gui.kit.paint import hairline
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone


class Captioned(QWidget):
    """`Captioned("Your name", Field("Your name"))`; `say` tells below it what is wrong."""

    def __init__(self, caption: str, control: QWidget) -> None:
        super().__init__()
        self.control = control
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Words(caption, Role.CAPTION, Tone.MUTED))
        column.addWidget(control)
        self._said = Words("", Role.CAPTION, Tone.LATE, wrap=True)
        self._said.hide()
        column.addWidget(self._said)
        self.setFocusProxy(control)

    def say(self, words: str, tone: Tone = Tone.LATE) -> None:
        """Words below the control; none takes them away."""
        self._said.set_words(words, tone)
        self._said.setVisible(bool(words))
        self.control.setAccessibleDescription(words)


class SettingRow(QWidget):
    """54 px: what it is, a caption below, controls and units at the right; a hairline above."""

    def __init__(self, words: str, caption: str, *controls: QWidget | str) -> None:
        super().__init__()
        self.setFixedHeight(54)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(8)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addStretch()
        left.addWidget(Words(words))
        if caption:
            left.addWidget(Words(caption, Role.CAPTION, Tone.MUTED))
        left.addStretch()
        line.addLayout(left, 1)
        for control in controls:
            if isinstance(control, Check) and line.count() > 1:
                line.addSpacing(8)
            shown = Words(control, Role.BODY, Tone.MUTED) if isinstance(control, str) else control
            line.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.y() > 1:
            hairline(QPainter(self), 0, self.width(), 0)
