"""The head of a page: its title, a muted line, and tiles or buttons at the right."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiter_desk.gui.kit.paint import draw_words, elided, hairline, text_width
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens

HIGH, LEFT, GAP = 56, 24, 12
TOP = 14  # of the title's line box
DROP = 7  # of the muted line below it, so that both stand on one baseline


class PageHeader(QWidget):
    """`add` puts a tile or a button at the right, `gap` px after the one before."""

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HIGH)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(LEFT, 0, 16, 1)
        self._line.setSpacing(GAP)
        self._line.addStretch()
        self.set_words(title, subtitle)

    def set_words(self, title: str, subtitle: str = "") -> None:
        """Show another title and muted line."""
        self._title, self._subtitle = title, subtitle
        self.setAccessibleName(f"{title}, {subtitle}" if subtitle else title)
        self.update()

    def add(self, control: QWidget) -> None:
        """Put a control right of those added before."""
        self._line.addWidget(control)

    def _room(self) -> int:
        """The x at which the controls begin."""
        first = self._line.itemAt(1)
        return first.geometry().left() - GAP if first is not None else self.width() - 16

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        title = elided(self._title, Role.TITLE, self._room() - LEFT)
        draw_words(painter, title, (LEFT, TOP), Role.TITLE, shown.text)
        left = LEFT + text_width(title, Role.TITLE) + GAP
        subtitle = elided(self._subtitle, Role.BODY, self._room() - left)
        draw_words(painter, subtitle, (left, TOP + DROP), Role.BODY, shown.muted)
        hairline(painter, 0, self.width(), self.height() - 1)
