"""The keys of the Search page that also work while the box above it has the keys."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from recruiter_desk.gui.pages.search.kinds import ALL
from recruiter_desk.gui.panels.search.rows import NAVIGATION

HINTS = (
    ("Enter", "open"),
    ("C", "call"),
    ("Alt+1", "to"),
    ("Alt+5", "kind"),
    ("Ctrl+S", "keep the search"),
    ("O", "order"),
)
ALL_KEYS = (
    ("Enter", "open"),
    ("C", "call"),
    *((f"Alt+{at}", kind) for at, kind in enumerate(NAVIGATION, 1)),
    ("Alt+0", "all kinds"),
    ("Alt+W", "change the search"),
    ("Ctrl+S", "keep the search"),
    ("O", "closest words or newest first"),
)


class Keyed(Protocol):
    """What the keys do."""

    def keep(self) -> None:
        """Give the search a name."""

    def show_kind(self, kind: str) -> None:
        """Go to a kind."""


def add_keys(page: QWidget) -> None:
    """Alt and a figure for a kind (0 for all), Alt+W for the box, Ctrl+S to keep the search."""
    keyed: Keyed = page  # type: ignore[assignment]
    acts: dict[str, Callable[[], object]] = {
        "Alt+W": page.box_asked.emit,  # type: ignore[attr-defined]
        "Ctrl+S": keyed.keep,
        "Alt+0": partial(keyed.show_kind, ALL),
    }
    for at, kind in enumerate(NAVIGATION, 1):
        acts[f"Alt+{at}"] = partial(keyed.show_kind, kind)
    for keys, act in acts.items():
        QShortcut(QKeySequence(keys), page, act)
