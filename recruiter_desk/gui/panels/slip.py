"""The voicemail slip: five lines to say aloud; V starts the clock."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from recruiter_desk.calls.drafts import CallDraft, Logged, Slip
from recruiter_desk.gui import later
from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.key_cap import KeyCaps
from recruiter_desk.gui.kit.paint import hairline
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels import slip_words
from recruiter_desk.gui.panels.about import About, about
from recruiter_desk.gui.panels.number_choice import NumberChoice
from recruiter_desk.gui.panels.pressing import enter_means
from recruiter_desk.gui.panels.said import logged_words
from recruiter_desk.gui.panels.slip_line import SlipLine
from recruiter_desk.gui.panels.times import day_and_time
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

WIDE, TOP = 704, 88
SAFE = {
    True: ("check", Tone.GOOD, "Voicemail is safe there"),
    False: ("triangle-alert", Tone.LATE, "Voicemail is not safe there"),
    None: ("circle-question-mark", Tone.UNKNOWN, "Ask once whether voicemail is safe there"),
}
PARTS = ("who", "firm", "what", "number", "ask_for")


class SlipPanel(Panel):
    """For the person, or the number, that was asked for; `asked.words` is what it is about."""

    def __init__(self, app: App, window: QWidget, asked: PanelAsked) -> None:
        self._app = app
        self._of: About = about(app.desk, asked, app.now())
        self._opportunity = asked.opportunity or 0
        super().__init__(window, f"Voicemail for {self._of.name}", WIDE, top=TOP)
        self._slip = slip_words.filled(slip_words.Before(app.settings, self._of.about))
        self._what = self._slip.what
        self._editing = False
        self._make_head()
        self._lines = self._make_lines()
        self.numbers = NumberChoice(app, self._of)
        self._ground = _Ground()
        self.body.addWidget(self._ground)
        self._make_ground()
        self._make_foot()
        self._say()

    def _make_head(self) -> None:
        self._aloud = Words("", Role.CAPTION, Tone.MUTED)
        self.head.setContentsMargins(20, 0, 20, 0)
        self.head.addWidget(Icon("voicemail", 18, Tone.ACCENT))
        self.head.addWidget(Words(f"Voicemail for {self._of.name}", Role.NAME), 1)
        self.head.addWidget(self._aloud)

    def _make_lines(self) -> list[SlipLine]:
        made = []
        for number, (label, part) in enumerate(zip(slip_words.LABELS, PARTS, strict=True), 1):
            value = getattr(self._slip, part)
            line = SlipLine(number, label, value, last=number == len(PARTS))
            line.field.textChanged.connect(self._typed)
            made.append(line)
            self.body.addWidget(line)
        self._less = Button("Say less", kind=Kind.LINK, small=True)
        self._less.clicked.connect(self.say_less)
        made[2].add(self._less)
        return made

    def _make_ground(self) -> None:
        phone = self.numbers.phone()
        icon, tone, words = SAFE[phone.voicemail_safe if phone else None]
        zone = phone.zone if phone else None
        due = slip_words.due_back(self._app.now(), self._of.card, zone, self._app.settings)
        late = slip_words.not_returned_words(self._of.advice, self._app.zone)
        lines = [
            (0, 0, "phone", Tone.MUTED, self.numbers),
            (0, 2, icon, tone, Words(words)),
            (1, 0, "clock", Tone.MUTED, Words(f"Due back {day_and_time(due, self._app.zone)}")),
        ]
        if late:
            lines.append((1, 2, "rotate-ccw", Tone.SOON, Words(late, tone=Tone.SOON)))
        for row, column, name, colour, widget in lines:
            self._ground.grid.addWidget(Icon(name, 14, colour), row, column)
            self._ground.grid.addWidget(widget, row, column + 1)

    def _make_foot(self) -> None:
        self.foot.setContentsMargins(20, 0, 12, 0)
        self.foot.addWidget(KeyCaps("Ctrl", "E"))
        self.foot.addWidget(Words("change the words", Role.CAPTION, Tone.MUTED))
        self.foot.addStretch()
        self.left = Button("Left it, start the clock", caps=("V",), kind=Kind.PRIMARY)
        for button, act in (
            (Button("Close", caps=("Esc",)), self.close),
            (Button("No answer", caps=("N",)), self.no_answer),
            (self.left, self.left_it),
        ):
            button.clicked.connect(act)
            self.foot.addWidget(button)
        self.add_key("V", self.left_it)
        self.add_key("N", self.no_answer)
        self.add_key("L", self.say_less)
        self.add_key("Ctrl+E", self.change_words)
        enter_means(self, self._enter)

    def open(self, first: QWidget | None = None) -> None:
        """The primary button has the keys, so that V and Enter both leave it."""
        super().open(first or self.left)

    def say_less(self) -> None:
        """Say that it is confidential, or what it is about again."""
        field = self._lines[2].field
        less = field.text() != slip_words.CONFIDENTIAL
        field.setText(slip_words.CONFIDENTIAL if less else self._what)
        self._less.setText("Say less" if not less else "Say more")

    def change_words(self) -> None:
        """Change the parts in fields, and read them as sentences again."""
        self._editing = not self._editing
        for line in self._lines:
            line.edit(on=self._editing)
        self._say()
        (self._lines[2].field if self._editing else self.left).setFocus()
        self.place_again()

    def left_it(self) -> None:
        """Keep the voicemail with its parts: the clock starts."""
        slip = self._slip
        about = self._of.about or (slip.what if slip.what != slip_words.CONFIDENTIAL else "")
        self._keep(self._of.draft("voicemail", self.numbers.key(), about, slip))

    def no_answer(self) -> None:
        """Nobody answered and nothing was left."""
        self._keep(self._of.draft("no_answer", self.numbers.key(), self._of.about, Slip()))

    def _enter(self) -> None:
        if self._editing:
            self.change_words()
        else:
            self.left_it()

    def _keep(self, draft: CallDraft) -> None:
        app, opportunity = self._app, self._opportunity

        def kept(logged: Logged) -> None:
            app.done.emit(logged_words(draft, logged, app.now(), app.zone))
            if opportunity and draft.person_id is not None:
                app.rung.emit(draft.person_id, opportunity, draft.outcome)

        if opportunity:
            app.do(later.called_for, opportunity, draft).then(app, kept)
        else:
            app.do(later.log_call, draft).then(app, kept)
        self.close()

    def _typed(self) -> None:
        self._slip = Slip(*(line.field.text().strip() for line in self._lines))
        self._say()

    def _say(self) -> None:
        said = slip_words.lines(self._slip, self._of.called, self._app.settings.country)
        for line, words in zip(self._lines, said, strict=True):
            line.say(words)
        self._aloud.set_words(f"about {slip_words.seconds_aloud(said)} s aloud")


class _Ground(QWidget):
    """Where it goes, whether it is safe, when it is due: two columns on the ground."""

    def __init__(self) -> None:
        super().__init__()
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(20, 13, 20, 13)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(3, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens().ground)
        hairline(painter, 0, self.width(), 0)
