"""What stands beside an opportunity: contacts, companies off limits, notes, files, calls."""

from datetime import date, datetime
from pathlib import Path

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.base.text import clean
from recruiter_desk.opportunities.commands.lists import put_contact
from recruiter_desk.opportunities.model import ContactDraft
from recruiter_desk.opportunities.queries.finding import title_of
from recruiter_desk.opportunities.tables import (
    OffLimits,
    OpportunityDocument,
    OpportunityNote,
)
from recruiter_desk.people.commands.employers import employer_named
from recruiter_desk.people.queries import person_of
from recruiter_desk.people.rules import one_line
from recruiter_desk.referrals.commands.giving import refer_within
from recruiter_desk.referrals.model import ReferralDraft, Referred
from recruiter_desk.store import documents
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.write import Write

LARGEST = 50 * 1024 * 1024  # bytes of a file
TABLES = {
    "contact": "opportunity_contact",
    "note": "opportunity_note",
    "document": "opportunity_document",
    "off_limits": "off_limits",
}
CALL = "SELECT 1 FROM call WHERE id = ?"
REFERRAL = "SELECT 1 FROM referral WHERE id = ?"
GIVEN_FOR = """
SELECT id FROM opportunity_referral WHERE opportunity_id = ? AND referral_id = ?"""
FOR_IT = "INSERT INTO opportunity_referral(opportunity_id, referral_id) VALUES (?, ?)"
FOR_A_CALL = "INSERT INTO opportunity_call(opportunity_id, call_id) VALUES (?, ?)"
LINKED = "SELECT id FROM opportunity_call WHERE opportunity_id = ? AND call_id = ?"


def add_contact(desk: Desk, opportunity: int, person: int, role: str = "") -> int:
    """Keep somebody at the client who hires for it, or their new role; the id."""
    name, title = person_of(desk, person).name, title_of(desk, opportunity)
    with desk.change(f"{name} hires for {title}") as write:
        return put_contact(write, opportunity, ContactDraft(person, role))


def add_off_limits(
    desk: Desk,
    company: str,
    opportunity: int | None = None,
    until: date | None = None,
    why: str = "",
) -> int:
    """Keep that nobody is taken from a company: for one opportunity or (None) for all; the id.

    The company is made when it is new; `until` None: without end.
    """
    name, reason = one_line(company, "a company's name"), one_line(why, "a reason")
    if not name:
        raise DeskError("Which company is off limits?", "Give its name.")
    if opportunity is not None:
        title_of(desk, opportunity)
    with desk.change(f"{name} is off limits") as write:
        row = OffLimits(
            employer_id=employer_named(write, name),
            opportunity_id=opportunity,
            until=until,
            why=reason,
        )
        return write.add(row).id


def add_note(desk: Desk, opportunity: int, text: str, at: datetime | None = None) -> int:
    """Keep a note on an opportunity; the id. DeskError when it says nothing."""
    said = clean(text)
    if not said:
        raise DeskError("A note needs words.", "Write what is to be kept.")
    with desk.change(f"Note on {title_of(desk, opportunity)}") as write:
        row = OpportunityNote(opportunity_id=opportunity, at=at or desk.now(), text=said)
        return write.add(row).id


def add_document(desk: Desk, opportunity: int, path: Path) -> int:
    """Keep a file as it is with an opportunity; the id. DeskError where it cannot be read."""
    title, content = title_of(desk, opportunity), _content(path)
    kept = documents.keep(desk.folder.documents, content)
    with desk.change(f"File of {title}") as write:
        row = OpportunityDocument(
            opportunity_id=opportunity, hash=kept, name=path.name, entered_at=desk.now()
        )
        return write.add(row).id


def log_call_for(desk: Desk, opportunity: int, call: int) -> None:
    """Keep that a call was made for an opportunity; once is enough."""
    title = title_of(desk, opportunity)
    with desk.change(f"Call for {title}") as write:
        if write.sql(CALL, (call,)).fetchone() is None:
            raise NotFound("That call is no longer there.", "Undo may bring it back.")
        if write.sql(LINKED, (opportunity, call)).fetchone() is None:
            write.sql(FOR_A_CALL, (opportunity, call))


def link_referral(desk: Desk, opportunity: int, referral: int) -> None:
    """Keep that a referral was given for an opportunity; once is enough."""
    title = title_of(desk, opportunity)
    with desk.change(f"Referral for {title}") as write:
        if write.sql(REFERRAL, (referral,)).fetchone() is None:
            raise NotFound("That referral is no longer there.", "Undo may bring it back.")
        _given_for(write, opportunity, referral)


def refer_for(desk: Desk, opportunity: int, draft: ReferralDraft) -> Referred:
    """Keep a referral that is given for an opportunity, in one step (see referrals' `refer`)."""
    title, now = title_of(desk, opportunity), desk.now()
    with desk.change(f"Referral for {title}") as write:
        kept = refer_within(write, draft, now)
        _given_for(write, opportunity, kept.referral)
    return kept


def _given_for(write: Write, opportunity: int, referral: int) -> None:
    if write.sql(GIVEN_FOR, (opportunity, referral)).fetchone() is None:
        write.sql(FOR_IT, (opportunity, referral))


def remove_beside(desk: Desk, opportunity: int, what: str, row: int) -> None:
    """Take a "contact", "note", "document" or "off_limits" of an opportunity away, by its id.

    Also a company that is off limits for all. NotFound where there is none of that id.
    """
    table = TABLES[what]
    with desk.change(
        f"Removed {what.replace('_', ' ')} of {title_of(desk, opportunity)}"
    ) as write:
        gone = write.sql(
            f"DELETE FROM {table} WHERE id = ? AND coalesce(opportunity_id, ?) = ?",
            (row, opportunity, opportunity),
        )
        if not gone.rowcount:
            raise NotFound("That entry is no longer there.", "Undo may bring it back.")


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise DeskError(f"{path.name} is too large to keep.", "Keep it within 50 MB.")
        return path.read_bytes()
    except OSError as error:
        raise DeskError(f"{path.name} cannot be read.", "Name a file that is there.") from error
