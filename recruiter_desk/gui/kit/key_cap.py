"""Key caps as a widget, where they stand alone."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recruiter_desk.gui.kit.paint import CAP, caps_width, draw_caps


class KeyCaps(QWidget):
    """`KeyCaps("Ctrl", "K")`: the keys to press together, 2 px apart."""

    def __init__(self, *caps: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps = caps
        self.setAccessibleName(self.tr("Key {0}").format("+".join(caps)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(caps_width(self._caps)), CAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_caps(QPainter(self), self._caps, (0, 0))
