"""The right column of a call: the facts as they are caught, and what differs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card
from recruiter_desk.gui.kit.panes import Pane
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.facts.caught_row import CaughtRow
from recruiter_desk.gui.panels.facts.difference_card import DifferenceCard, Shown
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.screening.live import Caught
from recruiter_desk.screening.model import Difference, Fact
from recruiter_desk.screening.words import label, said_where, subject, value

HEAD = 44
EMPTY = "Nothing caught yet. Type what they say."
SayWhere = Callable[[Caught, Fact], str]


@dataclass(slots=True)
class Rulings:
    """What the recruiter said of the words typed so far, by kind, subject and value of a fact."""

    acts: dict[tuple[str, str, str], tuple[Fact, str, str]] = field(default_factory=dict)
    answers: dict[tuple[str, str], tuple[Difference, str, str]] = field(default_factory=dict)

    def state(self, fact: Fact) -> str:
        """ "confirmed", "corrected to …", or "" while it is to confirm."""
        act = self.acts.get(_key(fact))
        return {"confirm": "confirmed", "set": "corrected"}.get(act[1], "") if act else ""

    def said(self, fact: Fact) -> str:
        """Its value, the corrected one where it was corrected."""
        act = self.acts.get(_key(fact))
        return act[2] if act and act[1] == "set" else value(fact)

    def rule(self, fact: Fact, act: str, said: str = "") -> None:
        """Keep what was said of a fact."""
        self.acts[_key(fact)] = (fact, act, said)

    def dropped(self) -> list[Fact]:
        """The facts taken away, and those that are not of this person."""
        return [fact for fact, act, _ in self.acts.values() if act in {"drop", "not_theirs"}]

    def answer(self, difference: Difference, state: str, why: str) -> None:
        """Keep what was said of a difference."""
        self.answers[difference.kind, difference.about] = (difference, state, why)

    def answered(self, difference: Difference) -> tuple[str, str]:
        """The state and the reason; both "" while it is to ask."""
        kept = self.answers.get((difference.kind, difference.about))
        return (kept[1], kept[2]) if kept else ("", "")


class CaughtColumn(QWidget):
    """`ruled` when something was confirmed, corrected, dropped or explained; `chosen` a Fact."""

    ruled = Signal()
    chosen = Signal(object)

    def __init__(self, zone: Callable[[], str]) -> None:
        super().__init__()
        self._zone = zone
        self.rulings = Rulings()
        self.caught: Caught | None = None
        self.rows: list[CaughtRow] = []
        self.cards: list[DifferenceCard] = []
        self._seen: set[tuple[str, str]] = set()
        self.count = Words("", Role.CAPTION, Tone.MUTED)
        self.all = Button("Confirm all", kind=Kind.LINK, small=True)
        self.all.clicked.connect(self.confirm_all)
        self.pane = Pane("Facts caught and differences")
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(HEAD)
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 0, 12, 0)
        line.setSpacing(10)
        line.addWidget(Words("Caught", Role.STRONG))
        line.addWidget(self.count, 1)
        line.addWidget(self.all)
        column.addWidget(head)
        column.addWidget(self.pane, 1)

    def begin(self) -> None:
        """Another call: nothing is caught."""
        self.rulings, self.caught = Rulings(), None
        self._seen = set()
        self._show((), ())

    def show_caught(self, caught: Caught) -> None:
        """Show what was caught; a row being corrected stays as it is until it is done."""
        if any(row.field.isVisible() for row in self.rows) or self._explaining():
            return
        same = self.caught is not None and (
            (caught.facts, caught.differences) == (self.caught.facts, self.caught.differences)
        )
        self.caught = caught
        if not same:
            self._draw()

    def rulings_dropped(self) -> list[Fact]:
        """The facts that were taken away."""
        return self.rulings.dropped()

    def confirm_last(self) -> None:
        """Confirm the last fact that is still to confirm."""
        left = [fact for fact in self._facts() if not self.rulings.state(fact)]
        if left:
            self._rule(left[-1], "confirm")

    def confirm_all(self) -> None:
        """Confirm every fact."""
        for fact in self._facts():
            if not self.rulings.state(fact):
                self.rulings.rule(fact, "confirm")
        self._draw()
        self.ruled.emit()

    def _facts(self) -> Sequence[Fact]:
        return self.caught.facts if self.caught else ()

    def _explaining(self) -> bool:
        return any(card.why.isVisible() for card in self.cards)

    def _draw(self) -> None:
        if self.caught is not None:
            self._show(self.caught.facts, self.caught.differences)

    def _show(self, facts: Sequence[Fact], differences: Sequence[Difference]) -> None:
        to_confirm = [fact for fact in facts if not self.rulings.state(fact)]
        done = [fact for fact in facts if self.rulings.state(fact)]
        more = f", {len(to_confirm)} to confirm" if to_confirm else ""
        plural = "" if len(facts) == 1 else "s"
        self.count.set_words(f"{len(facts)} fact{plural}{more}" if facts else "")
        self.all.setVisible(bool(to_confirm))
        self.pane.clear()
        self.rows, self.cards = [], []
        if not facts:
            self.pane.add(Words(EMPTY, Role.CAPTION, Tone.MUTED, wrap=True))
        else:
            self.pane.add(self._facts_card([*to_confirm, *done]))
        for difference in differences:
            self._add_card(difference)
        self.pane.settle()

    def _facts_card(self, facts: Sequence[Fact]) -> Card:
        card = Card(flush=True)
        card.setAccessibleName("Facts caught")
        assert self.caught is not None
        for fact in facts:
            row = CaughtRow(
                label(fact.kind), self.rulings.said(fact), self.caught.quote(fact),
                self.rulings.state(fact),
            )  # fmt: skip
            row.ruled.connect(lambda act, said, fact=fact: self._rule(fact, act, said))
            row.chosen.connect(lambda fact=fact: self.chosen.emit(fact))
            self.rows.append(row)
            card.add(row)
        return card

    def _add_card(self, difference: Difference) -> None:
        assert self.caught is not None
        state, why = self.rulings.answered(difference)
        both = (difference.first, difference.second)
        where = [said_where(self.caught.source(fact), self._zone()) for fact in both]
        quotes = [self.caught.quote(fact) for fact in both]
        shown = Shown(
            difference,
            subject(difference),
            list(zip(where, quotes, strict=True)),
            difference.why,
            difference.ask,
            state,
            why,
        )
        card = DifferenceCard(shown)
        card.answered.connect(self._answer)
        card.chosen.connect(lambda _key, place: self.chosen.emit(both[place]))
        self.cards.append(card)
        self.pane.add(card)

    def _rule(self, fact: Fact, act: str, said: str = "") -> None:
        self.rulings.rule(fact, act, said)
        self._draw()
        self.ruled.emit()

    def _answer(self, difference: object, state: str, why: str) -> None:
        assert isinstance(difference, Difference)
        self.rulings.answer(difference, state, why)
        self._draw()
        self.ruled.emit()


def _key(fact: Fact) -> tuple[str, str, str]:
    return fact.kind.value, fact.about, fact.value
