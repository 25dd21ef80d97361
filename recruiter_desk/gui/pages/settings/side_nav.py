"""The list of sections at the left of Settings."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.focus import hide_ring, show_ring
from recruiter_desk.gui.kit.paint import draw_box, draw_words
from recruiter_desk.gui.pages.settings.sections import Part
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens

WIDE, HIGH = 200, 32


class _Item(QPushButton):
    def __init__(self, icon: str, words: str) -> None:
        super().__init__(words)
        self._icon = icon
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        show_ring(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        hide_ring(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, on = QPainter(self), tokens(), self.isChecked()
        fill = shown.accent_soft if on else shown.hover if self.underMouse() else None
        draw_box(painter, self.rect(), fill=fill)
        draw_icon(painter, self._icon, (8, 8), 16, shown.accent if on else shown.muted)
        role, colour = (Role.STRONG, shown.accent) if on else (Role.BODY, shown.text)
        draw_words(painter, self.text(), (34, 7), role, colour)


class SideNav(QWidget):
    """`chosen(key)` when a section is asked for."""

    chosen = Signal(str)

    def __init__(self, parts: Sequence[Part]) -> None:
        super().__init__()
        self.setFixedWidth(WIDE)
        self.setAccessibleName("Sections")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 8, 12)
        column.setSpacing(2)
        group = QButtonGroup(self)
        self._items: dict[str, _Item] = {}
        for part in parts:
            item = _Item(part.icon, part.title)
            item.clicked.connect(lambda _on=False, key=part.key: self.chosen.emit(key))
            group.addButton(item)
            column.addWidget(item)
            self._items[part.key] = item
        column.addStretch()

    def select(self, key: str) -> None:
        """Show which section is in sight."""
        self._items[key].setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.width() - 1, 0, 1, self.height(), tokens().line)
