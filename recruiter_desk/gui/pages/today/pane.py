"""The right pane of Today: the evidence for the chosen row, and everything one can do about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.chip import Chip
from recruiter_desk.gui.kit.panes import Pane
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.people.person.chips import voicemails
from recruiter_desk.gui.pages.people.words import marks, subtitle
from recruiter_desk.gui.pages.today import cards
from recruiter_desk.gui.pages.today.seen import Seen
from recruiter_desk.gui.panels.facts.difference_card import DifferenceCard
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.matters.model import CALL_NOT_RETURNED


@dataclass(frozen=True, slots=True)
class Deed:
    """A key on a row: its letter, its words in the foot and in menus, and what it does."""

    cap: str
    words: str
    act: Callable[[], None]


class EvidencePane(Pane):
    """`show_seen(what was read)`, or None for an empty pane; `deeds` are those of the page.

    `answered(id, state, why)` when it was said what became of a difference.
    """

    answered = Signal(object, str, str)

    def __init__(self, app: App, deeds: Sequence[Deed]) -> None:
        super().__init__("Evidence")
        self._app = app
        self._deeds = {deed.cap: deed for deed in deeds}
        self.setMinimumWidth(300)

    def show_seen(self, seen: Seen | None) -> None:
        """Say all that is known about the row."""
        self.setUpdatesEnabled(False)
        self.clear()
        if seen is not None:
            self._fill(seen)
            self.settle()
        self.setUpdatesEnabled(True)

    def _fill(self, seen: Seen) -> None:
        self.add(self._head(seen))
        self.add(self._buttons(seen))
        shown = cards.as_left(self._app, seen)
        if isinstance(shown, DifferenceCard):
            shown.answered.connect(self.answered)
        self.add(shown)
        if seen.card is None:
            self.add(cards.whose(seen))
        else:
            self._add_person(seen)

    def _add_person(self, seen: Seen) -> None:
        assert seen.card is not None
        anyway = self._button(".", "Call anyway, with a reason", icon="phone", small=True)
        leave = self._button("/", "Leave for 30 days", kind=Kind.LINK, small=True)
        twice = cards.think_twice(self._app, seen, anyway, leave)
        if twice is not None:
            self.add(twice)
        else:
            anyway.deleteLater()
            leave.deleteLater()
        if (further := cards.further(self._app, seen)) is not None:
            self.add(further)
        person = self._button("Enter", "Open person", caps=("Enter",), kind=Kind.LINK, small=True)
        self.add(cards.numbers(self._app, seen.card, person))

    def _button(self, cap: str, words: str, **look: object) -> Button:
        button = Button(words, **look)  # type: ignore[arg-type]
        button.clicked.connect(self._deeds[cap].act)
        return button

    def _head(self, seen: Seen) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(Words(seen.item.name, Role.NAME), 1)
        for chip in self._chips(seen):
            line.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(line)
        if seen.card is not None and (runs := subtitle(self._app, seen.card, ", ")):
            column.addWidget(Words(runs))
        return head

    def _chips(self, seen: Seen) -> list[Chip]:
        found = [Chip(c.words, c.tone, c.icon) for c in voicemails(seen.subject, self._app.now())]
        if seen.card is not None:
            found += [Chip(c.words, c.tone, c.icon) for c in marks(self._app, seen.card)]
        return found

    def _buttons(self, seen: Seen) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        second = "R" if seen.item.matter.kind == CALL_NOT_RETURNED else "T"
        if seen.difference is not None:
            second = "X"
        if seen.item.person_id is None:
            second = "O"
        looks = ((second, "", Kind.NORMAL), ("S", "", Kind.NORMAL))
        for cap, icon, kind in (("C", "phone", Kind.PRIMARY), *looks):
            words = self._deeds[cap].words.capitalize()
            words = {"R": "Returned", "X": "Explained"}.get(cap, words)
            button = self._button(cap, words, icon=icon, caps=(cap,), kind=kind)
            line.addWidget(button)
        line.addWidget(self._more({"C", second, "S"}))
        line.addStretch()
        return row

    def _more(self, shown: set[str]) -> Button:
        button = Button(icon="ellipsis", name="More")
        menu = QMenu(button)
        for deed in self._deeds.values():
            if deed.cap.isalpha() and len(deed.cap) == 1 and deed.cap not in shown:
                action = menu.addAction(f"{deed.words.capitalize()}\t{deed.cap}")
                action.triggered.connect(lambda _=False, deed=deed: deed.act())
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
        return button
