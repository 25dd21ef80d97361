"""The strip below every page: key hints, and for six seconds what was just done, with undo."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.paint import (
    caps_width,
    draw_caps,
    draw_words,
    hairline,
    text_width,
)
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

HIGH, LEFT, RIGHT, BETWEEN, GAP = 28, 24, 16, 16, 6
SHOWN_FOR = 6000  # ms
TOP = 6  # of the key caps


class Hint(NamedTuple):
    """Keys and what they do: `Hint(("Ctrl", "N"), "note")`; words without keys stand alone."""

    caps: tuple[str, ...]
    words: str

    @property
    def width(self) -> float:
        """Pixels it needs."""
        caps = caps_width(self.caps) + GAP if self.caps else 0
        return caps + text_width(self.words, Role.CAPTION)


class Foot(QWidget):
    """`undo_asked` when the link beside a said thing is pressed."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HIGH)
        self._left: tuple[Hint, ...] = ()
        self._right: tuple[Hint, ...] = ()
        self._said, self._tone, self._undo_caps = "", Tone.GOOD, ("Ctrl", "Z")
        self._undo: Button | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SHOWN_FOR)
        self._clock.timeout.connect(self.hush)

    @property
    def said(self) -> str:
        """What is said now, or nothing."""
        return self._said

    def show_hints(self, left: Sequence[Hint], right: Sequence[Hint] = ()) -> None:
        """The keys of the page, and those that hold everywhere at the right."""
        self._left, self._right = tuple(left), tuple(right)
        self.update()

    def say(self, words: str, *, undo: bool = False, tone: Tone = Tone.GOOD) -> None:
        """Say what was done for six seconds; a later saying takes its place."""
        self._said, self._tone = words, tone
        if undo or self._undo:
            self._show_undo(shown=undo)
        self._clock.start()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.update()

    def _show_undo(self, *, shown: bool) -> None:
        if self._undo is None:
            self._undo = Button(self.tr("Undo"), kind=Kind.LINK, small=True)
            self._undo.setParent(self)
            self._undo.setFixedHeight(22)
            self._undo.clicked.connect(self.undo_asked)
        self._undo.move(LEFT + 32 + round(text_width(self._said, Role.CAPTION)), 3)
        self._undo.setVisible(shown)

    def hush(self) -> None:
        """Show the key hints again."""
        self._clock.stop()
        self._said = ""
        if self._undo is not None:
            self._undo.hide()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        hairline(painter, 0, self.width(), 0)
        right = self._right_start()
        if self._said:
            self._draw_said(painter)
        else:
            _draw(painter, self.hints(), LEFT)
        _draw(painter, self._right, right)

    def _right_start(self) -> float:
        return self.width() - RIGHT - _width(self._right)

    def hints(self) -> tuple[Hint, ...]:
        """The left hints that end before the right ones begin; the others find no room."""
        count, right = len(self._left), self._right_start()
        while count and LEFT + _width(self._left[:count]) + BETWEEN > right:
            count -= 1
        return self._left[:count]

    def _draw_said(self, painter: QPainter) -> None:
        shown = tokens()
        mark = "check" if self._tone is Tone.GOOD else "triangle-alert"
        draw_icon(painter, mark, (LEFT, 8), 14, shown.of(self._tone))
        draw_words(painter, self._said, (LEFT + 20, 7), Role.CAPTION, shown.text)
        if self._undo is not None and self._undo.isVisibleTo(self):
            draw_caps(painter, self._undo_caps, (self._undo.geometry().right() + 13, TOP))


def _width(hints: Sequence[Hint]) -> float:
    return sum(hint.width for hint in hints) + BETWEEN * max(0, len(hints) - 1)


def _draw(painter: QPainter, hints: Sequence[Hint], x: float) -> None:
    for hint in hints:
        if hint.caps:
            draw_caps(painter, hint.caps, (x, TOP))
        words = x + (caps_width(hint.caps) + GAP if hint.caps else 0)
        draw_words(painter, hint.words, (words, TOP + 1), Role.CAPTION, tokens().muted)
        x += hint.width + BETWEEN
