"""A call: the resume, the notes with the call sheet, and what is caught, side by side."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from recruiter_desk.base.clock import local
from recruiter_desk.base.errors import DeskError
from recruiter_desk.calls.drafts import CallDraft, Logged, PromiseDraft
from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.kit.empty import Empty
from recruiter_desk.gui.later import called_for, keep_with_given
from recruiter_desk.gui.pages.call.bar import ENDINGS, CallBar
from recruiter_desk.gui.pages.call.columns import CallColumns, CallHead
from recruiter_desk.gui.pages.call.ending import drafts_of
from recruiter_desk.gui.pages.call.listening import Listening
from recruiter_desk.gui.panels.about import About, about
from recruiter_desk.gui.panels.callback import CallbackPanel
from recruiter_desk.gui.panels.said import logged_words
from recruiter_desk.opportunities.queries.finding import title_of
from recruiter_desk.screening.live import NOW, Caught
from recruiter_desk.screening.model import Fact
from recruiter_desk.store.desk import Desk

HINTS = [
    ("Alt+1", "to 5, marks"),
    ("Ctrl+.", "jump to the sentence"),
    ("Alt+Q", "next question"),
    ("F6", "next column"),
    ("Tab", "confirm the last"),
    ("Alt+T", "talked, saves and goes back"),
]
NOBODY = ("phone", "Nobody on the line.", "Press C on a person in Today or People.", ("C",))


class CallPage(QWidget):
    """`begin(person)` puts somebody on the line; what is typed is kept all the while."""

    key, title = "call", "Call"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self.of: About | None = None
        self.opportunity = 0
        self._given: list[int] = []
        self.caught: Caught | None = None
        self._chosen: Fact | None = None
        self.head, self.bar = CallHead(app), CallBar(app)
        self.columns = CallColumns(app, self._minute)
        self.notes, self.sheet = self.columns.notes, self.columns.sheet
        self.column = self.columns.caught
        self.listening = Listening(app, self.notes.toPlainText, self.column.rulings_dropped)
        self.listening.setParent(self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nobody())
        self._stack.addWidget(self._somebody())
        self._listen()

    def hints(self) -> list[tuple[str, str]]:
        """The keys of this page."""
        return HINTS if self.of else []

    def begin(self, person: int, opportunity: int = 0) -> None:
        """Put that person on the line, for an opportunity if one is named; the same one again
        goes on where it was.
        """
        same = self.of is not None and self.of.person == person
        if same and opportunity in {0, self.opportunity}:
            self.notes.setFocus()
            return
        self.leave()
        title = title_of(self._app.desk, opportunity) if opportunity else ""
        asked = PanelAsked("call", person, words=title)
        of = about(self._app.desk, asked, self._app.now())
        self.of, self.caught, self._chosen, self._given = of, None, None, []
        self.opportunity = opportunity
        self.notes.clear()
        self.column.begin()
        self.head.show_about(of, title)
        self.bar.begin(of)
        self.columns.show_about(of)
        self._stack.setCurrentIndex(1)
        self.setFocusProxy(self.notes)
        self.setAccessibleName(f"Call with {of.name}")
        self.listening.begin(person, opportunity)
        self.notes.setFocus()
        self._app.hints_changed.emit()

    def leave(self) -> None:
        """Nobody is on the line any more; what was typed stays as a note."""
        if self.of is None:
            return
        self.listening.keep()
        self.listening.end()
        self.bar.end()
        self.of = None
        self._stack.setCurrentIndex(0)
        self._app.hints_changed.emit()

    def end(self, outcome: str) -> None:
        """End the call so; a voicemail shows the slip, a bad time asks who calls back when."""
        if self.of is None:
            return
        if outcome == "voicemail":
            self.listening.keep()
            asked = PanelAsked("slip", self.of.person, opportunity=self.opportunity or None)
            self._app.panel_asked.emit(replace(asked, words=self.of.about))
        elif outcome == "bad_time":
            zone = self.of.zone or self._app.zone
            keep = partial(self._keep, outcome)
            CallbackPanel(self._app, self.window(), self.of.name, zone, keep).open()
        else:
            self._keep(outcome)

    def _keep(self, outcome: str, promise: PromiseDraft | None = None) -> None:
        of, app = self.of, self._app
        if of is None:
            return
        draft = CallDraft(
            direction=self.head.direction(),
            outcome=outcome,
            person_id=of.person,
            number=self.bar.number() or None,
            about=of.about,
            text=self.notes.toPlainText(),
            seconds=self.bar.seconds() or None if outcome == "connected" else None,
            promise=promise,
            anyway_why=self.columns.why(),
        )
        rulings, answers = drafts_of(self.caught, self.column.rulings)
        marks, note = self.bar.marks.given(), self.listening.note()
        opportunity, referrals = self.opportunity, tuple(self._given)

        def end(desk: Desk, draft: CallDraft) -> Logged:
            from recruiter_desk.screening.commands import Mark, end_call

            given = [Mark(*mark) for mark in marks]
            return end_call(
                desk, draft, note=note(), marks=given, rulings=rulings, answers=answers
            )

        def end_for(desk: Desk, draft: CallDraft) -> Logged:
            return called_for(desk, opportunity, draft, end) if opportunity else end(desk, draft)

        def keep(desk: Desk) -> Logged:
            return keep_with_given(desk, draft, referrals, end_for)

        self.listening.keep()
        app.do(keep).then(self, partial(self._ended, draft), self._refused)

    def _ended(self, draft: CallDraft, logged: Logged) -> None:
        app = self._app
        app.done.emit(logged_words(draft, logged, app.now(), app.zone))
        self.listening.end()
        self.bar.end()
        self.of = None
        self._stack.setCurrentIndex(0)
        if not self.opportunity:
            app.go.emit("today")
        if draft.person_id is not None:
            app.rung.emit(draft.person_id, self.opportunity, draft.outcome)

    def _hear_given(self, referral: int) -> None:
        if self.of is not None and self.isVisible():
            self._given.append(referral)

    def _refused(self, error: DeskError) -> None:
        self._app.say.emit(f"{error.title} {error.advice}".strip())

    def _nobody(self) -> QWidget:
        icon, title, words, caps = NOBODY
        return Empty(icon, title, words, caps)

    def _somebody(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.columns, 1)
        column.addWidget(self.bar)
        return box

    def _listen(self) -> None:
        self.notes.textChanged.connect(self.listening.typed)
        self.notes.tabbed.connect(self.column.confirm_last)
        self.listening.caught.connect(self._show_caught)
        self.listening.ready.connect(self.columns.show_sheet)
        self.listening.kept.connect(self.columns.show_kept)
        self.listening.failed.connect(self._refused)
        self.column.ruled.connect(self.listening.listen)
        self.column.chosen.connect(self._choose)
        self.bar.ended.connect(self.end)
        self._app.given.connect(self._hear_given)
        for place in range(5):
            self._key(f"Alt+{place + 1}", partial(self.bar.marks.focus, place))
        for outcome, _words, cap in ENDINGS:
            self._key(f"Alt+{cap}", partial(self.end, outcome))
        self._key("Ctrl+.", self.jump)
        self._key("Alt+Q", self.sheet.ask_next)
        self._key("F6", self.columns.next_column)

    def _key(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _show_caught(self, caught: Caught) -> None:
        self.caught = caught
        self.column.show_caught(caught)
        self.columns.show_marks(caught, self.of)
        for fact in caught.facts:
            self.sheet.answered(fact.kind.value, fact.shown or fact.value)

    def _choose(self, fact: object) -> None:
        assert isinstance(fact, Fact)
        self._chosen = fact
        self.jump()

    def jump(self) -> None:
        """Show the sentence of the fact chosen last, where it was said."""
        fact = self._chosen or self._differing()
        if fact is None:
            return
        if fact.source.startswith("resume:"):
            number = int(fact.source.partition(":")[2])
            self.columns.resume.jump(number, fact.start, fact.end)
        elif fact.source == NOW:
            self.columns.select_words(fact.start, fact.end)
        elif self.caught is not None:
            self._app.say.emit(f"\u201c{self.caught.quote(fact)}\u201d")

    def _differing(self) -> Fact | None:
        found = self.caught.differences if self.caught else ()
        return found[-1].first if found else None

    def _minute(self) -> int:
        now = local(self._app.now(), self._app.zone)
        return now.hour * 60 + now.minute
