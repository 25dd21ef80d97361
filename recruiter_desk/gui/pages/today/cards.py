"""The cards of the right pane: what was left or promised, what speaks against a call, numbers."""

from recruiter_desk.base.clock import instant
from recruiter_desk.base.say import say_exact
from recruiter_desk.base.text.phones import read_phone, show_phone
from recruiter_desk.calls.model import STARTS_CLOCK
from recruiter_desk.calls.queries import CallCard
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card, IconLine
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.people.matters import look_of
from recruiter_desk.gui.pages.people.numbers import number_line
from recruiter_desk.gui.pages.today.seen import Seen
from recruiter_desk.gui.panels.evidence import evidence_card
from recruiter_desk.gui.panels.facts.difference_card import DifferenceCard, Shown
from recruiter_desk.gui.panels.times import day_and_time
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.matters.model import (
    DATE,
    FEE,
    OFFER,
    PROMISES,
    REFERRAL_DEBT,
    STAY_IN_TOUCH,
)
from recruiter_desk.people.model import PersonCard
from recruiter_desk.screening.queries import DifferenceLine, Statement
from recruiter_desk.screening.words import SOURCES, topic
from recruiter_desk.today.words import THEY_RANG, due_words, sentence

TITLES = {
    REFERRAL_DEBT: "Tell them what happened",
    FEE: "A fee is due",
    DATE: "A date is near",
}
SAFE = {True: "Voicemail is safe there.", False: "Voicemail is not safe there.", None: ""}


def as_left(app: App, seen: Seen) -> Card:
    """The call, the promise or the interval behind the row."""
    item = seen.item
    icon, tone = look_of(item, app.now())
    if seen.difference is not None:
        return difference(app, seen.difference)
    if item.matter.kind == OFFER:
        card = Card("Another offer", icon=icon, tone=tone)
        card.add_pair("Said", f"“{item.matter.said}”")
        card.add_pair("Told", say_exact(item.since, app.zone))
        card.add_pair("Answer by", say_exact(item.due, app.zone))
        return card
    if item.matter.kind in TITLES:
        title = TITLES[item.matter.kind]
        card = Card(title, icon=icon, tone=tone)
        for words in sentence(item.matter, app.now(), app.zone).split("; "):
            card.add(Words(words, Role.BODY, wrap=True))
        return card
    if item.matter.kind == STAY_IN_TOUCH or seen.call is None:
        card = Card("Stay in touch", icon=icon, tone=tone)
        card.add_pair("Every", f"{item.matter.said} days")
        card.add_pair("Last talk", say_exact(item.since, app.zone))
        return card
    caption = day_and_time(seen.call.at, app.zone) + _length(seen.call.seconds)
    if item.matter.kind in PROMISES:
        card = Card("Promise as said", icon=icon, tone=tone, caption=caption)
        return _promise(app, seen, card, seen.call)
    mine = seen.call.direction == "out"
    title = "Voicemail as left" if mine else THEY_RANG.get(item.matter.said, "Their call")
    if seen.call.outcome == "message_left":
        title = "Message as left"
    card = Card(title, icon=icon, tone=tone, caption=caption)
    return _voicemail(app, seen, card, seen.call)


def difference(app: App, line: DifferenceLine) -> DifferenceCard:
    """Both statements side by side, the working, and the question to ask."""
    quotes = [(_where(app, said), said.quote) for said in (line.first, line.second)]
    return DifferenceCard(
        Shown(line.id, topic(line.kind, line.about), quotes, line.why, line.ask), new=False
    )


def _where(app: App, said: Statement) -> str:
    """ "Call, Tue 26 May, 16:02"."""
    return f"{said.by or SOURCES[said.kind]}, {day_and_time(said.at, app.zone)}"


def _voicemail(app: App, seen: Seen, card: Card, call: CallCard) -> Card:
    slip, country = call.slip, app.settings.country
    parts = (
        ("Who", slip.who),
        ("From", slip.firm),
        ("About", slip.what or call.about),
        ("Number", show_phone(read_phone(slip.number, country).key, country)),
        ("Ask for", slip.ask_for),
        ("Notes", call.text),
    )
    said = [(label, words) for label, words in parts if words]
    for label, words in said:
        card.add_pair(label, words)
    if not said:
        card.add(Words("Nothing was noted of it.", Role.BODY, Tone.MUTED))
    if call.number:
        left = call.direction == "out" and call.outcome in STARTS_CLOCK
        where = "Left at" if left else "From" if call.direction == "in" else "Rang"
        card.set_note(f"{where} {_number(app, seen.card, call.number)}", icon="phone")
    return card


def _promise(app: App, seen: Seen, card: Card, call: CallCard) -> Card:
    matter, zone = seen.item.matter, app.zone
    if matter.said:
        card.add_pair("Said", f"“{matter.said}”")
    card.add_pair("Meant", say_exact(instant(matter.due), zone))
    if matter.zone and matter.zone != zone:
        card.add_pair("There", say_exact(instant(matter.due), matter.zone))
    for label, words in (("About", matter.about), ("Notes", call.text)):
        if words:
            card.add_pair(label, words)
    return card


def _number(app: App, card: PersonCard | None, number: str) -> str:
    """`(520) 555-0142, mobile. Voicemail is safe there.`."""
    shown = show_phone(number, app.settings.country)
    phone = next((p for p in card.phones if p.number == number), None) if card else None
    if phone is None:
        return f"{shown}."
    label = f", {phone.label}" if phone.label else ""
    return f"{shown}{label}. {SAFE[phone.voicemail_safe]}".strip()


def _length(seconds: int | None) -> str:
    return f" · {seconds // 60}:{seconds % 60:02}" if seconds else ""


def think_twice(app: App, seen: Seen, anyway: Button, leave: Button) -> Card | None:
    """The evidence before dialling; None where nothing speaks against it."""
    if seen.advice is None:
        return None
    there = seen.item.zone or app.zone
    return evidence_card(app, seen.advice, seen.subject, there, anyway, leave)


def numbers(app: App, card: PersonCard, open_person: Button) -> Card:
    """Every number with the clock there, to ring and to copy; and the way to the person."""
    made = Card("Numbers", icon="phone")
    for phone in card.phones:
        made.add(number_line(app, card, phone), gap=2)
    if not card.phones:
        made.add(Words("No number yet.", Role.BODY, Tone.MUTED))
    made.set_actions(open_person)
    return made


def further(app: App, seen: Seen) -> Card | None:
    """The other reasons why this person is in the queue; None for none."""
    if not seen.further:
        return None
    now, zone = app.now(), app.zone
    card = Card("Also open", icon="list-checks")
    for item in seen.further:
        icon, tone = look_of(item, now)
        line = IconLine(
            icon, tone, sentence(item.matter, now, zone), due_words(item.matter, now, zone), tone
        )
        line.setToolTip(sentence(item.matter, now, zone))
        card.add_line(line)
    return card


def whose(seen: Seen) -> Card:
    """A number that names nobody: who has it, and what to do."""
    card = Card("Whose number is it?", icon="circle-question-mark")
    for person in seen.sharing:
        card.add(Words(person.name))
    words = (
        "Several people have it, so it clears nobody's clock yet."
        if seen.sharing
        else "Nobody here has it. Give it to somebody, or add a new person."
    )
    card.add(Words(words, Role.BODY, Tone.MUTED, wrap=True), gap=4)
    return card


def link(words: str, *caps: str) -> Button:
    """A small link with its key."""
    return Button(words, kind=Kind.LINK, small=True, caps=caps)
