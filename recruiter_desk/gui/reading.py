"""Reads what was written into facts while nobody waits, soon after it was written."""

from time import monotonic, sleep

from PySide6.QtCore import QObject, QTimer, Signal

from recruiter_desk.gui.app import App
from recruiter_desk.store.journal import Change

TEXTS = frozenset({"note", "call", "resume", "person"})
FIRST, SOON = 4000, 400  # ms after the window opens, and after something was written
PAUSE = 0.005  # seconds between two people, for typing hands
TELL_EVERY = 1.0  # seconds between two words on how far it is
MANY = 30  # people from which it is said how far it is
DERIVED = frozenset({"fact"})
"""What a Change names when facts, differences and what Today shows of them were worked out."""


class Reading(QObject):
    """Looks for texts that wait to be read; what is left when it stops waits for the next look."""

    _told = Signal(int, int)

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self.is_running = self._stopped = self._again = self._has_said = False
        self._last = 0.0
        self._timer = QTimer(self, interval=SOON, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._told.connect(self._say)
        app.changed.connect(self._hear)
        QTimer.singleShot(FIRST, self, self.look)

    def words(self) -> str:
        """What the menu offers."""
        return "Stop reading" if self.is_running else "Read what waits"

    def turn(self) -> None:
        """Stop it, or go on with it."""
        if self.is_running:
            self._stopped = True
        else:
            self._stopped = False
            self.look()

    def look(self) -> None:
        """Begin, unless it was stopped, or is being done, or the desk can only be read."""
        if self._stopped or self._app.is_closing or self._app.desk.locked:
            return
        if self.is_running:
            self._again = True
            return
        self.is_running, self._again = True, False
        self._app.behind(self._work).then(self, self._done, self._failed)

    def _hear(self, change: Change) -> None:
        if change.touched & TEXTS:
            self._timer.start()

    def _work(self) -> int:
        from recruiter_desk.screening.queue import read_all

        return read_all(self._app.desk, self._go_on)

    def _go_on(self, done: int, whole: int) -> bool:
        """Asked between two people, on the thread that reads."""
        if whole >= MANY and monotonic() - self._last > TELL_EVERY:
            self._last = monotonic()
            self._told.emit(done, whole)
        sleep(PAUSE)
        return not (self._stopped or self._app.is_closing)

    def _say(self, done: int, whole: int) -> None:
        self._has_said = True
        self._app.say.emit(f"Reading {done:,} of {whole:,} people; the menu stops it")
        self._app.changed.emit(Change("Read", DERIVED))

    def _done(self, read: int) -> None:
        self.is_running = False
        if read:
            self._app.changed.emit(Change("Read", DERIVED))
        if self._has_said:
            self._has_said = False
            self._app.say.emit("Reading stopped" if self._stopped else "Everything is read")
        if self._again:
            self.look()

    def _failed(self, _error: object) -> None:
        """Another program was writing, or the disk was full: the next look tries again."""
        self.is_running = False
