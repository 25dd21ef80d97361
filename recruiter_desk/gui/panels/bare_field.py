"""A field without a frame, for the head of a panel."""

from PySide6.QtWidgets import QLineEdit

from recruiter_desk.gui.theme.fonts import Role, font


class BareField(QLineEdit):
    """`hint` is shown while it is empty, and is its name."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setAccessibleName(hint)
        self.setPlaceholderText(hint)
        self.setFont(font(Role.SAID))
        self.setFrame(False)
        self.setFixedHeight(32)
