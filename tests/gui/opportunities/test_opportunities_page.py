"""The Opportunities page: an empty desk, the match list, the board, closing, a new one by keys."""

from datetime import date

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from recruiter_desk.gui.pages.opportunities.board_column import PERSON
from recruiter_desk.opportunities.commands import add_opportunity, move_person, permit, submit
from recruiter_desk.opportunities.model import OpeningDraft, Stage
from recruiter_desk.opportunities.queries import milestones, openings
from recruiter_desk.opportunities.queries import opening as whole
from recruiter_desk.people.commands import merge_people, remove_person

KEY = Qt.Key


def test_without_an_opportunity_the_page_says_the_key(window, app):
    app.go.emit("opportunities")
    page = window.page
    assert page.header.accessibleName() == "Opportunities"
    assert any(keys == "N" for keys, _words in page.hints())


def test_who_fits_is_said_for_each_criterion_with_its_sentence(marisol, noah, page, press):
    head, rows = page.listing.head, page.listing.list
    assert head.accessibleName() == "2 may fit, most confirmed first"
    assert rows.titles == ("Function", "Expertise", "Location", "AZ licence")
    first = rows.current()
    assert first.person.name == "Marisol Vega"
    assert [a.is_ for a in rows.answers(first)] == ["yes"] * 4
    assert rows.said(first).startswith("Marisol Vega, MRI technologist, Tucson, AZ, To call")
    assert "all four confirmed" in rows.accessibleDescription()
    for _ in range(4):
        press(KEY.Key_Right)
    assert rows.accessibleDescription().startswith("AZ licence: \u201cAZ licence\u201d")


def test_the_strip_counts_and_the_head_names_what_is_wanted(marisol, noah, page):
    cells = [cell.accessibleName() for cell in page.listing.strip.cells]
    assert cells[0] == "To call 2, Marisol Vega, Noah Begay"
    assert page.shown.head.line.text().startswith("Sonoran Imaging")
    assert "within 40 mi or moving" in page.shown.head.line.text()


def test_a_card_goes_to_the_next_stage_by_keys_and_by_drag(
    marisol, page, qtbot, settled, opening, press, stage_of
):
    move_person(settled, opening, marisol, Stage.FOUND)
    press(KEY.Key_2)
    board = page.shown.board
    qtbot.waitUntil(lambda: board.current() is not None)
    QTest.keyClick(board.columns[Stage.FOUND], KEY.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: stage_of(marisol) == "called")
    qtbot.waitUntil(board.columns[Stage.CALLED].hasFocus)
    assert board.current().person.id == marisol
    drop(board.columns[Stage.SCREENED], marisol)
    qtbot.waitUntil(lambda: stage_of(marisol) == "screened")
    settled.undo()
    assert stage_of(marisol) == "called"
    qtbot.waitUntil(lambda: board.columns[Stage.CALLED].has(marisol))


def drop(column, person):
    data = QMimeData()
    data.setData(PERSON, str(person).encode())
    column.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.MoveAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_g_asks_for_the_stage_and_no_asks_why(
    noah, page, qtbot, settled, opening, press, panel, stage_of
):
    press(KEY.Key_G)
    panel()
    press(KEY.Key_2)
    qtbot.waitUntil(lambda: stage_of(noah) == "called")
    page.listing.list.setFocus()
    press(KEY.Key_X)
    panel()
    press(KEY.Key_2)
    qtbot.waitUntil(lambda: stage_of(noah) == "no")


def test_a_new_one_is_typed_by_keys_and_shown(page, qtbot, settled, press, panel, window):
    press(KEY.Key_N)
    asked = panel()
    QTest.keyClick(asked.form.title, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(asked.said.text()))
    QTest.keyClicks(asked.form.title, "CT nights, Denver")
    QTest.keyClicks(asked.form.knockouts.edit, "CO licence")
    QTest.keyClicks(asked.form.submit_by, "4 Dec")
    QTest.keyClick(asked.form.title, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(openings(settled)) == 2)
    qtbot.waitUntil(lambda: page.shown.opening.title == "CT nights, Denver")
    shown = page.shown.opening
    assert (shown.submit_by, [w.words for w in shown.knockouts]) == (
        date(2026, 12, 4),
        ["CO licence"],
    )


def test_e_changes_only_what_was_changed(page, qtbot, settled, press, panel, opening):
    before = whole(settled, opening)
    press(KEY.Key_E)
    asked = panel()
    asked.form.expertise.edit.setPlainText("3T\ncardiac MR")
    QTest.keyClick(asked.form.title, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(whole(settled, opening).expertise) == 2)
    after = whole(settled, opening)
    assert after.expertise[0] == before.expertise[0]
    assert (after.pay, after.within_m, after.place) == (before.pay, before.within_m, before.place)
    settled.undo()
    assert whole(settled, opening) == before


