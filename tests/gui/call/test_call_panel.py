"""Logging a call by keys: how it ended, what was said, what was promised; and correcting it."""

from datetime import timedelta

import pytest

from recruiter_desk.calls.commands import log_call
from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.calls.queries import call_card, known
from tests.gui.story import no_panel, panel, press, said


@pytest.fixture
def calling(qtbot, app, dana, window):
    app.show_panel("call", dana, words="MRI lead, Tucson")
    return panel(qtbot, window)


def last(desk, person):
    return call_card(desk, known(desk, person).contacts[-1].id)


def test_a_letter_is_the_outcome_and_enter_keeps_the_call(qtbot, desk, dana, window, calling):
    press(qtbot, "M", "Ctrl+Return")
    said(qtbot, window, "Left a message for Dana Whitfield; due back")
    call = last(desk, dana)
    assert (call.outcome, call.about, call.number) == (
        "message_left",
        "MRI lead, Tucson",
        "+15205550142",
    )


def test_notes_take_letters_and_alt_still_chooses_the_outcome(qtbot, desk, dana, window, calling):
    calling.form.notes.edit.setFocus()
    press(qtbot, "six years of MR, nights", "Alt+B")
    calling.form.promise.field.setFocus()
    press(qtbot, "monday 4pm", "Enter")
    said(qtbot, window, "Bad time for Dana Whitfield; you call Mon 16:00")
    call = last(desk, dana)
    assert (call.outcome, call.text) == ("bad_time", "six years of MR, nights")
    assert known(desk, dana).promises[0].mine


def test_a_time_that_cannot_be_read_is_said_in_place(qtbot, desk, dana, window, calling):
    calling.form.at.setFocus()
    press(qtbot, "half past", "Enter")
    assert calling.isVisible()
    press(qtbot, "Ctrl+A", "07:10", "Enter")
    no_panel(qtbot, window)
    assert f"{last(desk, dana).at:%H:%M}" == "13:10"


def test_the_reason_for_calling_anyway_is_kept(qtbot, desk, clock, app, dana, window):
    for days in (9, 6):
        clock.time -= timedelta(days=days)
        log_call(desk, CallDraft("out", "voicemail", person_id=dana))
        clock.time += timedelta(days=days)
    app.show_panel("call", dana)
    panel(qtbot, window)
    press(qtbot, "the offer ends today", "Alt+N", "Enter")
    said(qtbot, window, "No answer from Dana Whitfield")
    assert last(desk, dana).anyway_why == "the offer ends today"


def test_a_call_is_corrected_and_what_was_left_alone_stays(qtbot, desk, app, dana, window):
    logged = log_call(desk, CallDraft("in", "no_answer", person_id=dana, about="echo", text="x"))
    app.show_panel("call", dana, call=logged.id)
    panel(qtbot, window)
    press(qtbot, "T", "Ctrl+Return")
    said(qtbot, window, "Corrected a call")
    call = call_card(desk, logged.id)
    assert (call.outcome, call.direction, call.about, call.text) == (
        "connected",
        "in",
        "echo",
        "x",
    )


def test_a_new_call_first_asks_with_whom(qtbot, desk, dana, window):
    press(qtbot, "Ctrl+Shift+C", "whit", "Enter")
    qtbot.waitUntil(lambda: "Dana" in panel(qtbot, window).accessibleName())
    press(qtbot, "Y", "Ctrl+Return")
    said(qtbot, window, "Dana Whitfield was busy")
