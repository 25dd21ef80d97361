"""The mark of who has the keys on the map of everybody, and the legend at its foot."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.paint import draw_box, draw_words, text_width
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

LEGEND = (
    ("check", Tone.GOOD, "submitted or placed"),
    ("", Tone.UNKNOWN, "given or spoken to"),
    ("arrow-down", Tone.ACCENT, "gave you this person"),
)
HIGH, GAP = 24, 18


def draw_chosen(painter: QPainter, at: QPointF, name: str, view: QRect) -> None:
    """A ring about a point and the name beside it, inside the view."""
    shown = tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(shown.accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, 7, 7)
    wide = text_width(name, Role.HEAD) + 16
    left = at.x() + 12 if at.x() + 12 + wide < view.right() else at.x() - 12 - wide
    box = QRectF(round(left), round(at.y()) - 12, wide, 24)
    draw_box(painter, box, fill=shown.surface, edge=shown.edge)
    draw_words(painter, name, (box.x() + 8, box.y() + 4), Role.HEAD, shown.text)


class Legend(QWidget):
    """What the signs on the map mean."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Legend")
        self.setAccessibleDescription(", ".join(words for _, _, words in LEGEND))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, x = QPainter(self), tokens(), 0.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for icon, tone, words in LEGEND:
            self._draw_sign(painter, x, icon, tone)
            x = draw_words(painter, words, (x + 18, 4), Role.CAPTION, shown.muted) + GAP

    @staticmethod
    def _draw_sign(painter: QPainter, x: float, icon: str, tone: Tone) -> None:
        shown = tokens()
        if icon == "arrow-down":
            draw_icon(painter, icon, (x - 1, 5), 14, shown.of(tone))
            return
        painter.setPen(QPen(shown.of(tone), 1.4))
        painter.setBrush(shown.soft(tone))
        painter.drawEllipse(QPointF(x + 6, 12), 5.5, 5.5)
        if icon:
            draw_icon(painter, icon, (x + 2, 8), 8, shown.of(tone))
