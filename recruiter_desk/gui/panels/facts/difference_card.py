"""Two statements side by side, the working, a question to ask, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.paint import draw_box
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

WHY_HINT = "What explains it, then Enter"
STATES = {
    "explained": "Explained",
    "corrected": "Corrected",
    "stands": "Both stand",
    "later": "Ask later",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A difference as it is drawn; `quotes` are (where and when, the words), older first.

    `key` is what it is known by where it was asked for; `state` "" while it is to ask.
    """

    key: object
    about: str
    quotes: Sequence[tuple[str, str]]
    why: str
    ask: str
    state: str = ""
    because: str = ""


class DifferenceCard(Card):
    """`answered(key, state, why)`: "explained" with its reason, "later", or "stands".

    `chosen(key, place)`: the first (0) or second (1) quote was pressed.
    """

    answered = Signal(object, str, str)
    chosen = Signal(object, int)

    def __init__(self, shown: Shown, *, new: bool = True) -> None:
        super().__init__(
            "Two statements differ", icon="git-compare", tone=Tone.SOON, caption=shown.about
        )
        self.shown = shown
        self.setAccessibleName(f"Two statements differ, {shown.about}")
        self.setAccessibleDescription(". ".join(f"{a}: {b}" for a, b in shown.quotes))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if new and not shown.state:
            self.set_edge(Tone.SOON)
        self.add(self._quotes())
        if shown.why:
            self.add(Words(shown.why, Role.CAPTION, Tone.MUTED, wrap=True), gap=8)
        self.add(_Ask(shown.ask), gap=8)
        self.why = Field("Why they differ", hint=WHY_HINT)
        self.why.returnPressed.connect(self._explained)
        self.why.hide()
        self.add(self.why, gap=8)
        if shown.state:
            said = STATES.get(shown.state, shown.state)
            because = f": {shown.because}" if shown.because else ""
            self.set_note(f"{said}{because}", "check")
        else:
            self._offer()

    def _quotes(self) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        for place, (where, words) in enumerate(self.shown.quotes):
            quote = _Quote(where, words)
            quote.pressed.connect(lambda place=place: self.chosen.emit(self.shown.key, place))
            line.addWidget(quote, 1, Qt.AlignmentFlag.AlignTop)
        return box

    def _offer(self) -> None:
        explain = Button("Explained\u2026", small=True, caps=("X",))
        explain.clicked.connect(self.ask_why)
        later = Button("Ask later", small=True)
        later.clicked.connect(lambda: self._answer("later"))
        stands = Button("Not a difference", small=True, kind=Kind.LINK)
        stands.clicked.connect(lambda: self._answer("stands"))
        self.set_actions(explain, later, stands)

    def ask_why(self) -> None:
        """Ask for the reason that explains it."""
        self.why.show()
        self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_X and not self.shown.state:
            self.ask_why()
        elif event.key() == Qt.Key.Key_Escape and self.why.isVisible():
            self.why.hide()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _explained(self) -> None:
        if self.why.text().strip():
            self._answer("explained", self.why.text().strip())

    def _answer(self, state: str, why: str = "") -> None:
        self.answered.emit(self.shown.key, state, why)


class _Quote(QWidget):
    """Who said it when, over the words, beside a line 2 px wide."""

    pressed = Signal()

    def __init__(self, where: str, words: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Words(where, Role.CAPTION, Tone.MUTED, wrap=True))
        column.addWidget(
            Words(
                f"\N{LEFT DOUBLE QUOTATION MARK}{words}\N{RIGHT DOUBLE QUOTATION MARK}", wrap=True
            )
        )

    def mouseReleaseEvent(self, _event: object) -> None:
        self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, 2, self.height(), tokens().line)


class _Ask(QWidget):
    """The neutral question in a box of its own."""

    def __init__(self, words: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(2)
        column.addWidget(Words("Ask", Role.CAPTION, Tone.MUTED))
        column.addWidget(
            Words(
                f"\N{LEFT DOUBLE QUOTATION MARK}{words}\N{RIGHT DOUBLE QUOTATION MARK}", wrap=True
            )
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_box(QPainter(self), self.rect(), fill=tokens().ground)
