"""The bar under the columns: what is remembered, back, and the import itself with its progress."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.check import Check
from recruiter_desk.gui.kit.paint import hairline
from recruiter_desk.gui.kit.share_bar import ShareBar
from recruiter_desk.gui.kit.words import Words

HIGH = 56


class ImportFoot(QWidget):
    """`asked` to import, `back` to the file or to stop; `remember` is the check."""

    asked = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HIGH)
        self.remember = Check("Remember these columns", on=True)
        self.go = Button("Import", caps=("Ctrl", "Enter"), kind=Kind.PRIMARY)
        self.go.clicked.connect(self.asked)
        back = Button("Back", caps=("Esc",))
        back.clicked.connect(self.back)
        self.cancel = Button("Cancel", caps=("Esc",))
        self.cancel.clicked.connect(self.back)
        self._said = Words("")
        self.progress = ShareBar("Importing")
        self._either = QStackedLayout(self)
        self._either.addWidget(_line(self.remember, None, back, self.go))
        self._either.addWidget(_line(self._said, self.progress, self.cancel))

    def show_ready(self, words: str, *, can_go: bool) -> None:
        """What the button does, and whether it can."""
        self._either.setCurrentIndex(0)
        self.go.setText(words)
        self.go.setEnabled(can_go)

    def show_running(self, words: str) -> None:
        """The import is on its way."""
        self._said.set_words(words)
        self.progress.show_progress(0.0)
        self.cancel.setEnabled(True)
        self._either.setCurrentIndex(1)

    def moved(self, share: float) -> None:
        """So far, 0 to 1."""
        self.progress.show_progress(share)

    def show_stopping(self) -> None:
        """Cancelled, and not yet stopped."""
        self.cancel.setEnabled(False)
        self._said.set_words("Stopping. Nothing of it is kept.")

    def paintEvent(self, _event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), 0)


def _line(first: QWidget, middle: QWidget | None, *others: QWidget) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(24, 1, 16, 0)
    line.setSpacing(8)
    line.addWidget(first)
    if middle is None:
        line.addStretch()
    else:
        line.addSpacing(8)
        line.addWidget(middle, 1)
        line.addSpacing(8)
    for other in others:
        line.addWidget(other)
    return made
