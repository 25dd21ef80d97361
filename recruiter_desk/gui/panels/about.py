"""Who a panel is about: a person or a bare number, with what is known before a call."""

from dataclasses import dataclass
from datetime import datetime

from recruiter_desk.base.text.phones import show_phone
from recruiter_desk.calls.drafts import CallDraft, Slip
from recruiter_desk.calls.queries import advice
from recruiter_desk.calls.rules.think_twice import Advice
from recruiter_desk.calls.who.queries import who
from recruiter_desk.gui.app import PanelAsked
from recruiter_desk.people.model import PersonCard, PhoneLine
from recruiter_desk.people.queries import person_card
from recruiter_desk.store.desk import Desk


@dataclass(frozen=True, slots=True)
class About:
    """`name` as shown, `called` as one says hello; `card` and `advice` None for a bare number."""

    person: int | None
    number: str
    name: str
    called: str
    about: str
    card: PersonCard | None
    advice: Advice | None

    @property
    def phones(self) -> tuple[PhoneLine, ...]:
        """The numbers they have."""
        return self.card.phones if self.card is not None else ()

    @property
    def zone(self) -> str | None:
        """Whose clock counts: the place's; None where it is not known."""
        return self.card.place.zone if self.card is not None else None

    def draft(self, outcome: str, number: str, about: str, slip: Slip) -> CallDraft:
        """A call of mine to them on that number (as typed or keyed; empty: none named)."""
        return CallDraft(
            direction="out",
            outcome=outcome,
            person_id=self.person,
            number=number or None,
            about=about,
            slip=slip,
        )


def about(desk: Desk, asked: PanelAsked, now: datetime) -> About:
    """All of it, read now; NotFound when the person is gone."""
    if asked.person is None:
        shown = show_phone(asked.number) if asked.number else "somebody new"
        return About(None, asked.number, shown, "", asked.words, None, None)
    card = person_card(desk, asked.person)
    return About(
        person=asked.person,
        number=asked.number,
        name=card.name,
        called=card.nickname or card.given or card.name,
        about=asked.words or _last_about(desk, card, now),
        card=card,
        advice=advice(desk, asked.person, now),
    )


def _last_about(desk: Desk, card: PersonCard, now: datetime) -> str:
    """What I rang about last; empty when that was never said."""
    found = [c for c in who(desk, card.name, now) if c.person_id == card.id and c.last]
    return found[0].last.about if found and found[0].last else ""
