"""One piece of long work at a time, off the UI thread: how far it is, and how it is stopped."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.store.desk import Desk

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
BROKE = ("It stopped in the middle.", "Nothing of it was kept.")
LOOK, AGAIN = 50, 150  # ms between two looks at how far it is; before it begins anew


class Run:
    """One run as both threads see it; the worker calls it with what is done and what there is.

    It answers False when the work is to stop: it was cancelled, the window is closing, or a
    command waits that the work `gives_way` to.
    """

    def __init__(self, app: App, *, gives_way: bool) -> None:
        self._app, self._gives_way = app, gives_way
        self.stopped = self.gave_way = False
        self.share = 0.0

    def __call__(self, done: int, whole: int) -> bool:
        self.share = min(1.0, done / whole) if whole > 0 else 0.0
        self.gave_way = self._gives_way and self._app.is_writing
        return not (self.stopped or self.gave_way or self._app.is_closing)


@dataclass(frozen=True, slots=True)
class _Job(Generic[T]):
    work: Callable[[Desk, Run], T]
    then: Callable[[T], None]
    failed: Callable[[DeskError], None]
    writes: bool
    gives_way: bool


class LongWork(QObject):
    """`moved(share)` while it runs, 0 to 1. A run that is followed by another is stopped, and
    neither its result nor its error is told.
    """

    moved = Signal(float)

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._run: Run | None = None
        self._ended_badly: Callable[[], None] = _nothing
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
        gives_way: bool = False,
    ) -> None:
        """Do `work(desk, run)` aside (on the writing thread if it `writes`), then `then(result)`.

        `failed(error)` is told what the user can solve, the work's own Cancelled included. Work
        that holds up commands `gives_way` to them, and begins anew after.
        """
        self._begin(_Job(work, then, failed, writes, gives_way))

    def _begin(self, job: _Job[T]) -> None:
        self.forget()
        run = self._run = Run(self._app, gives_way=job.gives_way)
        made, refused = partial(self._made, job, run), partial(self._refused, job, run)

        def work(desk: Desk) -> T:
            return job.work(desk, run)

        answer = self._app.do(work) if job.writes else self._app.ask(self, work, made)
        answer.then(self, made, refused)
        self._ended_badly = partial(_see, answer.future, refused)
        self._look.start()

    def _made(self, job: _Job[T], run: Run, result: T) -> None:
        if self._ends(run):
            job.then(result)

    def _refused(self, job: _Job[T], run: Run, error: DeskError) -> None:
        if run.gave_way and not run.stopped:
            QTimer.singleShot(AGAIN, self, partial(self._again, job, run))
        elif self._ends(run):
            job.failed(error)

    def _again(self, job: _Job[T], run: Run) -> None:
        if self._run is run:
            self._begin(job)

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
        self._ended_badly()


def _nothing() -> None:
    """Before the first run."""


def _see(future: "Future[T]", refused: Callable[[DeskError], None]) -> None:
    """Where the program itself was at fault the window says so; here the run only ends."""
    if future.done() and not isinstance(future.exception(), DeskError | None):
        refused(DeskError(*BROKE))
