"""Asks before a copy takes the desk's place, and checks the copy first."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.say import say_exact
from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.pressing import enter_means
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.store.backups.rules import read_copy
from recruiter_desk.store.desk import Desk

WIDE = 480
WHAT = (
    "What is in the desk now is kept as a copy of its own, so this can be taken back in the same "
    "way. The window opens anew; no other program may have the desk open."
)


def asked_panel(app: App, window: QWidget, asked: PanelAsked) -> "PutBackPanel":
    """The panel for the copy at the path that was asked about."""
    return PutBackPanel(app, window, Path(asked.words))


class PutBackPanel(Panel):
    """`PutBackPanel(app, window, copy)`; in the end `app.put_back` carries the copy."""

    def __init__(self, app: App, window: QWidget, copy: Path) -> None:
        super().__init__(window, "Put back a copy", WIDE)
        self._app, self._copy = app, copy
        self.said = Words(WHAT, Role.BODY, Tone.MUTED, wrap=True)
        self.yes = Button("Put it back", caps=("Enter",), kind=Kind.PRIMARY)
        self.yes.clicked.connect(self.check)
        self._lay_out()
        enter_means(self, self.check)

    def open(self, first: QWidget | None = None) -> None:
        """Show it; Enter puts back at once."""
        super().open(first or self.yes)

    def check(self) -> None:
        """Check the copy aside; the desk is closed only for one that is whole."""
        if not self.yes.isEnabled():
            return
        self.yes.setEnabled(False)
        self.said.set_words("Checking the copy \u2026", Tone.MUTED)
        checked = self._app.ask(self, partial(_check, copy=self._copy), self._checked)
        checked.then(self, self._checked, self._refuse)

    def _checked(self, _checked: None) -> None:
        self.close()
        self._app.put_back.emit(self._copy)

    def _refuse(self, error: DeskError) -> None:
        self.yes.setEnabled(True)
        self.said.set_words(f"{error.title} {error.advice}".strip(), Tone.LATE)
        self.place_again()

    def _lay_out(self) -> None:
        kept = read_copy(self._copy)
        what = say_exact(kept.at, self._app.zone) if kept else self._copy.name
        self.head.addWidget(Icon("archive-restore", 18, Tone.ACCENT))
        self.head.addWidget(Words("Put back a copy", Role.NAME), 1)
        column = QVBoxLayout()
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(Words(f"The desk becomes what it was: {what}", Role.STRONG, wrap=True))
        column.addWidget(self.said)
        self.body.addLayout(column)
        close = Button("Close", caps=("Esc",))
        close.clicked.connect(self.close)
        self.foot.addStretch()
        self.foot.addWidget(close)
        self.foot.addWidget(self.yes)


def _check(desk: Desk, copy: Path) -> None:
    """DeskError for what cannot be put back."""
    from recruiter_desk.store.backups.sources import find, staged

    with staged(desk.folder, find(desk.folder, str(copy))):
        pass
