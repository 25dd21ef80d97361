"""A small tile: one number and what it counts; pressed, it filters."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from recruiter_desk.gui.kit.paint import draw_box, draw_words, text_width
from recruiter_desk.gui.kit.press import Press
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

HIGH, SIDE, GAP = 36, 13, 10


class Tile(Press):
    """`Tile(2, "not returned", Tone.SOON)`; checkable, so `toggled` says whether it filters."""

    ring = 8

    def __init__(
        self,
        number: int,
        caption: str,
        tone: Tone = Tone.PLAIN,
    ) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_number(number, caption, tone)

    def show_number(self, number: int, caption: str, tone: Tone = Tone.PLAIN) -> None:
        """Show another figure; soon or late only when it is so."""
        self._number, self._caption, self._tone = f"{number:,}", caption, tone
        self.setAccessibleName(f"{number} {caption}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = text_width(self._number, Role.NAME) + text_width(self._caption, Role.CAPTION)
        return QSize(2 * SIDE + GAP + round(words), HIGH)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, on = QPainter(self), tokens(), self.isChecked()
        fill = shown.accent_soft if on else shown.hover if self.underMouse() else shown.surface
        edge = shown.accent if on else shown.line
        draw_box(painter, self.rect(), fill=fill, edge=edge, radius=8)
        draw_words(painter, self._number, (SIDE, 7), Role.NAME, shown.of(self._tone))
        left = SIDE + text_width(self._number, Role.NAME) + GAP
        draw_words(painter, self._caption, (left, 10), Role.CAPTION, shown.muted)
