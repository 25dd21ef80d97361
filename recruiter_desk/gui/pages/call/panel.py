"""Logging a call: who, on which number, how it ended, what was said and promised."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui import later
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.words import Run, Words
from recruiter_desk.gui.pages.call.form import CallForm
from recruiter_desk.gui.pages.call.outcomes import OUTCOMES
from recruiter_desk.gui.pages.call.twice import ThinkTwice
from recruiter_desk.gui.pages.people.words import subtitle
from recruiter_desk.gui.panels.about import About
from recruiter_desk.gui.panels.pressing import AltKeys, enter_means
from recruiter_desk.gui.panels.said import logged_words
from recruiter_desk.gui.panels.scrolled import Scrolled
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone

WIDE, TOP = 704, 64


class CallPanel(Panel):
    """Letters choose the outcome while no text has the keys, with Alt always; Enter keeps it."""

    def __init__(self, app: App, window: QWidget, of: About, title: str = "") -> None:
        super().__init__(window, title or f"Call with {of.name}", WIDE, top=TOP)
        self._app, self._of = app, of
        self.form = CallForm(app, of)
        self._error = Words("", Role.CAPTION, Tone.LATE)
        self.twice = ThinkTwice(app, of) if of.advice and of.advice.advise else None
        self._lay_out(title or f"Call with {of.name}")
        for outcome in OUTCOMES:
            for keys in (outcome.cap, f"Alt+{outcome.cap}"):
                self.add_key(keys, partial(self.form.choose_outcome, outcome.key))
        enter_means(self, self.keep)
        AltKeys(self)
        self.add_key("Ctrl+Return", self.keep)

    def _lay_out(self, title: str) -> None:
        self.head.addWidget(Icon("phone", 18, Tone.ACCENT))
        self.head.addWidget(Words(title, Role.NAME))
        runs = subtitle(self._app, self._of.card, ", ") if self._of.card else [Run("")]
        self.head.addWidget(Words(runs), 1)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(12)
        if self.twice is not None:
            column.addWidget(self.twice)
        column.addWidget(self.form)
        self.body.addWidget(Scrolled(box))
        self.foot.setContentsMargins(20, 0, 12, 0)
        self.foot.addWidget(self._error, 1)
        close = Button("Close", caps=("Esc",))
        close.clicked.connect(self.close)
        self.save = Button("Keep it", caps=("Ctrl", "Enter"), kind=Kind.PRIMARY)
        self.save.clicked.connect(self.keep)
        self.foot.addWidget(close)
        self.foot.addWidget(self.save)

    def open(self, first: QWidget | None = None) -> None:
        """The outcomes have the keys; where to think twice, the reason has."""
        super().open(first or (self.twice.why if self.twice else self.form.first()))

    def keep(self) -> None:
        """Keep the call; what cannot be is said here, and nothing is lost."""
        app = self._app
        try:
            draft = self.form.draft(self.twice.why.text() if self.twice else "")
        except DeskError as error:
            self._say(error)
            return
        app.do(later.log_call, draft).then(
            self,
            lambda logged: self._kept(logged_words(draft, logged, app.now(), app.zone)),
            self._say,
        )

    def _kept(self, words: str) -> None:
        self._app.done.emit(words)
        self.close()

    def _say(self, error: DeskError) -> None:
        self._error.set_words(f"{error.title} {error.advice}".strip(), Tone.LATE)
