"""The Search page: by kind, where it says so, and searches that are kept."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.search.recent import recent
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.search.saved import saved_searches
from tests.gui.story import panel, press, said

CARDIAC = {("Notes", "Dana Whitfield"), ("Calls", "Luis Herrera")}


@pytest.fixture
def page(qtbot, window, people):
    """The page, with the keys in the box above it."""
    window.go("search")
    return window.page


def typed(qtbot, page, found, words, wanted):
    press(qtbot, words)
    qtbot.waitUntil(lambda: wanted <= set(found(page.list)), timeout=3000)


def pane(page):
    return [words.text() for words in page.preview.findChildren(Words) if words.isVisible()]


def test_each_kind_has_its_band_and_its_count(qtbot, window, page, found):
    typed(qtbot, page, found, "cardiac", CARDIAC)
    names = [button.accessibleName() for button in page.kinds.findChildren(QPushButton)]
    assert "Notes, 1" in names
    assert "Calls, 1" in names
    assert "Resumes, 0" in names
    qtbot.waitUntil(lambda: "found in 3 people, 1 note and 1 call" in page.header.accessibleName())


def test_alt_and_a_figure_go_to_a_kind_also_from_the_box(qtbot, window, page, found):
    typed(qtbot, page, found, "cardiac", CARDIAC)
    press(qtbot, "Alt+4")
    assert page.list.current().section == "Calls"
    page.kinds.choose("Notes")
    assert found(page.list) == [("Notes", "Dana Whitfield")]
    press(qtbot, "Alt+4")
    assert found(page.list) == [("Calls", "Luis Herrera")]
    press(qtbot, "Alt+0")
    assert set(found(page.list)) >= CARDIAC
    assert QApplication.focusWidget() is window.top.search


def test_the_pane_says_where_with_the_words_marked(qtbot, window, page, found, people):
    typed(qtbot, page, found, "cardiac", CARDIAC)
    page.list.choose(("note", people["note"]))
    qtbot.waitUntil(lambda: "Cardiac on the 3T three times a week" in pane(page))
    assert "Where it says so" in pane(page)
    assert "note, Wed 18 Nov, 09:30" in pane(page)


def test_j_k_c_and_enter_work_in_the_list(qtbot, window, page, found, people):
    typed(qtbot, page, found, "mri", {("People", "Dana Whitfield"), ("People", "Luis Herrera")})
    press(qtbot, "Esc")
    assert QApplication.focusWidget() is page.list
    first = page.list.current()
    press(qtbot, "J")
    assert page.list.current() != first
    press(qtbot, "K")
    assert page.list.current() == first
    press(qtbot, "C")
    assert first.name in panel(qtbot, window).accessibleName()
    press(qtbot, "Esc")
    press(qtbot, "Enter")
    assert window.page.key == "person"
    press(qtbot, "Esc")
    assert window.page is page
    assert QApplication.focusWidget() is page.list
    assert page.list.current() == first


def test_a_search_is_kept_named_anew_and_let_go(qtbot, window, page, found, settled):
    typed(qtbot, page, found, "cardiac", CARDIAC)
    press(qtbot, "Ctrl+S")
    panel(qtbot, window)
    press(qtbot, "hearts", "Enter")
    said(qtbot, window, "Kept search")
    assert [(each.name, each.query) for each in saved_searches(settled)] == [("hearts", "cardiac")]
    qtbot.waitUntil(lambda: "This search is kept." in pane(page))
    press(qtbot, "Ctrl+S")
    panel(qtbot, window)
    press(qtbot, "more hearts", "Enter")
    said(qtbot, window, "Renamed search")
    assert [each.name for each in saved_searches(settled)] == ["more hearts"]
    page.keeping.remove()
    qtbot.waitUntil(lambda: "Keep this search" in pane(page))
    press(qtbot, "Esc", "Ctrl+Z")
    qtbot.waitUntil(lambda: "This search is kept." in pane(page))


def test_a_search_from_before_is_taken_again(qtbot, window, page, found, settled):
    typed(qtbot, page, found, "cardiac", CARDIAC)
    press(qtbot, "Enter")
    assert recent(settled.folder.path) == ["cardiac"]
    window.go("search")
    press(qtbot, "Ctrl+K")
    window.top.search.clear()
    page.search("")
    assert found(page.list) == []
    page.kinds.taken.emit("cardiac")
    qtbot.waitUntil(lambda: set(found(page.list)) >= CARDIAC)
    assert window.top.search.text() == "cardiac"


def test_what_is_written_meanwhile_is_found_and_the_chosen_row_stays(
    qtbot, app, page, found, people, clock
):
    typed(qtbot, page, found, "cardiac", CARDIAC)
    page.list.choose(("call", people["call"]))
    draft = NoteDraft(people["priya"], "Cardiac echo, no MR", clock())
    app.do(add_note, draft)
    qtbot.waitUntil(lambda: ("Notes", "Priya Raman") in found(page.list))
    assert page.list.current().key == ("call", people["call"])


def test_a_mistake_and_nothing_found_are_said(qtbot, window, page, found):
    typed(qtbot, page, found, "cardiac", CARDIAC)
    press(qtbot, "xqzv")
    qtbot.waitUntil(lambda: found(page.list) == [])
    qtbot.waitUntil(lambda: "Where it says so" not in pane(page))
    press(qtbot, " town:x")
    qtbot.waitUntil(lambda: "There is no field" in page.looking_for.said)
    assert pane(page) == []
    assert "no field" not in window.foot.said


def test_every_key_is_on_the_sheet(qtbot, window, page):
    press(qtbot, "F1")
    words = {each.text() for each in panel(qtbot, window).findChildren(Words)}
    assert {"Keep the search", "All kinds", "Resumes", "Change the search"} <= words


def test_the_newest_first_where_that_is_wanted(qtbot, window, page, found):
    typed(qtbot, page, found, "cardiac", CARDIAC)
    qtbot.waitUntil(lambda: page.answer.ranked)
    page.turn()
    qtbot.waitUntil(lambda: not page.answer.ranked)
    qtbot.wait(100)
    assert not page.answer.ranked
    assert page.sort.text() == "Sort: newest"
