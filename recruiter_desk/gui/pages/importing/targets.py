"""The box that asks where a column goes: a few letters narrow what it may be."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from recruiter_desk.gui.kit.choices import Choice
from recruiter_desk.gui.kit.finder import Finder
from recruiter_desk.gui.pages.importing.chosen import SET_BY_THE_DESK, Placed


class TargetBox(Finder):
    """`placed(at, target)` is told what was picked."""

    def __init__(
        self,
        anchor: QWidget,
        row: Placed,
        targets: Mapping[str, str],
        placed: Callable[[int, str], object],
    ) -> None:
        super().__init__(anchor, f"{row.header} goes to", "First letters, such as mob")
        self._row, self._placed = row, placed
        self._targets = {
            key: words for key, words in targets.items() if key not in SET_BY_THE_DESK
        }

    def look(self) -> None:
        begun = self.field.text().strip().casefold()
        fit = [key for key, words in self._targets.items() if begun in words.casefold()]
        fit.sort(key=lambda key: not self._targets[key].casefold().startswith(begun))
        if not begun and self._row.goes_to in fit:
            fit.sort(key=lambda key: key != self._row.goes_to)
        self.show_choices(
            [Choice(key, self._targets[key], on=key == self._row.goes_to) for key in fit]
        )

    def pick(self, key: str) -> None:
        self.close()
        if key != self._row.goes_to:
            self._placed(self._row.at, key)
