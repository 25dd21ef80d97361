"""What a referral must be before it is kept, each refusal one kind sentence."""

import sqlite3
from datetime import datetime, timedelta

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.referrals.model import Kind

AHEAD = timedelta(minutes=5)  # how far a referral may lie ahead of the clock
THERE = {
    "call": "SELECT 1 FROM call WHERE id = ?",
    "note": "SELECT 1 FROM note WHERE id = ?",
}


def name_of(connection: sqlite3.Connection, person: int) -> str:
    """What a person is called; NotFound when they are not there."""
    row = connection.execute("SELECT shown FROM person WHERE id = ?", (person,)).fetchone()
    if row is None:
        raise NotFound(f"There is no person p{person}.", "Undo may bring them back.")
    return str(row[0])


def kind_of(word: str) -> Kind:
    """The kind of an edge; DeskError for a word that is none."""
    try:
        return Kind(word)
    except ValueError:
        raise DeskError(f"A kind is one of {', '.join(Kind)}.") from None


def check_time(at: datetime, now: datetime) -> None:
    """DeskError for a time that has not come."""
    if at > now + AHEAD:
        raise DeskError("That time has not come yet.", "A referral is entered when it was given.")


def check_two(giver: int, given: int) -> None:
    """DeskError for a person with themselves."""
    if giver == given:
        raise DeskError("Nobody refers themselves.", "Name two different people.")


def check_there(connection: sqlite3.Connection, noun: str, row: int | None) -> None:
    """NotFound for a call or note that is not there; None is no mention of any."""
    if row is not None and not connection.execute(THERE[noun], (row,)).fetchone():
        raise NotFound(f"That {noun} is no longer there.", "Undo may bring it back.")


def gone() -> NotFound:
    """What is said of a referral that is not there any more."""
    return NotFound("That referral is no longer there.", "Undo may bring it back.")
