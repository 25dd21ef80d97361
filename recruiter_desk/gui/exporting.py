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

        def write(desk: Desk, run: Run) -> "tuple[Exported, int]":
            from recruiter_desk.exchange.plain.export import export_plain
            from recruiter_desk.screening.guarding import to_look_at

            return export_plain(desk, folder, run), len(to_look_at(desk))

        if self._work.is_running:
            self._app.say.emit("An export is still being written.")
            return
        self._app.say.emit(f"Writing into {folder}.")
        self._work.start(write, self._written, self._failed)

    def _written(self, done: "tuple[Exported, int]") -> None:
        exported, looks = done
        rows = sum(file.rows for file in exported.files)
        said = f"{len(exported.files)} files, {rows:,} {'row' if rows == 1 else 'rows'}"
        reminder = f"; {looks} notes and calls have words to look at first" if looks else ""
        self._app.say.emit(f"{said}, in {exported.folder}{reminder}")

    def _failed(self, error: DeskError) -> None:
        self._app.failed.emit(error)
