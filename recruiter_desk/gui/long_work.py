"""One piece of long work at a time, off the UI thread: how far it is, and how it is stopped."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.store.desk import Desk

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
BROKE = ("It stopped in the middle.", "Nothing of it was kept.")
LOOK = 50  # ms between two looks at how far it is


class Run:
    """One run as both threads see it; the worker calls it with what is done and what there is.

    It answers False when the work is to stop: it was cancelled, or the window is closing.
    """

    def __init__(self, app: App) -> None:
        self._app, self.stopped, self.share = app, False, 0.0

    def __call__(self, done: int, whole: int) -> bool:
        self.share = min(1.0, done / whole) if whole > 0 else 0.0
        return not (self.stopped or self._app.is_closing)


class LongWork(QObject):
    """`moved(share)` while it runs, 0 to 1. A run that is followed by another is stopped, and
    neither its result nor its error is told.
    """

    moved = Signal(float)

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._run: Run | None = None
        self._broke: Callable[[], None] = _nothing
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._tell)

    @property
    def is_running(self) -> bool:
        """Whether something is on its way."""
        return self._run is not None

    def start(
        self,
        work: Callable[[Desk, Run], T],
        then: Callable[[T], None],
        failed: Callable[[DeskError], None],
        *,
        writes: bool = False,
    ) -> None:
        """Do `work(desk, run)` aside (on the writing thread if it `writes`), then `then(result)`.

        `failed(error)` is told what the user can solve, the work's own Cancelled included.
        """
        self.forget()
        run = self._run = Run(self._app)

        def read(desk: Desk) -> T:
            return work(desk, run)

        def made(result: T) -> None:
            if self._ends(run):
                then(result)

        def refused(error: DeskError) -> None:
            if self._ends(run):
                failed(error)

        answer = self._app.do(read) if writes else self._app.ask(self, read, made)
        answer.then(self, made, refused)

        def broke() -> None:
            if _broke(answer.future):
                refused(DeskError(*BROKE))

        self._broke = broke
        self._look.start()

    def cancel(self) -> None:
        """Ask it to stop; `failed` is told when it has."""
        if self._run is not None:
            self._run.stopped = True

    def forget(self) -> None:
        """Ask it to stop, and hear nothing more of it."""
        self.cancel()
        self._run = None
        self._look.stop()

    def _ends(self, run: Run) -> bool:
        """The run is over; False when another took its place or nobody wants to hear."""
        if self._run is not run:
            return False
        self.forget()
        return True

    def _tell(self) -> None:
        if self._run is not None:
            self.moved.emit(self._run.share)
        self._broke()


def _nothing() -> None:
    """Before the first run."""


def _broke(future: "Future[T]") -> bool:
    """Whether the program itself was at fault; the window says so, here it only ends."""
    return future.done() and not isinstance(future.exception(), DeskError | None)
