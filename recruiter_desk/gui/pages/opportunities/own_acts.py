"""What is done with an opportunity itself: add, edit, a note, on hold, filled, closed, open."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.pages.opportunities import asking
from recruiter_desk.gui.panels.opportunity import doing
from recruiter_desk.opportunities.model import Opening


class OwnActs(QObject):
    """On the opportunity that is chosen; with none chosen only adding does something."""

    def __init__(self, app: App, page: QWidget, current: Callable[[], Opening | None]) -> None:
        super().__init__(page)
        self._app, self._page, self._current = app, page, current

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Those of the menu, by name."""
        return {
            "edit": self.edit,
            "note": self.note,
            "hold": lambda: self._stand("hold"),
            "fill": lambda: self._stand("fill"),
            "reopen": lambda: self._stand("reopen"),
            "close": self.close,
        }

    def add(self) -> None:
        """The panel for a new one."""
        self._app.show_panel("opportunity")

    def edit(self) -> None:
        """The panel for this one."""
        if (now := self._current()) is not None:
            self._app.show_opportunity(now.id)

    def note(self) -> None:
        """One line, kept with its time."""
        if (now := self._current()) is None:
            return

        def keep(line: str) -> None:
            if line:
                self._app.do(doing.note, now.id, line).then(self)

        asking.words(self._page.window(), f"Note on {now.title}", "What the client said", keep)

    def close(self) -> None:
        """Closed, and why."""
        if (now := self._current()) is not None:
            asking.why_closed(
                self._page.window(), now.title, lambda why: self._stand("close", why)
            )

    def _stand(self, how: str, why: str = "") -> None:
        if (now := self._current()) is not None:
            self._app.do(doing.stand, now.id, how, why).then(self)
