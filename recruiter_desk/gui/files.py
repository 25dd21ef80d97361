"""Files in and out of the window: people dropped on it or chosen, everything written elsewhere."""

from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.asked_files import folder
from recruiter_desk.gui.exporting import Exporting
from recruiter_desk.gui.places import Page

TABLES = {".csv", ".tsv", ".txt"}
DRAGGED = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}
PAGE = "importing"


class Shell(Protocol):
    """What the window does of it."""

    @property
    def page(self) -> Page:
        """The page that is shown."""
        ...

    def go(self, key: str) -> None:
        """Show a page."""


class Reader(Protocol):
    """The page that reads files."""

    def begin(self, paths: tuple[Path, ...] = ()) -> None:
        """Look at these, or ask which."""


class Files(QObject):
    """Takes what is dropped on `window`, and what `app.import_files` asks for."""

    def __init__(self, window: QWidget, app: App, shell: Shell) -> None:
        super().__init__(window)
        self._window, self._app, self._shell = window, app, shell
        self._exporting = Exporting(app, self)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        app.import_files.connect(self.import_people)

    def import_people(self, paths: tuple[Path, ...] = ()) -> None:
        """Show the page with these files, or ask which."""
        self._shell.go(PAGE)
        cast("Reader", self._shell.page).begin(paths)

    def export_everything(self) -> None:
        """Ask for a folder, and write everything that is kept into it."""
        if into := folder(self._window, "Export everything into a folder"):
            self._exporting.export(into)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in DRAGGED or not isinstance(event, QDropEvent):
            return False
        paths = dropped(event.mimeData())
        if not paths or not self._app.settings.answered:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.import_people(paths)
        return True


def dropped(data: QMimeData) -> tuple[Path, ...]:
    """The CSV files among what is dragged; none when there are others too."""
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    known = all(path.suffix.lower() in TABLES for path in paths)
    return paths if known and len(paths) == len(data.urls()) else ()
