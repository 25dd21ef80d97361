"""From the first paint to the last: a desk that is there, one that is new, one that cannot be."""

from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from recruiter_desk.gui import remembered
from recruiter_desk.gui.start import Opened
from recruiter_desk.opening import open_desk
from recruiter_desk.store.backups import keep, kept_copies
from tests import given


@pytest.fixture
def opened(qtbot, tmp_path, clock, monkeypatch):
    monkeypatch.setattr(remembered, "state_file", lambda: tmp_path / "state" / "window")
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    made = []

    def open_(folder):
        made.append(Opened(QApplication.instance(), folder, clock))
        made[0].show()
        return made[0]

    yield open_
    for each in made:
        each.window.close()
        each.close()
        each.window.deleteLater()
        each.deleteLater()


def test_a_desk_that_is_there_shows_today(qtbot, opened, settled, dana):
    folder = settled.folder.path
    begun = opened(folder)
    qtbot.waitUntil(lambda: begun.app is not None, timeout=5000)
    assert begun.window.page.key == "today"


def test_a_new_desk_is_made_behind_the_window_and_asks_who_is_calling(qtbot, opened, tmp_path):
    begun = opened(tmp_path / "new")
    qtbot.waitUntil(lambda: begun.app is not None, timeout=20_000)
    assert begun.window.page.key == "first_start"


def test_a_folder_with_other_things_is_refused_in_the_window(qtbot, opened, tmp_path):
    other = tmp_path / "letters"
    other.mkdir()
    (other / "letter.txt").write_text("Dear all", "utf-8")
    begun = opened(other)
    qtbot.waitUntil(lambda: hasattr(begun.window, "foot"))
    qtbot.waitUntil(lambda: "is no desk" in begun.window.foot.said, timeout=5000)
    assert begun.app is None


def test_a_copy_takes_the_place_of_the_desk_in_a_new_window(qtbot, opened, settled, clock):
    given.person(settled, "Dana Whitfield")
    copy = keep(settled.folder, clock())
    clock.time += timedelta(hours=1)
    given.person(settled, "Luis Herrera")
    folder = settled.folder.path
    settled.close()
    begun = opened(folder)
    qtbot.waitUntil(lambda: begun.app is not None, timeout=5000)
    old = begun.window
    begun.app.put_back.emit(copy)
    qtbot.waitUntil(lambda: begun.app is not None, timeout=20_000)
    assert begun.window is not old
    assert begun.window.isVisible()
    assert begun.window.page.key == "today"
    assert "Put back: desk-20261120-153000.sqlite3." in begun.window.foot.said
    assert "before-restore-20261120-163000" in begun.window.foot.said
    assert people_on(begun.app.desk) == ["Dana Whitfield"]


def test_a_copy_that_cannot_be_put_back_leaves_the_desk_open(qtbot, opened, settled, clock):
    given.person(settled, "Luis Herrera")
    folder = settled.folder.path
    copy = keep(settled.folder, clock())
    settled.close()
    begun = opened(folder)
    qtbot.waitUntil(lambda: begun.app is not None, timeout=5000)
    with closing(open_desk(folder, clock)):
        begun.app.put_back.emit(copy)
        qtbot.waitUntil(lambda: begun.app is not None, timeout=20_000)
    assert "open in another program" in begun.window.foot.said
    assert people_on(begun.app.desk) == ["Luis Herrera"]


def test_closing_the_window_makes_the_copy_of_the_day(qtbot, opened, settled, dana):
    folder = settled.folder
    settled.close()
    begun = opened(folder.path)
    qtbot.waitUntil(lambda: begun.app is not None, timeout=5000)
    assert kept_copies(folder) == []
    begun.window.close()
    begun.close()
    assert [copy.path.name for copy in kept_copies(folder)] == ["desk-20261120-153000.sqlite3"]


def people_on(desk):
    with desk.read() as read:
        return [name for (name,) in read.execute("SELECT shown FROM person ORDER BY id")]
