"""One line to type in: 30 or 26 high, with an icon, key caps and a cross to empty it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.paint import CAP, caps_width, draw_box, draw_caps
from recruiter_desk.gui.theme.fonts import Role, font
from recruiter_desk.gui.theme.tokens import tokens

QT_INSET = 2  # QLineEdit keeps 2 px free at both sides whatever its margins


class Field(QLineEdit):
    """`name` is what the field is for, for those who listen; `hint` the words while it is empty.

    `low` is 26 high; `bare` has no frame and larger words, for the head of a panel. `caps` are
    shown while it is empty and another control has the keys.
    """

    def __init__(
        self,
        name: str,
        *,
        hint: str = "",
        icon: str = "",
        caps: Sequence[str] = (),
        low: bool = False,
        bare: bool = False,
    ) -> None:
        super().__init__()
        self._bare = bare
        self._icon, self._caps, self._low = icon, tuple(caps), low
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFont(font(Role.SAID if bare else Role.BODY))
        self.setFrame(False)
        self.setFixedHeight(26 if low else 30)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        right = 6 + (round(caps_width(self._caps)) + 6 if self._caps else 4)
        self.setTextMargins(self._text_left() - QT_INSET, 0, right - QT_INSET, 0)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(48, self.height())

    @property
    def _icon_size(self) -> int:
        return 14 if self._low else 18 if self._bare else 16

    def _text_left(self) -> int:
        left = 0 if self._bare else 10
        return left + (self._icon_size + (12 if self._bare else 8) if self._icon else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shown, mine = QPainter(self), tokens(), self.hasFocus()
        edge = shown.accent if mine else shown.edge if self.isEnabled() else shown.line
        if not self._bare:
            draw_box(painter, self.rect(), fill=shown.surface, edge=edge, width=2 if mine else 1)
        if self._icon:
            top = (self.height() - self._icon_size) // 2
            colour = shown.accent if self._bare else shown.text if mine else shown.muted
            draw_icon(painter, self._icon, (0 if self._bare else 10, top), self._icon_size, colour)
        if self._caps and not mine and not self.text():
            left = self.width() - 6 - caps_width(self._caps)
            draw_caps(painter, self._caps, (left, (self.height() - CAP) // 2))
        painter.end()
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        from PySide6.QtCore import Qt

        if event.reason() in {Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.TabFocusReason}:
            self.selectAll()
