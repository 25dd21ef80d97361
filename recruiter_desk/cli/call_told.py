"""Calls read back on the command line: one whole, or a person's with what became of them."""

from datetime import timedelta
from typing import Any

from recruiter_desk.base.clock import instant, stamp
from recruiter_desk.base.say import say_exact, say_span
from recruiter_desk.calls.model import OPEN, End
from recruiter_desk.calls.queries import CallCard, call_card, calls_of, story_of
from recruiter_desk.cli.call import CallId, app
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, read_ref, ref, say_instant
from recruiter_desk.cli.today import Person

__all__ = ["app"]

PARTS = ("who", "firm", "what", "number", "ask_for")


@command(app)
def show(door: Door, call: CallId) -> None:
    """One call with everything kept on it; of a voicemail, the parts that were not said.

    Example: recruiter-desk call show c7
    """
    card = call_card(door.desk, read_ref("c", call))
    document = card_document(card)
    door.emit(document, _card_lines(card, document["missing"], door.settings.zone))


@command(app, "list")
def list_(door: Door, person: Person) -> None:
    """Every call of a person, newest first, with what became of voicemails and missed calls.

    Example: recruiter-desk call list "Dana Whitfield"
    """
    from recruiter_desk.people.queries import the_person

    found = the_person(door.desk, person)
    told = story_of(door.desk, found.id)
    ends = told.voicemails | told.owed
    cards = calls_of(door.desk, found.id)
    calls = [card_document(c) | {"end": _end(c, ends.get(c.id))} for c in cards]
    document = {"person": {"id": ref("p", found.id), "name": found.name}, "calls": calls}
    zone = door.settings.zone
    lines = [
        f"{ref('c', c.id)}  {say_exact(c.at, zone)}  {_what(c)}{_ended(c, ends.get(c.id))}"
        for c in cards
    ]
    door.emit(document, lines or ["No calls yet."])


def card_document(card: CallCard) -> dict[str, Any]:
    """A call as JSON."""
    return {
        "id": ref("c", card.id),
        "person": None
        if card.person_id is None
        else {"id": ref("p", card.person_id), "name": card.person},
        "number": card.number,
        "direction": card.direction,
        "by": card.by,
        "outcome": card.outcome,
        "at": say_instant(card.at),
        "seconds": card.seconds,
        "about": card.about,
        "text": card.text,
        "due": card.due and say_instant(card.due),
        "listened": card.listened,
        "right_person": card.right_person,
        "slip": {part: getattr(card.slip, part) for part in PARTS},
        "missing": _missing(card),
        "anyway": card.anyway_why,
    }


def _missing(card: CallCard) -> list[str]:
    """The parts of a voicemail or message that were not said."""
    if card.outcome not in {"voicemail", "message_left"}:
        return []
    return [part for part in PARTS if not getattr(card.slip, part)]


def _end(card: CallCard, end: End | None) -> dict[str, Any] | None:
    """What became of a voicemail or a missed call; None for other calls."""
    if end is None:
        return None
    return {
        "how": end.how,
        "at": None if end.at is None else say_instant(instant(end.at)),
        "call": None if end.call is None else ref("c", end.call),
        "after": _after(card, end),
    }


def _after(card: CallCard, end: End) -> str | None:
    if end.at is None:
        return None
    return say_span(timedelta(microseconds=end.at - stamp(card.at)))


def _ended(card: CallCard, end: End | None) -> str:
    if end is None or end == OPEN or end.at is None:
        return ", open" if end == OPEN else ""
    return f", {end.how} after {_after(card, end)}"


def _what(card: CallCard) -> str:
    about = f" about {card.about}" if card.about else ""
    return f"{card.direction} {card.outcome.replace('_', ' ')}{about}"


def _card_lines(card: CallCard, missing: list[str], zone: str) -> list[str]:
    lines = [f"{card.person or card.number}, {say_exact(card.at, zone)}: {_what(card)}"]
    if card.due:
        lines.append(f"Due back {say_exact(card.due, zone)}.")
    if missing:
        lines.append(f"Not said: {', '.join(missing).replace('_', ' ')}.")
    return [*lines, card.text] if card.text else lines
