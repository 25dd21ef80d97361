"""A short list to choose from: words, a muted caption at right, a tick where it is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.paint import draw_box, draw_right, draw_words, elided
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens

HIGH, SIDE, TICK, MOST = 28, 8, 14, 8
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
CHOICE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """One line: `key` is what it stands for."""

    key: str
    words: str
    caption: str = ""
    on: bool = False


class _Delegate(QStyledItemDelegate):
    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, HIGH)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        choice: Choice = index.data(CHOICE)
        shown, box = tokens(), option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            draw_box(painter, box.adjusted(4, 0, -4, 0), fill=shown.accent_soft, radius=4)
        elif state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, box.adjusted(4, 0, -4, 0), fill=shown.hover, radius=4)
        y, right = box.top() + (HIGH - 18) // 2, float(box.right() - SIDE - 4)
        if choice.on:
            at = (right - TICK, box.top() + (HIGH - TICK) // 2)
            draw_icon(painter, "check", at, TICK, shown.accent)
            right -= TICK + SIDE
        right = draw_right(painter, choice.caption, (right, y + 1), Role.CAPTION, shown.muted)
        left = box.left() + SIDE + 4
        words = elided(choice.words, Role.BODY, right - SIDE - left)
        draw_words(painter, words, (left, y), Role.BODY, shown.text)
        painter.restore()


class Choices(QListWidget):
    """`picked(key)` on Enter or a click; `show_choices` shows others, the first one current."""

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(lambda item: self.picked.emit(item.data(CHOICE).key))

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """These and no others; the one that was current stays so if it is still there."""
        now = self.current()
        self.clear()
        for choice in choices:
            item = QListWidgetItem(choice.words, self)
            item.setData(CHOICE, choice)
            said = f"{choice.words}, {choice.caption}" if choice.caption else choice.words
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        keys = [choice.key for choice in choices]
        self.setCurrentRow(keys.index(now.key) if now and now.key in keys else 0)
        self.setFixedHeight(max(1, min(len(keys), MOST)) * HIGH)

    def current(self) -> Choice | None:
        """The one that Enter would pick."""
        item = self.currentItem()
        choice: Choice | None = item.data(CHOICE) if item is not None else None
        return choice

    def pick(self) -> bool:
        """Pick the current one; False when there is none."""
        choice = self.current()
        if choice is not None:
            self.picked.emit(choice.key)
        return choice is not None

    def step(self, by: int) -> None:
        """Make the next or the one before current."""
        if self.count():
            self.setCurrentRow(min(max(self.currentRow() + by, 0), self.count() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.pick()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), tokens().surface)
        painter.end()
        super().paintEvent(event)
