"""Fees to referrers: dated notes, never promises."""

from datetime import date

from recruiter_desk.base.clock import local, stamp
from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.base.text import clean_line
from recruiter_desk.referrals.commands.checks import gone, name_of
from recruiter_desk.referrals.model import FeeDraft
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in
from recruiter_desk.store.write import Write

FEE = """
INSERT INTO fee(person_id, referral_id, due_on, cents, currency, words, entered_at)
VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"""
OF_REFERRAL = "SELECT from_id FROM referral WHERE id = ?"
ENTERED = "SELECT paid_on FROM fee WHERE id = ?"


def add_fee(desk: Desk, draft: FeeDraft) -> int:
    """Keep a fee due to a person; its id. DeskError for an amount that is none."""
    if draft.cents is not None and draft.cents <= 0:
        raise DeskError("A fee is more than nothing.", "Leave the amount out if it is not said.")
    with desk.change("Fee due") as write:
        name_of(write.connection, draft.person)
        _check_theirs(write, draft)
        values = (draft.person, draft.referral, draft.due_on.isoformat(), draft.cents)
        words = (clean_line(draft.currency).upper(), clean_line(draft.words))
        return int(write.sql(FEE, (*values, *words, stamp(desk.now()))).fetchone()[0])


def pay_fee(desk: Desk, fee: int, on: date | None = None) -> None:
    """Keep that a fee was paid, on a day of my clock (None: today). DeskError when it was."""
    with desk.change("Fee paid") as write:
        if _paid_on(write, fee) is not None:
            raise DeskError("That fee is paid already.", "Undo takes the last step back.")
        today = local(desk.now(), settings_in(write.connection).zone).date()
        if on is not None and on > today:
            raise DeskError("That day has not come yet.", "Give the day it was paid.")
        write.sql("UPDATE fee SET paid_on = ? WHERE id = ?", ((on or today).isoformat(), fee))


def remove_fee(desk: Desk, fee: int) -> None:
    """Take a fee away; NotFound when it is gone."""
    with desk.change("Removed a fee") as write:
        _paid_on(write, fee)
        write.sql("DELETE FROM fee WHERE id = ?", (fee,))


def _check_theirs(write: Write, draft: FeeDraft) -> None:
    if draft.referral is None:
        return
    row = write.sql(OF_REFERRAL, (draft.referral,)).fetchone()
    if row is None:
        raise gone()
    if row[0] != draft.person:
        raise DeskError("That referral was given by somebody else.", "Name one of theirs.")


def _paid_on(write: Write, fee: int) -> str | None:
    row = write.sql(ENTERED, (fee,)).fetchone()
    if row is None:
        raise NotFound("That fee is no longer there.", "Undo may bring it back.")
    return str(row[0]) if row[0] else None
