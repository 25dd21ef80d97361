"""What was found: second lines come for rows in sight, and another answer disturbs nobody."""

import pytest

from recruiter_desk.gui.kit.hit_list import HitList, HitRow
from recruiter_desk.gui.kit.words import Run, Words, wrapped
from recruiter_desk.gui.theme.fonts import Role


def row(number, section="Notes"):
    return HitRow(("note", number), section, f"Person {number}", "pencil", "note", "26 May")


ROWS = [row(number, "People" if number < 3 else "Notes") for number in range(60)]


@pytest.fixture
def list_(qtbot):
    made = HitList("Found")
    qtbot.addWidget(made)
    made.resize(560, 400)
    made.asked = []
    made.wanted.connect(lambda rows: made.asked.append([each.key[1] for each in rows]))
    made.show()
    return made


def test_the_model_is_one(qtmodeltester, list_):
    list_.show_rows(ROWS, {"People": 3})
    qtmodeltester.check(list_.rows)


def test_only_rows_in_sight_are_asked_for_and_each_once(qtbot, list_):
    list_.show_rows(ROWS, {})
    qtbot.waitUntil(lambda: list_.asked != [])
    assert list_.asked == [list(range(len(list_.asked[0])))]
    assert 6 <= len(list_.asked[0]) <= 8
    list_.verticalScrollBar().setValue(list_.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: len(list_.asked) == 2)
    assert list_.asked[1][-1] == 59
    list_.scrollToTop()
    qtbot.wait(30)
    assert len(list_.asked) == 2
    list_.ask_again()
    qtbot.waitUntil(lambda: len(list_.asked) == 3)


def test_the_same_rows_again_change_nothing(qtbot, list_):
    list_.show_rows(ROWS, {"Notes": 57})
    list_.set_lines({("note", 0): [Run("cardiac", strong=True, marked=True)]})
    with qtbot.assertNotEmitted(list_.rows.modelReset):
        list_.show_rows(list(ROWS), {"Notes": 57})
    assert list_.line_of(("note", 0))[0].marked
    assert list_.current() == ROWS[0]


def test_a_chosen_row_stays_where_it_stands(qtbot, list_):
    list_.show_rows(ROWS, {})
    for _ in range(20):
        list_.step(1)
    chosen = list_.current()
    before = list_.visualRect(list_.currentIndex()).top()
    turned = [*ROWS[:3], *reversed(ROWS[3:])]
    list_.show_rows(turned, {}, keep=list_.touched)
    assert list_.current() == chosen
    assert list_.visualRect(list_.currentIndex()).top() == before


def test_untouched_the_first_row_is_chosen(qtbot, list_):
    list_.show_rows(ROWS, {})
    assert not list_.touched
    list_.show_rows(ROWS[5:], {}, keep=list_.touched)
    assert list_.current() == ROWS[5]


def test_a_row_says_its_second_line_too(qtbot, list_):
    list_.show_rows(ROWS, {})
    list_.set_lines({("note", 4): [Run("the "), Run("3T", marked=True)]})
    place = list_.rows.index(list_.rows.place(("note", 4)))
    assert place.data() == "Person 4, note, 26 May, the 3T"


def test_marked_words_are_never_parted(qtbot):
    line = [Run("do about three "), Run("cardiac MRI", strong=True, marked=True), Run(" a week")]
    words = Words(line, wrap=True)
    qtbot.addWidget(words)
    for wide in range(60, 300, 7):
        lines = wrapped(line, Role.BODY, wide)
        assert [run.words for each in lines for run in each if run.marked] == ["cardiac MRI"]
