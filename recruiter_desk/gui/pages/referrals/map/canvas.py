"""A network drawn once into a picture larger than the view, which is moved as one."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recruiter_desk.gui.pages.referrals.map.crowd import Crowd
from recruiter_desk.gui.pages.referrals.map.data import MapData
from recruiter_desk.gui.pages.referrals.map.near import Around
from recruiter_desk.gui.pages.referrals.map.sight import Sight, fitting
from recruiter_desk.gui.theme.tokens import tokens

LARGER = 1.5  # the picture against the view, so that a pan has something to show
REST = 160  # ms without a movement after which all is drawn again, in full
NEAR_SCALE = 1.0  # pixels a unit behind one person's neighbours


class Canvas(QWidget):
    """Everybody of a network, and in front of them the neighbours of one, where there is one.

    `sight` is what is seen now, `shot` what the picture shows; they differ while it moves.
    """

    def __init__(self) -> None:
        super().__init__()
        self.data, self.places = MapData(), dict[int, tuple[float, float]]()
        self.around: Around | None = None
        self.sight, self.shot = Sight(), Sight()
        self._crowd = Crowd(self.data, self.places)
        self._picture: QPixmap | None = None
        self._theme = ""
        self._full = QTimer(self, singleShot=True, interval=REST)
        self._full.timeout.connect(self.draw_anew)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(600, 560)

    def set_network(self, data: MapData, places: dict[int, tuple[float, float]]) -> None:
        """Have this network to draw."""
        self.data, self.places = data, places
        self._crowd = Crowd(data, places)

    def fit(self) -> None:
        """Everybody, or all neighbours, within the view."""
        if self.around is None:
            self.sight = fitting(self.places.values(), self.width(), self.height())
        else:
            x, y = self.places[self.around.middle]
            far = max(max(abs(s.x) + 60, abs(s.y) + 40) for s in self.around.spots)
            scale = min(1.0, min(self.width(), self.height()) / 2 / far)
            self.sight = Sight(x, y, NEAR_SCALE * scale)
        self._moved()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller about a point, or the middle."""
        point = at or QPointF(self.width() / 2, self.height() / 2)
        wide, high = self.width(), self.height()
        self.sight = self.sight.zoomed(factor, point.x(), point.y(), wide, high)
        self._moved()

    def pan(self, dx: float, dy: float) -> None:
        """Draw the map along by so many pixels."""
        self.sight = self.sight.moved(dx, dy)
        self._moved()

    def draw_anew(self) -> None:
        """Draw the picture again, all of it."""
        self._full.stop()
        self._draw_picture(quick=False)
        self.update()

    def where(self, person: int) -> QPointF:
        """Where somebody of the whole network stands in the view."""
        return QPointF(*self.sight.to_view(self.places[person], self.width(), self.height()))

    def anchor(self) -> tuple[QPointF, float]:
        """Where the one in the middle stands, and how large the neighbours are drawn."""
        assert self.around is not None
        return self.where(self.around.middle), self.sight.scale / NEAR_SCALE

    def draw_front(self, painter: QPainter) -> None:
        """Draw what stands before the crowd."""

    def _moved(self) -> None:
        self._full.start()
        self.update()

    def _draw_picture(self, *, quick: bool) -> None:
        ratio = self.devicePixelRatioF()
        wide, high = max(1, round(self.width() * LARGER)), max(1, round(self.height() * LARGER))
        if self._picture is None or self._picture.size() != QSize(wide, high) * ratio:
            self._picture = QPixmap(QSize(wide, high) * ratio)
            self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(tokens().ground)
        painter = QPainter(self._picture)
        faint = self.around is not None
        view = QRectF(0, 0, wide, high)
        self._crowd.draw(painter, self.sight, view, quick=quick, faint=faint)
        painter.end()
        self.shot, self._theme = self.sight, tokens().name

    def _target(self) -> QRectF:
        """Where the picture stands in the view now."""
        factor = self.sight.scale / self.shot.scale
        wide, high = self.width() * LARGER * factor, self.height() * LARGER * factor
        x, y = self.sight.to_view((self.shot.x, self.shot.y), self.width(), self.height())
        return QRectF(x - wide / 2, y - high / 2, wide, high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None or self._theme != tokens().name:
            self._draw_picture(quick=False)
        target = self._target()
        if not target.contains(QRectF(self.rect())):
            self._draw_picture(quick=True)
            self._full.start()
            target = self._target()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens().ground)
        assert self._picture is not None
        painter.drawPixmap(target, self._picture, QRectF(self._picture.rect()))
        self.draw_front(painter)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() < 2:
            self.fit()
        self.draw_anew()
