"""Draws one person and those around: rings, arrows in the colour of what became of it, names."""

from collections.abc import Iterable
from math import atan2, cos, hypot, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QRadialGradient

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.paint import draw_words, text_width
from recruiter_desk.gui.pages.referrals.map.data import WENT_FAR, MapData, Tie
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tokens, tokens
from recruiter_desk.referrals.layout.around import Near, around

SIZES = (13.0, 9.0, 4.5)
"""The radius of a person by the steps from the middle, in pixels (measures of the picture)."""
ARROW = 8.0


class Spot(NamedTuple):
    """Somebody drawn about the middle: where, in pixels from it at full size."""

    person: int
    name: str
    steps: int
    x: float
    y: float
    far: bool  # submitted or placed
    gives: bool  # gave the one in the middle


class Around:
    """One person in the middle with one or two steps around them."""

    def __init__(self, data: MapData, middle: int, steps: int) -> None:
        self.middle = middle
        self._near = around(middle, data.pairs, steps)
        shown = {near.person for near in self._near}
        far = data.came_far()
        givers = {tie.giver for tie in data.ties if tie.given == middle and tie.kind == "referral"}
        self.spots = [self._spot(near, data, far, givers) for near in self._near]
        self._at = {spot.person: spot for spot in self.spots}
        self._ties = [tie for tie in data.ties if {tie.giver, tie.given} <= shown]

    @staticmethod
    def _spot(near: Near, data: MapData, far: set[int], givers: set[int]) -> Spot:
        name = data.names.get(near.person, "")
        gives = near.person in givers
        return Spot(near.person, name, near.steps, near.x, near.y, near.person in far, gives)

    def neighbours(self) -> list[Spot]:
        """Those one step away, going round."""
        first = [spot for spot in self.spots if spot.steps == 1]
        return sorted(first, key=lambda spot: atan2(spot.y, spot.x))

    def draw(self, painter: QPainter, at: QPointF, zoom: float, chosen: int) -> None:
        """Draw it about `at`; `chosen` has the keys (0: nobody)."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, at, zoom)
        for tie in self._ties:
            self._draw_tie(painter, at, zoom, tie)
        for spot in reversed(self.spots):
            self._draw_spot(painter, at + QPointF(spot.x, spot.y) * zoom, spot)
        if chosen in self._at:
            spot = self._at[chosen]
            self._draw_ring(painter, at + QPointF(spot.x, spot.y) * zoom, spot)
        for box, spot, role in self._labels(at, zoom):
            colour = tokens().text if spot.steps < 2 else tokens().muted
            draw_words(painter, spot.name, (box.x(), box.y()), role, colour)
        painter.restore()

    def hit(self, at: QPointF, zoom: float, point: QPointF) -> int | None:
        """Who is drawn at a point; a name counts as its person."""
        for spot in self.spots:
            place = at + QPointF(spot.x, spot.y) * zoom
            if QLineF(place, point).length() <= SIZES[spot.steps] + 4:
                return spot.person
        return next(
            (spot.person for box, spot, _ in self._labels(at, zoom) if box.contains(point)), None
        )

    def _draw_ground(self, painter: QPainter, at: QPointF, zoom: float) -> None:
        """Hide the crowd behind, fading out."""
        reach = (max(hypot(s.x, s.y) for s in self.spots) + 60) * zoom
        fade = QRadialGradient(at, reach)
        ground, clear = QColor(tokens().ground), QColor(tokens().ground)
        clear.setAlpha(0)
        fade.setColorAt(0.0, ground)
        fade.setColorAt(0.8, ground)
        fade.setColorAt(1.0, clear)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fade)
        painter.drawEllipse(at, reach, reach)

    def _draw_tie(self, painter: QPainter, at: QPointF, zoom: float, tie: Tie) -> None:
        shown = tokens()
        one, other = self._at[tie.giver], self._at[tie.given]
        inner = self.middle in {tie.giver, tie.given}
        colour, wide = self._colour(shown, tie), 1.5 if inner else 1.0
        start = at + QPointF(one.x, one.y) * zoom
        end = at + QPointF(other.x, other.y) * zoom
        line = QLineF(start, end)
        if line.length() < SIZES[one.steps] + SIZES[other.steps] + 2:
            return
        line.setLength(line.length() - SIZES[other.steps] - (5 if inner else 1))
        painter.setPen(QPen(colour, wide))
        painter.drawLine(line)
        if inner and tie.kind == "referral":
            self._draw_arrow(painter, line, colour)

    def _colour(self, shown: Tokens, tie: Tie) -> QColor:
        if self.middle not in {tie.giver, tie.given}:
            return shown.edge
        if tie.given == self.middle:
            return shown.accent
        return shown.good if tie.outcome in WENT_FAR else shown.dot

    @staticmethod
    def _draw_arrow(painter: QPainter, line: QLineF, colour: QColor) -> None:
        turn = atan2(line.dy(), line.dx())
        tip = line.p2()
        corners = [
            tip + QPointF(-ARROW * cos(turn + side), -ARROW * sin(turn + side))
            for side in (-pi / 7, pi / 7)
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([tip, *corners]))

    def _draw_spot(self, painter: QPainter, at: QPointF, spot: Spot) -> None:
        shown, size = tokens(), SIZES[spot.steps]
        if spot.steps == 0:
            _draw_middle(painter, at, size)
            return
        tone, fill = _colours(shown, spot)
        painter.setPen(QPen(tone, 1.6 if spot.steps == 1 else 1.2))
        painter.setBrush(fill)
        painter.drawEllipse(at, size, size)
        if spot.far and spot.steps == 1:
            draw_icon(painter, "check", (at.x() - 6, at.y() - 6), 12, shown.good)

    @staticmethod
    def _draw_ring(painter: QPainter, at: QPointF, spot: Spot) -> None:
        size = SIZES[spot.steps] + 6
        painter.setPen(QPen(tokens().accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, size, size)

    def _labels(self, at: QPointF, zoom: float) -> Iterable[tuple[QRectF, Spot, Role]]:
        """Where each name stands: beside, above or below, the first free place that has room.

        Names near the middle keep off the lines too, where there is such a place.
        """
        where = {s.person: at + QPointF(s.x, s.y) * zoom for s in self.spots}
        taken = [
            QRectF(p.x() - s, p.y() - s, 2 * s, 2 * s)
            for spot in self.spots
            for p, s in [(where[spot.person], SIZES[spot.steps])]
        ]
        lines = [QLineF(where[tie.giver], where[tie.given]) for tie in self._ties]
        for spot in self.spots:
            role = Role.HEAD if spot.steps < 2 else Role.CAPTION
            wide = text_width(spot.name, role)
            boxes = _beside(spot, where[spot.person], wide)
            if spot.steps == 0:
                boxes = _in_gaps(where[spot.person], wide, lines) + boxes
            free = [box for box in boxes if not any(box.intersects(other) for other in taken)]
            clear = (box for box in free if spot.steps > 1 or not _crossed(box, lines))
            chosen = next(clear, free[0] if free else None)
            if chosen is not None:
                taken.append(chosen)
                yield chosen, spot, role


def _in_gaps(place: QPointF, wide: float, lines: Iterable[QLineF]) -> list[QRectF]:
    """The places of the middle's name: between two lines, the widest gap to a side first."""
    both = [(line.p1(), line.p2()) for line in lines]
    ends = [other for pair in both for one, other in (pair, pair[::-1]) if one == place]
    angles = sorted(atan2(end.y() - place.y(), end.x() - place.x()) for end in ends) or [pi]
    gaps = list(zip(angles, [*angles[1:], angles[0] + 2 * pi], strict=True))
    gaps.sort(key=lambda gap: -(gap[1] - gap[0]) * (0.3 + abs(cos((gap[0] + gap[1]) / 2))))
    return [_away(place, (first + last) / 2, wide) for first, last in gaps]


