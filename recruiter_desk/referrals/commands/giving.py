"""Keeping that somebody was given: the person where they are new, the edge, what was said."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.text import clean, clean_line
from recruiter_desk.notes.commands.write import new_note
from recruiter_desk.notes.model import Kind as NoteKind
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.people.model import PersonDraft, PhoneDraft
from recruiter_desk.referrals.commands.checks import (
    check_there,
    check_time,
    check_two,
    kind_of,
    name_of,
)
from recruiter_desk.referrals.commands.who_given import who_was_given
from recruiter_desk.referrals.model import How, Kind, ReferralDraft, Referred
from recruiter_desk.referrals.rules import checked, joined, read_how
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.write import Write

STANDS = """
SELECT id, how, how_words, call_id, note_id FROM referral
WHERE from_id = ? AND to_id = ? AND kind = ? ORDER BY at, id LIMIT 1"""
INSERT = """
INSERT INTO referral(from_id, to_id, kind, at, call_id, note_id, how, how_words, entered_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
AGAIN = """
UPDATE referral SET how = ?, how_words = ?, call_id = ?, note_id = ? WHERE id = ?"""
STEPS = {
    Kind.REFERRAL: "Referral from {}",
    Kind.INTRODUCED_BY: "Introduction by {}",
    Kind.WORKS_WITH: "Whom {} works with",
    Kind.REPORTS_TO: "Whom {} reports to",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """An edge that may be kept."""

    giver: int
    kind: Kind
    at: datetime
    now: datetime
    how: str
    how_words: str


def add_referral(desk: Desk, draft: ReferralDraft) -> int:
    """Keep an edge; its id, that of the one that stands already where it was given before.

    DeskError for a person with themselves or a time ahead, NotFound for who is not there.
    """
    return refer(desk, draft).referral


def refer(desk: Desk, draft: ReferralDraft) -> Referred:
    """The same, and whom it gave: found by number or name, else made within the one step.

    Given twice nothing is doubled: the newer words are added to the edge that stands.
    """
    now = desk.now()
    with desk.read() as read:
        giver = name_of(read, draft.giver)
    with desk.change(STEPS[kind_of(draft.kind)].format(giver)) as write:
        return refer_within(write, draft, now)


def refer_within(write: Write, draft: ReferralDraft, now: datetime) -> Referred:
    """The same within an open step."""
    connection = write.connection
    name_of(connection, draft.giver)
    edge = _checked(connection, draft, now)
    given, new = draft.given, False
    if isinstance(given, PersonDraft):
        given, new = who_was_given(write, given, now)
    name_of(connection, given)
    check_two(edge.giver, given)
    stands = connection.execute(STANDS, (edge.giver, given, edge.kind)).fetchone()
    note = draft.note or _note(write, draft, edge, given, stands[4] if stands else None)
    if stands:
        how = edge.how if stands[1] in {How.NOT_SAID, How.OTHER} and edge.how else stands[1]
        words = joined(stands[2], edge.how_words)
        mentioned = (stands[3] or draft.call, note or stands[4])
        connection.execute(AGAIN, (how, words, *mentioned, stands[0]))
        return Referred(given, stands[0], new, stood=True)
    values = (edge.giver, given, edge.kind, stamp(edge.at), draft.call, note)
    row = connection.execute(INSERT, (*values, edge.how, edge.how_words, stamp(now)))
    return Referred(given, row.lastrowid or 0, new)


def refer_in_call(
    desk: Desk, giver: int, name: str, number: str, words: str = "", call: int | None = None
) -> Referred:
    """What is typed while the giver speaks: a name, a number ("" for none), what they say.

    One step; the person's id, the referral's, and whether the person is new come first.
    """
    phones = (PhoneDraft(number),) if number.strip() else ()
    given = PersonDraft(name=name, phones=phones)
    return refer(desk, ReferralDraft(giver, given, call=call, said=words))


def _checked(connection: sqlite3.Connection, draft: ReferralDraft, now: datetime) -> Checked:
    at = draft.at or now
    check_time(at, now)
    check_there(connection, "call", draft.call)
    check_there(connection, "note", draft.note)
    words = clean_line(draft.how_words)
    how = checked(How, draft.how, "How they know each other") or read_how(words)[0].value
    return Checked(draft.giver, kind_of(draft.kind), at, now, how, words)


def _note(
    write: Write, draft: ReferralDraft, edge: Checked, given: int, kept: int | None
) -> int | None:
    """The note of what the giver says of them, which screening reads; None where nothing is said.

    Where they worked together is a statement as well: it stands in the note, once.
    """
    together = edge.how == How.WORKED_TOGETHER and edge.how_words
    said = clean(draft.said)
    if together and edge.how_words.casefold() not in said.casefold():
        lead = "" if read_how(edge.how_words)[0] == How.WORKED_TOGETHER else "Worked together "
        said = f"{lead}{edge.how_words}.\n{said}".strip()
    if not said or _said_before(write.connection, kept, said):
        return None
    note = NoteDraft(given, said, edge.at, NoteKind.REFERRAL, said_by=edge.giver)
    return new_note(write, note, said, edge.now)


def _said_before(connection: sqlite3.Connection, kept: int | None, said: str) -> bool:
    row = connection.execute("SELECT text FROM note WHERE id = ?", (kept,)).fetchone()
    return row is not None and said.casefold() in row[0].casefold()
