"""What is open about a person, and in which state it is."""

from dataclasses import dataclass

CALL_NOT_RETURNED = "call_not_returned"
CALL_I_OWE = "call_i_owe"
PROMISE_THEIRS = "promise_theirs"
PROMISE_MINE = "promise_mine"
STAY_IN_TOUCH = "stay_in_touch"
PROMISES = (PROMISE_THEIRS, PROMISE_MINE)
OF_CALLS = (CALL_NOT_RETURNED, CALL_I_OWE, PROMISE_THEIRS, PROMISE_MINE, STAY_IN_TOUCH)
DIFFERENCE = "difference"
OFFER = "offer"
DATE = "date"
TO_CLEAR_UP = (DIFFERENCE, OFFER)
REFERRAL_DEBT = "referral_debt"
FEE = "fee"
TO_TELL = (REFERRAL_DEBT, FEE)
IS_TO_CLEAR_UP = f"kind IN {TO_CLEAR_UP}"  # as a condition of SQL

LAST_STATE = {
    CALL_NOT_RETURNED: "not_returned",
    PROMISE_THEIRS: "broken",
    PROMISE_MINE: "broken",
}


@dataclass(frozen=True, slots=True)
class Open:
    """One open matter; all instants in microseconds UTC.

    It waits before `shows`, is `soon` from then, `late` from then, in its last state from `last`
    (None: never), else due. `calls` are the ids behind it, oldest first.
    """

    kind: str
    since: int
    due: int
    shows: int
    soon: int | None = None
    late: int | None = None
    last: int | None = None
    calls: tuple[int, ...] = ()
    about: str = ""
    said: str = ""
    zone: str = ""
