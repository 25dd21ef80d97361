"""A run without a screen says so instead of failing inside Qt."""

import pytest
from screen import asks_for_a_window, no_screen_sentence

NO_SCREEN: dict[str, str] = {"LANG": "C.UTF-8"}


@pytest.mark.parametrize("args", [[], ["demo"], ["--desk", "folder"], ["--desk=folder", "demo"]])
def test_a_window_without_a_screen_is_told_of_the_command_line(args: list[str]) -> None:
    sentence = no_screen_sentence(args, NO_SCREEN, "linux")
    assert sentence is not None
    assert "python3 dev.py run today" in sentence


@pytest.mark.parametrize(
    "args",
    [
        ["today"],
        ["demo", "--no-window"],
        ["--desk", "demo", "today"],
        ["--help"],
        ["demo", "--help"],
    ],
)
def test_the_command_line_needs_no_screen(args: list[str]) -> None:
    assert not asks_for_a_window(args)
    assert no_screen_sentence(args, NO_SCREEN, "linux") is None


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_screen_will_do(name: str) -> None:
    assert no_screen_sentence([], {name: "given"}, "linux") is None
    assert no_screen_sentence([], {name: ""}, "linux") is not None


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_macos_and_windows_always_have_one(platform: str) -> None:
    assert no_screen_sentence([], NO_SCREEN, platform) is None
