"""The window's frame: the rail, the bar on top, room for one page, and the strip of keys.

The first paint is the bare ground, for which next to nothing is imported, so that the window
stands there at once; it is furnished right after.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from recruiter_desk.gui.kit.buttons import Button
    from recruiter_desk.gui.kit.foot import Foot
    from recruiter_desk.gui.kit.rail import Rail
    from recruiter_desk.gui.kit.top_bar import TopBar

RAIL = (
    ("today", "sun", "Today"),
    ("people", "users", "People"),
    ("call", "phone", "Call"),
    ("referrals", "waypoints", "Referrals"),
    ("opportunities", "briefcase", "Opportunities"),
    ("search", "search", "Search"),
    ("settings", "settings", "Settings"),
)
LOW = "settings"  # stands at the foot of the rail
SEARCH_HINT = "Search people, notes, calls"
WHO = "Who\u2019s calling?"
FOLDS_UNDER = 1100  # px; below this the rail shows icons alone
FIRST_SIZE = (1280, 800)
LEAST = (900, 600)


class Frame(QWidget):
    """`painted` once, after the first paint; `closing` when it is closed."""

    painted = Signal()
    closing = Signal()
    rail: "Rail"
    top: "TopBar"
    foot: "Foot"
    who: "Button"
    new: "Button"
    stack: QStackedWidget

    def __init__(self) -> None:
        super().__init__()
        self._was_painted = self._furnished = False
        self._folded: bool | None = None
        self._roomy = False
        self.setWindowTitle("Recruiter Desk")
        self.setMinimumSize(*LEAST)
        self.resize(*FIRST_SIZE)

    def furnish(self) -> None:
        """Put in what stands on every page; once, and after the theme was made."""
        if self._furnished:
            return
        from recruiter_desk.gui.kit.buttons import Button
        from recruiter_desk.gui.kit.foot import Foot
        from recruiter_desk.gui.kit.rail import NavItem, Rail
        from recruiter_desk.gui.kit.top_bar import TopBar

        self._furnished = True
        self.rail = Rail("Recruiter Desk", [NavItem(*page, low=page[0] == LOW) for page in RAIL])
        self.top = TopBar(self.tr("Search"), self.tr(SEARCH_HINT), ("Ctrl", "K"))
        self.stack, self.foot = QStackedWidget(), Foot()
        self.who = Button(WHO, icon="phone-incoming", caps=("Ctrl", "I"))
        self.new = Button(self.tr("New"), icon="plus", name=self.tr("New, Ctrl+N"))
        self._lay_out()
        self._fold_when_narrow()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        self.top.add(self.who)
        self.top.add(self.new)
        for part in (self.top, self.stack, self.foot):
            right.addWidget(part, 1 if part is self.stack else 0)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.rail)
        outer.addLayout(right, 1)

    def fold(self) -> None:
        """Show the rail as icons, or with its words again."""
        self._folded = not self.rail.is_narrow
        self.rail.fold(narrow=self._folded)

    def make_room(self, *, roomy: bool) -> None:
        """Let a page that needs all of the width have it, unless the rail was folded by hand."""
        self._roomy = roomy
        self._fold_when_narrow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._furnished:
            self._fold_when_narrow()

    def _fold_when_narrow(self) -> None:
        narrow = self._roomy or self.width() < FOLDS_UNDER
        if self._folded is None and narrow != self.rail.is_narrow:
            self.rail.fold(narrow=narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
