"""What an empty list says: one line, why, and the one key that fills it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.key_cap import KeyCaps
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone

WIDE = 320


class Empty(QWidget):
    """`Empty("git-compare", "Nothing to clear up", "Differences come from …", ("C",))`."""

    def __init__(self, icon: str, line: str, why: str = "", caps: Sequence[str] = ()) -> None:
        super().__init__()
        self.setAccessibleName(f"{line}. {why}" if why else line)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addStretch()
        parts: list[QWidget] = [Icon(icon, 24, Tone.UNKNOWN), Words(line, Role.STRONG)]
        if caps:
            parts.append(KeyCaps(*caps))
        for part in parts[:2]:
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        if why:
            words = Words(why, Role.BODY, Tone.MUTED, wrap=True, centred=True)
            words.setFixedWidth(WIDE)
            column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in parts[2:]:
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
