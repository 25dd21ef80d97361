"""A long table: page by page, in the order asked for, with the chosen person kept."""

import pytest
from PySide6.QtCore import QPoint, Qt

from recruiter_desk.gui.kit.chip import ChipWords, fitting
from recruiter_desk.gui.kit.lazy_rows import Column, LazyRows, Sort
from recruiter_desk.gui.kit.lazy_table import LazyTable

COLUMNS = (
    Column("Name", lambda name: name, 116, sort="name", strong=True),
    Column("Place", lambda _: "Tucson AZ", aside_title="Local time", aside=lambda _: "09:05"),
    Column("Calls", lambda _: "0", 64, right=True),
)  # fmt: skip
PAGE = 100


@pytest.fixture
def names():
    return [f"Person {number:04}" for number in range(1000)]


@pytest.fixture
def asked():
    return []


@pytest.fixture
def page(names, asked):
    def fetch(last, sort):
        asked.append((last, sort))
        ordered = sorted(names, reverse=sort.descending)
        start = ordered.index(last) + 1 if last in ordered else 0
        return ordered[start : start + PAGE]

    return fetch


@pytest.fixture
def table(page, shown):
    made = LazyTable("People", COLUMNS, page, lambda name: name)
    made.refresh()
    shown(made)
    made.setFocus()
    return made


def test_the_model_keeps_qt_s_rules(page, qtmodeltester):
    rows = LazyRows(COLUMNS, page, lambda name: name)
    rows.refresh()
    qtmodeltester.check(rows)


def test_it_reads_one_page_and_more_as_it_is_scrolled(table, asked, qtbot):
    assert len(asked) == 1
    assert table.rows.rowCount() == PAGE
    table.scrollToBottom()
    qtbot.waitUntil(lambda: table.rows.rowCount() == 2 * PAGE)
    assert asked[-1] == ("Person 0099", Sort())


def test_it_ends(page):
    rows = LazyRows(COLUMNS, page, lambda name: name)
    rows.refresh()
    while rows.canFetchMore():
        rows.fetchMore()
    assert rows.rowCount() == 1000


def test_the_chosen_person_stays_chosen_far_down(table, names):
    table.rows.fetchMore()
    assert table.choose("Person 0150")
    names.remove("Person 0003")
    table.refresh()
    assert table.current() == "Person 0150"


def test_when_the_chosen_one_goes_the_next_is_chosen(table, names):
    table.choose("Person 0003")
    names.remove("Person 0003")
    table.refresh()
    assert table.current() == "Person 0004"


def test_an_empty_table_tells_that_nobody_is_chosen(table, names, qtbot):
    names.clear()
    with qtbot.waitSignal(table.chosen) as told:
        table.refresh()
    assert told.args == [None]


def test_a_press_on_the_head_sorts_and_turns(table, qtbot):
    head = table.horizontalHeader().viewport()
    with qtbot.waitSignal(table.sorted_by) as told:
        qtbot.mouseClick(head, Qt.MouseButton.LeftButton, pos=QPoint(40, 15))
    assert told.args == [Sort("name")]
    with qtbot.waitSignal(table.sorted_by) as told:
        qtbot.mouseClick(head, Qt.MouseButton.LeftButton, pos=QPoint(40, 15))
    assert told.args == [Sort("name", descending=True)]
    assert table.current() == "Person 0999"


def test_a_column_without_an_order_does_nothing(table, asked, qtbot):
    before = len(asked)
    qtbot.mouseClick(
        table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 15)
    )
    assert len(asked) == before


def test_keys_move_and_open(table, qtbot):
    table.choose("Person 0001")
    qtbot.keyClick(table, Qt.Key.Key_J)
    assert table.current() == "Person 0002"
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["Person 0002"]


def test_measures_of_rows_and_head(table):
    assert table.rowHeight(0) == 34
    assert table.horizontalHeader().height() == 30
    assert table.columnWidth(0) == 24 + 116
    assert table.columnWidth(2) == 12 + 64 + 16
    assert sum(table.columnWidth(at) for at in range(3)) == table.viewport().width()


def test_chips_that_do_not_fit_are_counted(qapp):
    chips = [ChipWords(words) for words in ("3T", "MSK", "neuro", "body")]
    assert [chip.words for chip in fitting(chips, 400)] == ["3T", "MSK", "neuro", "body"]
    assert [chip.words for chip in fitting(chips, 120)] == ["3T", "MSK", "+2"]
    assert fitting([], 120) == []
