"""The call sheet: at most six questions, the one to ask now, and what came of each."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.paint import draw_right, draw_words, elided, hairline, text_width
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens
from recruiter_desk.screening.sheet import Question

HIGH, LEFT, NUMBER, RIGHT = 30, 16, 28, 16


class SheetList(QWidget):
    """Up and Down choose a question, Space marks it asked; `asked` when that changed."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.questions: tuple[Question, ...] = ()
        self._answers: dict[int, str] = {}
        self.current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Call sheet")

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show another sheet; what was asked of the old one is kept where it stands on both."""
        kept = {self.questions[n].words: said for n, said in self._answers.items()}
        self.questions = tuple(questions)
        self._answers = {n: kept[q.words] for n, q in enumerate(self.questions) if q.words in kept}
        self.current = self._next()
        self.setFixedHeight(HIGH * len(self.questions))
        self._tell()

    def answered(self, kind: str, words: str) -> None:
        """Say that what a question of that kind asks was answered."""
        for number, question in enumerate(self.questions):
            if question.kind == kind and number not in self._answers:
                self._mark(number, words)

    def ask_next(self) -> None:
        """Mark the current question as asked and go to the next that is not."""
        if self.questions:
            self._mark(self.current, self._answers.get(self.current, "asked"))
            self.current = self._next()
            self._tell()

    @property
    def count_asked(self) -> int:
        """How many were asked."""
        return len(self._answers)

    def _mark(self, number: int, words: str) -> None:
        self._answers[number] = words
        if number == self.current:
            self.current = self._next()
        self._tell()

    def _next(self) -> int:
        left = [n for n in range(len(self.questions)) if n not in self._answers]
        return left[0] if left else max(0, len(self.questions) - 1)

    def _tell(self) -> None:
        if self.questions:
            words = self.questions[self.current].words
            self.setAccessibleDescription(f"{self.count_asked} asked; now: {words}")
        self.update()
        self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_J}:
            self.current = min(self.current + 1, len(self.questions) - 1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_K}:
            self.current = max(self.current - 1, 0)
        elif key == Qt.Key.Key_Space:
            self.ask_next()
        else:
            super().keyPressEvent(event)
            return
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = int(event.position().y()) // HIGH
        if 0 <= number < len(self.questions):
            self.current = number
            self._mark(number, self._answers.get(number, "asked"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, question in enumerate(self.questions):
            self._draw(painter, number, question)

    def _draw(self, painter: QPainter, number: int, question: Question) -> None:
        shown, top = tokens(), number * HIGH
        current, done = number == self.current, number in self._answers
        if current and not done:
            painter.fillRect(QRect(0, top, self.width(), HIGH), shown.accent_soft)
        hairline(painter, 0, self.width(), top + HIGH - 1)
        if done:
            draw_icon(painter, "check", (LEFT, top + 8), 14, shown.good)
        else:
            colour = shown.accent if current else shown.muted
            draw_words(painter, f"{number + 1}", (LEFT + 3, top + 7), Role.HEAD, colour)
        state = self._answers.get(number, question.because)
        right = self.width() - RIGHT
        left = draw_right(painter, state, (right, top + 7), Role.CAPTION, shown.muted)
        role = Role.STRONG if current and not done else Role.BODY
        colour = shown.muted if done else shown.text
        room = left - LEFT - NUMBER - 12
        words = elided(question.words, role, max(room, text_width("\u2026", role)))
        draw_words(painter, words, (LEFT + NUMBER, top + 6), role, colour)
