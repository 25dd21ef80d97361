"""One of a few ways to go on: an icon, a title and a caption in a box that can be chosen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.focus import hide_ring, show_ring
from recruiter_desk.gui.kit.paint import draw_box, draw_words, elided
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens

HIGH, SIDE, ICON, GAP = 54, 14, 18, 10


class Choosable(QPushButton):
    """A box that is chosen among others: accent when it is, with a ring for the keys."""

    def __init__(self, words: str, high: int) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(high)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def draw_ground(self, painter: QPainter) -> None:
        """The box itself, as it is now."""
        shown, on = tokens(), self.isChecked()
        fill = shown.accent_soft if on else shown.hover if self.underMouse() else shown.surface
        draw_box(painter, self.rect(), fill=fill, edge=shown.accent if on else shown.edge)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        show_ring(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        hide_ring(self)


class ChoiceCard(Choosable):
    """`ChoiceCard("play", "Look around first", "demo desk")`; checkable, several in a group."""

    def __init__(self, icon: str, title: str, caption: str) -> None:
        super().__init__(title, HIGH)
        self._icon, self._caption = icon, caption
        self.setAccessibleName(f"{title}, {caption}")
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        return QSize(240, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, on = QPainter(self), tokens(), self.isChecked()
        self.draw_ground(painter)
        colour = shown.accent if on else shown.muted
        draw_icon(painter, self._icon, (SIDE, 10), ICON, colour)
        left = SIDE + ICON + GAP
        room = self.width() - left - SIDE
        title = elided(self.text(), Role.STRONG, room)
        draw_words(painter, title, (left, 10), Role.STRONG, shown.text)
        caption = elided(self._caption, Role.CAPTION, room)
        draw_words(painter, caption, (left, 28), Role.CAPTION, shown.muted)
