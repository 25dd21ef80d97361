"""What a call must be before it is kept, each refusal one kind sentence."""

import sqlite3
from datetime import datetime, timedelta

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.base.text import clean_line
from recruiter_desk.base.text.phones import read_phone
from recruiter_desk.calls.commands.kept import KeptCall
from recruiter_desk.calls.drafts import PromiseDraft
from recruiter_desk.calls.model import STARTS_CLOCK, By, Direction, Outcome

AHEAD = timedelta(minutes=5)  # how far a call may lie ahead of the clock
WORDS = {
    "direction": tuple(Direction),
    "outcome": tuple(Outcome),
    "by": tuple(By),
}


def check(call: KeptCall, now: datetime) -> None:
    """DeskError for words that are none, a time ahead, or a call with nobody on no number."""
    for field, words in WORDS.items():
        if getattr(call, field) not in words:
            raise DeskError(f"{field} is one of {', '.join(words)}.")
    if call.at > now + AHEAD:
        raise DeskError("That time has not come yet.", "A call is entered when it was made.")
    if call.person_id is None and call.number is None:
        raise DeskError("A call needs a person or a number.", "Name one of them.")
    if call.seconds is not None and call.seconds < 0:
        raise DeskError("A call cannot be shorter than nothing.", "Give its length in minutes.")


def name_of(connection: sqlite3.Connection, person_id: int | None) -> str:
    """Whose call it is; empty for nobody yet, NotFound for a person who is gone."""
    if person_id is None:
        return ""
    row = connection.execute("SELECT shown FROM person WHERE id = ?", (person_id,)).fetchone()
    if row is None:
        raise gone()
    return str(row[0])


def gone() -> NotFound:
    """What is said of a person who is not there any more."""
    return NotFound("That person is no longer there.", "Undo may bring them back.")


def check_due(call: KeptCall, due: datetime | None) -> None:
    """DeskError for a due where no clock runs, or one before the call."""
    if due is None:
        return
    if call.direction != "out" or call.outcome not in STARTS_CLOCK:
        raise DeskError("Only a voicemail or message you left has a due.", "Leave the due out.")
    if due < call.at:
        raise DeskError("The due lies before the call.", "Give a later one.")


def check_promise(call: KeptCall, promise: PromiseDraft | None) -> None:
    """DeskError for a promise of nobody's, or one that lies before the call."""
    if promise is None:
        return
    if promise.by not in {"me", "them"}:
        raise DeskError("A promise is by me or by them.")
    if promise.at is not None and promise.at <= call.at:
        raise DeskError("The promised time lies before the call.", "Give a later one.")


def number_key(typed: str | None, country: str) -> str | None:
    """What a typed number is kept by; DeskError where it has no digit."""
    if typed is None or not typed.strip():
        return None
    phone = read_phone(typed, country)
    if not phone.digits:
        raise DeskError(f"{clean_line(typed)} is no number.", "Give its digits.")
    return phone.key
