"""The outcomes of a call as a row of choices, each with its key."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from recruiter_desk.gui.kit.choice_card import Choosable
from recruiter_desk.gui.kit.paint import cap_width, draw_caps, draw_words
from recruiter_desk.gui.pages.call.outcomes import OUTCOMES, Ending
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens

HIGH, SIDE, COLUMNS = 30, 10, 4


class _Choice(Choosable):
    def __init__(self, ending: Ending) -> None:
        super().__init__(ending.mine, HIGH)
        self.ending = ending
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(120, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, on = QPainter(self), tokens(), self.isChecked()
        self.draw_ground(painter)
        role, colour = (Role.STRONG, shown.accent) if on else (Role.BODY, shown.text)
        draw_words(painter, self.text(), (SIDE, 6), role, colour)
        cap = self.ending.cap
        draw_caps(painter, (cap,), (self.width() - 6 - cap_width(cap), 6))


class Endings(QWidget):
    """`chosen(key)` when another is chosen; `key()` is the one that is."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("How it ended")
        self._group = QButtonGroup(self)
        self._all = {ending.key: _Choice(ending) for ending in OUTCOMES}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, choice in enumerate(self._all.values()):
            self._group.addButton(choice)
            grid.addWidget(choice, number // COLUMNS, number % COLUMNS)
            choice.toggled.connect(self._toggled)
        self.setFocusProxy(self._all["connected"])

    def _toggled(self, on: bool) -> None:  # noqa: FBT001
        if on:
            self.chosen.emit(self.key())

    def key(self) -> str:
        """The outcome that is chosen."""
        return next(key for key, choice in self._all.items() if choice.isChecked())

    def choose(self, key: str) -> None:
        """Choose one."""
        self._all[key].setChecked(True)

    def say(self, direction: str) -> None:
        """Name them for my calls ("out") or for theirs ("in")."""
        for choice in self._all.values():
            words = choice.ending.mine if direction == "out" else choice.ending.theirs
            choice.setText(words)
            choice.setAccessibleName(words)
