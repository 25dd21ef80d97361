"""The queue as a recruiter walks it: down, through, and on after each call."""

import pytest
from PySide6.QtCore import QPoint, Qt

from recruiter_desk.gui.kit.queue import Queue, QueueRow
from tests.gui.kit.gallery import COUNTS, ROWS


@pytest.fixture
def queue(shown):
    made = Queue("Today")
    made.set_rows(ROWS, COUNTS)
    shown(made, size=(680, 300))
    made.setFocus()
    return made


def test_the_model_keeps_qt_s_rules(qtmodeltester):
    queue = Queue("Today")
    queue.set_rows(ROWS, COUNTS)
    qtmodeltester.check(queue.rows)


def test_rows_and_bands_have_their_heights(queue):
    heights = [queue.visualRect(queue.rows.index(at)).height() for at in range(5)]
    assert heights == [24, 54, 54, 24, 54]
    one_line = queue.rows.place("9")
    assert queue.visualRect(queue.rows.index(one_line)).height() == 34


def test_j_and_k_step_over_the_bands(queue, qtbot):
    assert queue.current().name == "Priya Raman"
    for _ in range(2):
        qtbot.keyClick(queue, Qt.Key.Key_J)
    assert queue.current().name == "Marisol Vega"
    qtbot.keyClick(queue, Qt.Key.Key_K)
    assert queue.current().name == "Luis Herrera"
    qtbot.keyClick(queue, Qt.Key.Key_Down)
    assert queue.current().name == "Marisol Vega"


def test_letters_are_not_a_search(queue, qtbot):
    qtbot.keyClick(queue, Qt.Key.Key_T)
    assert queue.current().name == "Priya Raman"


def test_enter_and_a_double_click_open(queue, qtbot):
    with qtbot.waitSignal(queue.opened) as told:
        qtbot.keyClick(queue, Qt.Key.Key_Return)
    assert told.args[0].name == "Priya Raman"
    middle = queue.visualRect(queue.rows.index(2)).center()
    with qtbot.waitSignal(queue.opened) as told:
        qtbot.mouseDClick(queue.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert told.args[0].name == "Luis Herrera"


def test_a_row_stays_chosen_when_others_come_and_go(queue):
    queue.choose("5")
    queue.set_rows([row for row in ROWS if row.key not in {"1", "4"}], COUNTS)
    assert queue.current().key == "5"


def test_when_a_row_is_done_the_next_one_is_chosen(queue):
    queue.choose("1")
    queue.set_rows(ROWS[1:], COUNTS)
    assert queue.current().name == "Luis Herrera"


def test_when_the_last_is_done_nobody_is_chosen(queue, qtbot):
    queue.set_rows(ROWS[:1])
    with qtbot.waitSignal(queue.chosen) as told:
        queue.set_rows([])
    assert told.args == [None]
    assert queue.current() is None


def test_the_band_stays_in_sight(queue):
    queue.verticalScrollBar().setValue(40)
    image = queue.grab().toImage()
    corner = image.pixelColor(QPoint(2, 2))
    assert corner.name() == "#f6f6f3"


def test_a_chosen_row_is_not_hidden_by_the_band(queue):
    queue.choose("10")
    queue.choose("2")
    place = queue.visualRect(queue.rows.index(queue.rows.place("2")))
    assert place.top() >= 24


def test_those_who_listen_hear_the_whole_row(queue):
    index = queue.rows.index(queue.rows.place("3"))
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Marisol Vega, MRI technologist, Tucson, 09:05 there")
    assert said.endswith("19 h late")


def test_a_row_without_icon_or_verb_is_drawn(shown):
    queue = Queue("Open")
    queue.set_rows([QueueRow("1", "", "MRI lead, Tucson", due="18", sentence="Sonoran Imaging")])
    shown(queue)
    assert queue.rows.rowCount() == 1
    assert not queue.grab().isNull()
