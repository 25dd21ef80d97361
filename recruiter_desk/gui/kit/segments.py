"""Segments: a few choices side by side, one of them or several."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from recruiter_desk.gui.kit.paint import draw_box, draw_words, text_width
from recruiter_desk.gui.kit.press import Press
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens

SIDE = 10


class _Segment(Press):
    def __init__(self, words: str, high: int) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setFixedHeight(high)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.first = False

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self.text(), Role.HEAD)) + 2 * SIDE + 1, self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, on = QPainter(self), tokens(), self.isChecked()
        self._clip(painter)
        fill = shown.accent_soft if on else shown.hover if self.underMouse() else shown.surface
        painter.fillRect(self.rect(), fill)
        painter.setClipping(False)
        if not self.first:
            painter.fillRect(0, 1, 1, self.height() - 2, shown.line)
        role, colour = (Role.HEAD, shown.accent) if on else (Role.CAPTION, shown.muted)
        left = (self.width() - text_width(self.text(), role)) / 2
        top = (self.height() - role.line) // 2
        draw_words(painter, self.text(), (left, top), role, colour)

    def _clip(self, painter: QPainter) -> None:
        """The corners of the whole are round, so its fills must be."""
        holder = self.parentWidget()
        if holder is not None:
            path = QPainterPath()
            whole = holder.rect().translated(-self.x(), -self.y())
            path.addRoundedRect(whole.adjusted(1, 1, -1, -1), 5, 5)
            painter.setClipPath(path)


class Segments(QWidget):
    """`chosen(keys)` when it changes; with `many` any number of them may be on.

    Arrows move inside one choice, Space turns one of many on and off.
    """

    chosen = Signal(list)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        *,
        many: bool = False,
        high: int = 26,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(not many)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self._parts: dict[str, _Segment] = {}
        for key, words in options:
            part = _Segment(words, high)
            part.first = not self._parts
            self._parts[key] = part
            self._group.addButton(part)
            line.addWidget(part)
            part.clicked.connect(self._tell)

    def keys(self) -> list[str]:
        """Those that are on."""
        return [key for key, part in self._parts.items() if part.isChecked()]

    def choose(self, *keys: str) -> None:
        """Turn these on and, where many may be on, the others off; says nothing."""
        for key, part in self._parts.items():
            if key in keys or not self._group.exclusive():
                part.setChecked(key in keys)
        self.update()

    def rename(self, key: str, words: str) -> None:
        """Give one another label, such as a new count."""
        part = self._parts[key]
        part.setText(words)
        part.setAccessibleName(words)
        part.updateGeometry()

    def _tell(self) -> None:
        self.chosen.emit(self.keys())

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = tokens()
        draw_box(QPainter(self), self.rect(), fill=shown.surface, edge=shown.edge)
