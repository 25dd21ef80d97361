"""What the window does for the desk while nobody waits: the search index put in order again."""

from time import sleep

from PySide6.QtCore import QObject, QTimer

from recruiter_desk.gui.app import App

FIRST, EVERY = 20_000, 300_000  # ms after the window opens, and between two looks
PAUSE = 0.03  # seconds between two pieces of work, for typing hands


class Upkeep(QObject):
    """Looks now and then whether the search index is out of order, and works at it aside."""

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._busy = app, False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(FIRST, self, self.look)

    def look(self) -> None:
        """Begin, unless it is being done or the desk can only be read."""
        if self._busy or self._app.desk.locked:
            return
        self._busy = True
        self._app.behind(self._work).then(self, self._done, self._failed)

    def _work(self) -> bool:
        from recruiter_desk.search.upkeep import is_due, renumber

        return is_due(self._app.desk) and renumber(self._app.desk, self._go_on)

    def _go_on(self) -> bool:
        sleep(PAUSE)
        return not self._app.is_closing

    def _done(self, _renumbered: object) -> None:
        self._busy = False

    def _failed(self, _error: object) -> None:
        """Another program was writing, or the disk was full: the next look tries again."""
        self._busy = False
