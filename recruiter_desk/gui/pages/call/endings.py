"""The outcomes of a call as a row of choices, each with its key."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

from recruiter_desk.gui.kit.focus import hide_ring, show_ring
from recruiter_desk.gui.kit.paint import cap_width, draw_box, draw_caps, draw_words
from recruiter_desk.gui.pages.call.outcomes import OUTCOMES, Ending
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens

HIGH, SIDE, COLUMNS = 30, 10, 4


class _Choice(QPushButton):
    def __init__(self, ending: Ending) -> None:
        super().__init__(ending.mine)
        self.ending = ending
        self.setCheckable(True)
        self.setAccessibleName(ending.mine)
        self.setFixedHeight(HIGH)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, HIGH)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        show_ring(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        hide_ring(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, on = QPainter(self), tokens(), self.isChecked()
        fill = shown.accent_soft if on else shown.hover if self.underMouse() else shown.surface
        draw_box(painter, self.rect(), fill=fill, edge=shown.accent if on else shown.edge)
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
