"""Regions of a page: a surface, a scrolling pane of cards, and the line one can drag between."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSplitter,
    QSplitterHandle,
    QVBoxLayout,
    QWidget,
)

from recruiter_desk.gui.theme.tokens import tokens


class Pane(QScrollArea):
    """Cards under each other, 16 px from the sides and 12 apart; scrolls when too high."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setProperty("ground", "true")
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(12)
        self.column.addStretch()
        self.setWidget(inside)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    def add(self, widget: QWidget) -> None:
        """Put a card below the others."""
        self.column.insertWidget(self.column.count() - 1, widget)

    def settle(self) -> None:
        """Lay out what was added at once, so that no state half-way is ever painted."""
        for _ in range(2):  # the cards and their column; again where the scroll bar took its part
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def clear(self) -> None:
        """Take all cards away."""
        while self.column.count() > 1:
            item = self.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class Surface(QWidget):
    """A region with the surface as its ground; a layout is the caller's."""

    def __init__(self) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)


class Split(QSplitter):
    """The left part takes what is left; `right_width` is what the right part starts with.

    The line is 1 px; Qt itself lets it be grabbed 2 px at either side.
    """

    def __init__(self, left: QWidget, right: QWidget, right_width: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setSizes([100_000, right_width])
        right.setMinimumWidth(min(right_width, 240))
        left.setMinimumWidth(240)

    def createHandle(self) -> QSplitterHandle:
        return _Line(self.orientation(), self)


class _Line(QSplitterHandle):
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tokens().line)
