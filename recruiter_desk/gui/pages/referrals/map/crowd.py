"""Draws everybody at once: ties as hairlines, people as points; the fewer ties the quicker."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from recruiter_desk.gui.kit.paint import draw_words, text_width
from recruiter_desk.gui.pages.referrals.map.data import WENT_FAR, MapData
from recruiter_desk.gui.pages.referrals.map.sight import Sight
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import mixed, tokens

QUICK = 3000
"""Ties drawn while the map moves: as many as 16 ms allow (speed.md, graph view)."""
LONG = 260.0
"""Ties longer than this, in the map's units, cross the map: they are drawn last and faintest."""
NAMED_FROM = 1.6  # pixels a unit from which names fit beside the points
MOST_NAMES = 160
POINT = 4.0


class Crowd:
    """The whole network, ready to be drawn at any sight."""

    def __init__(self, data: MapData, places: dict[int, tuple[float, float]]) -> None:
        self._names, self._places = data.names, places
        far = data.came_far()
        self._points = {
            True: QPolygonF([QPointF(*places[p]) for p in places if p in far]),
            False: QPolygonF([QPointF(*places[p]) for p in places if p not in far]),
        }
        good, plain = list[QLineF](), list[QLineF]()
        for tie in data.ties:
            if tie.giver in places and tie.given in places and tie.giver != tie.given:
                line = QLineF(QPointF(*places[tie.giver]), QPointF(*places[tie.given]))
                (good if tie.outcome in WENT_FAR else plain).append(line)
        self._far = sorted((x for x in plain + good if x.length() > LONG), key=QLineF.length)
        self._lines = {
            which: sorted((x for x in lines if x.length() <= LONG), key=QLineF.length)
            for which, lines in ((True, good), (False, plain))
        }

    def draw(
        self, painter: QPainter, sight: Sight, view: QRectF, *, quick: bool, faint: bool
    ) -> None:
        """Draw what lies in `view` (pixels); `quick` leaves out what would take too long.

        `faint` stands behind the neighbours of one person.
        """
        shown = tokens()
        back = shown.ground
        colours = {
            True: mixed(shown.good, back, 0.75 if faint else 0.35),
            False: mixed(shown.tick, back, 0.7 if faint else 0.45),
        }
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not quick)
        painter.setTransform(self._transform(sight, view), combine=True)
        if not quick:
            self._draw_lines(painter, self._far, mixed(shown.tick, back, 0.88))
        for good, room in ((True, QUICK // 2), (False, QUICK // 2)):
            lines = self._lines[good][:room] if quick else self._lines[good]
            self._draw_lines(painter, lines, colours[good])
        points = {
            True: mixed(shown.good, back, 0.6 if faint else 0.0),
            False: mixed(shown.tick, back, 0.4 if faint else 0.0),
        }
        for good in (False, True):
            pen = QPen(points[good], POINT)
            pen.setCosmetic(True)
            pen.setCapStyle(Qt.PenCapStyle.SquareCap if quick else Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPoints(self._points[good])
        painter.restore()
        if sight.scale >= NAMED_FROM and not faint:
            self._draw_names(painter, sight, view)

    @staticmethod
    def _transform(sight: Sight, view: QRectF) -> QTransform:
        x, y = sight.to_view((0.0, 0.0), view.width(), view.height())
        return QTransform(sight.scale, 0, 0, sight.scale, x, y)

    @staticmethod
    def _draw_lines(painter: QPainter, lines: Sequence[QLineF], colour: QColor) -> None:
        pen = QPen(colour, 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLines(lines)

    def _draw_names(self, painter: QPainter, sight: Sight, view: QRectF) -> None:
        wide, high = view.width(), view.height()
        seen = [
            (person, at)
            for person, place in self._places.items()
            if view.contains(QPointF(*(at := sight.to_view(place, wide, high))))
        ]
        taken: list[QRectF] = []
        for person, (x, y) in seen[:MOST_NAMES]:
            name = self._names.get(person, "")
            across = text_width(name, Role.CAPTION)
            box = QRectF(x - across / 2, y + 4, across, Role.CAPTION.line)
            if not any(box.intersects(other) for other in taken):
                taken.append(box)
                at = (box.x(), box.y())
                draw_words(painter, name, at, Role.CAPTION, tokens().muted)