def test_on_hold_and_closed_with_a_reason(page, qtbot, settled, panel, press):
    page.own.deeds()["hold"]()
    qtbot.waitUntil(lambda: page.header.accessibleName() == "Opportunities, 0 open")
    page.own.close()
    panel()
    press(KEY.Key_1)
    qtbot.waitUntil(lambda: page.shown.opening.closed_why == "The client called it off")
    settled.undo()
    settled.undo()
    qtbot.waitUntil(lambda: page.header.accessibleName() == "Opportunities, 1 open")


def test_submissions_say_when_and_with_whose_word_and_a_date_is_added(
    marisol, page, qtbot, settled, opening, press, panel
):
    permit(settled, opening, marisol)
    submit(settled, opening, marisol)
    press(KEY.Key_3)
    table = page.shown.submissions
    qtbot.waitUntil(lambda: table.current() is not None)
    press(KEY.Key_D)
    panel()
    press(KEY.Key_1)
    asked = panel()
    QTest.keyClicks(asked.field, "27 Nov")
    QTest.keyClick(asked.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(milestones(settled, opportunity=opening)))
    qtbot.waitUntil(lambda: table.current().next_date == "interview Fri 27 Nov")


def test_b_writes_the_brief(marisol, page, qtbot, tmp_path, monkeypatch, press, window):
    path = tmp_path / "vega.pdf"
    monkeypatch.setattr(
        "recruiter_desk.gui.pages.opportunities.acts.brief_to_save", lambda *_: path
    )
    press(KEY.Key_B)
    qtbot.waitUntil(path.exists, timeout=8000)
    qtbot.waitUntil(lambda: window.foot.said == "Wrote vega.pdf", timeout=8000)


def test_enter_opens_the_person_whose_page_says_what_else_fits(
    marisol, page, qtbot, settled, window, press, panel, stage_of
):
    other = add_opportunity(
        settled, OpeningDraft(title="MRI days", function="MRI technologist", place="Tucson, AZ")
    )
    qtbot.waitUntil(lambda: page.openings.rows.place(other) >= 0)
    page.listing.list.setFocus()
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: window.page.key == "person")
    person = window.page
    qtbot.waitUntil(lambda: len(person.openings.found) == 2, timeout=8000)
    press(KEY.Key_F)
    asked = panel()
    row = next(b for b in asked.findChildren(QPushButton) if b.text() == "MRI days")
    row.click()
    qtbot.waitUntil(lambda: stage_of(marisol, other) == "found")


def test_the_next_opportunity_is_one_key_away(page, settled, qtbot, press):
    second = add_opportunity(settled, OpeningDraft(title="Second"))
    qtbot.waitUntil(lambda: page.openings.rows.place(second) >= 0)
    at = page.shown.opening.id
    press(KEY.Key_BracketRight)
    press(KEY.Key_BracketLeft)
    press(KEY.Key_BracketRight if page.openings.rows.place(at) == 1 else KEY.Key_BracketLeft)
    assert {page.shown.opening.id, at} <= {second, at}


def test_every_control_has_a_name(page, window):
    nameless = [
        child
        for child in page.findChildren(QWidget)
        if child.focusPolicy() and child.isVisible() and not child.accessibleName()
    ]
    assert nameless == []


def test_who_is_removed_while_chosen_leaves_the_list_and_undo_brings_them_back(
    marisol, noah, page, qtbot, settled, press
):
    assert page.listing.list.choose(marisol)
    page.listing.list.setFocus()
    remove_person(settled, marisol)
    qtbot.waitUntil(lambda: _names(page) == ["Noah Begay"], timeout=8000)
    for key in (KEY.Key_A, KEY.Key_S, KEY.Key_Escape):
        press(key)
    settled.undo()
    qtbot.waitUntil(lambda: "Marisol Vega" in _names(page), timeout=8000)


def test_a_merge_while_shown_leaves_one_of_the_two(marisol, noah, page, qtbot, settled):
    merge_people(settled, marisol, noah)
    qtbot.waitUntil(lambda: _names(page) == ["Marisol Vega"], timeout=8000)
    settled.undo()
    qtbot.waitUntil(lambda: len(_names(page)) == 2, timeout=8000)


def _names(page):
    return [match.person.name for match in page.listing.found.matches]
