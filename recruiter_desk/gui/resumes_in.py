"""Resumes given to the window: read aside one after the other and kept; what came of each."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.screening.resumes.model import AddedResume, ResumeFile
from recruiter_desk.store.desk import Desk


class ResumesIn(QObject):
    """`take(person, paths)`; person None: each file says whose it is."""

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._waiting: list[tuple[int | None, Path]] = []
        self._busy = False

    def take(self, person: int | None, paths: Sequence[Path]) -> None:
        """Read these after those that wait already."""
        self._waiting += [(person, path) for path in paths]
        self._next()

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        self._busy = True
        person, path = self._waiting.pop(0)
        self._app.say.emit(f"Reading {path.name} …")

        def look(_desk: Desk) -> ResumeFile:
            from recruiter_desk.screening.resumes.reading import read_file

            return read_file(path)

        def keep(desk: Desk, file: ResumeFile) -> AddedResume:
            from recruiter_desk.screening.resumes.commands import keep_resume

            return keep_resume(desk, person, file)

        def was_read(file: ResumeFile) -> None:
            self._app.do(keep, file).then(self, kept, self._refused)

        def kept(added: AddedResume) -> None:
            self._tell(added, path.name, shown=person)
            self._ended()

        self._app.ask(self, look, was_read).then(self, was_read, self._refused)

    def _tell(self, added: AddedResume, name: str, *, shown: int | None) -> None:
        words = told(added, name)
        if added.already:
            self._app.say.emit(words)
        else:
            self._app.done.emit(words)
        if shown is None and not self._waiting:
            self._app.open_person.emit(added.person.id)

    def _refused(self, error: DeskError) -> None:
        self._app.failed.emit(error)
        self._ended()

    def _ended(self) -> None:
        self._busy = False
        self._next()


def told(added: AddedResume, name: str) -> str:
    """What came of one file, in a line."""
    who = added.person.name
    if added.already:
        return f"{name} is there already, of {who}"
    parts = [f"{who} added from {name}" if added.made else f"Resume added to {who}"]
    if added.made and added.possible_duplicates:
        others = ", ".join(other.name for other in added.possible_duplicates[:3])
        parts.append(f"may be the same as {others}")
    return "; ".join([*parts, *(remark.rstrip(".") for remark in added.remarks)])
