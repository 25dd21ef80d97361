"""What the keys of a person's page do at once, each one undo step."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject

from recruiter_desk.gui.app import App
from recruiter_desk.people.model import PhoneLine
from recruiter_desk.store.desk import Desk
from recruiter_desk.today.timeline.model import Kind

REST = timedelta(days=30)
NEXT = {None: True, True: False, False: None}


def talked(app: App, asker: QObject, person: int) -> None:
    """I rang and we spoke, just now."""
    _log(app, asker, person, "out")


def returned(app: App, asker: QObject, person: int) -> None:
    """They rang back and we spoke, just now: every clock that was running is cleared."""
    _log(app, asker, person, "in")


def _log(app: App, asker: QObject, person: int, direction: str) -> None:
    def log(desk: Desk) -> None:
        from recruiter_desk.calls.commands import log_call
        from recruiter_desk.calls.drafts import CallDraft

        log_call(desk, CallDraft(direction, "connected", person_id=person))

    app.do(log).then(asker)


def remove(app: App, asker: QObject, kind: Kind, row: int) -> None:
    """Take a call or a note away; other lines follow from calls and cannot go by themselves."""

    def take(desk: Desk) -> None:
        from recruiter_desk.calls.commands import remove_call
        from recruiter_desk.notes.commands import remove_note

        (remove_call if kind is Kind.CALL else remove_note)(desk, row)

    if kind in {Kind.CALL, Kind.NOTE}:
        app.do(take).then(asker)
    else:
        app.say.emit("That line follows from a call; correct or remove the call.")


def leave_alone(app: App, asker: QObject, person: int) -> None:
    """Rest for 30 days: what is open is not shown until then."""
    until = app.now() + REST

    def leave(desk: Desk) -> None:
        from recruiter_desk.calls.commands import leave_until

        leave_until(desk, person, until, rest=True)

    app.do(leave).then(asker)


def turn_voicemail_safe(app: App, asker: QObject, person: int) -> Callable[[PhoneLine], None]:
    """Turn the mark of a number on: safe, not safe, not asked."""

    def turn(phone: PhoneLine) -> None:
        def mark(desk: Desk) -> None:
            from recruiter_desk.people.commands import mark_voicemail_safe

            mark_voicemail_safe(desk, person, phone.number, NEXT[phone.voicemail_safe])

        app.do(mark).then(asker)

    return turn
