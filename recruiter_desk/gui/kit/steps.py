"""Where one stands in a few steps: a circle each, ticked, filled or open, lines between."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.paint import draw_box, draw_words, text_width
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens

CIRCLE, GAP, LINE, AIR = 20, 8, 25, 10


class StepsLine(QWidget):
    """`StepsLine(("File", "Columns and check", "Done"))`; `show_step(1)` stands at the second."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names, self._at = tuple(names), 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, at: int) -> None:
        """Stand at that step, counted from 0; as many as there are: all of them are done."""
        self._at = at
        here = self._names[min(at, len(self._names) - 1)]
        self.setAccessibleName(f"Step {min(at + 1, len(self._names))}, {here}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = sum(text_width(name, self._role(at)) for at, name in enumerate(self._names))
        count = len(self._names)
        between = (count - 1) * (LINE + 2 * AIR)
        return QSize(round(words + count * (CIRCLE + GAP) + between) + 1, CIRCLE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _role(self, at: int) -> Role:
        return Role.STRONG if at == self._at else Role.BODY

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, x = QPainter(self), tokens(), 0.0
        for at, name in enumerate(self._names):
            if at:
                painter.fillRect(round(x + AIR), CIRCLE // 2, LINE, 1, shown.edge)
                x += LINE + 2 * AIR
            self._draw_circle(painter, x, at)
            colour = shown.text if at == self._at else shown.muted
            x = draw_words(painter, name, (x + CIRCLE + GAP, 1), self._role(at), colour)

    def _draw_circle(self, painter: QPainter, x: float, at: int) -> None:
        shown, box = tokens(), QRectF(round(x), 0, CIRCLE, CIRCLE)
        if at > self._at:
            draw_box(painter, box, edge=shown.tick, radius=CIRCLE / 2, width=1.5)
        else:
            draw_box(painter, box, fill=shown.accent, radius=CIRCLE / 2)
        if at < self._at:
            draw_icon(painter, "check", (round(x) + 4, 4), 12, shown.on_accent)
            return
        number = str(at + 1)
        colour = shown.on_accent if at == self._at else shown.muted
        left = round(x) + (CIRCLE - text_width(number, Role.HEAD)) / 2
        draw_words(painter, number, (left, 2), Role.HEAD, colour)
