"""The roles of type in the window, each with its size, weight and line."""

import sys
from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

PIXELS_A_POINT = 96 / 72
POINTS = PIXELS_A_POINT if sys.platform == "darwin" else 1.0  # macOS draws 72 points to the inch


class Role(Enum):
    """Points, weight and line height in pixels, as measures.md has them."""

    TITLE = (17.0, 600, 28)
    NAME = (12.0, 600, 22)
    SAID = (12.0, 400, 22)
    BODY = (10.0, 400, 18)
    BUTTON = (10.0, 500, 18)
    STRONG = (10.0, 600, 18)
    SECOND = (9.5, 400, 18)
    DUE = (9.5, 600, 18)
    CAPTION = (8.5, 400, 16)
    SMALL = (8.5, 500, 16)
    HEAD = (8.5, 600, 16)

    @property
    def line(self) -> int:
        """The height of one line in pixels."""
        return self.value[2]

    def strong(self) -> "Role":
        """The same size in semibold."""
        return _STRONG.get(self, self)


_TIGHTER = {Role.TITLE: 1.5, Role.NAME: 2.0, Role.SAID: 2.0}  # per cent of a letter
_STRONG = {
    Role.SAID: Role.NAME,
    Role.BODY: Role.STRONG,
    Role.BUTTON: Role.STRONG,
    Role.SECOND: Role.DUE,
    Role.CAPTION: Role.HEAD,
    Role.SMALL: Role.HEAD,
}


@cache
def families() -> list[str]:
    """The system's UI font; on a desktop that names none (plain X11, no screen) Inter before it,
    if it is installed."""
    named = QGuiApplication.font().family()
    return ["Inter", named] if named.lower() in {"sans", "sans serif", "sans-serif"} else [named]


@cache
def font(role: Role) -> QFont:
    """The font of a role, with figures of one width. Shared: never change what comes back.

    Qt rounds the size to whole pixels; the spacing makes up for it, so that words are as wide as
    the size asks for.
    """
    points, weight, _line = role.value
    made = QFont(families())
    made.setPointSizeF(points * POINTS)
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    spacing = 100 * _true_share(role) - _TIGHTER.get(role, 0.0)
    if abs(spacing - 100) > 0.5:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
    return made


def _true_share(role: Role) -> float:
    """The size asked for, as a share of the whole pixels Qt makes of it."""
    pixels: float = role.value[0] * PIXELS_A_POINT
    return pixels / round(pixels)


@cache
def metrics(role: Role) -> QFontMetricsF:
    """The measures of a role's font."""
    return QFontMetricsF(font(role))


@cache
def baseline(role: Role) -> int:
    """Pixels from the top of a role's line to the line its letters stand on."""
    ascent = round(metrics(role).ascent() * _true_share(role))
    descent = round(metrics(role).descent() * _true_share(role))
    return (role.line - ascent - descent) // 2 + ascent
