"""Contacts and companies off limits, as they are typed with an opportunity."""

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.base.text import fold
from recruiter_desk.opportunities.model import ContactDraft, OpeningChanges
from recruiter_desk.opportunities.tables import OffLimits, OpportunityContact
from recruiter_desk.people.commands.employers import employer_named
from recruiter_desk.people.model import Several
from recruiter_desk.people.rules import one_line
from recruiter_desk.store.write import Write

CONTACTS = "SELECT person_id, id FROM opportunity_contact WHERE opportunity_id = ? ORDER BY id"
THERE = "SELECT 1 FROM person WHERE id = ?"
SHUT = "SELECT employer_id, id FROM off_limits WHERE opportunity_id = ? ORDER BY id"
NAMED = "SELECT employer_id FROM employer_name WHERE key = ? ORDER BY id LIMIT 1"
ROLE = "UPDATE opportunity_contact SET role = ? WHERE id = ?"


def change_lists(write: Write, opportunity: int, changes: OpeningChanges) -> None:
    """Bring contacts and companies off limits to what the changes say."""
    _contacts(write, opportunity, changes.contacts)
    _companies(write, opportunity, changes.off_limits)


def put_contact(write: Write, opportunity: int, draft: ContactDraft) -> int:
    """Keep a contact, or their new role; the row's id. NotFound for a person not there."""
    if write.sql(THERE, (draft.person,)).fetchone() is None:
        raise NotFound("That person is no longer there.", "Undo may bring them back.")
    role = one_line(draft.role, "a role")
    kept = dict(write.sql(CONTACTS, (opportunity,)).fetchall()).get(draft.person)
    if kept is not None:
        if role:
            write.sql(ROLE, (role, kept))
        return int(kept)
    row = OpportunityContact(opportunity_id=opportunity, person_id=draft.person, role=role)
    return write.add(row).id


def _contacts(write: Write, opportunity: int, wanted: Several[int | ContactDraft]) -> None:
    drafts = [_draft(each) for each in (*(wanted.only or ()), *wanted.add)]
    for draft in drafts:
        put_contact(write, opportunity, draft)
    kept = dict(write.sql(CONTACTS, (opportunity,)).fetchall())
    gone = [_person(text) for text in wanted.remove]
    if wanted.only is not None:
        gone += [person for person in kept if person not in {draft.person for draft in drafts}]
    for person in gone:
        if person not in kept:
            raise DeskError(f"p{person} is no contact of it.", "Name one of its contacts.")
        write.sql("DELETE FROM opportunity_contact WHERE id = ?", (kept[person],))


def _draft(each: int | ContactDraft) -> ContactDraft:
    return ContactDraft(each) if isinstance(each, int) else each


def _person(text: str) -> int:
    digits = text.strip().lower().removeprefix("p")
    if not (digits.isascii() and digits.isdecimal()):
        raise DeskError(f"{text[:40]} names no contact.", "Name one by the id, such as p12.")
    return int(digits)


def _companies(write: Write, opportunity: int, wanted: Several[str]) -> None:
    names = [_name(text) for text in (*(wanted.only or ()), *wanted.add)]
    named = {employer_named(write, name) for name in names}
    kept = dict(write.sql(SHUT, (opportunity,)).fetchall())
    for employer in sorted(named - kept.keys()):
        write.add(OffLimits(employer_id=employer, opportunity_id=opportunity))
    gone = [_kept_company(write, kept, text) for text in wanted.remove]
    if wanted.only is not None:
        gone += [employer for employer in kept if employer not in named]
    for employer in gone:
        write.sql("DELETE FROM off_limits WHERE id = ?", (kept[employer],))


def _name(text: str) -> str:
    name = one_line(text, "a company's name")
    if not name:
        raise DeskError("Which company is off limits?", "Give its name.")
    return name


def _kept_company(write: Write, kept: dict[int, int], text: str) -> int:
    found = write.sql(NAMED, (fold(text),)).fetchone()
    if found is None or found[0] not in kept:
        raise DeskError(f"{text[:60]} is not off limits here.", "Name one that is.")
    return int(found[0])
