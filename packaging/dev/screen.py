"""Tells whether a run wants a window, and says so where there is no screen to show it."""

from collections.abc import Mapping, Sequence

ENDS_AT_ONCE = {"--no-window", "--help", "--version"}


def asks_for_a_window(args: Sequence[str]) -> bool:
    """Whether these arguments of `run` open a window (none, a desk alone, or the demo)."""
    words = _without_desk(args)
    if ENDS_AT_ONCE & set(words):
        return False
    return not words or words[0] == "demo"


def no_screen_sentence(
    args: Sequence[str], environ: Mapping[str, str], platform: str
) -> str | None:
    """What to say where a window is asked for and there is no screen, or None.

    `platform` is `sys.platform`; only X11 and Wayland systems are judged, by their variables.
    """
    if not asks_for_a_window(args) or platform in {"win32", "darwin"}:
        return None
    if any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return None
    return "There is no screen here to show the window on; python3 dev.py run today works without."


def _without_desk(args: Sequence[str]) -> list[str]:
    """The arguments without `--desk FOLDER` or `--desk=FOLDER`."""
    words, rest = [], iter(args)
    for word in rest:
        if word == "--desk":
            next(rest, None)
        elif not word.startswith("--desk="):
            words.append(word)
    return words
