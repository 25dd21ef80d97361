"""Keys inside a panel: what Enter means, and Alt that is never typed as a letter."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from recruiter_desk.gui.kit.panel import Panel


def enter_means(panel: Panel, act: Callable[[], None]) -> None:
    """Enter presses the button that has the keys; anywhere else in the panel it does `act`."""

    def run() -> None:
        now = panel.focusWidget()
        if isinstance(now, QPushButton):
            now.click()
        else:
            act()

    for key in ("Return", "Enter"):
        panel.add_key(key, run)


class AltKeys(QObject):
    """Gives Alt and a letter to the panel, for Qt's own fields would type the letter."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self._panel = panel
        for kind in (QLineEdit, QPlainTextEdit):
            for field in panel.findChildren(kind):
                field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what the panel has a key for."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return False
        self._panel.keyPressEvent(event)
        return True
