"""The fields of a call."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.base.clock import local
from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.form import Captioned
from recruiter_desk.gui.kit.segments import Segments
from recruiter_desk.gui.kit.spin import Spin
from recruiter_desk.gui.kit.text_box import TextBox
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.call.endings import Endings
from recruiter_desk.gui.pages.call.when import read_at
from recruiter_desk.gui.pages.people.words import hours, is_courteous
from recruiter_desk.gui.panels.about import About
from recruiter_desk.gui.panels.number_choice import NumberChoice
from recruiter_desk.gui.panels.promised import PromiseLine
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone

LONGEST = 600  # minutes


class CallForm(QWidget):
    """`draft(why)` is the call as it will be kept; DeskError for a time that cannot be read."""

    def __init__(self, app: App, of: About) -> None:
        super().__init__()
        self._app, self._of = app, of
        self.direction = Segments(
            "Direction", [("out", "I called"), ("in", "They called")], high=30
        )
        self.direction.choose("out")
        self.by = Segments(
            "By", [("phone", "Phone"), ("text", "Text"), ("email", "E-mail")], high=30
        )
        self.by.choose("phone")
        self.numbers = NumberChoice(app, of, lead="On ")
        self.endings = Endings()
        self.endings.choose("connected")
        self.direction.chosen.connect(lambda keys: self.endings.say(keys[0]))
        self.about, self.notes = Field("What it was about"), TextBox("Notes", lines=2)
        self.about.setText(of.about)
        self.promise = PromiseLine(app, of.zone or app.zone)
        self.minutes = Spin("Length in minutes", 0, LONGEST)
        self.at = Field("When", hint="now")
        self.at.setFixedWidth(160)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        first = _line(self.direction, self.by, self.numbers)
        first.addStretch()
        first.addWidget(self._hours())
        column.addLayout(first)
        column.addWidget(self.endings)
        second = _line(Captioned("Minutes", self.minutes), Captioned("When", self.at))
        second.insertWidget(0, Captioned("What it was about", self.about), 1)
        column.addLayout(second)
        column.addWidget(Captioned("Notes", self.notes))
        column.addWidget(Captioned("Promised to call", self.promise))

    def _hours(self) -> Words:
        """A word of care when it is outside the courtesy hours there."""
        phone = self.numbers.phone()
        zone = self._of.zone or (phone.zone if phone else None)
        if is_courteous(self._app, zone):
            return Words("")
        first, last = hours(self._app)
        there = f"{local(self._app.now(), zone or self._app.zone):%H:%M}"
        return Words(f"{there} there, outside {first}\u2013{last}", Role.CAPTION, Tone.SOON)

    def first(self) -> QWidget:
        """What has the keys at first."""
        return self.endings

    def choose_outcome(self, key: str) -> None:
        """Choose how it ended."""
        self.endings.choose(key)

    def draft(self, why: str) -> CallDraft:
        """The call, with the reason for calling anyway."""
        minutes = self.minutes.value()
        return CallDraft(
            direction=self.direction.keys()[0],
            outcome=self.endings.key(),
            by=self.by.keys()[0],
            person_id=self._of.person,
            number=self.numbers.key() or None,
            at=read_at(self.at.text(), self._app.now(), self._app.zone),
            seconds=60 * minutes or None,
            about=self.about.text(),
            text=self.notes.text(),
            promise=self.promise.settled(),
            anyway_why=why,
        )


def _line(*widgets: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(8)
    for widget in widgets:
        made.addWidget(widget)
    return made
