"""A card: a titled box with lines, pairs of label and value, and a foot."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.paint import draw_box, hairline
from recruiter_desk.gui.kit.words import Run, Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

HEAD, SIDE, LABEL, LABEL_GAP = 34, 13, 76, 8


class Icon(QWidget):
    """One icon in its tone; `name` says what it means, empty when words beside it do."""

    def __init__(self, icon: str, size: int = 16, tone: Tone = Tone.MUTED, name: str = "") -> None:
        super().__init__()
        self._icon, self._size, self._tone = icon, size, tone
        self.setFixedSize(size, size)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_icon(QPainter(self), self._icon, (0, 0), self._size, tokens().of(self._tone))


class IconLine(QWidget):
    """Icon, words, and a caption at the right: one line of 18 px."""

    def __init__(
        self,
        icon: str,
        tone: Tone,
        words: str | Sequence[Run],
        caption: str = "",
        caption_tone: Tone = Tone.MUTED,
    ) -> None:
        super().__init__()
        self.setFixedHeight(18)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(Icon(icon, 14, tone))
        line.addWidget(Words(words), 1)
        line.addWidget(Words(caption, Role.CAPTION, caption_tone))


class Card(QWidget):
    """`Card("Voicemail as left", icon="voicemail", tone=Tone.SOON, caption="Tue 26 May")`.

    `link` stands in the head and tells `link_pressed`; `flush` leaves the body without margins,
    for rows that bring their own.
    """

    link_pressed = Signal()

    def __init__(
        self,
        title: str = "",
        *,
        icon: str = "",
        tone: Tone = Tone.MUTED,
        caption: str = "",
        link: str = "",
        flush: bool = False,
    ) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._titled = bool(title)
        self._edge: Tone | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        if title:
            self._column.addWidget(
                self._head(Words(title, Role.STRONG), icon, tone, caption, link)
            )
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        across, down = (1, 1) if flush else (SIDE, 10)
        self.body.setContentsMargins(across, down + (not flush), across, down)
        self._column.addLayout(self.body)
        self._foot: QWidget | None = None

    def _head(self, title: Words, icon: str, tone: Tone, caption: str, link: str) -> QWidget:
        head = QWidget()
        head.setFixedHeight(HEAD)
        line = QHBoxLayout(head)
        line.setContentsMargins(SIDE, 3, SIDE, 1)
        line.setSpacing(8)
        if icon:
            line.addWidget(Icon(icon, 16, tone))
        self._caption = Words(caption, Role.CAPTION, Tone.MUTED)
        line.addWidget(title, 0 if link else 1)
        line.addWidget(self._caption, 1 if link else 0)
        self._caption.setVisible(bool(caption) or bool(link))
        if link:
            button = Button(link, kind=Kind.LINK, small=True)
            button.clicked.connect(self.link_pressed)
            line.addWidget(button)
            line.setContentsMargins(SIDE, 3, SIDE - 4, 1)
        return head

    def set_caption(self, words: str) -> None:
        """Another caption at the right of the head."""
        self._caption.set_words(words)
        self._caption.setVisible(bool(words))

    def set_edge(self, tone: Tone | None) -> None:
        """Draw the border in a tone while the card is news; None is the plain line again."""
        self._edge = tone
        self.update()

    def add(self, widget: QWidget, gap: int = 0) -> None:
        """Put a widget below the others, `gap` px under the last."""
        if gap and self.body.count():
            self.body.addSpacing(gap)
        self.body.addWidget(widget)

    def add_pair(self, label: str, value: str | Sequence[Run]) -> Words:
        """A muted label of 76 px and its value, which may wrap; gives the value's words."""
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(LABEL_GAP)
        left = Words(label, Role.BODY, Tone.MUTED)
        left.setFixedWidth(LABEL)
        right = Words(value, wrap=True)
        line.addWidget(left, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(right, 1)
        self.add(pair, gap=4)
        return right

    def add_line(self, line: IconLine) -> None:
        """One line with an icon, at a pitch of 24 px."""
        self.add(line, gap=6)

    def set_note(self, words: str, icon: str = "") -> None:
        """A foot with one muted caption."""
        foot = self._new_foot(SIDE, 7)
        if icon:
            foot.addWidget(Icon(icon, 12), 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(Words(words, Role.CAPTION, Tone.MUTED, wrap=True), 1)

    def set_actions(self, *controls: QWidget) -> None:
        """A foot with small buttons at the left."""
        foot = self._new_foot(9, 7)
        for control in controls:
            foot.addWidget(control)
        foot.addStretch()

    def _new_foot(self, across: int, down: int) -> QHBoxLayout:
        if self._foot is not None:
            self._foot.deleteLater()
        self._foot = QWidget()
        line = QHBoxLayout(self._foot)
        line.setContentsMargins(across, down + 1, across, down + 1)
        line.setSpacing(8)
        self._column.addWidget(self._foot)
        return line

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        edge = shown.line if self._edge is None else shown.of(self._edge)
        draw_box(painter, self.rect(), fill=shown.surface, edge=edge, radius=8)
        if self._titled:
            hairline(painter, 1, self.width() - 1, HEAD)
        if self._foot is not None:
            hairline(painter, 1, self.width() - 1, self._foot.y())
