"""The cards at the right of a person's page: what is known, what is open, what to think of."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiter_desk.base.clock import local
from recruiter_desk.base.say import say_exact
from recruiter_desk.calls.model import Subject
from recruiter_desk.calls.rules.think_twice import Advice
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card, IconLine
from recruiter_desk.gui.kit.key_cap import KeyCaps
from recruiter_desk.gui.kit.words import Run, Words
from recruiter_desk.gui.pages.people import numbers
from recruiter_desk.gui.pages.people.matters import KEYS, look_of
from recruiter_desk.gui.pages.people.words import clock_there, say_date, status_words
from recruiter_desk.gui.panels.evidence import evidence_card
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.model import PersonCard, PhoneLine
from recruiter_desk.today.model import Item
from recruiter_desk.today.words import again, due_words, sentence

OTHERWISE = {
    "name": "Name",
    "nickname": "Nickname",
    "credentials": "Letters",
    "function": "Function",
    "employer": "Employer",
    "place": "Place",
    "status": "Status",
    "stay_in_touch_days": "In touch",
}


def open_now(app: App, items: list[Item]) -> Card:
    """What is open about the person, each with its sentence and its key."""
    made = Card("Open now", icon="clock", caption=str(len(items)) if len(items) > 1 else "")
    now, zone = app.now(), app.zone
    for item in items:
        icon, tone = look_of(item, now)
        line = IconLine(icon, tone, _title(item), due_words(item.matter, now, zone), tone)
        line.setToolTip(say_exact(item.due, zone))
        made.add_line(line)
        words = "; ".join([sentence(item.matter, now, zone), *again(item.matter)])
        verb, key = KEYS[item.matter.kind]
        made.add(_below(words, verb, key), gap=2)
    return made


def _below(words: str, verb: str, key: str) -> QWidget:
    """The sentence under a matter, and at the right its verb and key."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(24, 0, 0, 2)
    line.setSpacing(6)
    line.addWidget(Words(words, Role.CAPTION, Tone.MUTED, wrap=True), 1)
    for part in (Words(verb, Role.CAPTION, Tone.MUTED), KeyCaps(key)):
        line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
    return made


TITLES = {
    "call_not_returned": "Voicemail not returned yet",
    "call_i_owe": "You owe a call",
    "promise_theirs": "They will call",
    "promise_mine": "You said you would call",
    "stay_in_touch": "Stay in touch",
    "difference": "Two statements differ",
    "offer": "Another offer",
    "referral_debt": "Tell them what happened",
    "fee": "A fee is due",
}


def _title(item: Item) -> str:
    return TITLES[item.matter.kind]


def think_twice(
    app: App,
    advice: Advice,
    subject: Subject,
    there: str,
    rest: Callable[[], object],
    call: Callable[[], object],
) -> Card | None:
    """The evidence before another call, as Today shows it; None where there is none."""
    anyway = Button("Call anyway, with a reason", icon="phone", small=True)
    anyway.clicked.connect(call)
    leave = Button("Leave for 30 days", kind=Kind.LINK, small=True)
    leave.clicked.connect(rest)
    acts = [anyway] if advice.rest_until is not None else [anyway, leave]
    return evidence_card(app, advice, subject, there, *acts)


def known(
    app: App,
    card: PersonCard,
    edit: Callable[[], object],
    safe: Callable[[PhoneLine], None],
) -> Card:
    """Everything kept of the person that has no day of its own."""
    made = Card("What is known", link="Edit E")
    made.link_pressed.connect(edit)
    for phone in card.phones:
        made.add(numbers.number_line(app, card, phone, safe), gap=2)
    for email in card.emails:
        copy = numbers.copy_button(app, email.address)
        made.add(
            numbers.InCard(email.label.capitalize() or "E-mail", [Run(email.address)], copy), gap=2
        )
    for label, words in [*_pairs(app, card).items(), *_further(card)]:
        if words:
            made.add_pair(label, words)
    if made.body.count() == 0:
        made.add(Words("Nothing but the name yet. E adds the rest.", Role.BODY, Tone.MUTED))
    return made


def beside(app: App, card: PersonCard) -> Card | None:
    """What files said otherwise than the desk has it, with the file; None where none did."""
    if not card.asides:
        return None
    made = Card("Beside", icon="layers", caption="said by files, not put in place")
    today = local(app.now(), app.zone).date()
    for each in card.asides:
        day = say_date(local(each.at, app.zone).date(), today)
        told = Run(f"  {each.source}, {day}", Tone.MUTED)
        made.add_pair(OTHERWISE.get(each.field, each.field.capitalize()), [Run(each.value), told])
    return made


def _pairs(app: App, card: PersonCard) -> dict[str, str]:
    now, zone = app.now(), app.zone
    return {
        "Function": card.function,
        "Expertise": ", ".join(card.expertise),
        "Employer": _employer(card),
        "Place": " · ".join(
            part for part in (card.place.label, clock_there(app, card.place.zone)) if part
        ),
        "Status": status_words(card, now, zone),
        "Nickname": card.nickname,
        "Letters": card.credentials,
        "Tags": ", ".join(card.tags),
        "In touch": f"every {card.stay_in_touch} days" if card.stay_in_touch else "",
        "Off limits": _off_limits(card, local(now, zone)),
        "No calls": (card.do_not_call or "asked not to be called") if _silent(card) else "",
        "Merged": ", ".join(found.name for found in card.merged),
    }


def _further(card: PersonCard) -> list[tuple[str, str]]:
    """Links, and what entries merged into this one had otherwise."""
    links = [(link.label or "Link", link.url) for link in card.links]
    also = [(OTHERWISE.get(field, field), values) for field, values in card.also.items()]
    return links + [(label, f"also {', '.join(values)}") for label, values in also]


def _silent(card: PersonCard) -> bool:
    return card.do_not_call is not None


def _employer(card: PersonCard) -> str:
    if card.employer is None:
        return ""
    others = [name for name in card.employer.names if name != card.employer.name]
    return card.employer.name + (f" (also {', '.join(others)})" if others else "")


def _off_limits(card: PersonCard, there: datetime) -> str:
    if card.off_limits_why is None:
        return ""
    until = card.off_limits_until
    end = f"until {say_date(until, there.date())}" if until else "without end"
    return f"{end}; {card.off_limits_why}" if card.off_limits_why else end
