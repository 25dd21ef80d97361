"""Two ticks on a returned call; one that was never touched says nothing."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.kit.check import Check
from recruiter_desk.gui.kit.key_cap import KeyCaps
from recruiter_desk.gui.kit.panel import Panel


class Ticks(QWidget):
    """Alt+L and Alt+A turn them, while the panel is open."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._touched: set[Check] = set()
        self.listened = Check("Listened to the message")
        self.right_person = Check("Asked for the right person")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for check, letter in ((self.listened, "L"), (self.right_person, "A")):
            check.toggled.connect(lambda _on, check=check: self._touched.add(check))
            panel.add_key(f"Alt+{letter}", check.toggle)
            line = QHBoxLayout()
            line.addWidget(check)
            line.addStretch()
            line.addWidget(KeyCaps("Alt", letter))
            column.addLayout(line)

    def said(self) -> tuple[bool | None, bool | None]:
        """Listened, right person; None where nobody said."""
        return self._one(self.listened), self._one(self.right_person)

    def _one(self, check: Check) -> bool | None:
        return check.isChecked() if check in self._touched else None
