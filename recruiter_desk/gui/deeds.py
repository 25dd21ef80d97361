"""What the window can do from everywhere, with the keys for it."""

from collections.abc import Callable, Iterator
from typing import Protocol

from recruiter_desk.gui.app import App
from recruiter_desk.gui.files import Files
from recruiter_desk.gui.frame import RAIL, WHO
from recruiter_desk.gui.history import Steps
from recruiter_desk.gui.menus import Deed, said
from recruiter_desk.gui.reading import Reading

NEW = (
    ("person", "New person", "Ctrl+Shift+P", "user-plus"),
    ("note", "New note", "Ctrl+Shift+N", "sticky-note"),
    ("call", "New call", "Ctrl+Shift+C", "phone"),
    ("referral", "New referral", "Ctrl+Shift+R", "waypoints"),
    ("opportunity", "New opportunity", "Ctrl+Shift+O", "briefcase"),
)


class Shell(Protocol):
    """What the window does of all this itself."""

    steps: Steps
    files: Files
    reading: Reading

    def open_new(self) -> None:
        """Ask what is new."""

    def find(self) -> None:
        """Type in the search field."""

    def go(self, key: str) -> None:
        """Show a page."""

    def back(self) -> None:
        """Show the page before."""

    def fold(self) -> None:
        """Fold the rail."""

    def close(self) -> bool:
        """Close the window."""
        ...


def everywhere(shell: Shell, app: App) -> Iterator[Deed]:
    """All of it, in the order of the menu."""
    steps = shell.steps

    def panel(name: str) -> Callable[[], None]:
        return lambda: app.show_panel(name)

    yield Deed("new", "new", said("New …"), "Ctrl+N", shell.open_new, "plus")
    for name, words, keys, icon in NEW:
        yield Deed(f"new_{name}", "new", said(words), keys, panel(name), icon)
    yield Deed("who", "go", said(WHO), "Ctrl+I", panel("who"), "phone-incoming")
    yield Deed("find", "go", said("Search"), "Ctrl+K", shell.find, "search")
    for number, (key, icon, label) in enumerate(RAIL, 1):
        yield Deed(f"go_{key}", "go", said(label), f"Ctrl+{number}", _go(shell, key), icon)
    yield Deed("back", "go", said("Back"), "Esc", shell.back, "chevron-left")
    yield from _files(shell.files)
    yield Deed("undo", "desk", steps.undo_words, "Ctrl+Z", steps.undo, "undo-2")
    yield Deed("redo", "desk", steps.redo_words, "Ctrl+Shift+Z", steps.redo, "redo-2")
    yield Deed("reading", "desk", shell.reading.words, "", shell.reading.turn, "book-open")
    yield Deed("fold", "desk", said("Fold the rail"), "Ctrl+B", shell.fold, "panel-left")
    yield Deed("keys", "desk", said("All keys"), "F1", panel("keys"), "keyboard")
    yield Deed("close", "desk", said("Close the desk"), "Ctrl+Q", shell.close, "x")


def _files(files: Files) -> Iterator[Deed]:
    into, out = said("Import people\u2026"), said("Export everything\u2026")
    yield Deed("import", "files", into, "Ctrl+O", files.import_people, "upload")
    yield Deed("export", "files", out, "Ctrl+Shift+E", files.export_everything, "file-output")


def _go(shell: Shell, key: str) -> Callable[[], None]:
    return lambda: shell.go(key)
