"""The head of an opportunity: its title, how many are to call, what is wanted, what to do next."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QVBoxLayout, QWidget

from recruiter_desk.base.clock import local
from recruiter_desk.gui.app import App
from recruiter_desk.gui.icons import icon
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.chip import Chip
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.opportunity.words import chips, wanted_line
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens
from recruiter_desk.opportunities.model import Opening, State

HIGH = 64
OPEN_DEEDS = (("hold", "Put on hold", "minus"), ("fill", "Filled\u2026", "check"))
CLOSED_DEEDS = (("reopen", "Open again", "undo-2"),)
CLOSE = ("close", "Close\u2026", "x")
DEEDS = (("edit", "Edit\tE", "pencil"), ("note", "Note\u2026", "sticky-note"))
Deeds = Mapping[str, Callable[[], object]]


class OpeningHead(QWidget):
    """`deeds` are what its button and its menu do, by name."""

    def __init__(self, app: App, deeds: Deeds) -> None:
        super().__init__()
        self._app, self._deeds = app, deeds
        self.setFixedHeight(HIGH)
        self.title, self.line = Words("", Role.NAME), Words("", Role.BODY, Tone.MUTED)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(8)
        self.menu = QMenu(self)
        self._next = Button("Call the next", icon="phone", caps=("C",), kind=Kind.PRIMARY)
        self._next.clicked.connect(deeds["next"])
        self._more = Button(icon="ellipsis", name="More about this opportunity")
        self._more.clicked.connect(self.open_menu)
        self._lay_out()

    def open_menu(self) -> None:
        """What can be done with the opportunity itself."""
        self.menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def show_opening(self, opening: Opening, to_call: int) -> None:
        """Another opportunity, or the same one anew."""
        app = self._app
        self.title.set_words(opening.title)
        self.line.set_words(wanted_line(opening, app.settings.country))
        self.line.setToolTip("\n".join(filter(None, (opening.words, *opening.remarks))))
        _empty(self._chips)
        today = local(app.now(), app.zone).date()
        for shown in chips(opening, to_call, today):
            self._chips.addWidget(Chip(shown.words, shown.tone, shown.icon))
        self._next.setEnabled(opening.state is State.OPEN)
        self._fill_menu(opening)

    def _fill_menu(self, opening: Opening) -> None:
        self.menu.clear()
        is_open = opening.state is State.OPEN
        standing = OPEN_DEEDS if is_open else CLOSED_DEEDS
        closing = (CLOSE,) if opening.state in {State.OPEN, State.ON_HOLD} else ()
        for key, said, name in (*DEEDS, *standing, *closing):
            action = self.menu.addAction(icon(name, tokens().muted), said)
            action.triggered.connect(self._deeds[key])

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.title)
        first.addLayout(self._chips)
        first.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(first)
        left.addWidget(self.line)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 12, 16, 10)
        line.setSpacing(8)
        line.addLayout(left, 1)
        for button in (self._next, self._more):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
