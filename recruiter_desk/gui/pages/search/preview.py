"""The pane beside the list: whose it is, where it says so, and keeping the search."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card
from recruiter_desk.gui.kit.chip import Chip
from recruiter_desk.gui.kit.panes import Pane
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.people.words import marks, subtitle
from recruiter_desk.gui.panels.search.rows import runs_of, whence
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens
from recruiter_desk.people.model import PersonCard
from recruiter_desk.search.found import Hit, Snippet
from recruiter_desk.search.saved import Saved

WIDE = 344
PLACES = 5  # texts shown of one person


@dataclass(frozen=True, slots=True)
class Seen:
    """What stands in the pane: the person (None: nobody's text), their texts, of how many."""

    name: str
    card: PersonCard | None
    texts: tuple[tuple[Hit, Snippet], ...]
    of: int


class Preview(Pane):
    """`show_seen(what was read, whether the search is kept)`; its buttons act by name."""

    def __init__(self, app: App, acts: Mapping[str, Callable[[], object]]) -> None:
        super().__init__("Preview")
        self._app, self._acts = app, acts
        self._shown: tuple[Seen | None, Saved | None, bool] = (None, None, False)

    def show_seen(self, seen: Seen | None, kept: Saved | None, *, typed: bool) -> None:
        """Show this; without a search there is nothing to keep."""
        if self._shown == (seen, kept, typed):
            return
        self._shown = (seen, kept, typed)
        self.setUpdatesEnabled(False)
        self.clear()
        if seen is not None:
            self.add(self._head(seen))
            if seen.texts:
                self.add(self._where(seen.texts, seen.of))
        if typed:
            self.add(self._keeping(kept))
        self.settle()
        self.setUpdatesEnabled(True)

    def _head(self, seen: Seen) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        first = QHBoxLayout()
        first.addWidget(Words(seen.name, Role.NAME), 1)
        column.addLayout(first)
        if seen.card is not None:
            for words in marks(self._app, seen.card):
                first.addWidget(Chip(words.words, words.tone, words.icon))
            column.addWidget(Words(subtitle(self._app, seen.card, ", ")))
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        if seen.card is not None:
            row.addWidget(
                self._button("call", "Call", icon="phone", caps=("C",), kind=Kind.PRIMARY)
            )
        row.addWidget(self._button("open", "Open", caps=("Enter",)))
        row.addStretch()
        column.addLayout(row)
        return head

    def _where(self, texts: Sequence[tuple[Hit, Snippet]], of: int) -> Card:
        some = f"{len(texts)} of {of} places" if len(texts) < of else ""
        card = Card("Where it says so", caption=some)
        for hit, snippet in texts:
            quote = _Quote()
            quote.column.addWidget(Words(runs_of(snippet), wrap=True))
            quote.column.addWidget(Words(whence(hit, self._app), Role.CAPTION, Tone.MUTED))
            card.add(quote, gap=12)
        return card

    def _keeping(self, kept: Saved | None) -> Card:
        if kept is None:
            card = Card("Keep this search")
            words = "Kept searches stand here and under the search box, one key away."
            card.add(Words(words, Role.BODY, Tone.MUTED, wrap=True))
            buttons = [
                self._button("keep", "Keep it", icon="star", caps=("Ctrl", "S"), small=True)
            ]
        else:
            card = Card(kept.name, icon="star", tone=Tone.ACCENT)
            card.add(Words("This search is kept.", Role.BODY, Tone.MUTED, wrap=True))
            rename = self._button("keep", "Rename", caps=("Ctrl", "S"), small=True)
            buttons = [rename, self._button("remove", "Keep it no longer", small=True)]
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 2)
        line.setSpacing(8)
        for button in buttons:
            line.addWidget(button)
        line.addStretch()
        card.add(row, gap=10)
        return card

    def _button(self, act: str, words: str, **look: object) -> Button:
        button = Button(words, **look)  # type: ignore[arg-type]
        button.clicked.connect(self._acts[act])
        return button


class _Quote(QWidget):
    """Words of a text, with a line at the left."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 0, 0, 0)
        self.column.setSpacing(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, 2, self.height(), tokens().line)
