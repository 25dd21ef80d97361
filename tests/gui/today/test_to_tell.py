"""Referrers who are to be told stand in Today, and D says that they were."""

import pytest

from recruiter_desk.referrals.commands import refer_in_call
from recruiter_desk.referrals.queries import debts
from tests import given
from tests.gui.story import press, rows, said


@pytest.fixture
def owed(settled, dana):
    bob = refer_in_call(settled, dana, "Bob Keller", "813 555 0199").person
    given.call(settled, bob)
    return dana


def test_done_means_told_and_undo_brings_it_back(qtbot, desk, owed, window):
    assert [row[:2] for row in rows(window)] == [("Tell them what happened", "Dana Whitfield")]
    press(qtbot, "D")
    said(qtbot, window, "Told Dana Whitfield")
    qtbot.waitUntil(lambda: rows(window) == [])
    assert debts(desk) == []
    press(qtbot, "Ctrl+Z")
    qtbot.waitUntil(lambda: len(rows(window)) == 1)
    assert [edge.giver.id for edge in debts(desk)] == [owed]
