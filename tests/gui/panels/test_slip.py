"""The voicemail slip: what is said aloud is what is kept."""

import pytest

from recruiter_desk.calls.queries import call_card, known
from recruiter_desk.gui.panels.slip_words import seconds_aloud
from tests.gui.story import no_panel, panel, press, said


@pytest.fixture
def slip(qtbot, app, dana, window):
    app.show_panel("slip", dana, words="MRI lead, Tucson")
    return panel(qtbot, window)


def kept(desk, dana):
    (contact,) = known(desk, dana).contacts
    return call_card(desk, contact.id)


def test_five_lines_are_filled_from_the_settings(qtbot, desk, dana, window, slip):
    press(qtbot, "V")
    said(qtbot, window, "Left a voicemail for Dana Whitfield; due back Sat 09:30")
    call = kept(desk, dana)
    assert (call.slip.who, call.slip.firm) == ("Robin Hale", "Hale Search, Chicago")
    assert (call.slip.number, call.slip.ask_for) == ("(312) 555-0117", "Robin")
    assert (call.slip.what, call.about) == ("MRI lead, Tucson", "MRI lead, Tucson")


def test_say_less_keeps_it_confidential_and_remembers_what_it_is_about(
    qtbot, desk, dana, window, slip
):
    press(qtbot, "L", "V")
    no_panel(qtbot, window)
    said(qtbot, window, "Left a voicemail")
    call = kept(desk, dana)
    assert (call.slip.what, call.about) == ("a confidential opportunity", "MRI lead, Tucson")


def test_the_words_can_be_changed_before_they_are_said(qtbot, desk, dana, window, slip):
    press(qtbot, "Ctrl+E", "Ctrl+A", "weekend CT, Mesa", "Enter", "Enter")
    said(qtbot, window, "Left a voicemail")
    assert kept(desk, dana).slip.what == "weekend CT, Mesa"


def test_no_answer_starts_no_clock(qtbot, desk, dana, window, slip):
    press(qtbot, "N")
    said(qtbot, window, "No answer from Dana Whitfield")
    assert kept(desk, dana).due is None


def test_a_word_takes_less_than_half_a_second():
    assert seconds_aloud([[[("one two three four five six", False)]]]) == 2
