"""The menu of a person's page: status, staying in touch, merging, taking apart, removing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.icons import icon
from recruiter_desk.gui.pages.people.words import STATUSES
from recruiter_desk.gui.theme.tokens import tokens
from recruiter_desk.people.model import PersonCard, Status
from recruiter_desk.store.desk import Desk

INTERVALS = {14: "Every 2 weeks", 30: "Every 30 days", 90: "Every 90 days", 180: "Every 180 days"}


class PersonMenu(QMenu):
    """What can be done with the person shown; made anew each time it opens."""

    def __init__(self, app: App, page: QWidget, shown: Callable[[], PersonCard | None]) -> None:
        super().__init__(page)
        self._app, self._page, self._shown = app, page, shown
        self.aboutToShow.connect(self._fill)

    def merge(self) -> None:
        """Choose who is the same person."""
        from recruiter_desk.gui.pages.people.merge_panel import MergePanel

        if (card := self._shown()) is not None:
            MergePanel(self._app, self._page.window(), card.id).open()

    def _fill(self) -> None:
        self.clear()
        card = self._shown()
        if card is None:
            return
        self._add("Edit\tE", "pencil", lambda: self._app.show_panel("person", card.id))
        adding = partial(self._app.add_resumes.emit, card.id, ())
        self._add("Add a resume\u2026", "file-text", adding)
        self._statuses(card.status)
        self._intervals(card.stay_in_touch)
        self.addSeparator()
        self._add("Merge with\u2026\tM", "merge", self.merge)
        if card.merged:
            words = f"Take {card.merged[-1].name} out again"
            self._add(words, "split", lambda: self._do(_split, card.id))
        self.addSeparator()
        self._add(f"Remove {card.name}", "trash-2", lambda: self._do(_remove, card.id))

    def _statuses(self, now: str | None) -> None:
        menu = self.addMenu("Status, said today")
        for key, words in [*STATUSES.items(), ("", "Not known")]:
            self._choice(menu, words, partial(self._do, _status, key), on=key == (now or ""))

    def _intervals(self, now: int | None) -> None:
        menu = self.addMenu("Stay in touch")
        for days, words in [*INTERVALS.items(), (0, "Not at all")]:
            self._choice(menu, words, partial(self._do, _touch, days), on=days == (now or 0))

    def _do(self, command: Callable[..., object], value: object) -> None:
        if (card := self._shown()) is not None:
            self._app.do(command, card.id, value).then(self._page)

    def _add(self, words: str, drawing: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(icon(drawing, tokens().muted), words)
        action.triggered.connect(lambda _checked=False: act())
        return action

    @staticmethod
    def _choice(menu: QMenu, words: str, act: Callable[[], object], *, on: bool) -> None:
        action = menu.addAction(icon("check", tokens().accent), words) if on else None
        action = action or menu.addAction(words)
        action.triggered.connect(lambda _checked=False: act())


def _status(desk: Desk, person: int, key: str) -> None:
    from recruiter_desk.people.commands import set_status

    set_status(desk, person, Status(key) if key else None)


def _touch(desk: Desk, person: int, days: int) -> None:
    from recruiter_desk.people.commands import stay_in_touch

    stay_in_touch(desk, person, days or None)


def _split(desk: Desk, person: int, _value: int) -> None:
    from recruiter_desk.people.commands import split_person

    split_person(desk, person)


def _remove(desk: Desk, person: int, _value: int) -> None:
    from recruiter_desk.people.commands import remove_person

    remove_person(desk, person)
