"""A small box at a control, with something to choose in it; Esc or a press beside closes it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiter_desk.gui.kit.paint import draw_box
from recruiter_desk.gui.theme.tokens import tokens

AIR = 4


class Popover(QWidget):
    """`Popover(button, 260)`: fill `column`, then `open(first)`; frees itself when it closes."""

    closed = Signal()

    def __init__(self, anchor: QWidget, width: int) -> None:
        super().__init__(anchor.window())
        self._anchor, self._window = anchor, anchor.window()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(width)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.setSpacing(8)
        self.hide()

    def open(self, first: QWidget) -> None:
        """Show it under its control; `first` gets the keys."""
        self.place()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        _application().installEventFilter(self)

    def place(self) -> None:
        """Call when what is inside grew or shrank."""
        self.adjustSize()
        corner = self._anchor.mapTo(self.window(), QPoint(0, self._anchor.height() + AIR))
        most = self._window.width() - self.width() - AIR
        over = corner.y() - self._anchor.height() - 2 * AIR - self.height()
        below = corner.y() + self.height() <= self._window.height() or over < 0
        self.move(max(AIR, min(corner.x(), most)), corner.y() if below else over)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.MouseButtonPress
        if pressed and isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            here = self.mapFromGlobal(event.globalPosition().toPoint())
            if not self.rect().contains(here):
                self.close()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        event.accept()

    def hideEvent(self, _event: QEvent) -> None:
        if not self.isHidden():
            return
        _application().removeEventFilter(self)
        if self._anchor.isVisible():
            self._anchor.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = tokens()
        draw_box(QPainter(self), self.rect(), fill=shown.surface, edge=shown.edge, radius=8)


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application
