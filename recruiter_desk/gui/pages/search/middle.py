"""The middle of the Search page: the list, or why there is none."""

from enum import IntEnum

from PySide6.QtWidgets import QStackedLayout

from recruiter_desk.gui.kit.empty import Empty
from recruiter_desk.gui.kit.hit_list import HitList
from recruiter_desk.gui.kit.panes import Surface


class Shown(IntEnum):
    """What stands in the middle."""

    LIST = 0
    PROMPT = 1
    NOTHING = 2
    WRONG = 3


class Middle(Surface):
    """`show_as(Shown.LIST)`."""

    def __init__(self, list_: HitList) -> None:
        super().__init__()
        self._either = QStackedLayout(self)
        change = ("Alt", "W")
        for each in (
            list_,
            Empty("search", "One box over people, notes and calls", "Type a word.", change),
            Empty("search", "Nothing found", "Fewer words find more.", change),
            Empty("triangle-alert", "This cannot be searched for", "Why stands above.", change),
        ):
            self._either.addWidget(each)
        self.show_as(Shown.PROMPT)

    def show_as(self, shown: Shown) -> None:
        """Show the list, or one reason why there is none."""
        self._either.setCurrentIndex(shown)
