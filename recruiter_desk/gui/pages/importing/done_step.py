"""The last step: what became of the file, who may be there twice, and how it is taken back."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiter_desk.exchange.model import Report
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card, Icon
from recruiter_desk.gui.kit.panes import Pane
from recruiter_desk.gui.kit.share_bar import ShareBar
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.importing.check import doubtful_card, figures, refused_card, shares
from recruiter_desk.gui.pages.importing.chosen import Chosen
from recruiter_desk.gui.pages.importing.words import done_words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone

WIDE, MOST_PAIRS = 640, 50
TWICE = "Both stand in the list. Open one and press M to merge them, or leave them as they are."


class Named(NamedTuple):
    """Somebody by id and name, with what tells them apart."""

    id: int
    name: str
    about: str


class Pair(NamedTuple):
    """A new person and who it may be the same as."""

    new: Named
    known: Named


class DoneStep(Pane):
    """`opened(id)` a person, `undone`, `another` file, `saving` refused rows, `seen` people."""

    opened = Signal(int)
    undone = Signal()
    another = Signal()
    saving = Signal()
    seen = Signal()

    def __init__(self) -> None:
        super().__init__("What became of the file")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.undo: Button | None = None

    def show_done(self, chosen: Chosen, report: Report, pairs: Sequence[Pair]) -> None:
        """All of it; `pairs` are at most those that are shown."""
        self.clear()
        self._add(self._summary(chosen, report))
        if pairs:
            self._add(self._twice(pairs, max(report.possible, len(pairs))))
        if report.skipped:
            refused = refused_card(report.skipped)
            refused.link_pressed.connect(self.saving)
            self._add(refused)
        if report.doubtful:
            self._add(doubtful_card(report.doubtful))

    def show_undone(self, words: str) -> None:
        """The import was taken back."""
        self.clear()
        self.undo = None
        card = Card("Taken back", icon="undo-2", tone=Tone.ACCENT)
        card.add(Words(words, wrap=True))
        card.set_actions(self._button("Another file", "folder-open", self.another.emit))
        self._add(card)

    def _add(self, card: Card) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(8, 0, 8, 0)
        card.setMaximumWidth(WIDE)
        line.addWidget(card, 1)
        line.addStretch(0)
        self.add(row)

    def _summary(self, chosen: Chosen, report: Report) -> Card:
        said = done_words(report, own=chosen.is_own)
        card = Card(said, icon="check", tone=Tone.GOOD, caption=chosen.name)
        card.body.setContentsMargins(13, 13, 13, 12)
        bar = ShareBar("Imported")
        bar.show_shares(shares(report))
        card.add(bar)
        for number, figure in enumerate(figures(report, own=chosen.is_own)):
            card.add(figure, gap=6 if number else 12)
        acts = [
            self._button("See the people", "users", self.seen.emit),
            self._button("Another file", "folder-open", self.another.emit),
        ]
        self.undo = None
        if report.step is not None:
            self.undo = self._button("Take it back", "undo-2", self.undone.emit)
            acts.insert(0, self.undo)
        card.set_actions(*acts)
        return card

    def _twice(self, pairs: Sequence[Pair], count: int) -> Card:
        more = f"{len(pairs)} of {count:,}" if count > len(pairs) else f"{count:,}"
        card = Card("Possibly there twice", icon="users", tone=Tone.SOON, caption=more)
        card.add(Words(TWICE, Role.CAPTION, Tone.MUTED, wrap=True))
        for pair in pairs:
            card.add(self._pair(pair), gap=4)
        return card

    def _pair(self, pair: Pair) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(Icon("user-plus", 14, Tone.GOOD))
        self._add_person(line, pair.new)
        between = Words("may be", Role.BODY, Tone.MUTED)
        between.setMinimumWidth(between.sizeHint().width())
        line.addWidget(between)
        self._add_person(line, pair.known)
        line.addStretch()
        return made

    def _add_person(self, line: QHBoxLayout, person: Named) -> None:
        link = Button(person.name, kind=Kind.LINK)
        link.setFixedHeight(24)
        link.setToolTip(person.about)
        link.clicked.connect(lambda: self.opened.emit(person.id))
        line.addWidget(link)
        line.addWidget(Words(person.about, Role.CAPTION, Tone.MUTED))
        line.addSpacing(4)

    @staticmethod
    def _button(words: str, icon: str, act: object) -> Button:
        made = Button(words, icon=icon, small=True)
        made.clicked.connect(act)
        return made
