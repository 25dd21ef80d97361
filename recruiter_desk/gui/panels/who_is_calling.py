"""Who's calling: the last digits, a name or nothing; Enter logs the return."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.base.text.phones import looks_like_phone, read_phone
from recruiter_desk.calls.drafts import CallDraft, Logged
from recruiter_desk.calls.who.model import Caller
from recruiter_desk.calls.who.queries import who
from recruiter_desk.gui import later
from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.foot import Hint
from recruiter_desk.gui.kit.key_cap import KeyCaps
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.panes import Surface
from recruiter_desk.gui.kit.queue import Queue
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.bare_field import BareField
from recruiter_desk.gui.panels.caller_details import CallerDetails
from recruiter_desk.gui.panels.caller_rows import Found, caller_rows, key_of
from recruiter_desk.gui.panels.finding import ringing_from
from recruiter_desk.gui.panels.pressing import AltKeys, enter_means
from recruiter_desk.gui.panels.said import logged_words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone

WIDE, LIST, HIGH, PAUSE = 784, 404, 318, 60  # px; ms after the last letter
DIGITS = 7  # from which an unknown number is taken for a whole one


class WhoPanel(Panel):
    """The field, the list, and at the right what I wanted of the one that is chosen."""

    def __init__(self, app: App, window: QWidget, asked: PanelAsked) -> None:
        super().__init__(window, "Who\u2019s calling?", WIDE)
        self._app, self._callers, self._order = app, dict[object, Caller](), list[object]()
        self.field = BareField("Last digits, a name, or nothing")
        self.field.setText(asked.words or asked.number)
        self._count = Words("", Role.CAPTION, Tone.MUTED)
        self.head.addWidget(Icon("phone-incoming", 18, Tone.ACCENT))
        self.head.addWidget(self.field, 1)
        self.head.addWidget(self._count)
        self.list = Queue("Callers")
        self.details = CallerDetails(app, self)
        self._lay_out()
        self._make_foot()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        self.field.textEdited.connect(lambda _words: self._pause.start())
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(lambda _row: self.returned())
        self.look()

    def _lay_out(self) -> None:
        box = QWidget()
        box.setFixedHeight(HIGH)
        line = QHBoxLayout(box)
        line.setContentsMargins(1, 0, 1, 0)
        line.setSpacing(0)
        left = Surface()
        left.setFixedWidth(LIST)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        line.addWidget(left)
        line.addWidget(self.details, 1)
        self.body.addWidget(box)

    def _make_foot(self) -> None:
        for hint in (Hint(("↑", "↓"), "move"), Hint(("Esc",), "close")):
            self.foot.addWidget(KeyCaps(*hint.caps))
            self.foot.addWidget(Words(hint.words, Role.CAPTION, Tone.MUTED))
        self.foot.addStretch()
        self.missed_button = Button("Missed it", caps=("Alt", "M"))
        self.new = Button("Not on the list, add", caps=("Ctrl", "N"))
        self.log = Button("Log the return", caps=("Enter",), kind=Kind.PRIMARY)
        for button, act in (
            (self.missed_button, self.missed),
            (self.new, self.add),
            (self.log, self.returned),
        ):
            button.clicked.connect(act)
            self.foot.addWidget(button)
        self.add_key("Alt+M", self.missed)
        self.add_key("Ctrl+N", self.add)
        self.add_key("Down", lambda: self._move(1))
        self.add_key("Up", lambda: self._move(-1))
        enter_means(self, self.returned)
        AltKeys(self)

    def open(self, first: QWidget | None = None) -> None:
        """The field has the keys: digits can be typed at once."""
        super().open(first or self.field)

    def look(self) -> None:
        """Show whom the words fit now."""
        words, now = self.field.text(), self._app.now()
        self._app.ask(self, lambda desk: Found(words, who(desk, words, now)), self._show)

    def current(self) -> Caller | None:
        """The one that is chosen."""
        row = self.list.current()
        return None if row is None else self._callers[row.key]

    def matches(self) -> str:
        """How many fit, as it is said at the right of the field."""
        return self._count.text()

    def returned(self) -> None:
        """They are on the line: log it, which clears the clock, and open the person.

        From a number that nobody here has it is asked first who it is.
        """
        listened, right = self.details.ticks.said()
        draft = self._draft("connected", listened=listened, right_person=right)
        if draft is None:
            return
        if draft.person_id is not None or self.current() is not None:
            self._keep(draft, opens=True)
            return
        self.close()
        ringing_from(self._app, self.window(), draft.number or "", partial(self._of, draft))

    def missed(self) -> None:
        """They rang and I did not answer: a call I owe."""
        if (draft := self._draft("no_answer")) is not None:
            self._keep(draft, opens=False)

    def add(self) -> None:
        """Somebody new: with the number or the name that was typed."""
        words = self.field.text().strip()
        app, number = self._app, looks_like_phone(words)
        self.close()
        app.show_panel("person", number=words if number else "", words="" if number else words)

    def _draft(
        self,
        outcome: str,
        *,
        listened: bool | None = None,
        right_person: bool | None = None,
    ) -> CallDraft | None:
        """The call of the one chosen, or of the unknown number that was typed; None of neither."""
        caller, words = self.current(), self.field.text().strip()
        if caller is None and len(read_phone(words, self._app.settings.country).key) < DIGITS:
            self._count.set_words("Type their number, or add them", Tone.SOON)
            return None
        return CallDraft(
            direction="in",
            outcome=outcome,
            person_id=caller.person_id if caller else None,
            number=_number(caller, words, self._app.settings.country),
            about=caller.last.about if caller and caller.last else "",
            listened=listened,
            right_person=right_person,
        )

    def _of(self, draft: CallDraft, person: int) -> None:
        keep(self._app, replace(draft, person_id=person or None), opens=True)

    def _keep(self, draft: CallDraft, *, opens: bool) -> None:
        keep(self._app, draft, opens=opens)
        self.close()

    def _show(self, found: Found) -> None:
        if found.typed != self.field.text():
            return
        self._callers = {key_of(caller): caller for caller in found.callers}
        rows, counts = caller_rows(found, self._app)
        self._order = [row.key for row in rows]
        self.list.set_rows(rows, counts)
        if rows and self.list.current() is None:
            self.list.choose(rows[0].key)
        self._count.set_words(found.said(), Tone.MUTED)
        known = bool(rows)
        self.log.setText("Log the return" if known else "Log it and say whose")

    def _move(self, by: int) -> None:
        row = self.list.current()
        at = self._order.index(row.key) + by if row is not None else 0
        if 0 <= at < len(self._order):
            self.list.choose(self._order[at])

    def _chosen(self) -> None:
        self.details.show_caller(self.current())


def keep(app: App, draft: CallDraft, *, opens: bool) -> None:
    """Keep the call and say so; with `opens` show the person it was."""

    def kept(logged: Logged) -> None:
        if opens and logged.person_id is not None:
            app.open_person.emit(logged.person_id)
        app.done.emit(logged_words(draft, logged, app.now(), app.zone))

    app.do(later.log_call, draft).then(app, kept)


def _number(caller: Caller | None, typed: str, country: str) -> str | None:
    """The number they ring from: the one typed if it is whole, else the one that ends so."""
    key = read_phone(typed, country).key
    digits = "".join(c for c in typed if c.isdecimal())
    if caller is None:
        return key
    if key in caller.numbers:
        return key
    fits = [number for number in caller.numbers if digits and number.endswith(digits)]
    if len(fits) == 1:
        return fits[0]
    return caller.numbers[0] if caller.person_id is None else None
