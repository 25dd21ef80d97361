"""Changing and removing edges, and saying what became of one who was given."""

from typing import Any

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean_line
from recruiter_desk.people.commands.references import remove_rows
from recruiter_desk.people.model import Unset
from recruiter_desk.referrals.commands.checks import check_there, check_time, gone, kind_of
from recruiter_desk.referrals.model import How, Kind, Outcome, ReferralChanges
from recruiter_desk.referrals.rules import checked
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.write import Write

KEPT = "SELECT kind, from_id, to_id FROM referral WHERE id = ?"
OTHER = "SELECT id FROM referral WHERE kind = ? AND from_id = ? AND to_id = ? AND id <> ?"
SAID = "UPDATE referral SET said_outcome = ?, said_at = ? WHERE id = ?"


def edit_referral(desk: Desk, referral: int, changes: ReferralChanges) -> None:
    """Change an edge. NotFound when it is gone, DeskError for what cannot be."""
    with desk.change("Corrected a referral") as write:
        kind, *ends = _kept(write, referral)
        columns = _columns(desk, write, changes)
        if columns.get("kind", kind) != kind:
            _check_alone(write, referral, columns["kind"], ends)
        for column, value in columns.items():
            write.sql(f"UPDATE referral SET {column} = ? WHERE id = ?", (value, referral))


def remove_referral(desk: Desk, referral: int) -> None:
    """Take an edge away with what was told of it; the two people stay."""
    with desk.change("Removed a referral") as write:
        _kept(write, referral)
        remove_rows(write.connection, "referral", [referral])


def say_outcome(desk: Desk, referral: int, outcome: Outcome | str | None) -> None:
    """Say what became of one who was given; None takes my word back, and what happened counts.

    DeskError for an edge that is no referral.
    """
    word = None if not outcome else checked(Outcome, outcome, "An outcome")
    with desk.change("What became of a referral") as write:
        if _kept(write, referral)[0] != Kind.REFERRAL:
            raise DeskError("Only a referral has an outcome.", "This edge is another kind.")
        at = None if word is None else stamp(desk.now())
        write.sql(SAID, (word, at, referral))


def _kept(write: Write, referral: int) -> tuple[Any, ...]:
    row: tuple[Any, ...] | None = write.sql(KEPT, (referral,)).fetchone()
    if row is None:
        raise gone()
    return row


def _columns(desk: Desk, write: Write, changes: ReferralChanges) -> dict[str, Any]:
    made: dict[str, Any] = {}
    if not isinstance(changes.kind, Unset):
        made["kind"] = kind_of(changes.kind).value
    if not isinstance(changes.at, Unset):
        check_time(changes.at, desk.now())
        made["at"] = stamp(changes.at)
    if not isinstance(changes.how, Unset):
        made["how"] = checked(How, changes.how, "How they know each other")
    if not isinstance(changes.how_words, Unset):
        made["how_words"] = clean_line(changes.how_words)
    for noun, row in (("call", changes.call), ("note", changes.note)):
        if not isinstance(row, Unset):
            check_there(write.connection, noun, row)
            made[f"{noun}_id"] = row
    return made


def _check_alone(write: Write, referral: int, kind: str, ends: list[int]) -> None:
    if other := write.sql(OTHER, (kind, *ends, referral)).fetchone():
        raise DeskError(f"That stands already as r{other[0]}.", "Remove one of the two.")
