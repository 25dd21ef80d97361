"""Changing and removing calls that were entered."""

import sqlite3
from dataclasses import fields

from recruiter_desk.base.text import clean, clean_line
from recruiter_desk.calls.commands.checks import (
    check,
    check_due,
    check_promise,
    name_of,
    number_key,
)
from recruiter_desk.calls.commands.kept import KeptCall, kept_call
from recruiter_desk.calls.commands.log import logged, sharing
from recruiter_desk.calls.commands.reckon import keep_promise, set_due
from recruiter_desk.calls.drafts import CallChanges, Logged, PromiseDraft, Slip
from recruiter_desk.people.commands.references import remove_rows
from recruiter_desk.people.model import UNSET
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.model import Settings
from recruiter_desk.store.settings.queries import settings_in

APART = {"number", "slip", "due", "promise"}
CLEANED = {"about": clean_line, "text": clean, "anyway_why": clean_line}
CLOCK = {"at", "direction", "outcome"}
UNTIMED = "SELECT by, said FROM promise WHERE call_id = ? AND NOT timed"


def edit_call(desk: Desk, call_id: int, changes: CallChanges) -> Logged:
    """Change a call. Moving it reckons its due anew, unless the due was given for that call."""
    with desk.change("Corrected a call") as write:
        connection = write.connection
        mine, call = settings_in(connection), kept_call(connection, call_id)
        before = {name: getattr(call, name) for name in CLOCK}
        _put(call, changes, mine)
        name = name_of(connection, call.person_id)
        check(call, desk.now())
        moved = any(getattr(call, name) != value for name, value in before.items())
        _set_due(connection, call, changes, mine, moved=moved)
        call.keep(connection)
        _promises(connection, call, changes, mine, moved=moved)
        candidates = sharing(connection, call.number) if call.person_id is None else ()
        return logged(connection, call, name, candidates)


def give_call(desk: Desk, call_id: int, person_id: int) -> Logged:
    """Say whose a call was that stands on a number."""
    return edit_call(desk, call_id, CallChanges(person_id=person_id))


def remove_call(desk: Desk, call_id: int) -> None:
    """Take a call away, with the promise made in it and all that was kept of it."""
    with desk.change("Removed a call") as write:
        kept_call(write.connection, call_id)
        remove_rows(write.connection, "call", [call_id])


def _put(call: KeptCall, changes: CallChanges, mine: Settings) -> None:
    for field in fields(changes):
        value = getattr(changes, field.name)
        if value is not UNSET and field.name not in APART:
            setattr(call, field.name, CLEANED.get(field.name, lambda v: v)(value))
    if changes.number is not UNSET:
        call.number = number_key(changes.number, mine.country)
    if isinstance(changes.slip, Slip):
        call.put_slip(changes.slip)


def _set_due(
    connection: sqlite3.Connection,
    call: KeptCall,
    changes: CallChanges,
    mine: Settings,
    *,
    moved: bool,
) -> None:
    if changes.due is not UNSET:
        check_due(call, changes.due)
        set_due(connection, call, mine, changes.due)
    elif moved:
        set_due(connection, call, mine, call.due if call.due_given else None)


def _promises(
    connection: sqlite3.Connection,
    call: KeptCall,
    changes: CallChanges,
    mine: Settings,
    *,
    moved: bool,
) -> None:
    """Replace the promise where one is given; an untimed one moves with its call."""
    draft = changes.promise
    if draft is UNSET and moved:
        kept = connection.execute(UNTIMED, (call.id,)).fetchone()
        draft = PromiseDraft(kept[0], None, kept[1]) if kept else UNSET
    if draft is UNSET:
        return
    check_promise(call, draft)
    connection.execute("DELETE FROM promise WHERE call_id = ?", (call.id,))
    if draft is not None:
        keep_promise(connection, call, mine, draft)
