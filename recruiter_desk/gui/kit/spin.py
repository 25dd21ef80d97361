"""A whole number with two arrows behind a line."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QSpinBox

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.paint import draw_box
from recruiter_desk.gui.theme.fonts import Role, font
from recruiter_desk.gui.theme.tokens import tokens

WIDE, HIGH, ARROWS = 72, 30, 20


class _Arrow(QAbstractButton):
    """One of the two arrows; held down it goes on."""

    def __init__(self, icon: str, name: str, spin: "Spin") -> None:
        super().__init__(spin)
        self._icon = icon
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRepeat(True)

    def sizeHint(self) -> QSize:
        return QSize(ARROWS, HIGH // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = tokens()
        colour = shown.text if self.underMouse() else shown.muted
        at = ((self.width() - 12) // 2, (self.height() - 12) // 2)
        draw_icon(QPainter(self), self._icon, at, 12, colour)


class Spin(QSpinBox):
    """`Spin("Hours until a voicemail is due", 1, 168)`; `valueChanged` as with every Qt one."""

    def __init__(self, name: str, least: int, most: int, value: int | None = None) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setValue(least if value is None else value)
        self.setAccessibleName(name)
        self.setFont(font(Role.BODY))
        self.setFrame(False)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFixedSize(WIDE, HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._more = _Arrow("chevron-up", self.tr("More"), self)
        self._less = _Arrow("chevron-down", self.tr("Less"), self)
        self._more.clicked.connect(self.stepUp)
        self._less.clicked.connect(self.stepDown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left, half = self.width() - ARROWS, self.height() // 2
        self._more.setGeometry(left, 1, ARROWS - 1, half - 1)
        self._less.setGeometry(left, half, ARROWS - 1, half - 1)
        self.lineEdit().setGeometry(8, 1, left - 9, self.height() - 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, mine = QPainter(self), tokens(), self.hasFocus()
        edge = shown.accent if mine else shown.edge
        draw_box(painter, self.rect(), fill=shown.surface, edge=edge, width=2 if mine else 1)
        line = shown.accent if mine else shown.line
        painter.fillRect(self.width() - ARROWS - 1, 1, 1, self.height() - 2, line)
