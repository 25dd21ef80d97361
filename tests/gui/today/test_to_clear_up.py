"""Differences in Today: both quotes side by side, explained with a key, and gone."""

import pytest

from recruiter_desk.gui.panels.facts.difference_card import DifferenceCard
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.screening.queries import differences_of
from recruiter_desk.screening.queue import read_person
from tests.conftest import FRIDAY
from tests.gui.story import no_panel, panel, press, rows


@pytest.fixture
def differing(settled, dana):
    """Dana's years of MRI are said otherwise twice."""
    add_note(settled, NoteDraft(dana, "Has 4 years of MRI experience.", FRIDAY))
    add_note(settled, NoteDraft(dana, "Has 12 years of MRI experience.", FRIDAY))
    read_person(settled, dana)
    assert [line.kind for line in differences_of(settled, dana)] == ["experience_years"]
    return dana


def card(window):
    return next((c for c in window.findChildren(DifferenceCard) if c.isVisible()), None)


def test_the_row_tells_and_the_pane_shows_both_quotes(qtbot, differing, window):
    assert [(band, name) for band, name, _ in rows(window)] == [("To clear up", "Dana Whitfield")]
    qtbot.waitUntil(lambda: card(window) is not None, timeout=5000)
    words = [words for _where, words in card(window).shown.quotes]
    assert "4 years" in words[0]
    assert "12 years" in words[1]


def test_explained_with_a_key_it_is_gone_and_undo_brings_it_back(qtbot, desk, differing, window):
    press(qtbot, "X")
    panel(qtbot, window)
    press(qtbot, "counted the residency twice", "Enter")
    no_panel(qtbot, window)
    qtbot.waitUntil(lambda: rows(window) == [], timeout=5000)
    (line,) = differences_of(desk, differing)
    assert (line.state, line.because) == ("explained", "counted the residency twice")
    press(qtbot, "Ctrl+Z")
    qtbot.waitUntil(lambda: len(rows(window)) == 1, timeout=5000)


def test_asked_later_from_the_card(qtbot, desk, differing, window):
    qtbot.waitUntil(lambda: card(window) is not None, timeout=5000)
    shown = card(window)
    shown.answered.emit(shown.shown.key, "later", "")
    qtbot.waitUntil(lambda: rows(window) == [], timeout=5000)
    assert differences_of(desk, differing)[0].state == "later"
