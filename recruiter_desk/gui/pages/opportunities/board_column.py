"""One column of the board: the people at a stage, moved by keys or dragged to another column."""

from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.banded_list import BandedList, draw_state
from recruiter_desk.gui.kit.banded_rows import BandedRows, Index
from recruiter_desk.gui.kit.paint import draw_box, draw_words, elided
from recruiter_desk.gui.panels.opportunity.words import STAGES
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens
from recruiter_desk.opportunities.model import BoardCard, Stage

ROW, SIDE, ICON = 54, 12, 12
PERSON = "application/x-recruiter-desk-person"
ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
MOVING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class BoardColumn(BandedList[BoardCard]):
    """`stepped(-1 or 1)` asks for the column beside, `pushed(-1 or 1)` to move the chosen card
    there, `dropped(person)` when a card was dropped here, `entered` when it got the keys.
    """

    stepped = Signal(int)
    pushed = Signal(int)
    dropped = Signal(int)
    entered = Signal()

    def __init__(self, stage: Stage) -> None:
        rows = BandedRows[BoardCard](lambda card: card.person.id, lambda _card: "", _said)
        super().__init__(STAGES[stage], rows)
        self.stage = stage
        self._from: QPointF | None = None
        self._over = False
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)

    def has(self, person: int) -> bool:
        """Whether that person stands here."""
        return self.rows.place(person) >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ACROSS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & MOVING:
            self.pushed.emit(step)
        else:
            self.stepped.emit(step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current() is None and self.rows.rowCount():
            self.choose(self.rows.key_at(self.rows.index(0)))
        self.entered.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._from = event.position() if self.current() is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = QApplication.startDragDistance()
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if held and self._from is not None:
            if (event.position() - self._from).manhattanLength() >= far:
                self._from = None
                self._drag()
            return
        super().mouseMoveEvent(event)

    def _drag(self) -> None:
        card = self.current()
        if card is None:
            return
        drag, data = QDrag(self), QMimeData()
        data.setData(PERSON, str(card.person.id).encode())
        drag.setMimeData(data)
        drag.setPixmap(self.viewport().grab(self.visualRect(self.currentIndex())))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._accept(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._accept(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._mark(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(over=False)
        if event.mimeData().hasFormat(PERSON):
            event.acceptProposedAction()
            self.dropped.emit(int(event.mimeData().data(PERSON).data()))

    def _accept(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(PERSON):
            event.acceptProposedAction()
            self._mark(over=True)
        else:
            event.ignore()

    def _mark(self, *, over: bool) -> None:
        self._over = over
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over:
            painter = QPainter(self.viewport())
            box = self.viewport().rect().adjusted(3, 3, -3, -3)
            draw_box(painter, box, edge=tokens().accent, width=2)


def _said(card: BoardCard) -> str:
    may_go = "may be put forward" if card.may_go else ""
    parts = (card.person.name, card.function, card.place, may_go, card.why)
    return ", ".join(part for part in parts if part)


class _Delegate(QStyledItemDelegate):
    def __init__(self, column: BoardColumn) -> None:
        super().__init__(column)
        self._column = column

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = self._column.rows.row(index)
        if card is None:
            return
        painter.save()
        draw_state(painter, self._column, index)
        shown, box = tokens(), option.rect
        left, right = float(box.left() + SIDE), float(box.right() - SIDE + 4)
        name = elided(card.person.name, Role.STRONG, right - left)
        draw_words(painter, name, (left, box.top() + 8), Role.STRONG, shown.text)
        top = box.top() + 28
        below = card.why or card.function or card.place
        if card.may_go:
            draw_icon(painter, "check", (left, top + 2), ICON, shown.good)
            left, below = left + ICON + 4, "may go"
        text = elided(below, Role.CAPTION, right - left)
        draw_words(painter, text, (left, top), Role.CAPTION, shown.muted)
        painter.restore()
