"""Files dropped on the window and files written by it."""

import csv

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from recruiter_desk.exchange.maps import maps
from recruiter_desk.people.commands import remove_person
from recruiter_desk.people.queries import people_page
from tests import given
from tests.gui.importing.conftest import CANDIDATES
from tests.gui.importing.test_import_page import checked, done, where
from tests.gui.story import press, said


def drop(window, *paths):
    """Drag files over the window and let them go; whether it takes them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    enter = QDragEnterEvent(QPoint(400, 300), copy, data, left, plain.NoModifier)
    enter.setAccepted(False)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(400, 300), copy, data, left, plain.NoModifier)
        QApplication.sendEvent(window, event)
    return enter.isAccepted()


def test_a_csv_dropped_on_any_page_is_looked_at(qtbot, window, file):
    assert window.page.key == "today"
    assert drop(window, file("people.csv", CANDIDATES))
    assert checked(qtbot, window)[0] == 2
    assert window.page.key == "importing"


def test_other_files_are_not_taken(qtbot, window, file):
    assert not drop(window, file("photo.png", "no table"))
    assert not drop(window, file("people.csv", CANDIDATES), file("photo.png", ""))
    assert window.page.key == "today"


def test_columns_once_said_are_remembered_for_files_like_it(qtbot, window, app, desk, file):
    app.import_files.emit((file("people.csv", CANDIDATES),))
    checked(qtbot, window)
    window.page.columns.columns.table.choose(4)
    press(qtbot, "Delete")
    checked(qtbot, window)
    press(qtbot, "Ctrl+Return")
    done(qtbot, window)
    said(qtbot, window, "Imported people.csv")
    assert [(one.name, one.goes_to[4]) for one in maps(desk)] == [("people", "skip")]
    app.import_files.emit((file("more.csv", CANDIDATES.replace("Priya", "Asha")),))
    checked(qtbot, window)
    assert where(window)["Shoe size"] == "Left out"


def test_columns_are_not_remembered_when_that_is_not_wanted(qtbot, window, app, desk, file):
    app.import_files.emit((file("people.csv", CANDIDATES),))
    checked(qtbot, window)
    window.page.columns.columns.table.choose(4)
    press(qtbot, "Delete")
    checked(qtbot, window)
    window.page.columns.foot.remember.click()
    press(qtbot, "Ctrl+Return")
    done(qtbot, window)
    assert maps(desk) == ()


def test_everything_is_written_into_a_folder(qtbot, window, dana, answers, tmp_path):
    answers["folder"] = str(tmp_path / "out")
    press(qtbot, "Ctrl+Shift+E")
    said(qtbot, window, f"3 files, 1 row, in {tmp_path / 'out'}")
    with (tmp_path / "out" / "people.csv").open(encoding="utf-8", newline="") as written:
        assert [row["name"] for row in csv.DictReader(written)] == ["Dana Whitfield"]


def test_a_folder_that_cannot_be_made_is_said(qtbot, window, dana, answers, file):
    answers["folder"] = str(file("a file", "") / "folder")
    press(qtbot, "Ctrl+Shift+E")
    qtbot.waitUntil(lambda: bool(window.foot.said) and "Writing" not in window.foot.said)
    assert "3 files" not in window.foot.said


def test_no_folder_chosen_writes_nothing(qtbot, window, answers):
    press(qtbot, "Ctrl+Shift+E")
    assert not window.foot.said


def test_our_own_files_come_in_together(qtbot, window, app, dana, answers, tmp_path, clock):
    given.call(app.desk, dana)
    answers["folder"] = str(tmp_path / "out")
    press(qtbot, "Ctrl+Shift+E")
    said(qtbot, window, "3 files, 2 rows")
    remove_person(app.desk, dana)
    app.import_files.emit(tuple(sorted((tmp_path / "out").iterdir())))
    assert checked(qtbot, window)[0] == 2
    assert window.page.columns.foot.go.text() == "Import 2 entries"
    assert "people.csv, calls.csv, notes.csv" in window.page.header.accessibleName()
    press(qtbot, "Ctrl+Return")
    done(qtbot, window)
    (line,) = people_page(app.desk)
    assert (line.name, line.last_contact) == ("Dana Whitfield", clock())
