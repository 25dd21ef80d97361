"""The panel in which an opportunity is typed: a new one, or one to change."""

from datetime import date

from PySide6.QtWidgets import QWidget

from recruiter_desk.base.clock import local
from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.opportunities.form import OpeningForm, changes_between
from recruiter_desk.gui.panels.opportunity import doing
from recruiter_desk.gui.panels.scrolled import Scrolled
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.opportunities.queries import opening

WIDE, TOP = 704, 64


class OpeningPanel(Panel):
    """`asked.opportunity` None adds one, with `words` as its title."""

    def __init__(self, app: App, window: QWidget, asked: PanelAsked) -> None:
        self._key = asked.opportunity
        shown = opening(app.desk, self._key) if self._key else None
        title = f"Change {shown.title}" if shown else "New opportunity"
        super().__init__(window, title, WIDE, top=TOP)
        self._app = app
        self.form = OpeningForm(app)
        self.said = Words("", Role.CAPTION, Tone.LATE, wrap=True)
        if shown is not None:
            self.form.fill(shown)
        else:
            self.form.title.setText(asked.words)
        self._as_filled = self.form.draft(self._today)
        self._lay_out(title)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self.add_key(keys, self.save)

    def open(self, first: QWidget | None = None) -> None:
        """Show it with the keys in the title."""
        super().open(first or self.form.title)

    @property
    def _today(self) -> date:
        return local(self._app.now(), self._app.zone).date()

    def _lay_out(self, title: str) -> None:
        self.head.addWidget(Icon("briefcase", 18, Tone.ACCENT))
        self.head.addWidget(Words(title, Role.NAME), 1)
        self.body.addWidget(Scrolled(self.form))
        self.foot.addWidget(self.said, 1)
        close = Button("Close", caps=("Esc",))
        close.clicked.connect(self.close)
        words = "Save" if self._key else "Add"
        keep = Button(words, caps=("Ctrl", "Enter"), kind=Kind.PRIMARY)
        keep.clicked.connect(self.save)
        self.foot.addWidget(close)
        self.foot.addWidget(keep)

    def save(self) -> None:
        """Keep it and close; what cannot be kept is said, and the panel stays."""
        try:
            draft = self.form.draft(self._today)
        except DeskError as error:
            self._refused(error)
            return
        if self._key is None:
            self._app.do(doing.add, draft).then(self, self._added, self._refused)
        else:
            changes = changes_between(self._as_filled, draft)
            kept = self._app.do(doing.edit, self._key, changes)
            kept.then(self, lambda _done: self._leave(), self._refused)

    def _leave(self) -> None:
        self.close()

    def _added(self, opportunity: int) -> None:
        self.close()
        self._app.open_opportunity.emit(opportunity)

    def _refused(self, error: DeskError) -> None:
        self.said.set_words(f"{error.title} {error.advice}".strip())
