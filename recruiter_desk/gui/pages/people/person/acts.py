"""What the keys of a person's page do at once, each one undo step."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from recruiter_desk.calls.drafts import CallDraft, Logged, PromiseDraft
from recruiter_desk.gui import later
from recruiter_desk.gui.app import App
from recruiter_desk.gui.panels.callback import CallbackPanel, TicksPanel
from recruiter_desk.gui.panels.said import logged_words
from recruiter_desk.people.model import PersonCard, PhoneLine
from recruiter_desk.store.desk import Desk
from recruiter_desk.today.timeline.model import Kind

REST = timedelta(days=30)
NEXT = {None: True, True: False, False: None}


def talked(app: App, page: QWidget, card: PersonCard) -> None:
    """I rang and we spoke, just now."""
    _log(app, page, CallDraft("out", "connected", person_id=card.id))


def returned(app: App, page: QWidget, card: PersonCard) -> None:
    """They rang back and we spoke, just now: two ticks, then every running clock is cleared."""

    def keep(listened: bool | None, right_person: bool | None) -> None:  # noqa: FBT001
        draft = CallDraft(
            "in", "connected", person_id=card.id, listened=listened, right_person=right_person
        )
        _log(app, page, draft)

    TicksPanel(page.window(), card.name, keep).open()


def bad_time(app: App, page: QWidget, card: PersonCard) -> None:
    """I rang and it did not suit: who calls back, and when, as they said it."""

    def keep(promise: PromiseDraft | None) -> None:
        _log(app, page, CallDraft("out", "bad_time", person_id=card.id, promise=promise))

    zone = card.place.zone or app.zone
    CallbackPanel(app, page.window(), card.name, zone, keep).open()


def _log(app: App, asker: QObject, draft: CallDraft) -> None:
    def said(logged: Logged) -> None:
        app.done.emit(logged_words(draft, logged, app.now(), app.zone))

    app.do(later.log_call, draft).then(asker, said)


def remove(app: App, asker: QObject, kind: Kind, row: int) -> None:
    """Take a call, a note or a resume away; other lines follow from calls and cannot go alone."""

    def take(desk: Desk) -> None:
        from recruiter_desk.calls.commands import remove_call
        from recruiter_desk.notes.commands import remove_note
        from recruiter_desk.screening.resumes.commands import remove_resume

        takes = {Kind.CALL: remove_call, Kind.NOTE: remove_note, Kind.RESUME: remove_resume}
        takes[kind](desk, row)

    if kind in {Kind.CALL, Kind.NOTE, Kind.RESUME}:
        app.do(take).then(asker)
    else:
        app.say.emit("That line follows from a call; correct or remove the call.")


def leave_alone(app: App, asker: QObject, person: int) -> None:
    """Rest for 30 days: what is open is not shown until then."""
    until = app.now() + REST

    app.do(later.leave_until, person, until, rest=True).then(asker)


def turn_voicemail_safe(app: App, asker: QObject, person: int) -> Callable[[PhoneLine], None]:
    """Turn the mark of a number on: safe, not safe, not asked."""

    def turn(phone: PhoneLine) -> None:
        def mark(desk: Desk) -> None:
            from recruiter_desk.people.commands import mark_voicemail_safe

            mark_voicemail_safe(desk, person, phone.number, NEXT[phone.voicemail_safe])

        app.do(mark).then(asker)

    return turn
