"""A filter over a list: its label, what it is set to, and a cross that sets it free again."""

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.focus import hide_ring, show_ring
from recruiter_desk.gui.kit.paint import draw_box, draw_words, elided, text_width
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens

HIGH, SIDE, GAP, ICON, MOST = 30, 10, 8, 14, 220
EMPTYING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class FilterButton(QPushButton):
    """`FilterButton("Function")`, then `set_value("MRI lead")`; empty words mean it is free.

    `clicked` asks to choose; `cleared` comes from the cross, Delete or Backspace.
    """

    cleared = Signal()

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self._label, self._value = label, ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_value("")

    def set_value(self, words: str) -> None:
        """Show what it is set to."""
        self._value = words
        self.setAccessibleName(f"{self._label}: {words}" if words else self._label)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    @property
    def value(self) -> str:
        """The words it shows as set to; empty when it is free."""
        return self._value

    def sizeHint(self) -> QSize:
        wide = text_width(self._label, Role.BODY if self._value else Role.BUTTON)
        if self._value:
            wide += GAP + min(MOST, text_width(self._value, Role.BODY))
        return QSize(math.ceil(wide) + 2 * SIDE + GAP + ICON, HIGH)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in EMPTYING and self._value:
            self.cleared.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cross = self.width() - SIDE - ICON - GAP // 2
        if self._value and self.isDown() and event.position().x() >= cross:
            self.setDown(False)
            self.cleared.emit()
            return
        super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        show_ring(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        hide_ring(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, used = QPainter(self), tokens(), bool(self._value)
        fill = shown.hover if self.underMouse() else shown.surface
        edge = shown.accent if used else shown.edge
        draw_box(painter, self.rect(), fill=fill, edge=edge)
        top = (HIGH - Role.BODY.line) // 2
        colour, role = (shown.muted, Role.BODY) if used else (shown.text, Role.BUTTON)
        x = draw_words(painter, self._label, (SIDE, top), role, colour)
        if used:
            words = elided(self._value, Role.BODY, MOST)
            draw_words(painter, words, (x + GAP, top), Role.BODY, shown.text)
        icon = "x" if used else "chevron-down"
        at = (self.width() - SIDE - ICON, (HIGH - ICON) // 2)
        draw_icon(painter, icon, at, ICON, shown.muted)
