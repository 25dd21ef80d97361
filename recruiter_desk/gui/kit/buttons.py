"""Buttons: normal, primary, link; 30 or 24 high; with an icon, key caps or a menu arrow."""

import math
from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.paint import (
    CAP,
    caps_width,
    draw_box,
    draw_caps,
    draw_words,
    text_width,
)
from recruiter_desk.gui.kit.press import Press
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import mixed, tokens

CHEVRON = 14


class Kind(Enum):
    """How loud a button is; one primary a view."""

    NORMAL = auto()
    PRIMARY = auto()
    LINK = auto()


class _Paints(NamedTuple):
    fill: QColor | None
    edge: QColor | None
    words: QColor
    icon: QColor
    cap: QColor
    cap_edge: QColor
    cap_fill: QColor


class Button(Press):
    """A button that says what it does; `clicked` as with every Qt button.

    `small` is 24 high; without words it is a square and needs `name` for those who listen to it.
    `caps` are drawn only: the page owns the shortcut.
    """

    def __init__(
        self,
        words: str = "",
        *,
        icon: str = "",
        caps: Sequence[str] = (),
        kind: Kind = Kind.NORMAL,
        small: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(words)
        self._icon, self._caps, self._kind = icon, tuple(caps), kind
        self._small, self._arrow = small, False
        self.setAccessibleName(name or words)
        self.setToolTip(name if not words else "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if kind is Kind.LINK:
            from PySide6.QtCore import Qt

            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def setText(self, words: str) -> None:
        super().setText(words)
        self.setAccessibleName(words or self.accessibleName())
        self.updateGeometry()

    def setMenu(self, menu: QMenu) -> None:
        """Open `menu` when pressed, and show so by an arrow."""
        super().setMenu(menu)
        self._arrow = True
        self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    @property
    def _role(self) -> Role:
        if self._small:
            return Role.SMALL
        return Role.STRONG if self._kind is Kind.PRIMARY else Role.BUTTON

    @property
    def _measures(self) -> tuple[int, int, int]:
        """Icon, gap and side; the side counts the edge."""
        if self._kind is Kind.LINK:
            return 14, 6, 4
        return (14, 6, 9) if self._small else (16, 7, 12)

    def sizeHint(self) -> QSize:
        high = 24 if self._small else 30
        if not self.text() and not self._caps and not self._arrow:
            return QSize(high, high)
        return QSize(math.ceil(self._content_width()) + self._ends(), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _ends(self) -> int:
        side = self._measures[2]
        return 2 * side - (4 if self._caps else 0)

    def _content_width(self) -> float:
        icon, gap, _side = self._measures
        parts: list[float] = [icon] if self._icon else []
        parts += [text_width(self.text(), self._role)] if self.text() else []
        parts += [caps_width(self._caps)] if self._caps else []
        parts += [CHEVRON] if self._arrow else []
        return sum(parts) + gap * (len(parts) - 1)

    def _paints(self) -> _Paints:
        shown = tokens()
        if not self.isEnabled():
            fill = None if self._kind is Kind.LINK else shown.surface
            edge = None if self._kind is Kind.LINK else shown.line
            return _Paints(
                fill, edge, shown.tick, shown.tick, shown.tick, shown.line, shown.surface
            )
        if self._kind is Kind.PRIMARY:
            return self._primary()
        if self._kind is Kind.LINK:
            fill = shown.hover if self._pressed_or_over() else None
            return _Paints(
                fill, None, shown.accent, shown.accent, shown.muted, shown.edge, shown.surface
            )
        fill = shown.line if self.isDown() else shown.hover if self.underMouse() else shown.surface
        return _Paints(
            fill, shown.edge, shown.text, shown.muted, shown.muted, shown.edge, shown.surface
        )

    def _primary(self) -> _Paints:
        shown = tokens()
        share = 0.16 if self.isDown() else 0.08 if self.underMouse() else 0.0
        fill = mixed(shown.accent, shown.text, share)
        on = shown.on_accent
        return _Paints(fill, fill, on, on, on, mixed(fill, on, 0.6), fill)

    def _pressed_or_over(self) -> bool:
        return self.isDown() or self.underMouse()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paints = self._paints()
        draw_box(painter, self.rect(), fill=paints.fill, edge=paints.edge)
        self._draw_content(painter, paints)

    def _draw_content(self, painter: QPainter, paints: _Paints) -> None:
        icon, gap, _side = self._measures
        spare = self.width() - self._content_width() + (4 if self._caps else 0)
        x: float = spare // 2 if not self.text() else max(0, spare / 2)
        middle = self.height() // 2
        if self._icon:
            draw_icon(painter, self._icon, (x, middle - icon // 2), icon, paints.icon)
            x += icon + gap
        if self.text():
            top = middle - self._role.line // 2
            draw_words(painter, self.text(), (x, top), self._role, paints.words)
            x += text_width(self.text(), self._role) + gap
        if self._caps:
            x = gap + draw_caps(
                painter,
                self._caps,
                (x, middle - CAP // 2),
                colour=paints.cap,
                edge=paints.cap_edge,
                fill=paints.cap_fill,
            )
        if self._arrow:
            top = middle - CHEVRON // 2
            draw_icon(painter, "chevron-down", (x, top), CHEVRON, paints.icon)
