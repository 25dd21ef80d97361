"""A panel over the page: it holds the keys and gives them back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.panel import Panel


@pytest.fixture
def page(shown):
    """A page with a field, and V for "left voicemail"."""
    field = Field("Search")
    window = shown(field, size=(1280, 800))
    window.pressed = []
    voicemail = QAction(window, shortcut=QKeySequence("V"))
    voicemail.triggered.connect(lambda: window.pressed.append("page"))
    window.addAction(voicemail)
    field.setFocus()
    return window


@pytest.fixture
def panel(page):
    made = Panel(page, "Voicemail", 704)
    made.close_button, made.keep = Button("Close"), Button("Left it")
    made.foot.addWidget(made.close_button)
    made.foot.addWidget(made.keep)
    made.open()
    return made


def test_it_stands_in_the_middle_over_the_page(panel):
    frame = panel.foot.parentWidget().parentWidget()
    assert (frame.x(), frame.y(), frame.width()) == ((1280 - 704) // 2, 96, 704)
    assert panel.size() == panel.parent().size()


def test_it_follows_the_window(panel, page, qtbot):
    page.resize(1024, 680)
    qtbot.waitUntil(lambda: panel.size() == page.size())


def test_tab_goes_round_inside(panel, qtbot):
    assert panel.close_button.hasFocus()
    qtbot.keyClick(panel.close_button, Qt.Key.Key_Tab)
    assert panel.keep.hasFocus()
    qtbot.keyClick(panel.keep, Qt.Key.Key_Tab)
    assert panel.close_button.hasFocus()
    qtbot.keyClick(panel.close_button, Qt.Key.Key_Backtab)
    assert panel.keep.hasFocus()


def test_no_key_of_the_page_works_behind_it(panel, page, qtbot):
    panel.add_key("V", lambda: page.pressed.append("panel"))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V)
    assert page.pressed == ["panel"]


def test_esc_closes_it_and_gives_the_keys_back(panel, page, qtbot):
    told = []
    panel.closed.connect(lambda: told.append("closed"))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(panel))
    assert told == ["closed"]
    assert QApplication.focusWidget().accessibleName() == "Search"


def test_a_press_beside_it_closes_it(panel, qtbot):
    with qtbot.waitSignal(panel.closed):
        qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


def test_without_controls_the_panel_itself_has_the_keys(page, qtbot):
    empty = Panel(page, "Nothing", 400)
    empty.open()
    with qtbot.waitSignal(empty.closed):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
