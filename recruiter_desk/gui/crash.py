"""When the program itself is at fault: say so, offer the details, leave the data untouched."""

import platform
import sys
from collections.abc import Callable
from datetime import datetime
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk import __version__
from recruiter_desk.base.log import note_bug, where
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone


def details(error: BaseException) -> str:
    """Where it arose (files, lines, kinds of error), never its text, which may hold names."""
    about = f"Recruiter Desk {__version__}, Qt {qVersion()}, {platform.platform()}"
    return "\n".join([about, *where(error)])


class CrashDialog(QDialog):
    """One kind sentence, what stands in the details, and two buttons."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details(error)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setFixedWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(Words(self.tr("Something went wrong in the program"), Role.NAME))
        said = self.tr(
            "What was kept before is untouched; nothing half-done was kept. The details say where "
            "it happened and name nobody: please send them to those who make the desk."
        )
        column.addWidget(Words(said, Role.BODY, Tone.MUTED, wrap=True))
        column.addSpacing(8)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        copy = Button(self.tr("Copy details"), icon="copy")
        copy.clicked.connect(self.copy)
        on = Button(self.tr("Go on"), kind=Kind.PRIMARY)
        on.clicked.connect(self.accept)
        on.setDefault(True)
        line.addStretch()
        line.addWidget(copy)
        line.addWidget(on)
        return line

    def copy(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self._details)


class Faults(QObject):
    """Hears of every fault nobody caught, on any thread, and shows the first of them."""

    _heard = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(parent)
        self._now, self._window = now, parent
        self._dialog: CrashDialog | None = None
        self._heard.connect(self.show_fault)

    def watch(self) -> None:
        """From now on hear of what Python could not place."""
        sys.excepthook = self._hook

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._heard.emit(error)

    def show_fault(self, error: BaseException) -> None:
        """Note it without names, and say so once at a time."""
        note_bug(error, self._now())
        if self._dialog is None:
            self._dialog = CrashDialog(error, self._window)
            self._dialog.finished.connect(self._shut)
            self._dialog.open()

    def _shut(self) -> None:
        self._dialog = None
