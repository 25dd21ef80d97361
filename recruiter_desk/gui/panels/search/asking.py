"""Asks the desk as each letter is typed; only the answer to the newest letters is told."""

from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import QObject, Signal

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.gui.panels.search.rows import Key
from recruiter_desk.gui.panels.search.told import lines
from recruiter_desk.search.found import Answer, Hit, Snippet
from recruiter_desk.search.queries import READS, ranked, search
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.journal import Change

FIRST, ALL = 50, 500  # texts of the first answer; as many as are ever put in order


class Asking(QObject):
    """`answered(Answer)` with the newest first, and again when they are ranked (`by_words`).

    With `whole` the second answer has all that was found, where that can be counted.

    `refused(sentence)` says what is wrong with the query, `marked(snippets)` brings the words of
    texts by their key (source, id). `changed` says that the desk has changed in what is searched.
    """

    answered = Signal(object)
    refused = Signal(str)
    marked = Signal(object)
    changed = Signal()

    def __init__(self, app: App, parent: QObject, *, whole: bool = False) -> None:
        super().__init__(parent)
        self._app, self._numbers, self._newest = app, count(1), 0
        self._second = ALL if whole else FIRST
        self.by_words = True
        app.changed.connect(self._hear)

    def ask(self, typed: str) -> None:
        """Search for this; what was asked before is let go."""
        self._newest = number = next(self._numbers)
        now = self._app.now()

        def find(desk: Desk) -> Answer | None:
            return search(desk, typed, now, live=True) if number == self._newest else None

        def failed(error: DeskError) -> None:
            if number == self._newest:
                self.refused.emit(f"{error.title} {error.advice}".strip())

        asked = self._app.ask(self, find, lambda answer: self._first(number, typed, answer))
        asked.then(self, lambda answer: self._first(number, typed, answer), failed)

    def drop(self) -> None:
        """Let go of what was asked; nothing of it is told any more."""
        self._newest = next(self._numbers)

    def mark(self, answer: Answer, hits: Sequence[Hit]) -> None:
        """Bring the words of some texts of an answer, with those of its query marked."""
        number = self._newest

        def look(desk: Desk) -> dict[Key, Snippet]:
            return lines(desk, hits, answer) if number == self._newest else {}

        def bring(snippets: dict[Key, Snippet]) -> None:
            if number == self._newest:
                self.marked.emit(snippets)

        self._app.ask(self, look, bring)

    def _first(self, number: int, typed: str, answer: Answer | None) -> None:
        if answer is None or number != self._newest:
            return
        self.answered.emit(answer)
        more = answer.total is not None and answer.total > FIRST and self._second > FIRST
        if answer.total is not None and (self.by_words or more):
            self._again(number, typed)

    def _again(self, number: int, typed: str) -> None:
        now, most = self._app.now(), self._second
        ask = ranked if self.by_words else search

        def find(desk: Desk) -> Answer | None:
            return ask(desk, typed, now, most, live=True) if number == self._newest else None

        def bring(answer: Answer | None) -> None:
            if answer is not None and number == self._newest:
                self.answered.emit(answer)

        self._app.ask(self, find, bring)

    def _hear(self, change: Change) -> None:
        if change.touched & READS:
            self.changed.emit()
