"""The small tiles above the queue; those that count what is in it filter it."""

from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal

from recruiter_desk.gui.kit.page_header import PageHeader
from recruiter_desk.gui.kit.tile import Tile
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.matters.model import CALL_NOT_RETURNED, DIFFERENCE, PROMISES
from recruiter_desk.store.desk import Desk
from recruiter_desk.today.model import Row
from recruiter_desk.today.queries import counts

KINDS = {
    "not returned": (CALL_NOT_RETURNED,),
    "promised today": PROMISES,
    "differ": (DIFFERENCE,),
}
TINTED = frozenset({"not returned", "differ"})


class Tiles(QObject):
    """`filtered` when another filter holds; `filter` is its caption, empty for none."""

    filtered = Signal()

    def __init__(self, header: PageHeader) -> None:
        super().__init__(header)
        self.filter = ""
        self._tiles = {name: Tile(0, name) for name in (*KINDS, "calls today")}
        for name, tile in self._tiles.items():
            header.add(tile)
            tile.toggled.connect(lambda on, name=name: self._toggle(name, on=on))
        calls = self._tiles["calls today"]
        calls.setCheckable(False)
        calls.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        calls.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_counts(self, desk: Desk, now: datetime) -> None:
        """The figures at `now`."""
        found = counts(desk, now)
        first = (found.not_returned, found.promised_today)
        figures = (*first, found.differences, found.calls_today)
        for (name, tile), figure in zip(self._tiles.items(), figures, strict=True):
            tone = Tone.SOON if name in TINTED and figure else Tone.PLAIN
            tile.show_number(figure, name, tone)

    def lets_through(self, row: Row) -> bool:
        """Whether the filter leaves this row, for its first reason or a further one."""
        kinds = KINDS.get(self.filter)
        return kinds is None or any(item.matter.kind in kinds for item in (row.item, *row.further))

    def _toggle(self, name: str, *, on: bool) -> None:
        if on:
            for other, tile in self._tiles.items():
                if other != name:
                    tile.setChecked(False)
        self.filter = name if on else "" if self.filter == name else self.filter
        self.filtered.emit()
