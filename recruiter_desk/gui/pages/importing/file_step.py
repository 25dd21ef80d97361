"""The first step: which file, and what kinds of files are known by their columns."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card, Icon
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone

WIDE = 560
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
KNOWN = (
    ("LinkedIn", "Connections.csv of the data you asked LinkedIn for"),
    ("Google", "Contacts, exported as Google CSV"),
    ("Outlook", "People, exported as CSV"),
    ("Bullhorn", "Candidate.csv as the Data Loader has it"),
    ("OpenCATS", "candidates, as imported or exported there"),
    ("Zoho", "candidates of Zoho Recruit"),
    ("Any other", "you say once where its columns go"),
)
SAFE = (
    "Nothing is kept before you have seen what the file would do. Birth dates, gender and the "
    "like are never taken in."
)


class FileStep(QWidget):
    """`asked` when a file is to be chosen."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Choose a file of people")
        self.choose = Button(
            "Choose a file", icon="folder-open", caps=("Enter",), kind=Kind.PRIMARY
        )
        self.choose.clicked.connect(self.asked)
        self.said = Words("", Role.BODY, Tone.LATE, wrap=True)
        self.said.hide()
        row = QHBoxLayout(self)
        row.addStretch()
        row.addLayout(self._middle())
        row.addStretch()

    def say(self, words: str) -> None:
        """What was wrong with the file; none takes it away."""
        self.said.set_words(words)
        self.said.setVisible(bool(words))

    def _middle(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        for part in (self._card(), _known()):
            part.setFixedWidth(WIDE)
            column.addWidget(part)
        column.addStretch(2)
        return column

    def _card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(25, 21, 25, 21)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Icon("upload", 24, Tone.ACCENT))
        head.addWidget(Words("Drop a CSV file here, or choose it", Role.NAME), 1)
        head.addWidget(self.choose)
        card.body.addLayout(head)
        card.add(self.said, gap=10)
        card.add(Words(SAFE, Role.CAPTION, Tone.MUTED, wrap=True), gap=10)
        return card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.asked.emit()
        else:
            super().keyPressEvent(event)


def _known() -> Card:
    card = Card("Known by their columns", icon="list-checks")
    for label, words in KNOWN:
        card.add_pair(label, words)
    return card
