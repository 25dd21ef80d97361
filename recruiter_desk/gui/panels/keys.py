"""F1: every key that works here, those of the page first."""

from collections.abc import Iterable, Sequence
from typing import Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.key_cap import KeyCaps
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.menus import Deed, caps
from recruiter_desk.gui.places import Page
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone


class Shell(Protocol):
    """The window, as far as its keys go."""

    deeds: Sequence[Deed]

    @property
    def page(self) -> Page:
        """The page that is shown."""
        ...


WIDE = 704
IN_LISTS = [("J K", "next, previous row"), ("Enter", "open"), ("Tab", "next part of the page")]


class KeysPanel(Panel):
    """Two columns: this page and its lists; everywhere."""

    def __init__(self, _app: App, window: QWidget, _asked: PanelAsked) -> None:
        super().__init__(window, "All keys", WIDE)
        shell = cast("Shell", window)
        self.head.addWidget(Icon("keyboard", 18, Tone.ACCENT))
        self.head.addWidget(Words("All keys", Role.NAME), 1)
        everywhere = [(deed.keys, deed.words()) for deed in shell.deeds if deed.keys]
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(20, 16, 20, 16)
        line.setSpacing(32)
        here = QVBoxLayout()
        of_page = getattr(shell.page, "all_keys", shell.page.hints)
        here.addLayout(_part(f"On {shell.page.title}", of_page()))
        here.addSpacing(12)
        here.addLayout(_part("In lists", IN_LISTS))
        here.addStretch()
        line.addLayout(here, 1)
        right = QVBoxLayout()
        right.addLayout(_part("Everywhere", [*everywhere, ("Alt", "menu")]))
        right.addStretch()
        line.addLayout(right, 1)
        self.body.addWidget(box)
        self.foot.addStretch()
        close = Button("Close", caps=("Esc",))
        close.clicked.connect(self.close)
        self.foot.addWidget(close)
        self.add_key("F1", self.close)


def _part(title: str, keys: Iterable[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(4)
    grid.setHorizontalSpacing(12)
    grid.setColumnMinimumWidth(0, 96)
    grid.setColumnStretch(1, 1)
    grid.addWidget(Words(title, Role.HEAD, Tone.MUTED), 0, 0, 1, 2)
    for row, (key, words) in enumerate(keys, 1):
        grid.addWidget(KeyCaps(*caps(key)), row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Words(words[:1].upper() + words[1:]), row, 1)
    return grid
