"""The cards beside the map: what is owed to a referrer, whom they gave, whom to ask next."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card, Icon
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.referrals.words import TIES, became, owes, short_day
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.referrals.model import Edge, FeeLine, ReferrerLine

MOST = 12
Act = Callable[[], object]


class Row(QWidget):
    """Words, and a muted caption at the right; with `act` the words are a link."""

    def __init__(
        self, words: str, caption: str, *, icon: str = "", act: Act | None = None
    ) -> None:
        super().__init__()
        self.setFixedHeight(24)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        if icon:
            line.addWidget(Icon(icon, 14))
        if act is None:
            line.addWidget(Words(words), 1)
        else:
            link = Button(words, kind=Kind.LINK, small=True)
            link.clicked.connect(act)
            line.addWidget(link)
            line.addStretch(1)
        line.addWidget(Words(caption, Role.CAPTION, Tone.MUTED))


def debt_card(
    line: ReferrerLine, owed: Sequence[Edge], zone: str, acts: Mapping[str, Act]
) -> Card:
    """What became of each since they were last told."""
    card = Card(
        owes(line.person.name, len(owed)),
        icon="message-circle",
        tone=Tone.SOON,
        caption=f"gave {line.given} {'person' if line.given == 1 else 'people'}",
    )
    for edge in owed[:MOST]:
        card.add(Row(f"{edge.given.name}, given {short_day(edge.at, zone)}", became(edge, zone)))
    told = Button("Told", caps=("D",), kind=Kind.PRIMARY, small=True)
    draft = Button("Draft a message", caps=("M",), small=True)
    opened = Button("Open person", kind=Kind.LINK, small=True)
    for button, act in ((told, "told"), (draft, "draft"), (opened, "open")):
        button.clicked.connect(acts[act])
    card.set_actions(told, draft, opened)
    return card


def fee_card(fees: Sequence[FeeLine], paid: Callable[[int], object]) -> Card:
    """Fees that are due: dated notes, to be marked as paid."""
    card = Card("Fees", icon="calendar-clock", tone=Tone.SOON)
    for fee in fees:
        much = f"{fee.cents / 100:,.2f} {fee.currency}".strip() if fee.cents is not None else ""
        said = ", ".join(part for part in (fee.person.name, much, fee.words) if part)
        due = f"due {fee.due_on.day} {fee.due_on:%b}"
        card.add(Row(said, due))
    button = Button("Paid", small=True)
    button.clicked.connect(lambda: paid(fees[0].id))
    card.set_actions(button)
    return card


def ties_card(
    person: int, edges: Sequence[Edge], zone: str, look: Callable[[int], object]
) -> Card:
    """Whom somebody gave, who gave them, and their other ties; a name looks around its person."""
    gave = [e for e in edges if e.giver.id == person and e.outcome]
    caption = f"gave {len(gave)}" if gave else "gave nobody yet"
    card = Card("Referrals", icon="waypoints", caption=caption)
    for edge in gave[:MOST]:
        act = _looks(look, edge.given.id)
        card.add(Row(edge.given.name, became(edge, zone), act=act))
    for edge in edges:
        if edge.outcome and edge.given.id == person:
            said = f"given by {edge.giver.name}"
            card.add(Row(said, short_day(edge.at, zone), act=_looks(look, edge.giver.id)))
        elif not edge.outcome:
            forth = edge.giver.id == person
            other = edge.given if forth else edge.giver
            said = TIES[edge.kind][0 if forth else 1]
            card.add(Row(f"{said} {other.name}", edge.how_words, act=_looks(look, other.id)))
    return card


def ask_card(
    title: str, asks: Sequence[tuple[int, str, str]], open_: Callable[[int], object]
) -> Card:
    """Whom to ask next: (person, name, why) each."""
    card = Card("Who to ask next", caption=f"for {title}")
    for person, name, why in asks[:5]:
        card.add(Row(name, why, icon="user", act=_looks(open_, person)))
    return card


def _looks(look: Callable[[int], object], person: int) -> Act:
    return lambda: look(person)
