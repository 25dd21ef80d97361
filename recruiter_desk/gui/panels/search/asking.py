"""Asks the desk as each letter is typed; only the answer to the newest letters is told."""

from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import QObject, Signal

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.gui.panels.search.rows import Key
from recruiter_desk.gui.panels.search.told import told
from recruiter_desk.search.found import Answer, Hit, Snippet
from recruiter_desk.search.model import Query
from recruiter_desk.search.queries import READS, ranked, search
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.journal import Change

__all__ = ["READS", "Asking"]


class Asking(QObject):
    """`answered(Answer)` with the newest first, and again when they are ranked.

    `refused(sentence)` says what is wrong with the query, `marked(snippets)` brings the words of
    texts by their key (source, id). `changed` says that the desk has changed in what is searched.
    """

    answered = Signal(object)
    refused = Signal(str)
    marked = Signal(object)
    changed = Signal()

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._numbers, self._newest = app, count(1), 0
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

    def mark(self, query: Query, hits: Sequence[Hit]) -> None:
        """Bring the words of these texts, with those of the query marked."""
        number = self._newest

        def look(desk: Desk) -> dict[Key, Snippet]:
            return told(desk, hits, query) if number == self._newest else {}

        def bring(snippets: dict[Key, Snippet]) -> None:
            if number == self._newest:
                self.marked.emit(snippets)

        self._app.ask(self, look, bring)

    def _first(self, number: int, typed: str, answer: Answer | None) -> None:
        if answer is None or number != self._newest:
            return
        self.answered.emit(answer)
        if self.by_words and answer.total is not None and not answer.ranked:
            self._rank(number, typed)

    def _rank(self, number: int, typed: str) -> None:
        now = self._app.now()

        def find(desk: Desk) -> Answer | None:
            return ranked(desk, typed, now, live=True) if number == self._newest else None

        def bring(answer: Answer | None) -> None:
            if answer is not None and number == self._newest:
                self.answered.emit(answer)

        self._app.ask(self, find, bring)

    def _hear(self, change: Change) -> None:
        if change.touched & READS:
            self.changed.emit()
