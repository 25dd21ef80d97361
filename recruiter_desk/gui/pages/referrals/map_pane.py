"""The map with what stands on it: whom it looks around, how far, zoom, the legend."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.choices import Choice
from recruiter_desk.gui.kit.empty import Empty
from recruiter_desk.gui.kit.finder import Finder
from recruiter_desk.gui.kit.segments import Segments
from recruiter_desk.gui.pages.referrals.map.data import MapData
from recruiter_desk.gui.pages.referrals.map.marks import Legend
from recruiter_desk.gui.pages.referrals.map.view import ZOOM, MapView

EVERYBODY = "Everybody"
SIDE, TOP, BELOW = 24, 12, 30
MOST = 8


class MapPane(QWidget):
    """`show_map(data, places)`, `look_at(person)`; tells `looked(person)` and `opened(person)`."""

    looked = Signal(int)
    opened = Signal(int)

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._data, self._steps = MapData(), 2
        self.setAccessibleName("Map")
        self.view = MapView()
        self.view.focused.connect(self.look_at)
        self.view.opened.connect(self.opened)
        self.view.chosen.connect(self._looked)
        self._empty = Empty(
            "waypoints",
            "Nobody gave you anybody yet",
            "A adds who was given, and by whom.",
            ("A",),
        )
        self._around = Button(EVERYBODY, icon="search", name="Look around somebody")
        self._around.clicked.connect(self.look_for)
        self._free = Button(icon="x", name="Everybody")
        self._free.clicked.connect(lambda: self.look_at(0))
        self._reach = Segments("How far", (("1", "1 step"), ("2", "2 steps"), ("0", "All")))
        self._reach.chosen.connect(lambda keys: self._reach_out(int(keys[0])))
        self._lay_out()

    def show_map(self, data: MapData, places: dict[int, tuple[float, float]]) -> None:
        """Show this network."""
        self._data = data
        self._reach.rename("0", f"All {len(places):,}")
        self._empty.setVisible(not places)
        self.view.show_map(data, places)
        self._say()

    def look_at(self, person: int) -> None:
        """Put somebody in the middle; 0 shows everybody."""
        if person and not self._steps:
            self._steps = 2
        self.view.look_at(person, self._steps if person else 0)
        self._say()

    def look_for(self) -> None:
        """Choose by a few letters whom to look around."""
        AroundWhom(self._around, self._data.names, self.look_at).start()

    def reach(self, steps: int) -> None:
        """So many steps around the one in the middle, or around who is chosen; 0: everybody."""
        self._reach_out(steps)

    def _looked(self, person: int) -> None:
        if person:
            self.looked.emit(person)

    def _reach_out(self, steps: int) -> None:
        self._steps = steps
        self.look_at((self.view.middle or self.view.person) if steps else 0)

    def _say(self) -> None:
        middle = self.view.middle
        name = self._data.names.get(middle, "")
        self._around.setText(f"Around {name}" if name else EVERYBODY)
        self._free.setVisible(bool(name))
        self._reach.choose(str(self._steps) if middle else "0")
        self._place()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._top = QWidget(self)
        line = QHBoxLayout(self._top)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for control in (self._around, self._free, self._reach):
            line.addWidget(control)
        self._right = QWidget(self)
        down = QVBoxLayout(self._right)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        deeds: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("plus", "Larger", lambda: self.view.zoom(ZOOM)),
            ("minus", "Smaller", lambda: self.view.zoom(1 / ZOOM)),
            ("maximize", "Fit", self.view.fit),
        )
        for icon, name, deed in deeds:
            button = Button(icon=icon, name=name)
            button.clicked.connect(deed)
            down.addWidget(button)
        self.legend = Legend()
        self.legend.setParent(self)
        self._empty.setParent(self)
        self._reach.choose("0")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        wide, high = self.width(), self.height()
        self._top.adjustSize()
        self._top.move(SIDE, TOP)
        self._right.adjustSize()
        self._right.move(wide - self._right.width() - TOP, TOP)
        self.legend.setGeometry(SIDE, high - BELOW, wide - 2 * SIDE, self.legend.height())
        self._empty.setGeometry(0, 0, wide, high)
        for control in (self._top, self._right, self.legend):
            control.raise_()


class AroundWhom(Finder):
    """People of the network whose names have the letters typed."""

    def __init__(
        self, anchor: QWidget, names: dict[int, str], pick: Callable[[int], object]
    ) -> None:
        super().__init__(anchor, "Look around whom", "A name, or some of it")
        self._names, self._pick = names, pick

    def look(self) -> None:
        typed = self.field.text().strip().casefold()
        fit = [(p, name) for p, name in self._names.items() if typed in name.casefold()]
        fit.sort(key=lambda one: (not one[1].casefold().startswith(typed), one[1].casefold()))
        self.show_choices([Choice(str(person), name) for person, name in fit[:MOST]])

    def pick(self, key: str) -> None:
        self.close()
        self._pick(int(key))
