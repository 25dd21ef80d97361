"""The first start: answered by keys, it fills the slip and sets the clock."""

import pytest
import shiboken6
from PySide6.QtCore import Qt

from recruiter_desk.gui.app import App
from recruiter_desk.gui.pages.first_start.page import FirstStartPage
from recruiter_desk.store.settings.queries import settings


@pytest.fixture
def app(desk, clock, qtbot):
    made = App(desk, clock)
    yield made
    made.close()


@pytest.fixture
def page(qtbot, app):
    made = FirstStartPage(app)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    yield made
    shiboken6.delete(made)


def test_answers_by_keys_open_the_desk(qtbot, desk, app, page):
    answers = (
        (page.name, "Robin Hale"),
        (page.firm, "Hale Search"),
        (page.city, "Tucson, AZ"),
        (page.number, "312 555 0117"),
    )
    for field, words in answers:
        qtbot.keyClicks(field, words)
    said = "“This is Robin Hale, from Hale Search in Tucson. My number is 312, 555, 01 17.”"
    qtbot.waitUntil(lambda: page.line.text() == said)
    page.weekends.click()
    with qtbot.waitSignal(app.go) as went:
        qtbot.keyClick(page.number, Qt.Key.Key_Return)
    assert went.args == ["today"]
    mine = settings(desk)
    assert (mine.answered, mine.zone, mine.weekends) == (True, "America/Phoenix", False)
    assert (mine.name, mine.firm, mine.number) == ("Robin Hale", "Hale Search", "312 555 0117")


def test_an_unclear_city_keeps_the_machines_clock(qtbot, desk, app, page):
    qtbot.keyClicks(page.city, "Springfield")
    with qtbot.waitSignal(app.go):
        qtbot.keyClick(page.city, Qt.Key.Key_Return)
    assert (settings(desk).city, settings(desk).zone) == ("Springfield", "America/Chicago")


def test_the_demo_is_offered_only_where_it_can_be_opened(qtbot, app, page):
    assert not page.demo.isVisible()
    asked = []
    app.open_demo.connect(lambda: asked.append(True))
    other = FirstStartPage(app)
    qtbot.addWidget(other)
    other.show()
    assert other.demo.isVisible()
    other.demo.click()
    with qtbot.waitSignal(app.go):
        qtbot.keyClick(other.name, Qt.Key.Key_Return)
    assert asked == [True]


def test_a_list_is_read_as_soon_as_the_desk_is_open(qtbot, app, page):
    page.list.click()
    with qtbot.waitSignal(app.go) as went:
        qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert went.args == ["importing"]
