"""Which icon and colour an open matter has, and the key that deals with it."""

from datetime import datetime

from recruiter_desk.gui.theme.tokens import Tone
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
)
from recruiter_desk.today.model import Item

ICONS = {
    CALL_NOT_RETURNED: "voicemail",
    CALL_I_OWE: "reply",
    PROMISE_MINE: "alarm-clock",
    PROMISE_THEIRS: "phone-incoming",
    STAY_IN_TOUCH: "sprout",
    DIFFERENCE: "git-compare",
    OFFER: "briefcase",
    DATE: "calendar-clock",
    REFERRAL_DEBT: "message-circle",
    FEE: "calendar-clock",
}
TONES = {
    "waiting": Tone.UNKNOWN,
    "soon": Tone.SOON,
    "due": Tone.SOON,
    "late": Tone.SOON,
    "not_returned": Tone.LATE,
    "broken": Tone.LATE,
}
RANKS = {"broken": 5, "not_returned": 5, "late": 4, "soon": 3, "due": 2, "waiting": 1}
KEYS = {
    CALL_NOT_RETURNED: ("returned", "R"),
    CALL_I_OWE: ("call", "C"),
    PROMISE_MINE: ("call", "C"),
    PROMISE_THEIRS: ("talked", "T"),
    STAY_IN_TOUCH: ("call", "C"),
    DIFFERENCE: ("explain", "X"),
    OFFER: ("call", "C"),
    DATE: ("call", "C"),
    REFERRAL_DEBT: ("told", "D"),
    FEE: ("done", "D"),
}


def tone_of(item: Item, now: datetime) -> Tone:
    """Colour follows the clock; my own promise past its minute is late at once."""
    state = item.state(now)
    if item.matter.kind == PROMISE_MINE and now > item.due:
        return Tone.LATE
    return Tone.GOOD if item.matter.kind == STAY_IN_TOUCH else TONES[state]


def look_of(item: Item, now: datetime) -> tuple[str, Tone]:
    """Icon and tone."""
    return ICONS[item.matter.kind], tone_of(item, now)


def worst(items: list[Item], now: datetime) -> Item | None:
    """The one that is furthest on; None for none."""
    return max(items, key=lambda item: RANKS[item.state(now)], default=None)
