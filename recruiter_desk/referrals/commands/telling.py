"""Telling referrers what became of those they gave, asking them, and who is not to be named."""

from collections.abc import Iterable

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean_line
from recruiter_desk.referrals.commands.checks import gone, name_of
from recruiter_desk.store.desk import Desk

STATE = "SELECT outcome FROM referral_state WHERE referral_id = ?"
THERE = "SELECT 1 FROM referral WHERE id = ? AND kind = 'referral'"
TOLD = "INSERT INTO telling(referral_id, at, outcome, words) VALUES (?, ?, ?, ?)"
ASKED = "INSERT INTO asking(person_id, at, about) VALUES (?, ?, ?) RETURNING id"
NOT_NAMED = "INSERT INTO unnamed(person_id, at) VALUES (?, ?)"


def tell(desk: Desk, referrals: Iterable[int], words: str = "") -> int:
    """Keep that their referrers were told of these now; how many. NotFound for one that is gone.

    Told is what became of them by now; something further is an answer owed anew.
    """
    ids, now = list(dict.fromkeys(referrals)), stamp(desk.now())
    if not ids:
        raise DeskError("Nothing is to be told.", "Name a referral, or a referrer who is owed.")
    with desk.change("Told what happened") as write:
        for referral in ids:
            if not write.sql(THERE, (referral,)).fetchone():
                raise gone()
            state = write.sql(STATE, (referral,)).fetchone()
            outcome = state[0] if state else "given"
            write.sql(TOLD, (referral, now, outcome, clean_line(words)))
    return len(ids)


def ask(desk: Desk, person: int, about: str = "") -> int:
    """Keep that a person was asked whom they know; the id. `about` in words ("CT nights")."""
    with desk.change("Asked for a referral") as write:
        name_of(write.connection, person)
        values = (person, stamp(desk.now()), clean_line(about))
        return int(write.sql(ASKED, values).fetchone()[0])


def name_not(desk: Desk, person: int, on: bool) -> None:  # noqa: FBT001
    """Whether a referrer asked not to be named to others."""
    with desk.change("Not to be named" if on else "May be named") as write:
        name_of(write.connection, person)
        there = write.sql("SELECT 1 FROM unnamed WHERE person_id = ?", (person,)).fetchone()
        if on and not there:
            write.sql(NOT_NAMED, (person, stamp(desk.now())))
        if not on:
            write.sql("DELETE FROM unnamed WHERE person_id = ?", (person,))
