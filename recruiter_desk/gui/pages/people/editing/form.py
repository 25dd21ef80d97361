"""The form in which a person is typed: every field, with suggestions where the desk knows some."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.check import Check
from recruiter_desk.gui.kit.combo import Combo
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.form import Captioned
from recruiter_desk.gui.kit.spin import Spin
from recruiter_desk.gui.pages.people.editing import checks, suggesting
from recruiter_desk.gui.pages.people.editing.rows import email_rows, link_rows, number_rows
from recruiter_desk.gui.pages.people.words import STATUSES
from recruiter_desk.people.queries.words_like import WordsOf

TOUCH_MOST = 3650  # days, as the rule has it


class Form(QWidget):
    """The fields by name; `edited` whenever one of them changed by hand."""

    edited = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self.name = Field("Name", hint="Dana Whitfield")
        self.nickname = Field("Nickname")
        self.function = Field("Job function", hint="MRI technologist")
        self.employer = Field("Employer")
        self.expertise = Field("Expertise", hint="3T, cardiac MR")
        self.place = Field("Place", hint="City, ZIP code or metro")
        self.tags = Field("Tags")
        self.status = Combo("Status", [("", "Not known"), *STATUSES.items()])
        self.status_on = Field("Status said on", hint="today")
        self.touch = Spin("Days between two talks", 0, TOUCH_MOST)
        self.touch.setSpecialValueText("never")
        self.off_limits = Check("Off limits")
        self.off_until = Field("Off limits until", hint="until, such as 30 Jun")
        self.off_why = Field("Why off limits", hint="why")
        self.do_not_call = Check("Do not call")
        self.no_call_why = Field("Why not to call", hint="why")
        self.numbers = number_rows(checks.number)
        self.emails = email_rows(checks.email)
        self.links = link_rows(checks.link)
        self.captioned = {
            name: Captioned(caption, getattr(self, name)) for name, caption in CAPTIONS.items()
        }
        self._lay_out()
        self._follow()
        self._suggest(app)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        captioned = self.captioned
        grid.addWidget(captioned["name"], 0, 0)
        grid.addWidget(captioned["nickname"], 0, 1)
        grid.addWidget(captioned["numbers"], 1, 0, 1, 2)
        grid.addWidget(captioned["emails"], 2, 0, 1, 2)
        pairs = (
            ("function", "employer"),
            ("expertise", "place"),
            ("status", "status_on"),
            ("tags", "touch"),
        )
        for row, pair in enumerate(pairs, 3):
            for column, name in enumerate(pair):
                grid.addWidget(captioned[name], row, column)
        grid.addLayout(_line(self.off_limits, self.off_until, self.off_why), 7, 0, 1, 2)
        grid.addLayout(_line(self.do_not_call, self.no_call_why), 8, 0, 1, 2)
        grid.addWidget(captioned["links"], 9, 0, 1, 2)
        grid.setRowStretch(10, 1)

    def _follow(self) -> None:
        for field in self.findChildren(Field):
            field.textEdited.connect(self.edited)
        for rows in (self.numbers, self.emails):
            rows.edited.connect(self.edited)
        self.off_limits.toggled.connect(self._marks)
        self.do_not_call.toggled.connect(self._marks)
        self._marks()

    def _suggest(self, app: App) -> None:
        suggesting.suggest_words(app, self.function, WordsOf.FUNCTION)
        suggesting.suggest_words(app, self.expertise, WordsOf.EXPERTISE, ",")
        suggesting.suggest_words(app, self.tags, WordsOf.TAG, ",")
        suggesting.suggest_employers(app, self.employer)
        suggesting.suggest_places(app, self.place)
        self.place.editingFinished.connect(
            lambda: self.captioned["place"].say(
                *suggesting.say_place(app, self.place.text().strip())
            )
        )

    def _marks(self) -> None:
        """Until and why can be typed once the mark is set."""
        for field in (self.off_until, self.off_why):
            field.setEnabled(self.off_limits.isChecked())
        self.no_call_why.setEnabled(self.do_not_call.isChecked())

    def check(self) -> bool:
        """Whether every number, address and link can be kept; each wrong one says why."""
        right = [rows.check() for rows in (self.numbers, self.emails, self.links)]
        return all(right)


CAPTIONS = {
    "name": "Name",
    "nickname": "Nickname",
    "numbers": "Numbers",
    "emails": "E-mail",
    "function": "Job function",
    "employer": "Employer",
    "expertise": "Areas of expertise, with commas between",
    "place": "Place",
    "status": "Status",
    "status_on": "Said on",
    "tags": "Tags, with commas between",
    "touch": "Stay in touch, every so many days",
    "links": "Links",
}


def _line(check: Check, *fields: Field) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    check.setFixedWidth(104)
    line.addWidget(check)
    for field in fields:
        line.addWidget(field, 1)
    return line
