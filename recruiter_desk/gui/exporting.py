"""Everything that is kept, written into a folder as plain CSV, while the window goes on."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.gui.long_work import LongWork, Run
from recruiter_desk.store.desk import Desk

if TYPE_CHECKING:
    from recruiter_desk.exchange.plain.export import Exported


class Exporting(QObject):
    """One export at a time; the foot says what was written, or why not."""

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._work = LongWork(app, self)

    def export(self, folder: Path) -> None:
        """Write people, notes and calls into that folder; files of those names are replaced."""

        def write(desk: Desk, run: Run) -> "Exported":
            from recruiter_desk.exchange.plain.export import export_plain

            return export_plain(desk, folder, run)

        if self._work.is_running:
            self._app.say.emit("An export is still being written.")
            return
        self._app.say.emit(f"Writing into {folder}.")
        self._work.start(write, self._written, self._failed)

    def _written(self, exported: "Exported") -> None:
        rows = sum(file.rows for file in exported.files)
        said = f"{len(exported.files)} files, {rows:,} {'row' if rows == 1 else 'rows'}"
        self._app.say.emit(f"{said}, in {exported.folder}")

    def _failed(self, error: DeskError) -> None:
        self._app.failed.emit(error)
