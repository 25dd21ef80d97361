"""Copies in the window: how old the last one is, one made now, one put back after a question."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from recruiter_desk.gui import asked_files
from recruiter_desk.gui.copies import LEFT_OPEN, copy_of_the_day
from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.store.backups import keep, kept_copies
from tests import given


def section(window):
    window.inside.show_copies()
    return next(part.box for part in window.page.parts if part.key == "backups")


def panel_of(window):
    return next(iter(window.findChildren(Panel)))


def said(window):
    return window.top.health.accessibleName()


def test_the_bar_says_how_old_the_last_copy_is(qtbot, window, settled, app, clock):
    given.person(settled, "Luis Herrera")
    qtbot.waitUntil(lambda: "No backup yet" in said(window), timeout=5000)
    keep(settled.folder, clock())
    clock.time += timedelta(hours=2)
    app.copied.emit()
    qtbot.waitUntil(lambda: "Backed up 2 h ago" in said(window))
    clock.time += timedelta(days=9)
    app.copied.emit()
    qtbot.waitUntil(lambda: "Backed up 9 days ago" in said(window))  # nothing changed since
    given.person(settled, "Mei Tan")
    app.copied.emit()
    qtbot.waitUntil(lambda: "Last backup 9 days ago" in said(window))


def test_a_press_on_the_bar_leads_to_the_copies(qtbot, window):
    line = window.top.health
    at = QPoint(line.width() - 5, line.height() // 2)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=at)
    assert window.page.key == "settings"
    qtbot.waitUntil(lambda: window.focusWidget() is section(window).now)


def test_a_copy_is_made_now_and_stands_in_the_list(qtbot, window, settled, app, dana):
    box = section(window)
    assert kept_copies(settled.folder) == []
    with qtbot.waitSignal(app.copied):
        box.now.click()
    qtbot.waitUntil(lambda: bool(box.rows[0].findChildren(Button)))
    assert "desk-20261120-153000.sqlite3" in window.foot.said
    assert len(kept_copies(settled.folder)) == 1


def test_a_full_disk_is_said_and_the_button_works_again(qtbot, window, settled, dana, monkeypatch):
    box = section(window)
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 0})())
    box.now.click()
    qtbot.waitUntil(lambda: "The disk is full." in window.foot.said)
    assert box.now.isEnabled()
    assert kept_copies(settled.folder) == []


def test_a_copy_is_put_back_after_a_question(qtbot, window, settled, app, dana, clock):
    copy = keep(settled.folder, clock())
    app.copied.emit()
    box = section(window)
    qtbot.waitUntil(lambda: bool(box.rows and box.rows[0].findChildren(Button)))
    box.rows[0].findChildren(Button)[0].click()
    asked = panel_of(window)
    with qtbot.waitSignal(app.put_back) as put:
        qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert put.args == [copy]
    assert [path.name for path in settled.folder.backups.iterdir()] == [copy.name]


def test_a_file_that_is_no_copy_is_refused_in_place(
    qtbot, window, settled, app, dana, tmp_path, monkeypatch
):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all", "utf-8")
    monkeypatch.setattr(asked_files, "copy_to_open", lambda _over, _title: letter)
    section(window).file.click()
    asked = panel_of(window)
    asked.yes.click()
    qtbot.waitUntil(lambda: "is no copy of a desk" in asked.said.text())
    assert asked.yes.isEnabled()
    asked.close()


def test_a_window_left_open_over_the_night_gets_its_copy(window, app, settled, dana, clock):
    copy_of_the_day(app)
    clock.time += timedelta(hours=20)
    given.person(settled, "Luis Herrera")
    copy_of_the_day(app, LEFT_OPEN)
    assert len(kept_copies(settled.folder)) == 1
    clock.time += timedelta(hours=12)
    copy_of_the_day(app, LEFT_OPEN)
    assert len(kept_copies(settled.folder)) == 2


@pytest.mark.parametrize("free", [0, 10**12])
def test_what_hinders_the_copy_of_the_day_hinders_nothing_else(
    window, app, settled, dana, monkeypatch, free
):
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": free})())
    copy_of_the_day(app)
    assert len(kept_copies(settled.folder)) == (1 if free else 0)
