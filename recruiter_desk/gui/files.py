"""Files in and out of the window: people and resumes dropped or chosen, all written elsewhere."""

from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.asked_files import folder, resumes_to_open
from recruiter_desk.gui.exporting import Exporting
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.places import Page
from recruiter_desk.gui.resumes_in import ResumesIn
from recruiter_desk.screening.resumes.kinds import is_resume, looks_like_resume

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
        self._exporting, self._resumes = Exporting(app, self), ResumesIn(app, self)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        app.import_files.connect(self.import_people)
        app.add_resumes.connect(self.add_resumes)

    def import_people(self, paths: tuple[Path, ...] = ()) -> None:
        """Show the page with these files, or ask which."""
        self._shell.go(PAGE)
        cast("Reader", self._shell.page).begin(paths)

    def add_resumes(self, person: int | None, paths: tuple[Path, ...] = ()) -> None:
        """Keep these resumes, or ask which; `person` None: each file says whose it is."""
        chosen = paths or resumes_to_open(self._window, "Add a resume")
        self._resumes.take(person, chosen)

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
            self._take(paths)
        return True

    def _take(self, paths: tuple[Path, ...]) -> None:
        """Resumes go to the person who is shown; a .txt is one where it is no table."""
        person = self._shown()
        resumes = [path for path in paths if is_resume(path)]
        if resumes:
            self._resumes.take(person, resumes)
        if tables := tuple(path for path in paths if path not in resumes):
            self.import_people(tables)

    def _shown(self) -> int | None:
        """Whom a panel, else the page is about; None for nobody."""
        panels = [each for each in self._window.findChildren(Panel) if each.isVisible()]
        shown = panels[-1] if panels else self._shell.page
        person = getattr(getattr(shown, "of", shown), "person", None)
        return person if isinstance(person, int) else None


def dropped(data: QMimeData) -> tuple[Path, ...]:
    """The CSV files and resumes that are dragged; none when there are others too."""
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    known = all(path.suffix.lower() in TABLES or looks_like_resume(path) for path in paths)
    return paths if known and len(paths) == len(data.urls()) else ()
