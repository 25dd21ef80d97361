"""A window on a real desk, active offscreen, whose clock the test moves."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from recruiter_desk.gui.app import App
from recruiter_desk.gui.theme.switch import Look, Theme
from recruiter_desk.gui.window import Window
from recruiter_desk.store.settings.commands import change_settings
from tests import given

ME = {
    "name": "Robin Hale",
    "firm": "Hale Search",
    "city": "Chicago, IL",
    "number": "312 555 0117",
    "zone": "America/Chicago",
    "answered": "yes",
}


@pytest.fixture(autouse=True)
def state(tmp_path, monkeypatch):
    """Where the window keeps its state: never the tester's own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture(autouse=True)
def collected():
    """Lost widgets go when the test is over and no thread works, as the window sees to it."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture
def settled(desk):
    """The desk of somebody who answered the first start's questions."""
    change_settings(desk, ME)
    return desk


@pytest.fixture
def dana(settled):
    return given.person(settled, phone="520 555 0142 cell", function="MRI technologist")


@pytest.fixture
def app(settled, clock, qtbot):
    made = App(settled, clock)
    yield made
    made.close()


@pytest.fixture
def window(app, qtbot):
    Theme(QApplication.instance(), Look.LIGHT)
    made = Window()
    qtbot.addWidget(made)
    made.fault.connect(_raise)
    with qtbot.waitActive(made):
        made.begin(app)
        made.show()
        made.activateWindow()
    qtbot.waitUntil(lambda: made.page.pane is not None)
    return made


def _raise(error):
    raise error
