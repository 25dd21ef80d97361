"""Referrals by keys: a name given is kept, the referrer is told, undo takes each back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from recruiter_desk.gui.kit.card import Card
from recruiter_desk.gui.pages.referrals.add_panel import ReferralPanel
from recruiter_desk.notes.queries import notes_of
from recruiter_desk.people.commands import remove_person
from recruiter_desk.people.model import PersonDraft, PhoneDraft
from recruiter_desk.people.queries import find_people, person_card
from recruiter_desk.referrals.commands import add_fee, add_referral, say_outcome
from recruiter_desk.referrals.model import FeeDraft, ReferralDraft
from recruiter_desk.referrals.queries import debts, edges_of
from tests import given


@pytest.fixture
def page(window, app, qtbot):
    app.go.emit("referrals")
    return window.page


@pytest.fixture
def bob(settled, dana):
    """Dana gave Bob, and he was put forward."""
    draft = PersonDraft(name="Bob Keller", phones=(PhoneDraft("813 555 0199"),))
    referral = add_referral(settled, ReferralDraft(dana, draft))
    say_outcome(settled, referral, "submitted")
    return referral


def drawn(page, qtbot):
    qtbot.waitUntil(lambda: len(page.map.view.places) > 0)


def press(page, key):
    QTest.keyClick(page, key)


def test_an_empty_network_says_the_key_that_begins_it(page):
    assert page.hints()
    press(page, Qt.Key.Key_D)
    assert not page.map.view.places


def test_who_gave_whom_stands_in_the_table_and_on_the_map(bob, page, qtbot, dana):
    drawn(page, qtbot)
    line = page.table.current()
    assert (line.person.name, line.given, line.submitted, line.owed) == ("Dana Whitfield", 1, 1, 1)
    assert page.map.view.middle == dana
    assert "Bob Keller" in {spot.name for spot in page.map.view.around.spots}
    assert page.header.accessibleName() == "Referrals, 1 people gave you 1"
    assert page.to_tell.accessibleName() == "1 to tell"


def test_d_tells_the_referrer_and_undo_takes_it_back(bob, page, qtbot, settled, window):
    drawn(page, qtbot)
    press(page, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: debts(settled) == [])
    qtbot.waitUntil(lambda: page.to_tell.accessibleName() == "0 to tell")
    window.inside.steps.undo()
    qtbot.waitUntil(lambda: len(debts(settled)) == 1)
    qtbot.waitUntil(lambda: page.to_tell.accessibleName() == "1 to tell")


def test_m_drafts_a_message_that_says_what_became_of_each(bob, page, qtbot):
    drawn(page, qtbot)
    press(page, Qt.Key.Key_M)
    words = QGuiApplication.clipboard().text()
    assert words.startswith("Hello Dana,")
    assert "Bob Keller: put forward to a client" in words


def test_a_referral_is_typed_by_keys_alone(page, qtbot, settled, dana, window, app):
    app.show_panel("referral", dana)
    (panel,) = window.findChildren(ReferralPanel)
    QTest.keyClicks(panel.name.field, "Bob Keller")
    QTest.keyClicks(panel.number, "813 555 0199")
    QTest.keyClicks(panel.how, "worked together at Mercy, 2019 to 2021")
    QTest.keyClick(panel.how, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(find_people(settled, "Bob Keller")) == 1)
    qtbot.waitUntil(lambda: page.table.current() is not None)
    (edge,) = edges_of(settled, dana)
    assert (edge.given.name, edge.how) == ("Bob Keller", "worked_together")
    drawn(page, qtbot)
    window.inside.steps.undo()
    qtbot.waitUntil(lambda: find_people(settled, "Bob Keller") == [])


def test_one_line_is_said_back_and_kept(page, qtbot, settled, dana, window, app):
    app.show_panel("referral", dana)
    (panel,) = window.findChildren(ReferralPanel)
    line = "bob k 813 555 0199 CT at Mercy, best she worked beside"
    QTest.keyClicks(panel.name.field, line)
    assert panel.understood.text() == "Bob K, 813 555 0199, CT, at Mercy"
    QTest.keyClick(panel.name.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(ReferralPanel))
    (bob,) = find_people(settled, "Bob K")
    card = person_card(settled, bob.id)
    assert (card.employer.name, card.phones[0].raw, card.expertise) == (
        "Mercy",
        "813 555 0199",
        ("CT",),
    )
    (note,) = notes_of(settled, bob.id)
    assert note.text == "best she worked beside"
    window.inside.steps.undo()
    qtbot.waitUntil(lambda: find_people(settled, "Bob K") == [])


def test_what_is_missing_is_said_in_place(page, window, app, dana, qtbot):
    app.show_panel("referral")
    (panel,) = window.findChildren(ReferralPanel)
    panel.keep()
    assert panel.giver.field.hasFocus()
    panel.close()
    qtbot.waitUntil(lambda: not window.findChildren(ReferralPanel))
    app.show_panel("referral", dana)
    (panel,) = window.findChildren(ReferralPanel)
    panel.keep()
    assert panel.name.field.hasFocus()
    QTest.keyClicks(panel.name.field, "Dana Whitfield")
    QTest.keyClicks(panel.number, "520 555 0142")
    panel.keep()
    qtbot.waitUntil(lambda: panel.wrong.isVisible() and "themsel" in panel.wrong.text())


def test_steps_and_everybody_by_keys(bob, page, qtbot, settled, dana):
    ana = given.person(settled, "Ana Ruiz")
    kim = given.person(settled, "Kim Lund")
    add_referral(settled, ReferralDraft(edges_of(settled, dana)[0].given.id, ana))
    add_referral(settled, ReferralDraft(ana, kim))
    qtbot.waitUntil(lambda: len(page.map.view.places) == 4)
    page.look_at(dana)
    press(page, Qt.Key.Key_F)
    assert {s.name for s in page.map.view.around.spots} == {
        "Dana Whitfield", "Bob Keller", "Ana Ruiz",
    }  # fmt: skip
    press(page, Qt.Key.Key_1)
    assert len(page.map.view.around.spots) == 2
    press(page, Qt.Key.Key_0)
    assert page.map.view.middle == 0
    press(page, Qt.Key.Key_O)
    assert page.to_tell.isChecked()
    assert page.table.rows.rowCount() == 1


def test_one_more_person_moves_nobody_on_the_page(bob, page, qtbot, settled, dana):
    drawn(page, qtbot)
    before = dict(page.map.view.places)
    for name in ("Ana Ruiz", "Kim Lund"):
        add_referral(settled, ReferralDraft(dana, given.person(settled, name)))
    qtbot.waitUntil(lambda: len(page.map.view.places) == 4)
    assert all(page.map.view.places[p] == at for p, at in before.items())


def test_a_fee_is_shown_and_paid(bob, page, qtbot, settled, dana, clock):
    add_fee(settled, FeeDraft(dana, clock.time.date(), 50_000, "USD", "Bob's first 90 days"))
    qtbot.waitUntil(lambda: page.fees_due.accessibleName() == "1 fee note due")
    drawn(page, qtbot)
    page.look_at(dana)
    page.paid(1)
    qtbot.waitUntil(lambda: page.fees_due.accessibleName() == "0 fee notes due")


def test_whose_page_is_shown_gave_the_name(window, app, dana, qtbot, settled):
    app.open_person.emit(dana)
    QTest.keyClick(window.page, Qt.Key.Key_G)
    (panel,) = window.findChildren(ReferralPanel)
    assert panel.giver.field.text() == "Dana Whitfield"
    QTest.keyClicks(panel.name.field, "Bob Keller")
    panel.keep()
    qtbot.waitUntil(lambda: not window.findChildren(ReferralPanel))
    qtbot.waitUntil(lambda: len(edges_of(settled, dana)) == 1)
    names = {card.accessibleName() for card in window.page.pane.findChildren(Card)}
    assert "Referrals" in names


def test_who_is_on_the_line_gave_the_name(window, app, dana):
    app.ring.emit(dana)
    window.inside.deeds[[d.key for d in window.deeds].index("new_referral")].act()
    (panel,) = window.findChildren(ReferralPanel)
    assert panel.giver.field.text() == "Dana Whitfield"
    assert panel.name.field.hasFocus()


def test_who_is_removed_while_their_card_is_open_leaves_it_and_undo_brings_them_back(
    bob, page, qtbot, settled, dana
):
    kim = given.person(settled, "Kim Lund")
    add_referral(settled, ReferralDraft(kim, given.person(settled, "Ana Ruiz")))
    qtbot.waitUntil(lambda: len(page.map.view.places) == 4)
    page.look_at(dana)
    qtbot.waitUntil(lambda: page.map.view.middle == dana)
    remove_person(settled, dana)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 1, timeout=8000)
    qtbot.waitUntil(lambda: set(page.map.view.places) == {kim, kim + 1}, timeout=8000)
    assert page.map.view.middle != dana
    for key in (Qt.Key.Key_D, Qt.Key.Key_M, Qt.Key.Key_F, Qt.Key.Key_1, Qt.Key.Key_0):
        press(page, key)
    settled.undo()
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 2, timeout=8000)
    qtbot.waitUntil(lambda: dana in page.map.view.places, timeout=8000)
