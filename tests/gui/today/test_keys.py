"""The keys on a row of Today, each one undo step."""

from datetime import timedelta

import pytest

from recruiter_desk.calls.commands import log_call
from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.calls.queries import known, story_of
from tests import given
from tests.gui.story import names, no_panel, panel, press, rows, said


@pytest.fixture
def owed(settled, clock, dana):
    """Dana has not returned a voicemail of the day before yesterday."""
    about = CallDraft("out", "voicemail", person_id=dana, about="MRI lead, Tucson")
    clock.time -= timedelta(days=2)
    log_call(settled, about)
    clock.time += timedelta(days=2)
    return dana


def test_no_answer_and_talked_are_logged_with_what_it_was_about(qtbot, desk, owed, window):
    press(qtbot, "N")
    said(qtbot, window, "No answer from Dana Whitfield")
    press(qtbot, "T")
    said(qtbot, window, "Talked with Dana Whitfield; the clock is cleared")
    qtbot.waitUntil(lambda: rows(window) == [])
    last = known(desk, owed).contacts[-1]
    assert (last.direction, last.outcome, last.about) == ("out", "connected", "MRI lead, Tucson")


def test_they_returned_it_keeps_two_ticks(qtbot, desk, owed, window):
    press(qtbot, "R")
    panel(qtbot, window)
    press(qtbot, "Alt+L", "Enter")
    said(qtbot, window, "Talked with Dana Whitfield; the clock is cleared")
    with desk.read() as read:
        ticks = read.execute("SELECT listened, right_person FROM call WHERE direction = 'in'")
        assert ticks.fetchall() == [(1, None)]


def test_a_bad_time_takes_the_callback_as_it_is_said(qtbot, desk, owed, window, clock):
    press(qtbot, "B")
    asked = panel(qtbot, window)
    press(qtbot, "monday 4pm")
    assert asked.promise.draft().said == "monday 4pm"
    press(qtbot, "Enter")
    said(qtbot, window, "Bad time for Dana Whitfield; the clock is cleared; you call Mon 16:00")
    (promise,) = known(desk, owed).promises
    assert promise.mine
    assert promise.timed


def test_words_that_name_no_time_are_not_kept(qtbot, owed, window):
    press(qtbot, "B")
    asked = panel(qtbot, window)
    press(qtbot, "soonish perhaps", "Enter")
    assert asked.isVisible() == (asked.promise.draft() is None)
    press(qtbot, "Esc")
    no_panel(qtbot, window)


def test_snooze_hides_the_row_until_then(qtbot, owed, window, clock):
    press(qtbot, "S")
    panel(qtbot, window)
    press(qtbot, "1")
    said(qtbot, window, "Snoozed")
    qtbot.waitUntil(lambda: rows(window) == [])
    clock.time += timedelta(hours=1)
    window.page.refresh()
    assert names(window) == ["Dana Whitfield"]


def test_done_asks_why_and_undo_brings_the_row_back(qtbot, desk, owed, window):
    press(qtbot, "D")
    panel(qtbot, window)
    press(qtbot, "Found a job elsewhere", "Enter")
    said(qtbot, window, "Closed by hand")
    qtbot.waitUntil(lambda: rows(window) == [])
    assert [shut.why for shut in known(desk, owed).closings] == ["Found a job elsewhere"]
    press(qtbot, "Ctrl+Z")
    qtbot.waitUntil(lambda: names(window) == ["Dana Whitfield"])


def test_a_shared_number_is_given_to_whom_it_was(qtbot, desk, owed, window):
    other = given.person(desk, "Ines Marsh", phone="520 555 0142")
    log_call(desk, CallDraft("in", "no_answer", number="520 555 0142"))
    qtbot.waitUntil(lambda: "(520) 555-0142" in names(window))
    press(qtbot, "J", "O")
    panel(qtbot, window)
    press(qtbot, "2")
    said(qtbot, window, "It was Ines Marsh")
    qtbot.waitUntil(lambda: names(window) == ["Dana Whitfield", "Ines Marsh"])
    assert [end.how for end in story_of(desk, other).owed.values()] == ["open"]


def test_the_pane_shows_the_voicemail_and_what_speaks_against_a_call(qtbot, owed, window):
    page = window.page
    qtbot.waitUntil(lambda: page.pane is not None and "MRI lead, Tucson" in words(page.pane))
    assert "Voicemail not returned" in words(page.pane)
    press(qtbot, "J")
    assert page.queue.current().cap == "R"


def words(pane):
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in pane.findChildren(QLabel)]
