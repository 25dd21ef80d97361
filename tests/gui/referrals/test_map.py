"""The map by mouse and by keys: look around somebody, walk, open, and hear where one is."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from recruiter_desk.gui.pages.referrals.map.data import MapData, Tie
from recruiter_desk.gui.pages.referrals.map.sight import Sight, fitting
from recruiter_desk.gui.pages.referrals.map.view import MapView
from recruiter_desk.gui.pages.referrals.map.walking import beside
from recruiter_desk.referrals.layout.whole import lay_out

TOM, ELENA, KENJI, CARL, PETER = 1, 2, 3, 4, 5
NAMES = {TOM: "Tom Okafor", ELENA: "Elena Marsh", KENJI: "Kenji Watanabe", CARL: "Carl Jensen"}
NAMES |= {PETER: "Peter Lindgren"}
TIES = (
    Tie(1, KENJI, TOM, "referral", "spoken"),
    Tie(2, TOM, ELENA, "referral", "submitted"),
    Tie(3, TOM, CARL, "referral", "given"),
    Tie(4, CARL, PETER, "referral", "given"),
)


@pytest.fixture
def view(qtbot):
    made = MapView()
    qtbot.addWidget(made)
    made.resize(600, 560)
    made.show()
    data = MapData(NAMES, TIES)
    made.show_map(data, lay_out(data.pairs))
    return made


def place(view, person):
    """Where somebody stands in the view."""
    return view.where(person)


def test_everybody_is_in_sight_and_found_by_the_mouse(view):
    for person in NAMES:
        at = place(view, person)
        assert view.rect().contains(at.toPoint())
        assert view.hit(at) == person
    assert view.hit(QPointF(1, 1)) == 0


def test_a_click_chooses_a_double_click_asks_for_the_middle(view, qtbot):
    at = place(view, ELENA).toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert view.person == ELENA
    with qtbot.waitSignal(view.focused) as asked:
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert asked.args == [ELENA]


def test_around_somebody_stand_those_two_steps_away(view):
    view.look_at(ELENA, 2)
    assert view.middle == ELENA
    assert view.description().startswith("Around Elena Marsh, 1 beside.")
    view.look_at(TOM, 2)
    assert "3 beside" in view.description()
    assert view.hit(QPointF(300, 280)) == TOM
    view.look_at(0)
    assert view.description().startswith("5 people, 4 ties.")


def test_arrows_walk_and_enter_opens(view, qtbot):
    view.look_at(TOM, 2)
    view.setFocus()
    walked = set()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
        walked.add(view.person)
    assert len(walked) > 1
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [view.person]
    with qtbot.waitSignal(view.focused):
        QTest.keyClick(view, Qt.Key.Key_F)
    assert view.description().endswith("ties.")


def test_dragging_moves_the_map_and_chooses_nobody(view):
    before = place(view, TOM)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(view, QPoint(60, 50))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 50))
    after = place(view, TOM)
    assert (after - before).toPoint() == QPoint(40, 30)
    assert view.person == 0


def test_keys_zoom_about_the_middle_and_nought_fits(view):
    whole = view.sight.scale
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.sight.scale > whole
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.sight.scale < whole
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.sight.scale == pytest.approx(whole)


def test_while_moving_the_picture_is_moved_and_drawn_in_full_at_rest(view, qtbot):
    view.grab()
    view.pan(30, 0)
    assert view.shot != view.sight
    qtbot.waitUntil(lambda: view.shot == view.sight)


def test_zooming_keeps_what_is_under_the_pointer():
    sight = Sight(10, 20, 2)
    before = sight.to_map(100, 50, 600, 400)
    after = sight.zoomed(1.7, 100, 50, 600, 400).to_map(100, 50, 600, 400)
    assert after == pytest.approx(before)
    assert fitting([], 600, 400).scale > 0


def test_walking_goes_to_the_nearest_in_a_direction():
    places = {1: (0.0, 0.0), 2: (10.0, 1.0), 3: (30.0, 0.0), 4: (0.0, -9.0)}
    assert beside(places, 1, 1, 0) == 2
    assert beside(places, 2, 1, 0) == 3
    assert beside(places, 1, 0, -1) == 4
    assert beside(places, 1, -1, 0) is None
    assert beside({}, 0, 1, 0) is None
    assert beside(places, 0, 1, 0) == 1
