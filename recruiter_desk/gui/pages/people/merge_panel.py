"""Two entries of one person, side by side: what differs is seen before they become one."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.people import numbers
from recruiter_desk.gui.pages.people.chooser import PersonChooser
from recruiter_desk.gui.pages.people.words import status_words
from recruiter_desk.gui.panels.pressing import enter_means
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.model import Found, PersonCard
from recruiter_desk.people.queries import person_card
from recruiter_desk.store.desk import Desk

WIDE = 704
HOW = "The kept entry keeps its own; empty fields are filled from the other, lists are joined. "
BACK = "It can be taken apart at any later time."


class MergePanel(Panel):
    """`MergePanel(app, window, kept)`, then choose who goes; or both at once."""

    def __init__(self, app: App, window: QWidget, keep: int, gone: int | None = None) -> None:
        super().__init__(window, "Merge two entries", WIDE)
        self._app = app
        self.keep: PersonCard = person_card(app.desk, keep)
        self.gone: PersonCard | None = None
        self.chooser = PersonChooser(app, "Who is the same person", "Name or number", but=keep)
        self.chooser.chosen.connect(self._choose)
        self.chooser.resized.connect(self.place_again)
        self._said = Words(HOW + BACK, Role.CAPTION, Tone.MUTED, wrap=True)
        self._grid_box = QWidget()
        self._column = QVBoxLayout()
        self._lay_out()
        enter_means(self, self.merge)
        self.add_key("Ctrl+R", self.turn_round)
        if gone is not None:
            self._choose(Found(gone, ""))

    def open(self, first: QWidget | None = None) -> None:
        """Show it with the keys in the name to look for."""
        super().open(first or self.chooser.field)

    def turn_round(self) -> None:
        """Keep the other one."""
        if self.gone is not None:
            self.keep, self.gone = self.gone, self.keep
            self._compare()

    def merge(self) -> None:
        """Make the two one, and show the one that is kept."""
        if self.gone is None:
            return
        keep, gone = self.keep.id, self.gone.id
        self._app.do(_merge, keep, gone).then(self, lambda _kept: self._done(keep), self._refuse)

    def _done(self, keep: int) -> None:
        self.close()
        self._app.open_person.emit(keep)

    def _lay_out(self) -> None:
        self.head.addWidget(Icon("merge", 18, Tone.ACCENT))
        self.head.addWidget(Words(f"Merge {self.keep.name} with", Role.NAME), 1)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(12)
        self._column.addWidget(self.chooser)
        self._column.addWidget(self._grid_box)
        self._column.addWidget(self._said)
        self.body.addLayout(self._column)
        self._turn = Button("Keep the other", caps=("Ctrl", "R"))
        self._turn.clicked.connect(self.turn_round)
        self._merge = Button("Merge", icon="merge", caps=("Enter",), kind=Kind.PRIMARY)
        self._merge.clicked.connect(self.merge)
        close = Button("Close", caps=("Esc",))
        close.clicked.connect(self.close)
        self.foot.addStretch()
        for button in (close, self._turn, self._merge):
            self.foot.addWidget(button)
        for button in (self._turn, self._merge):
            button.setEnabled(False)

    def _choose(self, person: Found) -> None:
        self.gone = person_card(self._app.desk, person.id)
        self.chooser.show_chosen(self.gone.name)
        for button in (self._turn, self._merge):
            button.setEnabled(True)
        self._compare()

    def _compare(self) -> None:
        """Show what each has, a row for each field that is not the same."""
        old, self._grid_box = self._grid_box, QWidget()
        self._column.replaceWidget(old, self._grid_box)
        old.hide()
        old.deleteLater()
        grid = QGridLayout(self._grid_box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, words in enumerate(("", "Kept", "Becomes part of it")):
            grid.addWidget(Words(words, Role.HEAD, Tone.MUTED), 0, column)
        for row, (label, kept, gone) in enumerate(self._differing(), 1):
            _put(grid, row, label, kept, gone)
        self._grid_box.show()
        self.place_again()

    def _differing(self) -> Iterator[tuple[str, str, str]]:
        if self.gone is None:
            return
        mine, theirs = self._told(self.keep), self._told(self.gone)
        for label, kept in mine.items():
            if label == "Name" or kept != theirs[label]:
                yield label, kept, theirs[label]

    def _told(self, card: PersonCard) -> dict[str, str]:
        contact = card.last_contact
        return {
            "Name": f"{card.name}  p{card.id}",
            "Function": card.function,
            "Employer": card.employer.name if card.employer else "",
            "Place": card.place.label,
            "Numbers": ", ".join(numbers.said(phone) for phone in card.phones),
            "E-mails": ", ".join(email.address for email in card.emails),
            "Expertise": ", ".join(card.expertise),
            "Tags": ", ".join(card.tags),
            "Status": status_words(card, self._app.now(), self._app.zone),
            "Notes": str(card.notes),
            "Last contact": f"{contact:%d %b %Y}" if contact else "never",
        }

    def _refuse(self, error: DeskError) -> None:
        self._said.set_words(f"{error.title} {error.advice}", Tone.LATE)


def _put(grid: QGridLayout, row: int, label: str, kept: str, gone: str) -> None:
    role = Role.STRONG if label == "Name" else Role.BODY
    grid.addWidget(Words(label, Role.BODY, Tone.MUTED), row, 0, Qt.AlignmentFlag.AlignTop)
    for column, words in ((1, kept), (2, gone)):
        tone = Tone.PLAIN if words else Tone.UNKNOWN
        shown = Words(words or "nothing", role, tone, wrap=True)
        grid.addWidget(shown, row, column, Qt.AlignmentFlag.AlignTop)


def _merge(desk: Desk, keep: int, gone: int) -> Found:
    from recruiter_desk.people.commands import merge_people

    return merge_people(desk, keep, gone)
