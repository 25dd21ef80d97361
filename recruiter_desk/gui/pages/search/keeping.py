"""Keeping a search under a name, from the page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from recruiter_desk.base.text import clean_line
from recruiter_desk.gui.app import App
from recruiter_desk.gui.panels.choices import ChoicesPanel, Typed
from recruiter_desk.search.saved import Saved, saved_searches
from recruiter_desk.store.desk import Desk


class Keeping:
    """The kept searches as the page last read them."""

    def __init__(self, app: App, page: QWidget) -> None:
        self._app, self._page = app, page
        self._all: Sequence[Saved] = ()
        self._typed = ""

    def read(self) -> Sequence[Saved]:
        """All of them, read anew."""
        self._all = saved_searches(self._app.desk)
        return self._all

    def kept(self, typed: str) -> Saved | None:
        """The kept search that is this one; None when it is not kept."""
        self._typed = clean_line(typed)
        return next((each for each in self._all if each.query == self._typed), None)

    def ask_name(self, typed: str) -> None:
        """Ask for its name, and keep it; one that is kept gets another name."""
        if not typed.strip():
            self._app.say.emit("There is nothing to keep yet. Type what you look for first.")
            return
        known = self.kept(typed)
        title = "Another name for this search" if known else "Keep this search as"
        typing = Typed("A name, such as 3T in Arizona", lambda words: (words.strip(), ""))
        panel: ChoicesPanel[str] = ChoicesPanel(
            self._page.window(), title, (), self._name, typed=typing, icon="star"
        )
        panel.open()
        assert panel.field is not None
        panel.field.setText(known.name if known else self._typed)
        panel.field.selectAll()

    def remove(self) -> None:
        """Keep the search that is shown no longer."""
        known = self.kept(self._typed)

        def take(desk: Desk, search: int) -> None:
            from recruiter_desk.search.commands import remove_search

            remove_search(desk, search)

        if known is not None:
            self._app.do(take, known.id).then(self._page)

    def _name(self, name: str) -> None:
        known, typed = self.kept(self._typed), self._typed

        def put(desk: Desk) -> None:
            from recruiter_desk.search.commands import rename_search, save_search

            if known is not None:
                rename_search(desk, known.id, name)
            else:
                save_search(desk, name, typed)

        self._app.do(put).then(self._page)
