"""The search box on top: letters find, arrows move, Enter opens, Esc gives the keys back."""

from PySide6.QtWidgets import QApplication

from recruiter_desk.calls.commands import log_call
from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.gui.panels.search.recent import recent, remember
from recruiter_desk.search.commands import save_search
from recruiter_desk.today.timeline.model import Kind
from tests import given
from tests.gui.story import panel, press


def hanging(window):
    return window.inside.box.hanging


def shown(qtbot, window, words):
    """Type into the box, and wait for what hangs under it."""
    press(qtbot, "Ctrl+K", words)
    qtbot.waitUntil(lambda: hanging(window).list.all_rows() != [], timeout=3000)
    return hanging(window)


def test_letters_find_people_first_and_the_words_are_marked(qtbot, window, people, found):
    box = shown(qtbot, window, "cardiac")
    qtbot.waitUntil(lambda: ("Notes", "Dana Whitfield") in found(box.list))
    assert ("Calls", "Luis Herrera") in found(box.list)
    assert found(box.list)[0][0] == "People"
    key = ("note", people["note"])
    qtbot.waitUntil(lambda: box.list.line_of(key) != ())
    marked = [run.words for run in box.list.line_of(key) if run.marked]
    assert marked == ["Cardiac"]
    assert QApplication.focusWidget() is window.top.search


def test_arrows_move_without_leaving_the_box_and_enter_opens_the_person(
    qtbot, window, people, settled, found
):
    box = shown(qtbot, window, "mri")
    qtbot.waitUntil(lambda: len(found(box.list)) == 2)
    first = box.list.current()
    press(qtbot, "Down")
    second = box.list.current()
    assert (first.section, second.section) == ("People", "People")
    assert first != second
    assert QApplication.focusWidget() is window.top.search
    press(qtbot, "Enter")
    assert window.page.key == "person"
    assert window.page.person == second.key[1]
    assert not box.isVisible()
    assert recent(settled.folder.path) == ["mri"]


def test_a_note_opens_at_its_place_among_what_happened(qtbot, window, people, settled, found):
    for _ in range(70):
        given.call(settled, people["dana"], outcome="no_answer")
    box = shown(qtbot, window, "cardiac 3t")
    qtbot.waitUntil(lambda: ("Notes", "Dana Whitfield") in found(box.list))
    while box.list.current().section != "Notes":
        press(qtbot, "Down")
    press(qtbot, "Enter")
    assert window.page.person == people["dana"]
    assert window.page.story.timeline.current().key == (Kind.NOTE, people["note"])


def test_esc_closes_and_gives_the_keys_back(qtbot, window, people):
    window.go("people")
    box = shown(qtbot, window, "mri")
    press(qtbot, "Esc")
    assert not box.isVisible()
    assert window.page.key == "people"
    assert QApplication.focusWidget() is window.page.table


def test_going_elsewhere_closes_it(qtbot, window, people):
    box = shown(qtbot, window, "mri")
    press(qtbot, "Tab")
    assert not box.isVisible()


def test_a_mistake_is_one_quiet_sentence(qtbot, window, people):
    box = shown(qtbot, window, "mri")
    press(qtbot, " town:tucson")
    qtbot.waitUntil(lambda: "There is no field" in box.said, timeout=3000)
    assert box.list.all_rows() == []
    assert "no field" not in window.foot.said


def test_the_empty_box_has_the_searches_from_before(qtbot, window, people, settled, found):
    save_search(settled, "Hearts", "cardiac")
    remember(settled.folder.path, "mri")
    remember(settled.folder.path, "echo")
    remember(settled.folder.path, "MRI")
    press(qtbot, "Ctrl+K")
    box = hanging(window)
    assert found(box.list) == [
        ("Kept searches", "Hearts"),
        ("Last searches", "MRI"),
        ("Last searches", "echo"),
    ]
    press(qtbot, "Enter")
    assert window.top.search.text() == "cardiac"
    qtbot.waitUntil(lambda: ("Notes", "Dana Whitfield") in found(box.list))


def test_only_the_last_letters_are_answered(qtbot, window, people, found):
    box = shown(qtbot, window, "mri")
    answers = []
    box.asking.answered.connect(answers.append)
    for typed in ("c", "ca", "car", "card"):
        box.look(typed)
    qtbot.waitUntil(lambda: answers != [])
    qtbot.wait(150)
    assert {answer.typed for answer in answers} == {"card"}


def test_ctrl_enter_shows_all_on_the_page(qtbot, window, people, settled, found):
    shown(qtbot, window, "cardiac")
    press(qtbot, "Ctrl+Enter")
    assert window.page.key == "search"
    qtbot.waitUntil(lambda: ("Notes", "Dana Whitfield") in found(window.page.list))
    assert not hanging(window).isVisible()
    assert recent(settled.folder.path) == ["cardiac"]


def test_a_call_of_nobody_opens_where_it_is_said_whose_it_was(qtbot, window, settled, found):
    draft = CallDraft("in", "voicemail", number="602 555 0188", about="sonography in Mesa")
    log_call(settled, draft)
    box = shown(qtbot, window, "mesa")
    qtbot.waitUntil(lambda: found(box.list) == [("Calls", "Nobody\u2019s yet")])
    press(qtbot, "Enter")
    assert panel(qtbot, window).accessibleName() == "Correct the call with (602) 555-0188"


def test_a_panel_over_the_page_closes_it(qtbot, window, people):
    box = shown(qtbot, window, "mri")
    press(qtbot, "Ctrl+I")
    assert panel(qtbot, window).accessibleName() == "Who\u2019s calling?"
    assert not box.isVisible()
