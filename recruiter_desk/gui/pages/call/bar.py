"""The foot of a call: how long, on which number, five marks, and how it ends."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.paint import hairline
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.call.marks import Marks
from recruiter_desk.gui.panels.about import About
from recruiter_desk.gui.panels.number_choice import NumberChoice
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone

HIGH, SECOND = 64, 1000
ENDINGS = (
    ("connected", "Talked", "T"),
    ("bad_time", "Bad time", "B"),
    ("voicemail", "Voicemail", "V"),
    ("no_answer", "No answer", "N"),
)


class CallBar(QWidget):
    """`ended(outcome)` when a button was pressed; `number()` and `seconds()` of the call."""

    ended = Signal(str)

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self.setFixedHeight(HIGH)
        self._since = app.now()
        self.timer = Words("00:00", Role.TITLE)
        self.timer.setAccessibleDescription("Length of the call")
        self.numbers: NumberChoice | None = None
        self._place = QVBoxLayout()
        self.marks = Marks()
        self.buttons: dict[str, Button] = {}
        self._tick = QTimer(self, interval=SECOND)
        self._tick.timeout.connect(self._show_time)
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 6, 16, 6)
        line.setSpacing(8)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.timer)
        left.addLayout(self._place)
        line.addLayout(left)
        line.addStretch(1)
        line.addWidget(self.marks)
        line.addStretch(1)
        line.addWidget(Words("Alt +", Role.CAPTION, Tone.MUTED))
        for key, words, cap in ENDINGS:
            kind = Kind.PRIMARY if key == "connected" else Kind.NORMAL
            button = Button(words, caps=(cap,), kind=kind, name=f"{words}, Alt+{cap}")
            button.clicked.connect(lambda key=key: self.ended.emit(key))
            self.buttons[key] = button
            line.addWidget(button)

    def begin(self, of: About) -> None:
        """A call with them begins now."""
        self._since = self._app.now()
        if self.numbers is not None:
            self.numbers.deleteLater()
        self.numbers = NumberChoice(self._app, of, lead="")
        self._place.addWidget(self.numbers)
        self.marks.clear()
        self._show_time()
        self._tick.start()

    def end(self) -> None:
        """Nobody is on the line."""
        self._tick.stop()

    def number(self) -> str:
        """The number used, as it is kept; "" for none."""
        return self.numbers.key() if self.numbers is not None else ""

    def seconds(self) -> int:
        """How long it has lasted."""
        return max(0, int((self._app.now() - self._since).total_seconds()))

    def _show_time(self) -> None:
        seconds = self.seconds()
        self.timer.set_words(f"{seconds // 60:02}:{seconds % 60:02}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), 0)
