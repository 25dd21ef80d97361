"""The bar over every page: one search field, two buttons, and how the desk is."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.paint import draw_words, hairline, text_width
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

HIGH = 48
SEARCH = 400
ICON, ICON_GAP, BETWEEN = 14, 6, 16


class Health(NamedTuple):
    """One caption at the right: "Backed up 2 h ago"."""

    icon: str
    words: str
    tone: Tone = Tone.MUTED


class HealthLine(QWidget):
    """Captions side by side, each with its icon; `pressed` carries the number of one."""

    pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Health, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_health(self, all_: Sequence[Health]) -> None:
        """Say these, left to right."""
        self._all = tuple(all_)
        self.setAccessibleName("; ".join(each.words for each in all_))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = sum(map(_width, self._all))
        return QSize(math.ceil(wide) + BETWEEN * max(0, len(self._all) - 1), Role.CAPTION.line)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        right = 0.0
        for number, each in enumerate(self._all):
            right += _width(each) + BETWEEN
            if event.position().x() < right:
                self.pressed.emit(number)
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, x = QPainter(self), 0.0
        for each in self._all:
            colour = tokens().of(each.tone)
            draw_icon(painter, each.icon, (x, 1), ICON, colour)
            x += ICON + ICON_GAP
            draw_words(painter, each.words, (x, 0), Role.CAPTION, colour)
            x += text_width(each.words, Role.CAPTION) + BETWEEN


def _width(each: Health) -> float:
    return ICON + ICON_GAP + text_width(each.words, Role.CAPTION)


class TopBar(QWidget):
    """`search` is the one search field; `add` puts a control after it; `health` stands right."""

    def __init__(
        self, name: str, hint: str, caps: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedHeight(HIGH)
        self.search = Field(name, hint=hint, icon="search", caps=caps)
        self.search.setMinimumWidth(160)
        self.search.setMaximumWidth(SEARCH)
        self.health = HealthLine()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(24, 0, 16, 0)
        self._line.setSpacing(8)
        self._line.addWidget(self.search, 1)
        self._line.addStretch()
        self._line.addWidget(self.health)

    def add(self, control: QWidget) -> None:
        """Put a button behind the search field and those added before."""
        self._line.insertWidget(self._line.count() - 2, control)

    def paintEvent(self, _event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), self.height() - 1)
