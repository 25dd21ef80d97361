"""By keys alone: a referral is on the match list, called from it, permitted, put forward; undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from recruiter_desk.calls.queries import known as calls_of
from recruiter_desk.gui.panels.opportunity.after_call import AfterPanel
from recruiter_desk.opportunities.queries import permissions, submissions
from recruiter_desk.people.model import PersonDraft, PhoneDraft
from recruiter_desk.referrals.commands import refer
from recruiter_desk.referrals.model import ReferralDraft
from tests.opportunities.given import lead, said

KEY = Qt.Key


@pytest.fixture
def bob(settled, dana):
    """Dana gave Bob, who does 3T in Tucson."""
    draft = PersonDraft(
        name="Bob Keller",
        phones=(PhoneDraft("520 555 0199"),),
        function="MRI technologist",
        place="Tucson, AZ",
    )
    made = refer(settled, ReferralDraft(dana, draft, said="Runs the 3T every day.")).person
    said(settled, made, "3T since 2019. AZ licence.")
    return made


def names(page):
    return [match.person.name for match in page.listing.found.matches]


def choose(page, person):
    assert page.listing.list.choose(person)
    page.listing.list.setFocus()


def test_bob_is_matched_called_permitted_submitted_and_each_is_taken_back(
    bob, page, qtbot, window, app, settled, press, panel, stage_of, opening
):
    assert "Bob Keller" in names(page)
    choose(page, bob)
    press(KEY.Key_C)
    call = window.page
    assert (call.key, call.of.person, call.opportunity) == ("call", bob, opening)
    assert call.head.about.text() == "MRI lead, Tucson"
    QTest.keyClick(call.notes, KEY.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.page.key == "opportunities", timeout=8000)
    assert stage_of(bob) == "screened"
    assert [c.outcome for c in calls_of(settled, bob).contacts] == ["connected"]
    if panel.now():
        panel.now().close()
    choose(page, bob)
    press(KEY.Key_P)
    panel()
    press(KEY.Key_1)
    qtbot.waitUntil(lambda: bool(permissions(settled, person=bob)))
    choose(page, bob)
    press(KEY.Key_S)
    qtbot.waitUntil(lambda: bool(submissions(settled, person=bob)))
    assert stage_of(bob) == "submitted"
    qtbot.waitUntil(lambda: "Submitted Bob Keller" in window.foot.said)
    settled.undo()
    assert (submissions(settled, person=bob), stage_of(bob)) == ((), "screened")
    settled.undo()
    assert permissions(settled, person=bob) == ()
    settled.undo()
    assert (stage_of(bob), calls_of(settled, bob).contacts) == ("", ())


def test_without_permission_a_submission_asks_for_it_and_is_one_step(
    marisol, page, qtbot, settled, press, panel, stage_of
):
    choose(page, marisol)
    press(KEY.Key_S)
    asked = panel()
    asked.field.setFocus()
    QTest.keyClicks(asked.field, "yes, go ahead")
    QTest.keyClick(asked.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(submissions(settled, person=marisol)))
    (given,) = permissions(settled, person=marisol)
    assert (given.words, stage_of(marisol)) == ("yes, go ahead", "submitted")
    settled.undo()
    assert (permissions(settled, person=marisol), stage_of(marisol)) == ((), "")


def test_after_a_call_the_next_of_the_list_is_one_enter_away(
    marisol, noah, page, qtbot, window, press, panel, stage_of
):
    choose(page, marisol)
    press(KEY.Key_C)
    QTest.keyClick(window.page.notes, KEY.Key_N, Qt.KeyboardModifier.AltModifier)
    offered = panel()
    assert isinstance(offered, AfterPanel)
    assert offered.next.text() == "Call Noah Begay"
    assert stage_of(marisol) == "called"
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: window.page.key == "call")
    assert window.page.of.person == noah


def test_not_right_for_this_one_fits_another(
    noah, page, qtbot, window, app, settled, press, panel, stage_of
):
    nights = lead(settled, title="MRI nights, Tucson", function="MRI technologist", within="40mi")
    choose(page, noah)
    press(KEY.Key_C)
    call = window.page
    QTest.keyClicks(call.notes, "no AZ licence")
    QTest.keyClick(call.notes, KEY.Key_T, Qt.KeyboardModifier.AltModifier)
    offered = panel()
    assert [card.text() for card in offered.cards] == [
        "1  MRI nights, Tucson \u00b7 Sonoran Imaging"
    ]
    press(KEY.Key_1)
    qtbot.waitUntil(lambda: stage_of(noah, nights) == "found")
    assert QApplication.focusWidget() is offered.next


def test_a_puts_the_open_questions_on_the_call_sheet(
    noah, page, qtbot, window, app, press, opening
):
    choose(page, noah)
    press(KEY.Key_A)
    assert "AZ licence" in app.to_ask[noah, opening]
    press(KEY.Key_C)
    sheet = window.page.sheet
    qtbot.waitUntil(lambda: len(sheet.questions) > 2, timeout=8000)
    assert any("licence" in question.words.lower() for question in sheet.questions)
    assert len(sheet.questions) <= 6
