"""The notes of a call: a time before each line, a line under what was caught or differs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextBlock, QTextLine
from PySide6.QtWidgets import QPlainTextEdit, QToolTip

from recruiter_desk.gui.kit.paint import draw_words
from recruiter_desk.gui.theme.fonts import Role, font
from recruiter_desk.gui.theme.tokens import Tone, tokens

GUTTER, THICK = 56, 2
HINT = "What they say, as they say it. Facts and differences appear while you type."


@dataclass(frozen=True, slots=True)
class Mark:
    """A line under the letters from `start` to `end`; `tip` is said on hover."""

    start: int
    end: int
    tone: Tone
    tip: str = ""


class CallNotes(QPlainTextEdit):
    """`minute()` is the time of day in minutes for a line that begins; `tabbed` on Tab."""

    tabbed = Signal()

    def __init__(self, minute: Callable[[], int]) -> None:
        super().__init__()
        self._minute = minute
        self._marks: tuple[Mark, ...] = ()
        self.setAccessibleName("Notes of the call")
        self.setPlaceholderText(HINT)
        self.setFont(font(Role.BODY))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setViewportMargins(GUTTER, 6, 16, 6)
        self.document().setDocumentMargin(2)
        self.setTabChangesFocus(False)
        self.textChanged.connect(self._stamp)
        self.updateRequest.connect(lambda *_: self.update())

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Draw these lines under the words."""
        self._marks = tuple(marks)
        self.viewport().update()

    def marks(self) -> tuple[Mark, ...]:
        """The lines that are drawn."""
        return self._marks

    def times(self) -> list[str]:
        """The time before each line, "" before an empty one."""
        block, found = self.document().firstBlock(), []
        while block.isValid():
            found.append(_clock(block))
            block = block.next()
        return found

    def _stamp(self) -> None:
        block = self.textCursor().block()
        while block.isValid() and block.userState() < 0:
            if block.text().strip():
                block.setUserState(self._minute())
            block = block.previous()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Tab and not event.modifiers():
            self.tabbed.emit()
            return
        super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            at = self.cursorForPosition(event.pos()).position()  # type: ignore[attr-defined]
            tips = [m.tip for m in self._marks if m.tip and m.start <= at <= m.end]
            QToolTip.showText(event.globalPos(), tips[0] if tips else "", self)  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for mark in self._marks:
            colour = tokens().of(mark.tone)
            for line in self._under(mark):
                painter.fillRect(line, colour)

    def _under(self, mark: Mark) -> list[QRectF]:
        """The stretches under the letters of a mark, one for each line they stand on."""
        found: list[QRectF] = []
        block = self.document().findBlock(mark.start)
        while block.isValid() and block.position() < mark.end:
            found += self._in_block(block, mark)
            block = block.next()
        return found

    def _in_block(self, block: QTextBlock, mark: Mark) -> list[QRectF]:
        layout, top = block.layout(), self.blockBoundingGeometry(block).translated(self._offset())
        first, last = mark.start - block.position(), mark.end - block.position()
        found: list[QRectF] = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start = max(first, line.textStart())
            end = min(last, line.textStart() + line.textLength())
            if start >= end:
                continue
            left, right = _x(line, start), _x(line, end)
            y = top.top() + line.y() + line.height() - 1
            found.append(QRectF(top.left() + left, y, right - left, THICK))
        return found

    def _offset(self) -> QPointF:
        return self.contentOffset()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._paint_times()
        return super().event(event)

    def _paint_times(self) -> None:
        painter, block = QPainter(self), self.firstVisibleBlock()
        painter.fillRect(0, 0, GUTTER, self.height(), tokens().surface)
        top_of_view = self.viewport().y()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(self._offset())
            if box.top() > self.viewport().height():
                break
            at = (16.0, top_of_view + box.top() + 1)
            draw_words(painter, _clock(block), at, Role.CAPTION, tokens().muted)
            block = block.next()


def _x(line: QTextLine, letter: int) -> float:
    """Where a letter begins on its line, in pixels."""
    found: Any = line.cursorToX(letter)
    return float(found[0] if isinstance(found, tuple) else found)


def _clock(block: QTextBlock) -> str:
    minute = block.userState()
    return "" if minute < 0 else f"{minute // 60:02}:{minute % 60:02}"
