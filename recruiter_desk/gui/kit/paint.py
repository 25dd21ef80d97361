"""The strokes every widget shares: words on a line, rounded boxes, key caps."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from recruiter_desk.gui.theme.fonts import Role, baseline, font, metrics
from recruiter_desk.gui.theme.tokens import tokens

CAP = 18  # height of a key cap, and its least width
CAP_GAP = 2
CAP_SIDE = 5  # 4 and the edge


def text_width(words: str, role: Role) -> float:
    """Pixels these words need on one line."""
    return metrics(role).horizontalAdvance(words)


def elided(words: str, role: Role, width: float) -> str:
    """The words, cut at the right with … when they are wider than `width` px."""
    if text_width(words, role) <= width + 0.5:
        return words
    if width <= 0:
        return ""
    from PySide6.QtCore import Qt

    return metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, width + 0.5)


def draw_words(
    painter: QPainter, words: str, at: tuple[float, float], role: Role, colour: QColor
) -> float:
    """Draw one line whose line box starts `at` (x, y); gives the x after it."""
    x, y = at
    painter.setFont(font(role))
    painter.setPen(colour)
    painter.drawText(QPointF(x, y + baseline(role)), words)
    return x + metrics(role).horizontalAdvance(words)


def draw_right(
    painter: QPainter, words: str, at: tuple[float, float], role: Role, colour: QColor
) -> float:
    """Draw one line that ends at x; gives the x it starts at."""
    right, y = at
    left = right - metrics(role).horizontalAdvance(words)
    draw_words(painter, words, (left, y), role, colour)
    return left


def draw_box(
    painter: QPainter,
    box: QRect | QRectF,
    *,
    fill: QColor | None = None,
    edge: QColor | None = None,
    radius: float = 6,
    width: float = 1,
) -> None:
    """A rounded box whose outer border is `box`; the edge lies inside it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if edge is not None else 0
    path = QPainterPath()
    inner = QRectF(box).adjusted(inset, inset, -inset, -inset)
    path.addRoundedRect(inner, radius - inset, radius - inset)
    if fill is not None:
        painter.fillPath(path, fill)
    if edge is not None:
        painter.strokePath(path, QPen(edge, width))


def hairline(painter: QPainter, left: int, right: int, y: int) -> None:
    """One row of pixels in the colour of a line, from `left` up to but not `right`."""
    painter.fillRect(left, y, right - left, 1, tokens().line)


def cap_width(cap: str) -> float:
    """The width of one key cap."""
    return max(float(CAP), text_width(cap, Role.HEAD) + 2 * CAP_SIDE)


def caps_width(caps: Sequence[str]) -> float:
    """The width of key caps side by side; 0 for none."""
    return sum(map(cap_width, caps)) + CAP_GAP * max(0, len(caps) - 1)


def draw_caps(
    painter: QPainter,
    caps: Sequence[str],
    at: tuple[float, float],
    *,
    colour: QColor | None = None,
    edge: QColor | None = None,
    fill: QColor | None = None,
) -> float:
    """Draw key caps from `at` (x, y of the upper edge); gives the x after the last.

    Without colours they are the muted caps of a plain surface.
    """
    x, y = at
    shown = tokens()
    for cap in caps:
        wide = cap_width(cap)
        box = QRectF(round(x), round(y), round(x + wide) - round(x), CAP)
        draw_box(painter, box, fill=fill or shown.surface, edge=edge or shown.edge, radius=4)
        start = x + (wide - metrics(Role.HEAD).horizontalAdvance(cap)) / 2
        draw_words(painter, cap, (start, y + 1), Role.HEAD, colour or shown.muted)
        x += wide + CAP_GAP
    return x - CAP_GAP if caps else x
