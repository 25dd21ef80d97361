"""A panel over the page: the rest is dimmed, the keys stay inside, Esc gives them back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from recruiter_desk.gui.kit.paint import draw_box, hairline
from recruiter_desk.gui.theme.tokens import tokens

TOP, HEAD, FOOT, SIDE = 96, 52, 52, 12


class _Frame(QWidget):
    """The panel itself."""

    def __init__(self, scrim: "Panel") -> None:
        super().__init__(scrim)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self.head_box, self.head = _strip(HEAD)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 1, 0, 0)
        self.body.setSpacing(0)
        self.foot_box, self.foot = _strip(FOOT)
        self._column.addWidget(self.head_box)
        self._column.addLayout(self.body, 1)
        self._column.addWidget(self.foot_box)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        draw_box(painter, self.rect(), fill=shown.surface, edge=shown.edge, radius=8)
        hairline(painter, 1, self.width() - 1, self.head_box.geometry().bottom() + 1)
        hairline(painter, 1, self.width() - 1, self.foot_box.y())


def _strip(high: int) -> tuple[QWidget, QHBoxLayout]:
    box = QWidget()
    box.setFixedHeight(high)
    line = QHBoxLayout(box)
    line.setContentsMargins(16, 0, SIDE, 0)
    line.setSpacing(8)
    return box, line


class Panel(QWidget):
    """`Panel(window, "Who's calling?", 784)`: fill `head`, `body` and `foot`, then `open()`.

    While it is open no key of the page behind works: its own keys are given to `add_key`. It
    frees itself when it closes, tells `closed`, and gives the keys back to who had them.
    """

    closed = Signal()

    def __init__(self, window: QWidget, name: str, width: int, *, top: int = TOP) -> None:
        super().__init__(window)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._wide, self._top = window, width, top
        self._keys: list[tuple[QKeySequence, Callable[[], object]]] = []
        self._before = QApplication.focusWidget()
        self._frame = _Frame(self)
        self.head, self.body, self.foot = self._frame.head, self._frame.body, self._frame.foot
        self.hide()
        window.installEventFilter(self)

    def add_key(self, keys: str, act: Callable[[], object]) -> None:
        """Let a key work while the panel is open, such as "Ctrl+N" or "V"."""
        self._keys.append((QKeySequence(keys), act))

    def open(self, first: QWidget | None = None) -> None:
        """Show it over the window; `first` gets the keys, else the first control does."""
        self._place()
        self.show()
        self.raise_()
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._go_on(1)

    def place_again(self) -> None:
        """Call when what is inside grew or shrank."""
        self._place()

    def _place(self) -> None:
        room = self._window.rect()
        self.setGeometry(room)
        wide = min(self._wide, room.width() - 32)
        wanted = max(self._frame.sizeHint().height(), self._frame.heightForWidth(wide))
        high = min(wanted, room.height() - self._top - 16)
        self._frame.setGeometry((room.width() - wide) // 2, self._top, wide, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.keyCombination())
        for keys, act in self._keys:
            if keys == pressed:
                act()
                return
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001
        """Tab goes round inside the panel."""
        self._go_on(1 if forward else -1)
        return True

    def _go_on(self, step: int) -> None:
        inside, now = self._stops(), QApplication.focusWidget()
        if not inside:
            self.setFocus()
            return
        at = inside.index(now) if now in inside else -1 if step > 0 else 0
        reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
        inside[(at + step) % len(inside)].setFocus(reason)

    def _stops(self) -> list[QWidget]:
        """Who can have the keys, in their order."""
        found: list[QWidget] = []
        each = self._frame.nextInFocusChain()
        while each is not None and each is not self._frame:
            wanted = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if wanted and each.isVisible() and each.isEnabled() and self.isAncestorOf(each):
                found.append(each)
            each = each.nextInFocusChain()
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the panel closes it; nothing behind hears of it."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._window.removeEventFilter(self)
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tokens().scrim)
