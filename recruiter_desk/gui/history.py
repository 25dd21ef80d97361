"""Undo and redo in the window, named after what they take back."""

from PySide6.QtCore import QObject

from recruiter_desk.gui.app import App
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.undo import history

LOOKED_BACK = 50  # steps


class Steps(QObject):
    """The last steps of the desk, whoever made them."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._app = app

    def undo(self) -> None:
        """Take back the last step."""
        self._app.do(Desk.undo).then(
            self, lambda name: self._app.say.emit(self.tr("Taken back: {0}").format(name))
        )

    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._app.do(Desk.redo).then(
            self, lambda name: self._app.say.emit(self.tr("Done again: {0}").format(name))
        )

    def undo_words(self) -> str:
        """What undo would take back."""
        name = self._names()[0]
        return self.tr("Undo: {0}").format(name) if name else self.tr("Nothing to undo")

    def redo_words(self) -> str:
        """What redo would bring back."""
        name = self._names()[1]
        return self.tr("Redo: {0}").format(name) if name else self.tr("Nothing to redo")

    def _names(self) -> tuple[str, str]:
        """The names of the last step that stands and of the one taken back last; empty: none."""
        redo = ""
        with self._app.desk.read() as read:
            for step in history(read, LOOKED_BACK):
                if not step.undone:
                    return step.name, redo
                redo = step.name
        return "", redo
