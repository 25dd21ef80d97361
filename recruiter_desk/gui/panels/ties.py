"""A person's ties in the network: whom they gave and what became of them, who gave them."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiter_desk.base.clock import local
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card, Icon
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.referrals.model import Edge

MOST = 12
Act = Callable[[], object]
BECAME = {
    "given": "not spoken to yet",
    "spoken": "spoken to",
    "submitted": "submitted",
    "placed": "placed",
    "declined": "not going on",
}
TIES = {
    "introduced_by": ("introduced", "introduced by"),
    "works_with": ("works with", "works with"),
    "reports_to": ("reports to", "leads"),
}


def became(edge: Edge, zone: str) -> str:
    """What became of one who was given, and when: "submitted Tue 26 May"."""
    if not edge.outcome:
        return ""
    said = BECAME[edge.outcome]
    if edge.outcome == "given" or edge.outcome_at is None:
        return said
    return f"{said} {short_day(edge.outcome_at, zone)}"


def short_day(at: datetime, zone: str) -> str:
    """`Tue 26 May`, on the recruiter's clock."""
    there = local(at, zone)
    return f"{there:%a} {there.day} {there:%b}"


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


def ties_card(
    person: int, edges: Sequence[Edge], zone: str, look: Callable[[int], object]
) -> Card:
    """Whom somebody gave, who gave them, and their other ties; a name looks around its person."""
    gave = [e for e in edges if e.giver.id == person and e.outcome]
    caption = f"gave {len(gave)}" if gave else "gave nobody yet"
    card = Card("Referrals", icon="waypoints", caption=caption)
    for edge in gave[:MOST]:
        act = looks_at(look, edge.given.id)
        card.add(Row(edge.given.name, became(edge, zone), act=act))
    for edge in edges:
        if edge.outcome and edge.given.id == person:
            said = f"given by {edge.giver.name}"
            card.add(Row(said, short_day(edge.at, zone), act=looks_at(look, edge.giver.id)))
        elif not edge.outcome:
            forth = edge.giver.id == person
            other = edge.given if forth else edge.giver
            said = TIES[edge.kind][0 if forth else 1]
            card.add(Row(f"{said} {other.name}", edge.how_words, act=looks_at(look, other.id)))
    return card


def looks_at(look: Callable[[int], object], person: int) -> Act:
    """Look at somebody."""
    return lambda: look(person)
