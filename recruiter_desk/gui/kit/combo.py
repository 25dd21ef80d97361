"""One of several: a combo box, 30 or 26 high, with its label inside if it has one."""

import math
from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.paint import draw_box, draw_words, elided, text_width
from recruiter_desk.gui.theme.fonts import Role, font
from recruiter_desk.gui.theme.tokens import tokens

Index: TypeAlias = QModelIndex | QPersistentModelIndex
SIDE, CHEVRON, GAP = 10, 14, 8


class _Options(QStyledItemDelegate):
    """Lines of the open list, 30 px each."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), 30)


class Combo(QComboBox):
    """`Combo("Holidays", [("us", "United States, federal")])`; `key()` is what was chosen.

    `label` stands before the value in muted. `currentIndexChanged` as with every Qt one.
    """

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]] = (),
        *,
        label: str = "",
        low: bool = False,
    ) -> None:
        super().__init__()
        self._label, self._low = label, low
        self.setView(QListView())
        self.setItemDelegate(_Options(self))
        self.setFont(font(Role.BODY))
        self.setAccessibleName(name)
        self.setFixedHeight(26 if low else 30)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for key, words in options:
            self.addItem(words, key)

    def key(self) -> str:
        """The key of what is chosen; empty when nothing is."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose by key; an unknown one chooses nothing."""
        self.setCurrentIndex(self.findData(key))

    def sizeHint(self) -> QSize:
        words = (text_width(self.itemText(n), Role.BODY) for n in range(self.count()))
        label = text_width(self._label, Role.BODY) + GAP if self._label else 0
        wide = 2 * SIDE + CHEVRON + GAP + label + max(words, default=60)
        return QSize(math.ceil(wide), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, mine = QPainter(self), tokens(), self.hasFocus()
        edge = shown.accent if mine else shown.edge if self.isEnabled() else shown.line
        fill = shown.hover if self.underMouse() and not mine else shown.surface
        draw_box(painter, self.rect(), fill=fill, edge=edge, width=2 if mine else 1)
        x, y = float(SIDE), (self.height() - Role.BODY.line) // 2
        if self._label:
            x = GAP + draw_words(painter, self._label, (x, y), Role.BODY, shown.muted)
        right = self.width() - SIDE - CHEVRON
        words = elided(self.currentText(), Role.BODY, right - GAP - x)
        colour = shown.text if self.isEnabled() else shown.tick
        draw_words(painter, words, (x, y), Role.BODY, colour)
        top = (self.height() - CHEVRON) // 2
        draw_icon(painter, "chevron-down", (right, top), CHEVRON, shown.muted)
