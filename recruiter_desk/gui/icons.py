"""Lucide icons in any colour and size, with the same stroke of 1.5 px everywhere."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter, QPixmap

from recruiter_desk.base.paths import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

STROKE = 1.5  # px, at any size
GRID = 24  # Lucide draws on 24 by 24


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


@cache
def _rendered(name: str, size: int, colour: str, ratio: float) -> QPixmap:
    pixels = round(size * ratio)
    drawing = (
        _drawing(name)
        .replace('width="24"', f'width="{pixels}"', 1)
        .replace('height="24"', f'height="{pixels}"', 1)
        .replace('stroke-width="2"', f'stroke-width="{STROKE * GRID / size:.3f}"', 1)
        .replace("currentColor", colour)
    )
    made = QPixmap()
    made.loadFromData(drawing.encode(), "SVG")
    made.setDevicePixelRatio(ratio)
    return made


def icon_pixmap(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """The icon `size` px wide on a screen with `ratio` device pixels to one.

    `FileNotFoundError` when `resources/icons` has no such drawing.
    """
    return _rendered(name, size, colour.name(), ratio)


def draw_icon(
    painter: QPainter, name: str, at: tuple[float, float], size: int, colour: QColor
) -> None:
    """Draw the icon with its left upper corner `at` (x, y)."""
    x, y = at
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(round(x), round(y), icon_pixmap(name, size, colour, ratio))


def icon(name: str, colour: QColor, size: int = 16) -> "QIcon":
    """For menus and actions: the icon for plain and for fine screens."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(icon_pixmap(name, size, colour, ratio))
    return made
