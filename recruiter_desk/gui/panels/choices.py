"""A small question over the page: a few answers with a key each, and one line to type in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.chip import Chip, ChipWords
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.paint import caps_width, draw_caps, draw_right, draw_words
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.pressing import enter_means
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

V = TypeVar("V")
WIDE, ROW, SIDE = 460, 36, 16


@dataclass(frozen=True, slots=True)
class Choice(Generic[V]):
    """One answer: its words, a caption at the right, and what picking it means."""

    words: str
    value: V
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Typed(Generic[V]):
    """One line to type in: `read` gives what the words mean and how that is said, None for none.

    With `hint` in the empty line; `bare` is what Enter on an empty line means, None for nothing;
    `unread` is said of words that mean nothing.
    """

    hint: str
    read: Callable[[str], tuple[V, str] | None]
    bare: V | None = None
    unread: str = "No time in these words yet"


class _Row(QPushButton):
    def __init__(self, words: str, caption: str, cap: str) -> None:
        super().__init__(words)
        self._caption, self._cap = caption, cap
        self.setAccessibleName(f"{words}, {caption}" if caption else words)
        self.setFixedHeight(ROW)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, box = QPainter(self), tokens(), self.rect()
        chosen = self.hasFocus()
        if chosen or self.underMouse():
            painter.fillRect(box, shown.accent_soft if chosen else shown.hover)
        if chosen:
            painter.fillRect(0, 0, 3, box.height(), shown.accent)
        draw_words(painter, self.text(), (SIDE, 9), Role.BODY, shown.text)
        left = box.width() - SIDE - caps_width((self._cap,))
        draw_caps(painter, (self._cap,), (left, 9))
        draw_right(painter, self._caption, (left - 8, 10), Role.CAPTION, shown.muted)


class ChoicesPanel(Panel, Generic[V]):
    """`ChoicesPanel(window, "Snooze until", choices, then)`; digits pick, letters are typed.

    `then(value)` is called once, after the panel has closed. `lead` stands over the answers.
    """

    def __init__(
        self,
        window: QWidget,
        title: str,
        choices: Sequence[Choice[V]],
        then: Callable[[V], None],
        *,
        typed: Typed[V] | None = None,
        icon: str = "circle-question-mark",
    ) -> None:
        super().__init__(window, title, WIDE, top=140)
        self._then, self._typed, self._value = then, typed, typed.bare if typed else None
        self.head.addWidget(Icon(icon, 18, Tone.ACCENT))
        self.head.addWidget(Words(title, Role.NAME), 1)
        self._choices, self._rows = tuple(choices), list[_Row]()
        for number, choice in enumerate(choices, 1):
            self._add_choice(number, choice)
        self.field: Field | None = None
        if typed is not None:
            self._add_typed(typed)
        self._add_foot()
        enter_means(self, self._take)

    def _add_choice(self, number: int, choice: Choice[V]) -> None:
        row = _Row(choice.words, choice.caption, str(number))
        row.clicked.connect(lambda: self._pick(choice.value))
        self.add_key(str(number), lambda: self._pick(choice.value))
        self._rows.append(row)
        self.body.addWidget(row)

    def _add_typed(self, typed: Typed[V]) -> None:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(SIDE, 12, SIDE, 12)
        column.setSpacing(8)
        self.field = Field(typed.hint, hint=typed.hint)
        self._chip = Chip("", Tone.UNKNOWN)
        self._chip.hide()
        self.field.textChanged.connect(self._read)
        column.addWidget(self.field)
        line = QHBoxLayout()
        line.addWidget(self._chip)
        line.addStretch()
        column.addLayout(line)
        column.addStretch()
        box.setFixedHeight(82)
        self.body.addWidget(box)

    def _add_foot(self) -> None:
        self.foot.addStretch()
        close = Button("Close", caps=("Esc",))
        close.clicked.connect(self.close)
        self.foot.addWidget(close)
        if self._typed is not None:
            keep = Button("Keep it", caps=("Enter",), kind=Kind.PRIMARY)
            keep.clicked.connect(self._take)
            self.foot.addWidget(keep)

    def open(self, first: QWidget | None = None) -> None:
        """With answers the first of them has the keys, else the line to type in."""
        super().open(first or (self._rows[0] if self._rows else self.field))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        words = event.text()
        now = self.focusWidget()
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self._rows:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        if words.isalpha() and self.field is not None and now is not self.field:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.insert(words)
            return
        super().keyPressEvent(event)

    def _read(self, words: str) -> None:
        assert self._typed is not None
        read = self._typed.read(words) if words.strip() else None
        self._value = read[0] if read else self._typed.bare if not words.strip() else None
        said = read[1] if read else self._typed.unread
        tone, icon = (Tone.ACCENT, "check") if read else (Tone.UNKNOWN, "circle-question-mark")
        self._chip.show_chip(ChipWords(said, tone, icon))
        self._chip.setVisible(bool(words.strip()) and bool(said))

    def _take(self) -> None:
        if self._value is not None:
            self._pick(self._value)

    def _pick(self, value: V) -> None:
        then = self._then
        self.close()
        then(value)
