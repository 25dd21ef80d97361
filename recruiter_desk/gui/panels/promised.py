"""A promised call: who owes it, and the time in typed words, said back as a chip to confirm."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.base.clock import local
from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.say import say_exact
from recruiter_desk.calls.drafts import PromiseDraft
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.chip import Chip, ChipWords
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.segments import Segments
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.quick.when import When, read_when


class PromiseLine(QWidget):
    """`draft()` is the promise, None when nothing was typed.

    `zone` is whose clock the words mean: the person's place, else mine.
    """

    def __init__(self, app: App, zone: str) -> None:
        super().__init__()
        self._app, self._zone = app, zone
        self._when: When | None = None
        self.by = Segments("Who calls", [("me", "I call"), ("them", "They call")], high=30)
        self.by.choose("me")
        self.field = Field("When to call", hint="When: thu 4pm, in an hour, after lunch")
        self._chip = Chip("", Tone.UNKNOWN)
        self._chip.hide()
        self.field.textChanged.connect(self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line, below = QHBoxLayout(), QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.by)
        line.addWidget(self.field, 1)
        below.addWidget(self._chip)
        below.addStretch()
        below.addSpacing(1)
        column.addLayout(line)
        column.addLayout(below)
        column.addStretch()
        self.setFixedHeight(62)
        self.setFocusProxy(self.field)

    def is_settled(self) -> bool:
        """Whether what was typed is a time, or nothing was."""
        return not self.field.text().strip() or self._when is not None

    def settled(self) -> PromiseDraft | None:
        """The same; DeskError while what was typed is no time."""
        if not self.is_settled():
            raise DeskError("No time was found in these words.", "Say it otherwise, or clear it.")
        return self.draft()

    def draft(self) -> PromiseDraft | None:
        """The promise as it will be kept."""
        words = self.field.text().strip()
        if not words or self._when is None:
            return None
        return PromiseDraft(self.by.keys()[0], self._when.at, words)

    def _read(self, words: str) -> None:
        app = self._app
        self._when = read_when(words, app.now(), self._zone, mine=app.zone, theirs=self._zone)
        self._chip.setVisible(bool(words.strip()))
        if self._when is None:
            unread = ChipWords("No time in these words yet", Tone.UNKNOWN, "circle-question-mark")
            self._chip.show_chip(unread)
            return
        said = "No time named: by the end of the second working day"
        if self._when.at is not None:
            said = say_both(self._when.at, self._when.zone, app.zone)
        self._chip.show_chip(ChipWords(said, Tone.ACCENT, "check"))


def say_both(at: datetime, meant: str, mine: str) -> str:
    """`Thu 26 Nov 2026, 16:00`, and on my clock where that differs."""
    here, there = local(at, mine), local(at, meant)
    if here.utcoffset() == there.utcoffset():
        return say_exact(at, mine)
    return f"{say_exact(at, meant)} there, {here:%a %H:%M} here"