def _away(place: QPointF, turn: float, wide: float) -> QRectF:
    """A name's box in a direction from the middle."""
    x = place.x() + cos(turn) * (SIZES[0] + 12 + wide / 2)
    y = place.y() + sin(turn) * (SIZES[0] + 16)
    return QRectF(x - wide / 2, y - 8, wide, 16)


def _crossed(box: QRectF, lines: Iterable[QLineF]) -> bool:
    """Whether a line goes through a box."""
    across = (QLineF(box.topLeft(), box.bottomRight()), QLineF(box.bottomLeft(), box.topRight()))
    met = QLineF.IntersectionType.BoundedIntersection
    return any(line.intersects(other)[0] == met for line in lines for other in across)


def _beside(spot: Spot, place: QPointF, wide: float) -> list[QRectF]:
    """The places a name may have, the best first: outwards of the middle."""
    away, high = SIZES[spot.steps] + 6, 16.0
    right = QRectF(place.x() + away, place.y() - high / 2, wide, high)
    left = QRectF(place.x() - away - wide, place.y() - high / 2, wide, high)
    above = QRectF(place.x() - wide / 2, place.y() - away - high + 2, wide, high)
    below = QRectF(place.x() - wide / 2, place.y() + away - 2, wide, high)
    up_or_down = above if spot.y < 0 else below
    if spot.steps == 2:
        return [up_or_down, right, left, below if spot.y < 0 else above]
    aside = right if spot.x >= -1 else left
    return [aside, up_or_down, left if spot.x >= -1 else right, below, above]


def _draw_middle(painter: QPainter, at: QPointF, size: float) -> None:
    accent = tokens().accent
    painter.setPen(QPen(accent, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, size + 4, size + 4)
    painter.setBrush(accent)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(at, size, size)


def _colours(shown: Tokens, spot: Spot) -> tuple[QColor, QColor]:
    """The ring and the fill of somebody who is not in the middle."""
    if spot.steps > 1:
        return (shown.good if spot.far else shown.muted), shown.ground
    if spot.far:
        return shown.good, shown.good_soft
    return (shown.accent, shown.accent_soft) if spot.gives else (shown.unknown, shown.unknown_soft)
