"""Changing and removing calls that were entered."""

from dataclasses import fields

from recruiter_desk.base.text import clean, clean_line
from recruiter_desk.calls.commands.checks import (
    check,
    check_due,
    check_person,
    check_promise,
    number_key,
)
from recruiter_desk.calls.commands.log import logged, put_slip, sharing
from recruiter_desk.calls.commands.reckon import promise_of, set_due
from recruiter_desk.calls.drafts import CallChanges, Logged, PromiseDraft, Slip
from recruiter_desk.calls.tables import Call
from recruiter_desk.people.model import UNSET
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in
from recruiter_desk.store.write import Write

APART = {"number", "slip", "due", "promise"}
CLEANED = {"about": clean_line, "text": clean, "anyway_why": clean_line}
CLOCK = {"at", "direction", "outcome"}


def edit_call(desk: Desk, call_id: int, changes: CallChanges) -> Logged:
    """Change a call. Moving it reckons its due anew, unless the due was given for that call."""
    with desk.change("Corrected a call") as write:
        call = write.get(Call, call_id)
        before = {name: getattr(call, name) for name in CLOCK}
        _put(write, call, changes)
        check(call, desk.now())
        moved = any(getattr(call, name) != value for name, value in before.items())
        _set_due(write, call, changes, moved=moved)
        write.flush()
        _promises(write, call, changes, moved=moved)
        candidates = sharing(write.connection, call.number) if call.person_id is None else ()
    return logged(desk, call_id, candidates)


def give_call(desk: Desk, call_id: int, person_id: int) -> Logged:
    """Say whose a call was that stands on a number."""
    return edit_call(desk, call_id, CallChanges(person_id=person_id))


def remove_call(desk: Desk, call_id: int) -> None:
    """Take a call away, and the promise made in it."""
    with desk.change("Removed a call") as write:
        call = write.get(Call, call_id)
        write.sql("DELETE FROM promise WHERE call_id = ?", (call_id,))
        write.remove(call)


def _put(write: Write, call: Call, changes: CallChanges) -> None:
    if changes.person_id is not UNSET:
        check_person(write.connection, changes.person_id)
    for field in fields(changes):
        value = getattr(changes, field.name)
        if value is not UNSET and field.name not in APART:
            setattr(call, field.name, CLEANED.get(field.name, lambda v: v)(value))
    if changes.number is not UNSET:
        country = settings_in(write.connection).country
        call.number = number_key(changes.number, country)
    if isinstance(changes.slip, Slip):
        put_slip(call, changes.slip)


def _set_due(write: Write, call: Call, changes: CallChanges, *, moved: bool) -> None:
    if changes.due is not UNSET:
        check_due(call, changes.due)
        set_due(write.connection, call, changes.due)
    elif moved:
        set_due(write.connection, call, call.due if call.due_given else None)


def _promises(write: Write, call: Call, changes: CallChanges, *, moved: bool) -> None:
    """Replace the promise where one is given; an untimed one moves with its call."""
    if changes.promise is UNSET and not moved:
        return
    kept = write.sql(
        "SELECT by, timed, said FROM promise WHERE call_id = ?", (call.id,)
    ).fetchone()
    draft = changes.promise
    if draft is UNSET:
        draft = PromiseDraft(kept[0], None, kept[2]) if kept and not kept[1] else UNSET
    if draft is UNSET:
        return
    check_promise(call, draft)
    write.sql("DELETE FROM promise WHERE call_id = ?", (call.id,))
    if draft is not None:
        write.add(promise_of(write.connection, call, draft))
