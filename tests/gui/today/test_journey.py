"""A voicemail on Tuesday, late on Wednesday, not returned on Thursday; then they ring."""

from datetime import UTC, datetime

import pytest

from recruiter_desk.calls.queries import story_of
from recruiter_desk.gui.theme.tokens import Tone
from tests import given
from tests.gui.story import names, no_panel, panel, press, rows, said

TUESDAY = datetime(2026, 11, 17, 15, 0, tzinfo=UTC)
WEDNESDAY = datetime(2026, 11, 18, 17, 0, tzinfo=UTC)
THURSDAY = datetime(2026, 11, 19, 15, 30, tzinfo=UTC)


@pytest.fixture
def dana(settled, clock):
    clock.time = TUESDAY
    return given.person(settled, phone="520 555 0142 cell", function="MRI technologist")


def test_by_keys_alone(qtbot, desk, clock, dana, window):
    leave_a_voicemail(qtbot, window)
    clock.time = WEDNESDAY
    press(qtbot, "Ctrl+1")
    assert rows(window) == [("Not returned", "Dana Whitfield", "2 h late")]
    assert window.page.queue.current().due_tone is Tone.SOON

    clock.time = THURSDAY
    window.page.refresh()
    assert window.page.queue.current().due_tone is Tone.LATE

    they_ring_from_another_number(qtbot, window)
    assert window.page.key == "person"
    assert became(desk, dana) == ["returned"]
    press(qtbot, "Ctrl+1")
    assert rows(window) == []

    press(qtbot, "Ctrl+Z")
    said(qtbot, window, "Taken back: Talked")
    qtbot.waitUntil(lambda: names(window) == ["Dana Whitfield"])
    assert became(desk, dana) == ["open"]

    press(qtbot, "Ctrl+Shift+Z")
    said(qtbot, window, "Done again: Talked")
    qtbot.waitUntil(lambda: rows(window) == [])


def leave_a_voicemail(qtbot, window):
    press(qtbot, "Ctrl+2", "V")
    panel(qtbot, window)
    press(qtbot, "V")
    said(qtbot, window, "Left a voicemail for Dana Whitfield; due back Wed 09:00")


def they_ring_from_another_number(qtbot, window):
    press(qtbot, "Ctrl+I", "602 555 0199")
    asked = panel(qtbot, window)
    qtbot.waitUntil(lambda: asked.matches() == "Nobody here")
    press(qtbot, "Enter", "whitf", "Enter")
    said(qtbot, window, "Talked with Dana Whitfield; the clock is cleared")
    no_panel(qtbot, window)


def became(desk, person):
    return [end.how for end in story_of(desk, person).voicemails.values()]
