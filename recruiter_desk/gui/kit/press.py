"""What every button of the kit shares: reached by Tab alone, with a ring around it.

A mouse press leaves the keys where they are, so that a call can be logged without losing the
place in the list. Qt's namespace of enums costs 25 ms on first use, a fifth of the whole start:
what the first paint needs does without it.
"""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton

TAB_ONLY = 1  # Qt.FocusPolicy.TabFocus


class Press(QPushButton):
    """A button that draws itself; `ring` is the radius of its corners, 0 draws its own focus."""

    ring = 6

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.setProperty("focusPolicy", TAB_ONLY)
        self.setAutoDefault(False)
        self.setAccessibleName(words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.ring:
            from recruiter_desk.gui.kit.focus import show_ring

            show_ring(self, self.ring)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.ring:
            from recruiter_desk.gui.kit.focus import hide_ring

            hide_ring(self)
