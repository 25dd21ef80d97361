"""The ring 1 px outside the control that has the keys."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from recruiter_desk.gui.kit.paint import draw_box
from recruiter_desk.gui.theme.tokens import tokens

REACH = 3  # 1 px of air and 2 px of ring
FOLLOWED = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show}


class FocusRing(QWidget):
    """One a window, drawn over everything and never in the way of the mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._around: QWidget | None = None
        self._radius = 6
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, widget: QWidget, radius: int) -> None:
        """Stand around `widget` and follow it."""
        self.leave()
        self._around, self._radius = widget, radius
        for each in self._chain():
            each.installEventFilter(self)
        self._place()

    def leave(self, widget: QWidget | None = None) -> None:
        """Stand around nothing; given a widget, only if the ring is around that one."""
        if widget is not None and widget is not self._around:
            return
        for each in self._chain():
            each.removeEventFilter(self)
        self._around = None
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in FOLLOWED:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_box(painter, self.rect(), edge=tokens().accent, radius=self._radius + REACH, width=2)

    def _chain(self) -> list[QWidget]:
        """The widget and what holds it, up to but without the window."""
        found: list[QWidget] = []
        each = self._around
        while each is not None and not each.isWindow():
            found.append(each)
            each = each.parentWidget()
        return found

    def _place(self) -> None:
        if self._around is None or not self._around.isVisible():
            self.hide()
            return
        corner = self._around.mapTo(self.window(), QPoint(0, 0))
        around = self._around.rect().translated(corner)
        self.setGeometry(around.adjusted(-REACH, -REACH, REACH, REACH))
        self.raise_()
        self.show()


def show_ring(widget: QWidget, radius: int = 6) -> None:
    """Draw the ring around a control that just got the keys."""
    window = widget.window()
    ring = window.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (ring or FocusRing(window)).surround(widget, radius)


def hide_ring(widget: QWidget) -> None:
    """Take the ring away from a control that lost the keys."""
    ring = widget.window().findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if ring is not None:
        ring.leave(widget)
