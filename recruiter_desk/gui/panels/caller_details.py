"""What I wanted of the caller, what I said and when, and the two ticks of a return."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from recruiter_desk.base.text.phones import show_phone
from recruiter_desk.calls.model import STARTS_CLOCK
from recruiter_desk.calls.who.model import Caller, LastCall
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.paint import hairline
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.words import Run, Words
from recruiter_desk.gui.panels.ticks import Ticks
from recruiter_desk.gui.panels.times import clock_there, day_and_time
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

DID = {
    "connected": "Talked",
    "bad_time": "Bad time",
    "voicemail": "Voicemail left",
    "message_left": "Message left",
    "no_answer": "No answer",
    "busy": "Busy",
    "declined": "Pressed away",
    "wrong_number": "Wrong number",
}
LABEL = 72


class CallerDetails(QWidget):
    """`show_caller(one)`, or None for nobody."""

    def __init__(self, app: App, panel: Panel) -> None:
        super().__init__()
        self._app = app
        self.ticks = Ticks(panel)
        self._name = Words("", Role.NAME)
        self._about = Words("")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, LABEL)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 14, 16, 14)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._about)
        column.addSpacing(10)
        column.addLayout(self._grid)
        column.addSpacing(12)
        self._rule = _Rule()
        column.addWidget(self._rule)
        column.addSpacing(12)
        column.addWidget(self.ticks)
        column.addStretch()

    def show_caller(self, caller: Caller | None) -> None:
        """Say all that helps in the first second of the call."""
        self._clear()
        for widget in (self._about, self._rule, self.ticks):
            widget.setVisible(caller is not None)
        if caller is None:
            self._name.set_words("Nobody here fits", Tone.MUTED)
            return
        self._name.set_words(caller.name, Tone.PLAIN)
        self._about.set_words(self._subtitle(caller))
        for row, (label, words) in enumerate(self._pairs(caller)):
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(Words(label, Role.BODY, Tone.MUTED), row, 0, top)
            self._grid.addWidget(Words(words, wrap=True), row, 1)

    def _subtitle(self, caller: Caller) -> list[Run]:
        said = ", ".join(part for part in (caller.function, caller.city) if part)
        runs = [Run(said or "Names nobody yet", Tone.MUTED)]
        if there := clock_there(caller.zone, self._app.now(), self._app.zone):
            runs += [Run(" · ", Tone.MUTED), Run(there, Tone.MUTED, icon="clock")]
        return runs

    def _pairs(self, caller: Caller) -> list[tuple[str, str]]:
        last, country = caller.last, self._app.settings.country
        pairs = _last_call(last, self._app.zone) if last else [("Last call", "None yet")]
        if last is not None and last.slip.number:
            pairs.append(("From", last.slip.number))
        shown = [show_phone(number, country) for number in caller.numbers]
        pairs.append(("Numbers", ", ".join(shown) or "None"))
        return [(label, words) for label, words in pairs if words]

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        painter.fillRect(self.rect(), shown.ground)
        painter.fillRect(0, 0, 1, self.height(), shown.line)


def _last_call(last: LastCall, zone: str) -> list[tuple[str, str]]:
    message = f"“{last.message}”" if last.message else ""
    when = f"{DID[last.outcome]} {day_and_time(last.at, zone)}"
    said = "You said" if last.outcome in STARTS_CLOCK else "Noted"
    return [("About", last.about), ("Last call", when), (said, message)]


class _Rule(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), 0)
