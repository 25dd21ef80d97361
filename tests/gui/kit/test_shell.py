"""Rail, top bar, head and foot: what the window always shows."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from recruiter_desk.gui.kit.foot import Foot, Hint
from recruiter_desk.gui.kit.page_header import PageHeader
from recruiter_desk.gui.kit.rail import Rail
from recruiter_desk.gui.kit.tile import Tile
from recruiter_desk.gui.kit.top_bar import Health
from recruiter_desk.gui.theme.tokens import tokens
from tests.gui.kit.conftest import named
from tests.gui.kit.gallery import PAGES, top_bar


@pytest.fixture
def rail(shown):
    QCursor.setPos(3000, 3000)
    made = Rail("Recruiter Desk", PAGES)
    shown(made, size=(184, 800))
    return made


def pages(rail):
    return [child for child in rail.children() if hasattr(child, "item")]


def test_a_page_is_asked_for_by_the_mouse_and_by_keys(rail, qtbot):
    people = pages(rail)[1]
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.mouseClick(people, Qt.MouseButton.LeftButton)
    assert told.args == ["people"]
    people.setFocus()
    with qtbot.waitSignal(rail.chosen):
        qtbot.keyClick(people, Qt.Key.Key_Space)


def test_the_badge_is_said_and_taken_away(rail):
    rail.set_badge("today", 2)
    assert pages(rail)[0].accessibleName() == "Today, 2 late"
    rail.set_badge("today", 0)
    assert pages(rail)[0].accessibleName() == "Today"


def test_the_measures_of_the_rail(rail):
    rail.select("today")
    image = rail.grab().toImage()
    soft, ground, line = (tokens().accent_soft, tokens().ground, tokens().line)
    middle = [image.pixelColor(100, y).name() for y in range(54, 92)]
    assert middle.count(soft.name()) == 34
    assert middle[:2] == [ground.name()] * 2
    assert image.pixelColor(183, 400) == line
    settings = pages(rail)[-1].geometry()
    assert (settings.bottom(), settings.height()) == (791, 36)


def test_folded_it_shows_icons_and_tips(rail):
    rail.fold(narrow=True)
    assert rail.is_narrow
    assert rail.width() == 52
    assert pages(rail)[0].toolTip() == "Today"
    rail.fold(narrow=False)
    assert (rail.width(), pages(rail)[0].toolTip()) == (184, "")


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_brand_opens_the_menu(rail, qtbot):
    menu = QMenu(rail)
    menu.addAction("About")
    rail.set_menu(menu)
    qtbot.mouseClick(rail.children()[0], Qt.MouseButton.LeftButton)
    assert menu.isVisible()
    menu.close()


def test_the_bar_says_how_the_desk_is(shown):
    bar = top_bar()
    shown(bar, size=(1096, 48))
    assert bar.search.geometry().getRect() == (24, 9, 400, 30)
    assert bar.health.accessibleName() == "Backed up 2 h ago; Encrypted"
    bar.health.show_health([Health("lock", "Locked")])
    assert bar.health.accessibleName() == "Locked"


def test_the_bar_gives_way_in_a_small_window(shown):
    bar = top_bar()
    shown(bar, size=(840, 48))
    assert bar.search.width() < 400
    assert bar.health.geometry().right() < 840


def test_a_head_says_title_and_line(shown):
    head = PageHeader("Today", "Thu 28 May, 11:05")
    tile = Tile(2, "not returned")
    head.add(tile)
    shown(head, size=(600, 56))
    assert head.accessibleName() == "Today, Thu 28 May, 11:05"
    assert tile.accessibleName() == "2 not returned"
    assert tile.geometry().right() == 600 - 16 - 1


def test_the_foot_says_what_was_done_and_hushes(shown, qtbot):
    foot = Foot()
    foot.show_hints([Hint(("C",), "call sheet")], [Hint(("F1",), "all keys")])
    shown(foot, size=(900, 28))
    foot.findChild(QTimer).setInterval(30)
    foot.say("Left voicemail for Marisol Vega", undo=True)
    with qtbot.waitSignal(foot.undo_asked):
        qtbot.mouseClick(named(foot, "Undo"), Qt.MouseButton.LeftButton)
    assert foot.said == "Left voicemail for Marisol Vega"
    qtbot.waitUntil(lambda: not foot.said)
    assert not named(foot, "Undo").isVisible()


def test_what_is_said_stays_six_seconds():
    assert Foot().findChild(QTimer).interval() == 6000


def test_hints_that_do_not_fit_are_left_out(shown):
    foot = Foot()
    hints = [Hint(("C",), "call sheet"), Hint(("V",), "left voicemail"), Hint(("N",), "no answer")]
    foot.show_hints(hints, [Hint(("F1",), "all keys")])
    shown(foot, size=(360, 28))
    assert foot.hints() == tuple(hints[:2])
