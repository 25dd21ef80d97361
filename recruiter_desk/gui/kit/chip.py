"""A chip: a few words in a soft box of their tone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.paint import draw_box, draw_words, text_width
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

HIGH, SIDE, ICON, GAP, BETWEEN = 20, 7, 12, 4, 4


@dataclass(frozen=True, slots=True)
class ChipWords:
    """What a chip says; a tone other than plain needs an icon or a word that says the same."""

    words: str
    tone: Tone = Tone.PLAIN
    icon: str = ""

    @property
    def width(self) -> float:
        """Pixels it takes."""
        icon = ICON + GAP if self.icon else 0
        return 2 * SIDE + icon + text_width(self.words, Role.CAPTION)


def draw_chip(
    painter: QPainter, chip: ChipWords, at: tuple[float, float], plain: QColor | None = None
) -> float:
    """Draw it from `at` (its corner); `plain` is the fill of a plain chip; gives the x after."""
    shown, (x, y) = tokens(), at
    fill = shown.soft(chip.tone)
    if plain is not None and chip.tone is Tone.PLAIN:
        fill = plain
    left, right = round(x), round(x + chip.width)
    draw_box(painter, QRectF(left, y, right - left, HIGH), fill=fill)
    x += SIDE
    if chip.icon:
        draw_icon(painter, chip.icon, (x, y + 4), ICON, shown.of(chip.tone))
        x += ICON + GAP
    return SIDE + draw_words(painter, chip.words, (x, y + 2), Role.CAPTION, shown.of(chip.tone))


def fitting(chips: Sequence[ChipWords], room: float) -> list[ChipWords]:
    """The chips that fit side by side; those that do not become one "+2" at the end."""
    for count in range(len(chips), -1, -1):
        shown = list(chips[:count])
        if count < len(chips):
            shown.append(ChipWords(f"+{len(chips) - count}"))
        if sum(chip.width + BETWEEN for chip in shown) - BETWEEN <= room:
            return shown
    return []


class Chip(QLabel):
    """`Chip("2 of 3 not returned", Tone.SOON, "voicemail")`."""

    def __init__(self, words: str, tone: Tone = Tone.PLAIN, icon: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_chip(ChipWords(words, tone, icon))

    def show_chip(self, chip: ChipWords) -> None:
        """Say something else."""
        self._chip = chip
        self.setText(chip.words)
        self.setAccessibleName(chip.words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(self._chip.width), HIGH)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_chip(QPainter(self), self._chip, (0, 0))
