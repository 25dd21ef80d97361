"""What stands at the left of the first start: what the desk is, and three keys to remember."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.key_cap import KeyCaps
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

WIDE, CAPS = 336, 58
KEYS = (
    (("Ctrl", "I"), "the phone rings, who is it"),
    (("V",), "left a voicemail"),
    (("F1",), "all the other keys"),
)
WHAT = (
    "A calling desk for one recruiter. Everything stays on this computer; nothing is sent, "
    "nothing is recorded."
)


class Beside(QWidget):
    """A column with a line at its right."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 56, 33, 24)
        column.setSpacing(0)
        column.addWidget(Icon("phone-forwarded", 28, Tone.ACCENT))
        column.addSpacing(14)
        column.addWidget(Words("Recruiter Desk", Role.TITLE))
        column.addSpacing(6)
        column.addWidget(Words(WHAT, Role.BODY, Tone.MUTED, wrap=True))
        column.addSpacing(36)
        column.addWidget(Words("Three keys to remember", Role.HEAD, Tone.MUTED))
        column.addSpacing(8)
        for caps, words in KEYS:
            column.addLayout(_key(caps, words))
            column.addSpacing(9)
        column.addStretch()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.width() - 1, 0, 1, self.height(), tokens().line)


def _key(caps: tuple[str, ...], words: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    box = QWidget()
    box.setFixedWidth(CAPS)
    inside = QHBoxLayout(box)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(KeyCaps(*caps))
    inside.addStretch()
    line.addWidget(box)
    line.addWidget(Words(words), 1)
    return line
