"""The map of referrals: looked at, walked and opened with mouse and keys."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QWheelEvent

from recruiter_desk.gui.pages.referrals.map.canvas import NEAR_SCALE, Canvas
from recruiter_desk.gui.pages.referrals.map.data import MapData
from recruiter_desk.gui.pages.referrals.map.marks import draw_chosen
from recruiter_desk.gui.pages.referrals.map.near import Around
from recruiter_desk.gui.pages.referrals.map.sight import Sight
from recruiter_desk.gui.pages.referrals.map.walking import beside

WHEEL, STEP, CLICK, EDGE = 1.0015, 60.0, 4.0, 20
ZOOM = 1.25
MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MapView(Canvas):
    """`show_map(data, places)`, then `look_at(person)`; drag, wheel and keys move it.

    `chosen(person)` when somebody gets the keys (0: nobody), `focused(person)` when somebody is
    to stand in the middle, `opened(person)` for their page.
    """

    chosen = Signal(int)
    focused = Signal(int)
    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._steps, self._person = 2, 0
        self._held: QPointF | None = None
        self._dragged = 0.0
        self.setAccessibleName("Map of referrals")
        self._describe()

    @property
    def person(self) -> int:
        """Who has the keys; 0 for nobody."""
        return self._person

    @property
    def middle(self) -> int:
        """Whose neighbours are shown; 0 where everybody is."""
        return self.around.middle if self.around else 0

    def show_map(self, data: MapData, places: dict[int, tuple[float, float]]) -> None:
        """Show this network; who stood in the middle stays there, if still in it."""
        first = not self.places
        self.set_network(data, places)
        middle = self.middle
        self.around = None
        if middle in places:
            self.look_at(middle, self._steps)
        elif first:
            self.fit()
        self.draw_anew()

    def look_at(self, person: int, steps: int = 2) -> None:
        """Put somebody in the middle with those one or two steps around; 0 shows everybody."""
        self._steps = steps
        if person not in self.places or not steps:
            self.around = None
            self.fit()
        else:
            self.around = Around(self.data, person, steps)
            x, y = self.places[person]
            self.sight = Sight(x, y, NEAR_SCALE)
        self.choose(person if person in self.places else 0)
        self.draw_anew()

    def choose(self, person: int) -> None:
        """Give somebody the keys."""
        if person != self._person:
            self._person = person
            self.chosen.emit(person)
        self._describe()
        self.update()

    def draw_front(self, painter: QPainter) -> None:
        if self.around is not None:
            at, zoom = self.anchor()
            chosen = self._person if self.hasFocus() else 0
            self.around.draw(painter, at, zoom, chosen)
        elif self._person in self.places:
            name = self.data.names.get(self._person, "")
            draw_chosen(painter, self.where(self._person), name, self.rect())

    def hit(self, point: QPointF) -> int:
        """Who is at a point of the view; 0 for nobody."""
        if self.around is not None:
            at, zoom = self.anchor()
            return self.around.hit(at, zoom, point) or 0
        wide, high = self.width(), self.height()
        x, y = self.sight.to_map(point.x(), point.y(), wide, high)
        reach = 8 / self.sight.scale
        near = (
            ((px - x) ** 2 + (py - y) ** 2, person)
            for person, (px, py) in self.places.items()
            if abs(px - x) < reach and abs(py - y) < reach
        )
        return min(near, default=(0.0, 0))[1]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held, self._dragged = event.position(), 0.0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            by = event.position() - self._held
            self._held = event.position()
            self._dragged += abs(by.x()) + abs(by.y())
            if self._dragged > CLICK:
                self.pan(by.x(), by.y())
        else:
            over = self.hit(event.position())
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.setToolTip(self.data.names.get(over, ""))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if held is not None and self._dragged <= CLICK and (who := self.hit(event.position())):
            self.choose(who)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if who := self.hit(event.position()):
            self.focused.emit(who)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.pixelDelta().y()
        self.zoom(WHEEL**turned, event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in MOVES:
            dx, dy = MOVES[key]
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.pan(-dx * STEP, -dy * STEP)
            else:
                self._walk(dx, dy)
            return
        act = self._acts().get(key)
        if act is None:
            super().keyPressEvent(event)
            return
        act()

    def _acts(self) -> dict[Qt.Key, Callable[[], object]]:
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Plus: lambda: self.zoom(ZOOM),
            Qt.Key.Key_Equal: lambda: self.zoom(ZOOM),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / ZOOM),
            Qt.Key.Key_0: self.fit,
        }
        if self._person:
            acts |= {
                Qt.Key.Key_F: lambda: self.focused.emit(self._person),
                Qt.Key.Key_Return: lambda: self.opened.emit(self._person),
                Qt.Key.Key_Enter: lambda: self.opened.emit(self._person),
            }
        return acts

    def _walk(self, dx: int, dy: int) -> None:
        """Give the keys to the next person in a direction."""
        if self.around is not None:
            spots = {spot.person: (spot.x, spot.y) for spot in self.around.spots}
        else:
            spots = self.places
        if (person := beside(spots, self._person, dx, dy)) is not None:
            self.choose(person)
            self._show_chosen()

    def _show_chosen(self) -> None:
        """Draw the map along where the chosen one is out of sight."""
        if self.around is not None or self._person not in self.places:
            return
        at = self.where(self._person)
        if not self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE).contains(at.toPoint()):
            self.pan(self.width() / 2 - at.x(), self.height() / 2 - at.y())

    def _describe(self) -> None:
        """Say for those who listen who has the keys, and whose neighbours are shown."""
        self.setAccessibleDescription(self.description())

    def description(self) -> str:
        """Who has the keys, and how many are around."""
        names = self.data.names
        if self.around is None:
            said = f"{len(self.places)} people, {len(self.data.ties)} ties."
        else:
            count = len(self.around.neighbours())
            said = f"Around {names.get(self.around.middle, '')}, {count} beside."
        chosen = names.get(self._person, "")
        return f"{said} {chosen}, {len(self.data.of(self._person))} ties." if chosen else said
