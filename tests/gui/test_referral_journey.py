"""By keys alone, on the demo desk: "not for me, but ring Bob", as far as telling who gave him."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from recruiter_desk.calls.queries import known as calls_of
from recruiter_desk.demo.fill import fill
from recruiter_desk.opportunities.queries import submissions
from recruiter_desk.people.queries import the_person
from recruiter_desk.referrals.queries import debts, edges_of
from recruiter_desk.screening.queue import read_all
from tests.gui.story import ALT, no_panel, panel, press, rows, said

NOW = datetime(2026, 5, 28, 16, 5, tzinfo=UTC)
GIVER = "Kenji Watanabe"
LINE = "bob keller 520 555 0177 3t at Desert Imaging in Tucson, knows the 3t inside out"


@pytest.fixture
def desk(desk, clock):
    """The demo desk, read."""
    clock.time = NOW
    fill(desk, NOW)
    read_all(desk)
    return desk


def of_bob(desk):
    """Their key, once they are there."""
    return the_person(desk, "Bob Keller").id


def test_from_a_no_to_telling_who_gave_the_name(qtbot, window, app, desk):
    giver = the_person(desk, GIVER).id
    owed = {edge.giver.id for edge in debts(desk)}
    assert giver not in owed
    the_giver_gives_bob_in_a_talk(qtbot, window, app, giver)
    bob = of_bob(desk)
    (edge,) = [e for e in edges_of(desk, giver) if e.given.id == bob]
    assert edge.call is not None

    bob_is_matched_and_called(qtbot, window, bob)
    assert [c.outcome for c in calls_of(desk, bob).contacts] == ["connected"]
    bob_is_put_forward(qtbot, window, desk, bob)

    the_giver_is_told(qtbot, window, desk, giver)
    press(qtbot, "Ctrl+Z")
    qtbot.waitUntil(lambda: giver in {edge.giver.id for edge in debts(desk)})


def the_giver_gives_bob_in_a_talk(qtbot, window, app, giver):
    app.ring.emit(giver)
    qtbot.waitUntil(lambda: window.page.key == "call")
    press(qtbot, "not for me, but ring bob", "Ctrl+Shift+R")
    asked = panel(qtbot, window)
    press(qtbot, LINE)
    assert asked.understood.text() == "Bob Keller, 520 555 0177, 3t, at Desert Imaging, in Tucson"
    press(qtbot, "Enter")
    no_panel(qtbot, window)
    QTest.keyClick(window.page.notes, Qt.Key.Key_T, ALT)
    qtbot.waitUntil(lambda: window.page.key != "call", timeout=8000)


def bob_is_matched_and_called(qtbot, window, bob):
    press(qtbot, "Ctrl+5")
    qtbot.waitUntil(lambda: window.page.key == "opportunities", timeout=8000)
    page = window.page
    qtbot.waitUntil(
        lambda: bool(page.listing.found and page.listing.found.is_whole), timeout=20000
    )
    assert page.listing.list.choose(bob)
    page.listing.list.setFocus()
    press(qtbot, "C")
    qtbot.waitUntil(lambda: window.page.key == "call")
    assert window.page.of.person == bob
    press(qtbot, "3t since 2019, az licence, lives in tucson")
    QTest.keyClick(window.page.notes, Qt.Key.Key_T, ALT)
    qtbot.waitUntil(lambda: window.page.key == "opportunities", timeout=8000)


def bob_is_put_forward(qtbot, window, desk, bob):
    page = window.page
    qtbot.waitUntil(
        lambda: bool(page.listing.found and page.listing.found.is_whole), timeout=20000
    )
    QTest.keyClick(panel(qtbot, window), Qt.Key.Key_Escape)  # what else fits, and who is next
    no_panel(qtbot, window)
    assert page.listing.list.choose(bob)
    page.listing.list.setFocus()
    press(qtbot, "S")
    panel(qtbot, window)
    press(qtbot, "2")  # said so when we talked
    no_panel(qtbot, window)
    qtbot.waitUntil(lambda: bool(submissions(desk, person=bob)))


def the_giver_is_told(qtbot, window, desk, giver):
    press(qtbot, "Ctrl+1")
    qtbot.waitUntil(lambda: ("Tell them what happened", GIVER) in [r[:2] for r in rows(window)])
    queue = window.page.queue
    queue.choose(giver)
    queue.setFocus()
    press(qtbot, "D")
    said(qtbot, window, f"Told {GIVER}")
    qtbot.waitUntil(lambda: giver not in {edge.giver.id for edge in debts(desk)})
