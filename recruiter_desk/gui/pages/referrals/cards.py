"""The cards beside the map: what is owed to a referrer, whom they gave, whom to ask next."""

from collections.abc import Callable, Mapping, Sequence

from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card
from recruiter_desk.gui.pages.referrals.words import owes
from recruiter_desk.gui.panels.ties import MOST, Act, Row, became, looks_at, short_day
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.referrals.model import Edge, FeeLine, ReferrerLine


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


def ask_card(
    title: str, asks: Sequence[tuple[int, str, str]], open_: Callable[[int], object]
) -> Card:
    """Whom to ask next: (person, name, why) each."""
    card = Card("Who to ask next", caption=f"for {title}")
    for person, name, why in asks[:5]:
        card.add(Row(name, why, icon="user", act=looks_at(open_, person)))
    return card
