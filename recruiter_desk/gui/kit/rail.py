"""The rail at the left: the brand, the pages, and what is late on each."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.paint import draw_box, draw_words, text_width
from recruiter_desk.gui.kit.press import Press
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens

WIDE, NARROW = 184, 52
SIDE, ITEM, GAP, BRAND, BADGE = 8, 34, 2, 48, 18


class NavItem(NamedTuple):
    """One page: `key` is what `chosen` says, `low` puts it at the bottom."""

    key: str
    icon: str
    label: str
    low: bool = False


class _Row(Press):
    """A button as wide as the rail; the ring of focus is drawn inside."""

    ring = 0

    def __init__(self, label: str, high: int, rail: "Rail") -> None:
        super().__init__(label)
        self.setParent(rail)
        self.setFixedHeight(high)
        self.narrow = False

    def sizeHint(self) -> QSize:
        return QSize(NARROW if self.narrow else WIDE, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def fold(self, narrow: bool) -> None:  # noqa: FBT001
        """Show the icon alone, and the label as a tip."""
        self.narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.update()


class _Brand(_Row):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        box = self.rect().adjusted(SIDE, 7, -SIDE, -7)
        if self.underMouse() or self.isDown():
            draw_box(painter, box, fill=shown.hover)
        draw_icon(painter, "phone-forwarded", (17 if self.narrow else 16, 15), 18, shown.accent)
        if not self.narrow:
            draw_words(painter, self.text(), (42, 15), Role.STRONG, shown.text)
            draw_icon(painter, "chevron-down", (self.width() - 30, 17), 14, shown.muted)
        if self.hasFocus():
            draw_box(painter, box, edge=shown.accent, width=2)


class _Page(_Row):
    def __init__(self, item: NavItem, rail: "Rail") -> None:
        super().__init__(item.label, ITEM + GAP, rail)
        self.item, self.badge, self.chosen = item, 0, False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        box = self.rect().adjusted(SIDE, GAP, -SIDE, 0)
        if self.chosen or self.underMouse():
            draw_box(painter, box, fill=shown.accent_soft if self.chosen else shown.hover)
        left = (self.width() - 16) // 2 if self.narrow else 2 * SIDE
        colour = shown.accent if self.chosen else shown.muted
        draw_icon(painter, self.item.icon, (left, GAP + 9), 16, colour)
        if not self.narrow:
            role = Role.STRONG if self.chosen else Role.BODY
            words = shown.accent if self.chosen else shown.text
            draw_words(painter, self.text(), (42, GAP + 8), role, words)
        if self.badge:
            self._draw_badge(painter)
        if self.hasFocus():
            draw_box(painter, box, edge=shown.accent, width=2)

    def _draw_badge(self, painter: QPainter) -> None:
        shown, words = tokens(), str(self.badge)
        wide = max(BADGE, round(text_width(words, Role.HEAD)) + 10)
        left, top = self.width() - 2 * SIDE - wide, GAP + 8
        if self.narrow:
            left, top = self.width() // 2 + 4, 0
        draw_box(painter, QRectF(left, top, wide, BADGE), fill=shown.late_soft, radius=9)
        start = left + (wide - text_width(words, Role.HEAD)) / 2
        draw_words(painter, words, (start, top + 1), Role.HEAD, shown.late)


class Rail(QWidget):
    """`chosen(key)` when a page is asked for; the page shown is set by `select`."""

    chosen = Signal(str)

    def __init__(
        self, brand: str, items: Sequence[NavItem], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDE)
        self._brand = _Brand(brand, BRAND, self)
        self._brand.setAccessibleDescription(self.tr("Menu"))
        self._pages = {item.key: _Page(item, self) for item in items}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, SIDE)
        column.setSpacing(0)
        column.addWidget(self._brand)
        column.addSpacing(SIDE - GAP)
        low = [page for page in self._pages.values() if page.item.low]
        for page in self._pages.values():
            page.clicked.connect(lambda _=False, key=page.item.key: self.chosen.emit(key))
            if not page.item.low:
                column.addWidget(page)
        column.addStretch()
        for page in low:
            column.addWidget(page)

    def set_menu(self, menu: QMenu) -> None:
        """What the brand opens."""
        self._brand.clicked.connect(
            lambda: menu.popup(self._brand.mapToGlobal(self._brand.rect().bottomLeft()))
        )

    def select(self, key: str) -> None:
        """Show this page as the one that is open; an unknown key shows none."""
        for page in self._pages.values():
            page.chosen = page.item.key == key
            page.setAccessibleDescription(self.tr("Open now") if page.chosen else "")
            page.update()

    def set_badge(self, key: str, count: int) -> None:
        """How many are late on that page; 0 takes the badge away."""
        page = self._pages[key]
        page.badge = count
        page.setAccessibleName(
            self.tr("{0}, {1} late").format(page.text(), count) if count else page.text()
        )
        page.update()

    @property
    def is_narrow(self) -> bool:
        """Whether only the icons are shown."""
        return self.width() == NARROW

    def fold(self, *, narrow: bool) -> None:
        """Show icons alone, or icons and words."""
        self.setFixedWidth(NARROW if narrow else WIDE)
        for row in (self._brand, *self._pages.values()):
            row.fold(narrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.width() - 1, 0, 1, self.height(), tokens().line)
