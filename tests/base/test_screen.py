"""Without a screen the program says so instead of falling over."""

import pytest

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.screen import SCREENS, see_to_a_screen


def test_no_screen_is_said_kindly(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(DeskError, match="no screen"):
        see_to_a_screen()


@pytest.mark.parametrize("name", SCREENS)
def test_any_screen_will_do(monkeypatch, name):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv(name, "offscreen")
    see_to_a_screen()


def test_other_systems_have_one(monkeypatch):
    monkeypatch.setattr("sys.platform", "darwin")
    see_to_a_screen()
