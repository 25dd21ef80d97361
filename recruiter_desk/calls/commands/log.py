"""Keeping a call, with everything that follows from it, in one step."""

import sqlite3
from datetime import datetime

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.text import clean, clean_line
from recruiter_desk.calls.commands.checks import (
    check,
    check_due,
    check_promise,
    gone,
    number_key,
)
from recruiter_desk.calls.commands.kept import KeptCall
from recruiter_desk.calls.commands.reckon import keep_promise, set_due
from recruiter_desk.calls.drafts import CallDraft, Logged
from recruiter_desk.calls.reading import leading_to
from recruiter_desk.calls.rules.story import story
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in

HOLDERS = """
SELECT DISTINCT p.person_id, n.shown FROM phone p JOIN person n ON n.id = p.person_id
WHERE p.number = ? ORDER BY p.person_id"""
NAMED = """
SELECT shown, (SELECT CASE WHEN min(number) = max(number) THEN min(number) END
               FROM phone WHERE person_id = person.id) FROM person WHERE id = ?"""
STEP = {
    ("out", "voicemail"): "Left voicemail",
    ("out", "message_left"): "Left a message",
    ("out", "no_answer"): "No answer",
    ("out", "busy"): "Busy",
    ("out", "declined"): "They pressed it away",
    ("out", "wrong_number"): "Wrong number",
    ("in", "voicemail"): "Got a voicemail",
    ("in", "message_left"): "Got a message",
    ("in", "no_answer"): "Missed their call",
    ("in", "busy"): "Was busy when they rang",
    ("in", "declined"): "Pressed their call away",
    ("in", "wrong_number"): "They had the wrong number",
}


def log_call(desk: Desk, draft: CallDraft) -> Logged:
    """Keep a call. A number that exactly one person has names them; a shared one names nobody.

    DeskError for what cannot be, before anything is written.
    """
    now = desk.now()
    with desk.change(step_name(draft.direction, draft.outcome)) as write:
        connection = write.connection
        mine = settings_in(connection)
        number = number_key(draft.number, mine.country)
        person, name, only_number, candidates = _whose(connection, draft.person_id, number)
        call = _row(draft, person, number or only_number, now)
        check(call, now)
        check_due(call, draft.due)
        check_promise(call, draft.promise)
        set_due(connection, call, mine, draft.due)
        call.keep(connection)
        if draft.promise:
            keep_promise(connection, call, mine, draft.promise)
        return logged(connection, call, name, candidates)


def step_name(direction: str, outcome: str) -> str:
    """How the undo menu names a call."""
    return STEP.get((direction, outcome), "Bad time" if outcome == "bad_time" else "Talked")


def logged(
    connection: sqlite3.Connection,
    call: KeptCall,
    name: str,
    candidates: tuple[tuple[int, str], ...] = (),
) -> Logged:
    """What became true with this call, seen within its step."""
    key = call.number if call.person_id is None else call.person_id
    cleared: list[int] = []
    if call.clears and key is not None and call.id is not None:
        told = story(leading_to(connection, key, stamp(call.at), call.id))
        cleared = [left for left, end in told.voicemails.items() if end.call == call.id]
    return Logged(
        id=call.id or 0,
        person_id=call.person_id,
        name=name,
        candidates=candidates if call.person_id is None else (),
        due=call.due,
        cleared=tuple(sorted(cleared)),
    )


def sharing(connection: sqlite3.Connection, number: str | None) -> tuple[tuple[int, str], ...]:
    """Everybody who has that number, id and name."""
    return tuple(connection.execute(HOLDERS, (number,))) if number else ()


def _whose(
    connection: sqlite3.Connection, person: int | None, number: str | None
) -> tuple[int | None, str, str | None, tuple[tuple[int, str], ...]]:
    """The person, their name and their number if it is the only one; or nobody, and everybody who
    shares the number."""
    if person is not None:
        found = connection.execute(NAMED, (person,)).fetchone()
        if found is None:
            raise gone()
        return person, *found, ()
    holders = sharing(connection, number)
    return (*holders[0], None, ()) if len(holders) == 1 else (None, "", None, holders)


def _row(draft: CallDraft, person: int | None, number: str | None, now: datetime) -> KeptCall:
    call = KeptCall(
        at=draft.at or now,
        entered_at=now,
        person_id=person,
        number=number,
        direction=draft.direction,
        by=draft.by,
        outcome=draft.outcome,
        seconds=draft.seconds,
        about=clean_line(draft.about),
        text=clean(draft.text),
        listened=draft.listened,
        right_person=draft.right_person,
        anyway_why=clean_line(draft.anyway_why),
    )
    call.put_slip(draft.slip)
    return call
