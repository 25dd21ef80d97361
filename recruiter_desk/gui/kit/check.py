"""A tick: 16 px, with its words."""

import math

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.focus import hide_ring, show_ring
from recruiter_desk.gui.kit.paint import draw_box, draw_words, text_width
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens

BOX, GAP, HIGH = 16, 8, 20


class Check(QCheckBox):
    """`Check("Listened to the message")`; `toggled` as with every Qt check box."""

    def __init__(self, words: str, *, on: bool = False) -> None:
        super().__init__(words)
        self.setChecked(on)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = GAP + math.ceil(text_width(self.text(), Role.BODY)) if self.text() else 0
        return QSize(BOX + words, HIGH)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        show_ring(self, 4)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        hide_ring(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        box = QRectF(0, 2, BOX, BOX)
        if self.checkState() == Qt.CheckState.Unchecked:
            draw_box(painter, box, fill=shown.surface, edge=shown.tick, radius=4, width=1.5)
        else:
            fill = shown.accent if self.isEnabled() else shown.tick
            draw_box(painter, box, fill=fill, radius=4)
            draw_icon(painter, "check", (2, 4), 12, shown.on_accent)
        colour = shown.text if self.isEnabled() else shown.tick
        draw_words(painter, self.text(), (BOX + GAP, 1), Role.BODY, colour)
