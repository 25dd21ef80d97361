"""What can be done from everywhere: one list for the menu, the keys and the sheet of keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from recruiter_desk.gui.icons import icon
from recruiter_desk.gui.theme.tokens import tokens


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do; `keys` as Qt writes them ("Ctrl+Shift+Z"), `group` is its part of the menu.

    `words` is asked for each time the menu opens; empty words leave it out of reach.
    """

    key: str
    group: str
    words: Callable[[], str]
    keys: str
    act: Callable[[], object]
    icon: str = ""


def said(words: str) -> Callable[[], str]:
    """Words that never change."""
    return lambda: words


class DeskMenu(QMenu):
    """The menu behind the brand button: every deed with its keys; the actions belong to `window`,
    so that their keys work whether or not the menu was ever opened."""

    def __init__(self, window: QWidget, deeds: Sequence[Deed]) -> None:
        super().__init__(window)
        self._all = [(deed, self._action(window, deed)) for deed in deeds]
        group = ""
        for deed, action in self._all:
            if group and deed.group != group:
                self.addSeparator()
            group = deed.group
            self.addAction(action)
        self.aboutToShow.connect(self.refresh)

    def refresh(self) -> None:
        """Say each deed anew, and colour the icons for the theme that is shown."""
        for deed, action in self._all:
            words = deed.words()
            action.setText(words or action.text())
            if deed.icon:
                action.setIcon(icon(deed.icon, tokens().muted))

    @staticmethod
    def _action(window: QWidget, deed: Deed) -> QAction:
        action = QAction(window)
        action.setObjectName(deed.key)
        action.setText(deed.words())
        action.setShortcut(QKeySequence(deed.keys))
        action.triggered.connect(lambda _checked=False: deed.act())
        window.addAction(action)
        return action


def caps(keys: str) -> tuple[str, ...]:
    """The caps of "Ctrl+Shift+Z", of "J K" and of "Ctrl++"; none for none."""
    if " " in keys:
        return tuple(keys.split())
    head, plus, last = keys.rpartition("+")
    return (*head.split("+"), last or plus) if head else (keys,) if keys else ()
