"""How an import goes on: a file is looked at, checked after each change, and taken in once."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.model import Cancelled, Report
from recruiter_desk.gui.app import App
from recruiter_desk.gui.long_work import LongWork
from recruiter_desk.gui.pages.importing import words, work
from recruiter_desk.gui.pages.importing.chosen import Chosen
from recruiter_desk.gui.pages.importing.done_step import Pair
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.journal import Change

READS = frozenset({"person", "email", "phone", "link", "outside_id", "merge"})
PAUSE = 300  # ms after a column was placed, before the rows are checked anew


class Flow(QObject):
    """`chosen` and `report` are what is known now; the report is a check until `is_done`.

    `looked` a file was read; `unread(DeskError)`; `changed` a column was placed, so that nothing
    is checked; `checked`; `unfit(DeskError)` the check says why not; `begun`, `imported`, and
    `stopped(DeskError)`, after which nothing of the import is kept; `undone` or done again.
    """

    looked = Signal()
    unread = Signal(object)
    changed = Signal()
    checked = Signal()
    unfit = Signal(object)
    begun = Signal()
    imported = Signal()
    stopped = Signal(object)
    undone = Signal(bool)

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self.work = LongWork(app, self)
        self.targets: Mapping[str, str] = {}
        self.pairs: Sequence[Pair] = ()
        self.forget()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.check)
        app.changed.connect(self._on_change)

    @property
    def can_go(self) -> bool:
        """Whether the check is in, and there is somebody to take in."""
        report = self.report
        waiting = not self.is_importing and not self.is_done
        return report is not None and waiting and bool(report.added + report.merged)

    def forget(self) -> None:
        """No file is looked at."""
        self.work.forget()
        self.chosen: Chosen | None = None
        self.report: Report | None = None
        self.is_importing = self.is_done = self._was_undone = False

    def look(self, paths: tuple[Path, ...]) -> None:
        """Read the beginning of the first file."""
        self.forget()
        self.work.start(lambda desk, _run: work.look(desk, paths), self._looked, self.unread.emit)

    def place(self, at: int, target: str) -> None:
        """A column goes elsewhere; the rows are checked anew a moment later."""
        if self.chosen is None or self.is_importing:
            return
        self.chosen, self.report = self.chosen.place(at, target), None
        self.work.forget()
        self._pause.start()
        self.changed.emit()

    def check(self) -> None:
        """See what the files would do."""
        chosen = self.chosen
        if chosen is not None:
            self.work.start(
                lambda desk, run: work.check(desk, chosen, run),
                self._checked,
                self.unfit.emit,
                gives_way=True,
            )

    def take_in(self, *, remember: bool) -> None:
        """Import the files; `remember` the columns where they were changed."""
        chosen = self.chosen
        if chosen is None or not self.can_go:
            return
        self.is_importing = True
        self.begun.emit()
        self.work.start(
            lambda desk, run: work.bring_in(desk, chosen, run, remember=remember),
            self._imported,
            self._stopped,
            writes=True,
        )

    def take_back(self) -> None:
        """Undo the import that was done."""
        if self.is_done and self.report is not None:
            self._app.do(Desk.undo, self.report.step).then(
                self, lambda name: self._app.say.emit(f"Taken back: {name}")
            )

    def save(self, path: Path) -> None:
        """Keep the refused rows and whatever else is to be looked at in a file."""
        report = self.report
        if report is not None:
            said = f"{words.refused_words(report)}, in {path}"
            self._app.ask(
                self,
                lambda _desk: work.save(path, report),
                lambda _done: self._app.say.emit(said),
            )

    def _looked(self, looked: work.Looked) -> None:
        self.chosen, self.targets = looked.chosen, looked.targets
        self.looked.emit()
        self.check()

    def _checked(self, report: Report) -> None:
        self.report = report
        self.checked.emit()

    def _imported(self, done: work.Done) -> None:
        self.is_importing, self.is_done = False, True
        self.report, self.pairs = done.report, done.pairs
        self.imported.emit()

    def _stopped(self, error: DeskError) -> None:
        self.is_importing = False
        self.stopped.emit(error)
        if isinstance(error, Cancelled):
            self._app.say.emit("Stopped. Nothing of the import was kept.")

    def _on_change(self, change: Change) -> None:
        """What was checked may be otherwise now; what was imported may be taken back."""
        if self.is_done:
            self._look_whether_undone()
        elif self.chosen is not None and not self.is_importing and change.touched & READS:
            self.report = None
            self._pause.start()
            self.changed.emit()

    def _look_whether_undone(self) -> None:
        assert self.report is not None
        undone = work.is_undone(self._app.desk, self.report)
        if undone != self._was_undone:
            self._was_undone = undone
            self.undone.emit(undone)
