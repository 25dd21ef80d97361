"""The first start: a few questions that fill the voicemail slip and set the clock."""

from collections.abc import Iterator

from PySide6.QtCore import QMetaMethod, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text.phones import read_phone, spoken
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card, Icon
from recruiter_desk.gui.kit.check import Check
from recruiter_desk.gui.kit.choice_card import ChoiceCard
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.form import Captioned
from recruiter_desk.gui.kit.paint import draw_box, hairline
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.first_start.beside import Beside
from recruiter_desk.gui.pages.people.editing.suggesting import suggest_places
from recruiter_desk.gui.pages.settings.where import settings_of
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens
from recruiter_desk.store.desk import Desk

FRAME = ("rail", "top", "foot")
PAUSE = 150  # ms after the last letter, before the line is said again
QUIET = (
    "Otherwise a voicemail left on Friday at 16:00 is due on Monday at 16:00. "
    "Public holidays are those where the person is."
)


class _Foot(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), 0)


class _Quote(QWidget):
    """The spoken line in a box of ground."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setFixedHeight(34)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 0, 10, 0)
        line.setSpacing(8)
        line.addWidget(Icon("voicemail"))
        line.addWidget(words, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_box(QPainter(self), self.rect(), fill=tokens().ground)


class FirstStartPage(QWidget):
    """Fills the whole window until the desk is opened; Enter opens it from anywhere."""

    key, title = "first_start", "First start"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self.name = Field("Your name")
        self.firm = Field("Firm")
        self.city = Field("City", hint="City or ZIP code")
        self.number = Field("Number to call back", hint="(312) 555-0117")
        self.weekends = Check("Weekends and public holidays count for the 24 hours", on=True)
        self.demo = ChoiceCard("play", "Look around first", "demo desk, 224 invented people")
        self.list = ChoiceCard("file-text", "A list", "CSV of LinkedIn, Google, Outlook, any ATS")
        self.nothing = ChoiceCard("plus", "Nothing yet", "add them as you ring")
        self.line = Words("", Role.BODY, Tone.MUTED)
        self._where = Captioned("City", self.city)
        self._said = Words("All of it can be changed later in Settings.", Role.CAPTION, Tone.MUTED)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._speak)
        self._lay_out()
        for field in self._fields():
            field.textEdited.connect(self._pause.start)
        suggest_places(app, self.city).taken.connect(lambda _city: self._speak())
        self.city.editingFinished.connect(self._say_where)
        self.nothing.setChecked(True)
        self._speak()
        self.setFocusProxy(self.name)

    def hints(self) -> list[tuple[str, str]]:
        """The one key of this page."""
        return [("Enter", "open the desk")]

    def open_desk(self) -> None:
        """Keep the answers; then show Today, the page that reads a list, or the demo."""
        answers = {
            "name": self.name.text(),
            "firm": self.firm.text(),
            "number": self.number.text(),
            "weekends": "yes" if self.weekends.isChecked() else "no",
            "answered": "yes",
        }
        city, look_around = self.city.text(), self.demo.isChecked()
        first = "importing" if self.list.isChecked() else "today"

        def keep(desk: Desk) -> None:
            from recruiter_desk.store.settings.commands import change_settings

            change_settings(desk, answers | settings_of(city))

        def kept(_done: None) -> None:
            self._app.go.emit(first)
            if look_around:
                self._app.open_demo.emit()

        self._app.do(keep).then(self, kept, self._refuse)

    def _fields(self) -> Iterator[Field]:
        yield from (self.name, self.firm, self.city, self.number)

    def _lay_out(self) -> None:
        cards = QVBoxLayout()
        cards.setContentsMargins(48, 56, 48, 24)
        cards.setSpacing(20)
        for card in (self._who(), self._clock(), self._people()):
            cards.addWidget(card)
        cards.addStretch()
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(Beside())
        across.addLayout(cards, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(self._make_foot())

    def _who(self) -> Card:
        made = _card("Who is calling", "fills the voicemail slip")
        line = QHBoxLayout()
        line.setSpacing(12)
        captioned = (
            (Captioned("Your name", self.name), 4),
            (Captioned("Firm", self.firm), 4),
            (self._where, 3),
            (Captioned("Number to call back", self.number), 4),
        )
        for each, share in captioned:
            line.addWidget(each, share, Qt.AlignmentFlag.AlignTop)
        made.body.addSpacing(8)
        made.body.addLayout(line)
        made.add(_Quote(self.line), gap=14)
        return made

    def _clock(self) -> Card:
        made = _card("The clock", "a voicemail left should be returned within 24 hours")
        made.add(self.weekends, gap=10)
        made.add(Words(QUIET, Role.CAPTION, Tone.MUTED, wrap=True), gap=4)
        return made

    def _people(self) -> Card:
        made = _card("Your people", "more can follow at any time")
        self._group = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(10)
        for choice in (self.demo, self.list, self.nothing):
            self._group.addButton(choice)
            line.addWidget(choice, 1)
        if not _is_heard(self._app):
            self.demo.hide()
        made.body.addSpacing(10)
        made.body.addLayout(line)
        return made

    def _make_foot(self) -> QWidget:
        foot = _Foot()
        foot.setFixedHeight(60)
        line = QHBoxLayout(foot)
        line.setContentsMargins(40, 1, 48, 0)
        line.addWidget(self._said, 1)
        go = Button("Open the desk", caps=("Enter",), kind=Kind.PRIMARY)
        go.clicked.connect(self.open_desk)
        line.addWidget(go)
        return foot

    def _speak(self) -> None:
        """The line as it will be said on a voicemail."""
        name, firm = self.name.text().strip(), self.firm.text().strip()
        city = self.city.text().split(",")[0].strip()
        key = read_phone(self.number.text()).key
        if not name:
            self.line.set_words("What you will say on a voicemail stands here.", Tone.MUTED)
            return
        said = f"This is {name}"
        said += f", from {firm}" if firm else ""
        said += f" in {city}" if city else ""
        said += f". My number is {spoken(key)}." if key else "."
        self.line.set_words(f"“{said}”", Tone.PLAIN)

    def _say_where(self) -> None:
        """Below the city: the zone it sets, or that it is not clear enough."""
        city = self.city.text()
        found = settings_of(city)
        if not city.strip():
            self._where.say("")
        elif "zone" in found:
            self._where.say(found["zone"].replace("_", " "), Tone.MUTED)
        else:
            self._where.say("Add its state, so that your clock is right.", Tone.SOON)

    def _refuse(self, error: DeskError) -> None:
        self._said.set_words(f"{error.title} {error.advice}", Tone.LATE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_desk()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._frame(shown=False)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._frame(shown=True)

    def _frame(self, *, shown: bool) -> None:
        """The rail, the bar and the strip of keys wait until there is a desk to use them on."""
        for part in FRAME:
            widget = getattr(self.window(), part, None)
            if isinstance(widget, QWidget):
                widget.setVisible(shown)


def _is_heard(app: App) -> bool:
    """Whether somebody opens the demo when asked to."""
    return bool(app.isSignalConnected(QMetaMethod.fromSignal(app.open_demo)))


def _card(title: str, caption: str) -> Card:
    made = Card()
    made.body.setContentsMargins(25, 21, 25, 21)
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addWidget(Words(title, Role.NAME))
    line.addWidget(Words(caption, Role.CAPTION, Tone.MUTED), 1)
    made.body.addLayout(line)
    return made
