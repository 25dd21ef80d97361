"""From the first paint to the last: a desk that is there, one that is new, one that cannot be."""

import pytest
from PySide6.QtWidgets import QApplication

from recruiter_desk.gui import remembered
from recruiter_desk.gui.start import Opened


@pytest.fixture
def opened(qtbot, tmp_path, clock, monkeypatch):
    monkeypatch.setattr(remembered, "state_file", lambda: tmp_path / "state" / "window")
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    made = []

    def open_(folder):
        made.append(Opened(QApplication.instance(), folder, clock))
        qtbot.addWidget(made[0].window)
        made[0].show()
        return made[0]

    yield open_
    for each in made:
        each.window.close()
        each.close()
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
