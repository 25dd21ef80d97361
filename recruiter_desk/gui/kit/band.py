"""The band over the rows of one section, in lists and alone."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recruiter_desk.gui.kit.paint import caps_width, draw_caps, draw_words, text_width
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens

HIGH, LEFT, GAP = 24, 24, 8


def draw_band(
    painter: QPainter,
    box: QRect,
    label: str,
    count: int | None = None,
    caps: tuple[str, ...] = (),
) -> None:
    """Ground, label, muted count, key caps at the right, a hairline below.

    Without a count the label is muted.
    """
    shown = tokens()
    painter.fillRect(box, shown.ground)
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, shown.line)
    x, y = box.left() + LEFT, box.top() + 4
    draw_words(painter, label, (x, y), Role.HEAD, shown.muted if count is None else shown.text)
    if count is not None:
        after = x + text_width(label, Role.HEAD) + GAP
        draw_words(painter, str(count), (after, y), Role.CAPTION, shown.muted)
    draw_caps(painter, caps, (box.right() - 15 - caps_width(caps), box.top() + 3))


class Band(QWidget):
    """A band that stands over a part of a page."""

    def __init__(
        self, label: str, count: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label, self._count = label, count
        self.setAccessibleName(label if count is None else f"{label}, {count}")
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_band(QPainter(self), self.rect(), self._label, self._count)
