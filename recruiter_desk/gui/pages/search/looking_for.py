"""The line that says the search back: each piece in its pill, and the way to change it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.chip import ChipWords, draw_chip
from recruiter_desk.gui.kit.key_cap import KeyCaps
from recruiter_desk.gui.kit.paint import draw_words, elided, hairline, text_width
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens
from recruiter_desk.search.model import Chip

HIGH, LINE, NEAR, TOP = 44, 20, 8, 12
LOOKING, ENDING = "Looking for", (",", ";")  # those stand close to what they end


class LookingFor(QWidget):
    """`show_pieces` or `show_wrong`; `change_asked` when the search is to be changed."""

    change_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HIGH)
        self._pieces = _Pieces()
        self._wrong, self._icon = Words(""), Icon("triangle-alert", 14, Tone.SOON)
        self.change = Button("Change", kind=Kind.LINK)
        self.change.clicked.connect(self.change_asked)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 0, 16, 1)
        line.setSpacing(6)
        line.addWidget(self._icon)
        line.addWidget(self._wrong, 1)
        line.addWidget(self._pieces, 1)
        line.addWidget(self.change)
        line.addWidget(KeyCaps("Alt", "W"))
        self.show_pieces((), "")

    @property
    def said(self) -> str:
        """What the line says."""
        shown = self._pieces if self._wrong.isHidden() else self._wrong
        return shown.accessibleName()

    def show_pieces(self, chips: Sequence[Chip], explained: str) -> None:
        """Say the search back."""
        self._pieces.show_pieces(chips, explained)
        self._tell(wrong=False)

    def show_wrong(self, sentence: str) -> None:
        """Say what is wrong with the search, or what was made right."""
        self._wrong.set_words(sentence)
        self._tell(wrong=True)

    def _tell(self, *, wrong: bool) -> None:
        self._icon.setVisible(wrong)
        self._wrong.setVisible(wrong)
        self._pieces.setVisible(not wrong)

    def paintEvent(self, _event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), self.height() - 1)


class _Pieces(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._chips: tuple[Chip, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pieces(self, chips: Sequence[Chip], explained: str) -> None:
        """These, said as one sentence to those who listen."""
        self._chips = tuple(chips)
        self.setAccessibleName(explained)
        self.setToolTip(explained)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, x = QPainter(self), 0.0
        if self._chips:
            x = _muted(painter, LOOKING, x) + NEAR
        for chip in self._chips:
            before = chip.before
            x -= NEAR - 1 if before.startswith(ENDING) else 0
            pill = ChipWords(chip.text, Tone.ACCENT)
            wide = pill.width + (text_width(before, Role.BODY) + NEAR if before else 0)
            if x + wide > self.width():
                _muted(painter, elided("…", Role.BODY, self.width() - x), x)
                break
            if before:
                x = _muted(painter, before, x) + NEAR
            x = draw_chip(painter, pill, (x, TOP - 1)) + NEAR


def _muted(painter: QPainter, words: str, x: float) -> float:
    return draw_words(painter, words, (x, TOP), Role.BODY, tokens().muted)
