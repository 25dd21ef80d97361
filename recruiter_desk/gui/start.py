"""Opens the window: it is painted at once, and the desk is opened or made behind it."""

import gc
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from recruiter_desk.base.screen import see_to_a_screen
from recruiter_desk.gui.collecting import Collecting
from recruiter_desk.gui.theme.ground import ground
from recruiter_desk.gui.window import Window

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from recruiter_desk.gui.app import App
    from recruiter_desk.gui.theme.switch import Theme
    from recruiter_desk.store.desk import Desk

FAULTS_AFTER = 60  # ms: faults before that are the start's own, and end it
WARM_AFTER = 600  # ms after the first paint, so that the import does not stand in its way


def run(folder: Path, now: Callable[[], datetime]) -> int:
    """Show the desk in that folder, made when it is missing, until the window is closed.

    Returns the exit code of the process. A DeskError in opening is shown in the window; without
    a screen it is raised.
    """
    see_to_a_screen()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    opened = Opened(application, folder, now)
    opened.show()
    code = application.exec()
    opened.close()
    return code


def show_demo() -> None:
    """Open the demo desk, in its own folder, in a window of its own."""
    from PySide6.QtCore import QProcess

    frozen = getattr(sys, "frozen", False)
    QProcess.startDetached(sys.executable, [*([] if frozen else ["-m", "recruiter_desk"]), "demo"])


def put_back(folder: Path, copy: Path, now: Callable[[], datetime]) -> str:
    """Let a copy take the place of the desk in that folder; in words what came of it."""
    from recruiter_desk.base.errors import DeskError
    from recruiter_desk.store.backups.restoring import restore
    from recruiter_desk.store.folder import DeskFolder

    try:
        done = restore(DeskFolder(folder), copy, now())
    except DeskError as error:
        return f"{error.title} {error.advice}".strip()
    kept = f" What was there is kept as {done.kept.name}." if done.kept else ""
    return f"Put back: {copy.name}.{kept}"


class Opened(QObject):
    """One window with its desk, from the first paint to the last."""

    _made = Signal(object)

    def __init__(
        self, application: QApplication, folder: Path, now: Callable[[], datetime]
    ) -> None:
        super().__init__(application)
        gc.disable()  # what is made until the rows stand is kept anyway
        self._collecting: Collecting | None = None
        QTimer.singleShot(WARM_AFTER, self, self._collect)
        self._folder, self._now = folder, now
        self._application = application
        self.theme: Theme | None = None
        self.window = Window()
        self.app: App | None = None
        self._maker: ThreadPoolExecutor | None = None
        self._copy: Path | None = None  # what shall take the desk's place before it is opened
        self._said = ""
        self._closed = False
        self._made.connect(self._begin)

    def show(self) -> None:
        """Paint, and then see to the desk."""
        self._stand_as_before()
        self.window.setStyleSheet(f"background: {ground(self._application)}")
        self.window.painted.connect(lambda: QTimer.singleShot(0, self, self._furnish))
        self.window.show()

    def close(self) -> None:
        """Finish what is being written and let the files go."""
        self._closed = True
        if self._collecting is not None:
            self._collecting.stop()
        gc.enable()
        if self._maker is not None:
            self._maker.shutdown(wait=True)
        app, self.app = self.app, None
        if app is not None:
            from recruiter_desk.gui.copies import copy_of_the_day

            app.close()
            copy_of_the_day(app)
            app.desk.close()

    def _collect(self) -> None:
        if not self._closed:
            self._collecting = Collecting(self)

    def put_back(self, copy: Path) -> None:
        """Close the desk, let a copy take its place, and open it in a window instead of this."""
        if self.app is None:
            return
        old, app = self.window, self.app
        self.app = None
        app.close()
        app.desk.close()
        app.setParent(old)
        self._copy, self.window = copy, Window()
        self._application.setQuitOnLastWindowClosed(False)
        old.close()
        old.deleteLater()
        self.show()
        self._application.setQuitOnLastWindowClosed(True)

    def _furnish(self) -> None:
        """After the first paint: the theme, what stands on every page, and then the desk."""
        from recruiter_desk.gui.theme.switch import Theme

        self.theme = self.theme or Theme(self._application)
        self.window.setStyleSheet("")
        self.window.furnish()
        self._open_behind()

    def _stand_as_before(self) -> None:
        from recruiter_desk.gui import remembered

        file, window = remembered.state_file(), self.window
        remembered.put_back(window, file)
        window.closing.connect(lambda: remembered.keep(window, file))

    def _open_behind(self) -> None:
        """A desk that is there is opened at once; a new one is made aside, which takes longer."""
        from recruiter_desk.base.errors import DeskError

        if self._copy is not None or not (self._folder / "desk.sqlite3").exists():
            self._open_aside()
            return
        try:
            opened: Desk | BaseException = self._open()
        except DeskError as error:
            opened = error
        self._begin(opened)

    def _watch_faults(self) -> None:
        from recruiter_desk.gui.crash import Faults

        faults = Faults(self._now, self.window)
        faults.watch()
        self.window.fault.connect(faults.show_fault)

    def _open_aside(self) -> None:
        from concurrent.futures import ThreadPoolExecutor

        if self._maker is None:
            self._maker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="open")
        self._maker.submit(self._open).add_done_callback(
            lambda done: self._made.emit(done.exception() or done.result())
        )

    def _open(self) -> "Desk":
        from recruiter_desk.base.clock import machine_zone
        from recruiter_desk.opening import open_desk

        if self._copy is not None:
            copy, self._copy = self._copy, None
            self._said = put_back(self._folder, copy, self._now)
        new = not (self._folder / "desk.sqlite3").exists()
        return open_desk(self._folder, self._now, machine_zone() if new else "")

    def _begin(self, opened: "Desk | BaseException") -> None:
        from recruiter_desk.base.errors import DeskError
        from recruiter_desk.gui.app import App
        from recruiter_desk.gui.theme.tokens import Tone

        if isinstance(opened, DeskError):
            self.window.foot.say(f"{opened.title} {opened.advice}".strip(), tone=Tone.LATE)
            return
        if isinstance(opened, BaseException):
            self._watch_faults()
            self.window.fault.emit(opened)
            return
        app = self.app = App(opened, self._now)
        app.setParent(self)
        app.changed.connect(self._look)
        app.open_demo.connect(show_demo)
        app.put_back.connect(self.put_back)
        self._dress(app)
        self.window.begin(app)
        if self._said:
            self.window.foot.say(self._said)
            self._said = ""
        QTimer.singleShot(FAULTS_AFTER, self, self._watch_faults)
        QTimer.singleShot(WARM_AFTER, app, app.warm)

    def _look(self, change: object) -> None:
        touched: frozenset[str] = getattr(change, "touched", frozenset())
        if self.app is not None and touched & {"setting"}:
            self._dress(self.app)

    def _dress(self, app: "App") -> None:
        """Light or dark, as the recruiter chose."""
        from recruiter_desk.gui.theme.switch import Look

        if self.theme is not None:
            self.theme.choose(Look(app.settings.theme))
