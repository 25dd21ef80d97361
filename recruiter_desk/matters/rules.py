"""In which state a matter is at an instant, and in which section of Today it stands."""

from recruiter_desk.matters.model import (
    CALL_I_OWE,
    CALL_NOT_RETURNED,
    DATE,
    DIFFERENCE,
    FEE,
    LAST_STATE,
    OFFER,
    PROMISE_MINE,
    PROMISES,
    REFERRAL_DEBT,
    STAY_IN_TOUCH,
    Open,
)

NOW, NOT_RETURNED, THEY_WILL_CALL, I_OWE, TO_CLEAR_UP, TOUCH, TELL_THEM = range(1, 8)


def state(matter: Open, now: int) -> str:
    """waiting, soon, due, late, or the last one; a boundary instant belongs to the later state."""
    if now < matter.shows:
        return "waiting"
    if matter.last is not None and now >= matter.last:
        return LAST_STATE[matter.kind]
    if matter.late is not None and now >= matter.late:
        return "late"
    if matter.soon is not None and now >= matter.soon:
        return "soon"
    return "due"


def section(matter: Open, now: int) -> int:
    """The place of its section in Today, top first."""
    if matter.kind in PROMISES and matter.soon is not None and now >= matter.soon:
        return NOW
    return {
        CALL_NOT_RETURNED: NOT_RETURNED,
        CALL_I_OWE: I_OWE,
        PROMISE_MINE: I_OWE,
        DIFFERENCE: TO_CLEAR_UP,
        OFFER: TO_CLEAR_UP,
        DATE: TO_CLEAR_UP,
        STAY_IN_TOUCH: TOUCH,
        REFERRAL_DEBT: TELL_THEM,
        FEE: TELL_THEM,
    }.get(matter.kind, THEY_WILL_CALL)
