"""Why a row is in Today, in one sentence; times on my clock."""

import json
from datetime import datetime

from recruiter_desk.base.clock import instant
from recruiter_desk.base.say import say_day, say_due, say_nth, say_span, say_time
from recruiter_desk.matters.model import (
    CALL_I_OWE,
    CALL_NOT_RETURNED,
    DATE,
    DIFFERENCE,
    FEE,
    OFFER,
    PROMISE_MINE,
    PROMISE_THEIRS,
    REFERRAL_DEBT,
    STAY_IN_TOUCH,
    Open,
)

SECTIONS = {
    1: "Now",
    2: "Not returned",
    3: "They will call",
    4: "I owe",
    5: "To clear up",
    6: "Stay in touch",
    7: "Tell them what happened",
    9: "Waiting",
}
SINCE = frozenset({STAY_IN_TOUCH, DIFFERENCE, REFERRAL_DEBT})
"""Kinds with no due: how long they stand is said instead of how late they are."""
THEY_RANG = {
    "voicemail": "Their voicemail",
    "no_answer": "They rang and you did not answer",
    "busy": "They rang while you were busy",
    "declined": "You pressed their call away",
}

BECAME = {
    "spoken": "you talked",
    "submitted": "submitted",
    "placed": "placed",
    "declined": "declined",
}


def why(matter: Open, now: datetime, zone: str) -> str:
    """The whole sentence, with how late it is, as the command line says it."""
    parts = [sentence(matter, now, zone)]
    if matter.kind not in SINCE and now >= instant(matter.due):
        parts.append(due_words(matter, now, zone))
    return "; ".join([*parts, *again(matter)])


def again(matter: Open) -> list[str]:
    """The words for a voicemail left more than once before a return, none for the first."""
    nth = say_nth(len(matter.calls)) if matter.kind == CALL_NOT_RETURNED else ""
    return [nth] if nth else []


def sentence(matter: Open, now: datetime, zone: str) -> str:
    """Why it is here, without how late it is: that stands beside it in the window."""
    return {
        CALL_NOT_RETURNED: _voicemail,
        CALL_I_OWE: _owed,
        PROMISE_THEIRS: _theirs,
        PROMISE_MINE: _mine,
        STAY_IN_TOUCH: _touch,
        DIFFERENCE: _differs,
        OFFER: _offer,
        DATE: _date,
        REFERRAL_DEBT: _tell,
        FEE: _fee,
    }[matter.kind](matter, now, zone)


def due_words(matter: Open, now: datetime, zone: str) -> str:
    """What stands at the right of the row: how late, how soon, or the time today."""
    due = instant(matter.due)
    if matter.kind in SINCE:
        return say_span(now - instant(matter.since))
    if matter.kind in {OFFER, FEE, DATE} and now < due:
        return say_due(due, now)
    if matter.kind == CALL_I_OWE:
        return f"{say_span(now - due)} ago"
    if matter.soon is not None and now < instant(matter.soon):
        return say_time(due, now, zone)
    return say_due(due, now)


def _voicemail(matter: Open, now: datetime, zone: str) -> str:
    about = f" about {matter.about}" if matter.about else ""
    left = say_time(instant(matter.since), now, zone)
    back = say_time(instant(matter.due), now, zone)
    return f"Voicemail {left}{about}; due back {back}"


def _owed(matter: Open, now: datetime, zone: str) -> str:
    rang = THEY_RANG.get(matter.said, "They rang")
    about = f" about {matter.about}" if matter.about else ""
    return f"{rang} {say_time(instant(matter.since), now, zone)}{about}"


def _theirs(matter: Open, now: datetime, zone: str) -> str:
    return f"Said {_promised(matter, now, zone, 'they')}"


def _mine(matter: Open, now: datetime, zone: str) -> str:
    return f"You said {_promised(matter, now, zone, 'you')}"


def _promised(matter: Open, now: datetime, zone: str, who: str) -> str:
    due, made = instant(matter.due), say_time(instant(matter.since), now, zone)
    when = _at(due, now, zone) if matter.last is not None else _by(due, now, zone)
    about = f" about {matter.about}" if matter.about else ""
    quote = f": “{matter.said}”" if matter.said else ""
    return f"{made} {who} would call {when}{about}{quote}"


def _at(due: datetime, now: datetime, zone: str) -> str:
    words = say_time(due, now, zone)
    return words if " " in words else f"at {words}"


def _by(due: datetime, now: datetime, zone: str) -> str:
    return f"by the end of {say_day(due, now, zone)}"


def _touch(matter: Open, now: datetime, zone: str) -> str:
    since = say_day(instant(matter.since), now, zone)
    last = f"Last talked {since}" if matter.about == "talk" else f"Since {since}"
    return f"{last}; every {matter.said} days"


def _differs(matter: Open, now: datetime, zone: str) -> str:
    since = say_time(instant(matter.since), now, zone)
    return f"Two statements differ, {matter.about}: {matter.said}; since {since}"


def _date(matter: Open, now: datetime, zone: str) -> str:
    said = f": \u201c{matter.said}\u201d" if matter.said else ""
    return f"{matter.about}: {say_day(instant(matter.due), now, zone)}{said}"


def _offer(matter: Open, now: datetime, zone: str) -> str:
    told = say_time(instant(matter.since), now, zone)
    by = say_day(instant(matter.due), now, zone)
    return f"Told you {told} of {matter.about}; answer by {by}: \u201c{matter.said}\u201d"


def _tell(matter: Open, now: datetime, zone: str) -> str:
    """ "Bob Keller: submitted Tue 14:02; Ana Soto: declined 4 May" and how many more."""
    owed = json.loads(matter.said)
    told = [
        f"{name}: {BECAME[outcome]} {say_time(instant(at), now, zone)}"
        for name, outcome, at in owed
    ]
    more = int(matter.about) - len(owed)
    return "; ".join([*told, *([f"and {more} more"] if more else [])])


def _fee(matter: Open, now: datetime, zone: str) -> str:
    """ "Fee of 500 USD due 26 May: Bob Keller, 90 days"."""
    amount = f" of {matter.about}" if matter.about else ""
    words = f": {matter.said}" if matter.said else ""
    return f"Fee{amount} due {say_day(instant(matter.due), now, zone)}{words}"
