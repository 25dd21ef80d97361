"""One line of the slip: its number, what it is for, the words, and a field to change them."""

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.paint import draw_words, hairline
from recruiter_desk.gui.kit.words import Run, Words
from recruiter_desk.gui.panels.slip_words import Part
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens

TEXT, ROW, DOWN = 132, 22, 10


class SlipLine(QWidget):
    """`say(lines)` shows the words; `edit(on)` a field with the part itself instead."""

    def __init__(self, number: int, label: str, value: str, *, last: bool = False) -> None:
        super().__init__()
        self._number, self._label, self._last = number, label, last
        self.field = Field(label)
        self.field.setText(value)
        self.field.hide()
        self._words = [Words("", Role.SAID), Words("", Role.SAID)]
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(TEXT, DOWN, 20, DOWN)
        self._line.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(0)
        for words in self._words:
            column.addWidget(words)
        column.addWidget(self.field)
        self._line.addLayout(column, 1)

    def add(self, control: QWidget) -> None:
        """A control at the right end."""
        self._line.addWidget(control)

    def say(self, lines: Sequence[Sequence[Part]]) -> None:
        """Show these words, the changing ones bold."""
        for words, parts in zip(self._words, [*lines, []], strict=False):
            words.set_words([Run(said, strong=strong) for said, strong in parts])
            words.setVisible(bool(parts) and self.field.isHidden())

    def edit(self, *, on: bool) -> None:
        """Show the field, or the words."""
        self.field.setVisible(on)
        for words in self._words:
            words.setVisible(not on and bool(words.text()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        draw_words(painter, str(self._number), (20, DOWN + 5), Role.CAPTION, shown.muted)
        draw_words(painter, self._label, (48, DOWN + 3), Role.BODY, shown.muted)
        if not self._last:
            hairline(painter, 0, self.width(), self.height() - 1)
