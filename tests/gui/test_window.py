"""The frame: rail, menus, keys, the toast, and what happens when the program is at fault."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from recruiter_desk.gui.crash import CrashDialog, Faults
from recruiter_desk.gui.remembered import keep, put_back
from tests.gui.story import panel, press, said


def test_every_deed_has_its_own_keys_and_is_on_the_sheet(qtbot, window):
    keys = [deed.keys for deed in window.deeds]
    assert len(set(keys)) == len(keys)
    press(qtbot, "F1")
    sheet = panel(qtbot, window)
    assert sheet.accessibleName() == "All keys"


def test_every_control_has_a_name(qtbot, window):
    controls = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]
    nameless = [each for each in controls if not each.accessibleName()]
    assert nameless == []


def test_the_menu_names_what_undo_takes_back(qtbot, window, dana):
    window.inside.menu.refresh()
    words = {action.objectName(): action.text() for action in window.actions()}
    assert words["undo"].startswith("Undo: ")
    assert words["redo"] == "Nothing to redo"


def test_a_narrow_window_shows_the_rail_as_icons(qtbot, window):
    assert not window.rail.is_narrow
    window.resize(1024, 680)
    qtbot.waitUntil(lambda: window.rail.is_narrow)


def test_an_error_of_the_user_is_said_in_the_foot(qtbot, window, app):
    app.show_panel("slip", 12345)
    said(qtbot, window, "That person is no longer there.")


def test_a_fault_of_the_program_names_nobody(qtbot, window, clock, monkeypatch):
    monkeypatch.setattr("recruiter_desk.gui.crash.note_bug", lambda _error, _at: None)
    faults = Faults(clock, window)
    try:
        raise ValueError("Dana Whitfield")
    except ValueError as error:
        faults.show_fault(error)
    dialog = window.findChild(CrashDialog)
    dialog.copy()
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "Dana" not in copied
    dialog.accept()


def test_the_window_stands_where_it_stood(qtbot, window, tmp_path):
    file = tmp_path / "state" / "window"
    window.setMinimumSize(200, 200)
    window.resize(640, 480)
    keep(window, file)
    window.resize(700, 500)
    put_back(window, file)
    assert (window.width(), window.height()) == (640, 480)


def test_a_torn_state_is_left_alone(window, tmp_path):
    file = tmp_path / "window"
    file.write_text("{", "utf-8")
    put_back(window, file)
    assert (window.width(), window.height()) == (1280, 800)
