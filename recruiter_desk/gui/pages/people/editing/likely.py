"""Beside the form: who may be there already, shown while one types."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.model import Duplicate

MOST = 5
COMPARED = "Names, numbers and e-mails are compared as you type."


class Likely(QWidget):
    """`opened(id)` to look at one, `merged(id)` when it is the same person."""

    opened = Signal(int)
    merged = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Perhaps already here")
        self.setFixedWidth(248)
        self.shown: list[Duplicate] = []
        self._head = Words("", Role.STRONG)
        self._none = Words("", Role.BODY, Tone.MUTED, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(12)
        self._column.addWidget(self._head)
        self._column.addWidget(self._none)
        self._column.addStretch()
        self._lines: list[QWidget] = []
        self.show_likely([])

    def show_likely(self, found: list[Duplicate]) -> None:
        """Show these, the likeliest first."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self.shown = found[:MOST]
        self._lines = [self._line(each) for each in self.shown]
        for at, line in enumerate(self._lines):
            self._column.insertWidget(2 + at, line)
        self._head.set_words("Perhaps already here" if found else "Nobody like this yet")
        self._none.set_words("" if found else COMPARED)
        self._none.setVisible(not found)

    def _line(self, each: Duplicate) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Words(each.name, Role.STRONG))
        column.addWidget(Words(each.why, Role.CAPTION, Tone.SOON))
        line = QHBoxLayout()
        line.setSpacing(6)
        line.setContentsMargins(0, 4, 0, 0)
        look = Button("Open", small=True, name=f"Open {each.name}")
        look.clicked.connect(lambda: self.opened.emit(each.id))
        same = Button("Merge", small=True, icon="merge", name=f"Merge with {each.name}")
        same.clicked.connect(lambda: self.merged.emit(each.id))
        line.addWidget(look)
        line.addWidget(same)
        line.addStretch()
        column.addLayout(line)
        return made
