"""Several lines to type in, in the frame of a field."""

from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from recruiter_desk.gui.kit.paint import draw_box
from recruiter_desk.gui.theme.fonts import Role, font
from recruiter_desk.gui.theme.tokens import tokens


class _Edit(QPlainTextEdit):
    """Tells its frame when the keys come and go; Tab leaves it."""

    def __init__(self, name: str, hint: str, frame: QWidget) -> None:
        super().__init__(frame)
        self._frame = frame
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFont(font(Role.BODY))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._frame.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._frame.update()


class TextBox(QWidget):
    """`TextBox("Note")`; `edit` is the QPlainTextEdit inside, `lines` how many show at least."""

    def __init__(self, name: str, hint: str = "", lines: int = 3) -> None:
        super().__init__()
        self.edit = _Edit(name, hint, self)
        self.setFocusProxy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 5, 4, 5)
        column.addWidget(self.edit)
        self.setMinimumHeight(lines * Role.BODY.line + 14)

    def text(self) -> str:
        """What was typed."""
        return self.edit.toPlainText()

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown, mine = tokens(), self.edit.hasFocus()
        edge = shown.accent if mine else shown.edge
        width = 2 if mine else 1
        draw_box(QPainter(self), self.rect(), fill=shown.surface, edge=edge, width=width)
