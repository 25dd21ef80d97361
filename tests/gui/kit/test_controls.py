"""Buttons, fields and the rest of what a hand touches."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card
from recruiter_desk.gui.kit.check import Check
from recruiter_desk.gui.kit.combo import Combo
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.focus import FocusRing
from recruiter_desk.gui.kit.form import Captioned
from recruiter_desk.gui.kit.panes import Pane
from recruiter_desk.gui.kit.segments import Segments
from recruiter_desk.gui.kit.spin import Spin
from recruiter_desk.gui.kit.text_box import TextBox
from recruiter_desk.gui.kit.timeline import Timeline, TimelineRow
from recruiter_desk.gui.kit.words import Run, Words, plain, wrapped
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from tests.gui.kit.conftest import named
from tests.gui.kit.gallery_pages import controls, evidence_pane, what_happened


@pytest.mark.parametrize(
    ("button", "high"),
    [
        (lambda: Button("Import", icon="upload"), 30),
        (lambda: Button("Explained", caps=("E",), small=True), 24),
        (lambda: Button(icon="copy", name="Copy", small=True), 24),
        (lambda: Button("Clear", kind=Kind.LINK), 30),
    ],
)
def test_buttons_have_their_height_and_a_name(button, high, qtbot):
    made = button()
    qtbot.addWidget(made)
    assert made.sizeHint().height() == high
    assert made.accessibleName()


def test_a_button_without_words_is_square(qtbot):
    made = Button(icon="ellipsis", name="More")
    qtbot.addWidget(made)
    assert made.sizeHint().width() == made.sizeHint().height() == 30
    assert made.toolTip() == "More"


def test_the_ring_follows_the_keys(shown, qtbot):
    first, second = Button("Returned"), Check("Listened to the message")
    window = shown(first, second)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    ring = window.findChild(FocusRing)
    assert ring.geometry() == first.geometry().adjusted(-3, -3, 3, 3)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert ring.geometry() == second.geometry().adjusted(-3, -3, 3, 3)
    second.hide()
    assert first.hasFocus()
    first.hide()
    assert not ring.isVisible()


def test_a_mouse_press_leaves_the_keys_in_the_list(shown, qtbot):
    field, button = Field("Find here"), Button("Returned")
    shown(field, button)
    field.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.hasFocus()


def test_typing_does_not_move_the_words_of_a_field(shown, qtbot):
    field = Field("Search", hint="Search people", icon="search", caps=("Ctrl", "K"))
    shown(field)
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.keyClicks(field, "marisol")
    assert field.text() == "marisol"
    assert (field.height(), field.accessibleName()) == (30, "Search")


def test_a_spin_goes_up_and_down_within_its_range(shown, qtbot):
    spin = Spin("Hours", 1, 3, 2)
    shown(spin)
    for _ in range(4):
        qtbot.keyClick(spin, Qt.Key.Key_Up)
    assert spin.value() == 3
    qtbot.mouseClick(named(spin, "Less"), Qt.MouseButton.LeftButton)
    assert spin.value() == 2
    assert (spin.width(), spin.height()) == (72, 30)


def test_a_tick_is_set_by_its_words_and_by_space(shown, qtbot):
    tick = Check("Asked for the right person")
    shown(tick)
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center())
    assert tick.isChecked()
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert not tick.isChecked()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_combo_is_known_by_keys(shown):
    combo = Combo("Holidays", [("us", "United States, federal"), ("", "None")], label="Kind")
    shown(combo)
    assert combo.key() == "us"
    combo.choose("")
    assert not combo.key()
    combo.showPopup()
    rows = [combo.view().visualRect(combo.model().index(at, 0)).height() for at in range(2)]
    combo.hidePopup()
    assert rows == [30, 30]


def test_one_segment_or_many(shown, qtbot):
    one = Segments("Kind", [("all", "All"), ("calls", "Calls")])
    many = Segments("Days", [("mon", "Mon"), ("tue", "Tue")], many=True)
    shown(one, many)
    one.choose("all")
    with qtbot.waitSignal(one.chosen) as told:
        qtbot.mouseClick(named(one, "Calls"), Qt.MouseButton.LeftButton)
    assert told.args == [["calls"]]
    many.choose("mon", "tue")
    qtbot.mouseClick(named(many, "Tue"), Qt.MouseButton.LeftButton)
    assert many.keys() == ["mon"]


def test_a_form_says_what_is_wrong_beside_the_field(shown):
    form = Captioned("Number", Field("Number"))
    shown(form)
    form.say("That number is too short.")
    assert form.control.accessibleDescription() == "That number is too short."
    form.say("")
    assert not form.control.accessibleDescription()


def test_tab_leaves_a_text_box(shown, qtbot):
    box, button = TextBox("Note"), Button("Keep it")
    shown(box, button)
    box.setFocus()
    qtbot.keyClicks(box.edit, "Free after three")
    qtbot.keyClick(box.edit, Qt.Key.Key_Tab)
    assert box.text() == "Free after three"
    assert button.hasFocus()


def test_words_break_at_blanks_and_line_ends(qapp):
    lines = wrapped([Run("Ask for "), Run("Robin Hale", strong=True)], Role.BODY, 70)
    assert [plain(line) for line in lines] == ["Ask for ", "Robin Hale"]
    assert len(wrapped([Run("one\ntwo\n\nfour")], Role.BODY, 500)) == 4
    assert len(wrapped([Run("")], Role.BODY, 500)) == 1


def test_wrapped_words_take_the_lines_they_need(shown):
    words = Words("A voicemail left Tue 16:02 is due back Wed 16:02.", wrap=True)
    shown(words)
    assert words.heightForWidth(2000) == 18
    assert words.heightForWidth(160) == 54
    assert words.text().startswith("A voicemail")


def test_a_card_tells_of_its_link(shown, qtbot):
    card = Card("What you know", link="Open person")
    value = card.add_pair("Licence", "ARRT (MR) to Aug 2027")
    shown(card)
    link = next(b for b in card.findChildren(Button) if b.text() == "Open person")
    with qtbot.waitSignal(card.link_pressed):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert value.text() == "ARRT (MR) to Aug 2027"


def test_a_pane_forgets_its_cards(shown, qtbot):
    pane = Pane("Marisol Vega")
    shown(pane)
    card = Card("Voicemail as left")
    pane.add(card)
    with qtbot.waitSignal(card.destroyed):
        pane.clear()
    assert pane.column.count() == 1


def test_the_timeline_keeps_qt_s_rules(qtmodeltester):
    qtmodeltester.check(what_happened().rows)


def test_a_long_body_takes_two_lines_and_no_more(shown):
    line = Timeline("What happened")
    line.set_rows([
        TimelineRow(1, "May", "phone", "Talked 18 min", body="Six years of MR. "),
        TimelineRow(2, "May", "phone", "Talked 9 min", body="Six years of MR. " * 30),
        TimelineRow(3, "May", "phone", "Bad time", Tone.SOON),
    ])  # fmt: skip
    shown(line, size=(480, 400))
    heights = [line.visualRect(line.rows.index(at)).height() for at in range(4)]
    assert heights == [24, 57, 75, 39]


def test_everything_that_takes_keys_has_a_name(shown):
    window = shown(controls(), evidence_pane(), size=(900, 1400))
    for widget in window.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or widget.focusProxy() is not None
        mine = type(widget).__module__.startswith("recruiter_desk")
        if mine and not inner and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName(), widget


def test_everything_is_freed(shown, qtbot):
    page = controls()
    shown(page)
    with qtbot.waitSignal(page.destroyed):
        page.close()
        page.deleteLater()
        page.event(QEvent(QEvent.Type.None_))
