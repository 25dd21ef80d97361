"""What the window can do from everywhere, with the keys for it."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from recruiter_desk.gui.app import App
from recruiter_desk.gui.menus import Deed, said
from recruiter_desk.gui.places import RAIL

if TYPE_CHECKING:
    from recruiter_desk.gui.window import Window

WHO = "Who\u2019s calling?"
NEW = (
    ("person", "New person", "Ctrl+Shift+P", "user-plus"),
    ("note", "New note", "Ctrl+Shift+N", "sticky-note"),
    ("call", "New call", "Ctrl+Shift+C", "phone"),
)


def everywhere(shell: "Window", app: App) -> Iterator[Deed]:
    """All of it, in the order of the menu."""
    steps = shell.steps

    def panel(name: str) -> Callable[[], None]:
        return lambda: app.show_panel(name)

    yield Deed("new", "new", said("New …"), "Ctrl+N", shell.open_new, "plus")
    for name, words, keys, icon in NEW:
        yield Deed(f"new_{name}", "new", said(words), keys, panel(name), icon)
    yield Deed("who", "go", said(WHO), "Ctrl+I", panel("who"), "phone-incoming")
    yield Deed("find", "go", said("Search people"), "Ctrl+K", shell.find_people, "search")
    for number, item in enumerate(RAIL, 1):
        go = _go(shell, item.key)
        yield Deed(f"go_{item.key}", "go", said(item.label), f"Ctrl+{number}", go, item.icon)
    yield Deed("back", "go", said("Back"), "Esc", shell.back, "chevron-left")
    yield Deed("undo", "desk", steps.undo_words, "Ctrl+Z", steps.undo, "undo-2")
    yield Deed("redo", "desk", steps.redo_words, "Ctrl+Shift+Z", steps.redo, "redo-2")
    yield Deed("fold", "desk", said("Fold the rail"), "Ctrl+B", shell.fold, "panel-left")
    yield Deed("keys", "desk", said("All keys"), "F1", panel("keys"), "keyboard")
    yield Deed("close", "desk", said("Close the desk"), "Ctrl+Q", shell.close, "x")


def _go(shell: "Window", key: str) -> Callable[[], None]:
    return lambda: shell.go(key)
