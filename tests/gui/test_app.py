"""What every page is handed: work off the UI thread, and news."""

import pytest
from PySide6.QtCore import QObject

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.opening import open_desk
from recruiter_desk.store.settings.commands import change_setting


def test_a_command_tells_its_step_and_what_it_touched(qtbot, app):
    changes, names = [], []
    app.changed.connect(changes.append)
    app.done.connect(names.append)
    app.do(change_setting, "firm", "Marsh Search")
    qtbot.waitUntil(lambda: names == ["Set firm"])
    assert changes[0].touched == {"setting"}
    assert app.settings.firm == "Marsh Search"


def test_what_cannot_be_goes_to_who_asked_else_to_the_window(qtbot, app):
    here, there = [], QObject()
    app.do(change_setting, "hours", "soon").then(there, failed=here.append)
    qtbot.waitUntil(lambda: bool(here))
    assert isinstance(here[0], DeskError)
    with qtbot.waitSignal(app.failed) as failed:
        app.do(change_setting, "hours", "soon")
    assert isinstance(failed.args[0], DeskError)


def test_an_answer_for_somebody_gone_is_dropped(qtbot, app):
    gone, heard = QObject(), []
    app.ask(gone, lambda _desk: 1, heard.append)
    gone.deleteLater()
    qtbot.wait(100)
    app.ask(app, lambda _desk: 2, heard.append)
    qtbot.waitUntil(lambda: 2 in heard)


def test_a_step_of_another_program_is_heard_but_not_said(qtbot, app, settled, clock):
    other = open_desk(settled.folder.path, clock)
    said = []
    app.done.connect(said.append)
    try:
        with qtbot.waitSignal(app.changed) as heard:
            change_setting(other, "firm", "Marsh Search")
            app.listen()
    finally:
        other.close()
    assert "setting" in heard.args[0].touched
    assert said == []
    assert app.settings.firm == "Marsh Search"


@pytest.mark.parametrize("command", ["undo", "redo"])
def test_nothing_to_take_back_is_said_kindly(qtbot, app, window, command):
    if command == "undo":
        window.inside.steps.undo()
        qtbot.waitUntil(lambda: "Taken back" in window.foot.said)
        window.inside.steps.undo()
        qtbot.waitUntil(lambda: "nothing to undo" in window.foot.said)
    else:
        window.inside.steps.redo()
        qtbot.waitUntil(lambda: "nothing to redo" in window.foot.said)


def test_what_is_still_on_its_way_when_the_app_closes_is_dropped(qtbot, settled, clock):
    app, heard = App(settled, clock), []
    app.ask(app, lambda _desk: 1, heard.append)
    app.close()
    qtbot.wait(50)
    assert heard == []


def test_a_closed_app_asks_nothing_any_more(qtbot, settled, clock):
    app, heard = App(settled, clock), []
    app.close()
    app.ask(app, lambda _desk: 1, heard.append)
    qtbot.wait(50)
    assert heard == []
