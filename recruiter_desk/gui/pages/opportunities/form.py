"""The form of an opportunity: its fields, what they mean as a draft, and what changed in them."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QWidget

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.combo import Combo
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.form import Captioned
from recruiter_desk.gui.kit.text_box import TextBox
from recruiter_desk.gui.pages.people.editing import suggesting
from recruiter_desk.gui.pages.people.editing.days import read_day, say_day
from recruiter_desk.opportunities.model import Opening, OpeningChanges, OpeningDraft
from recruiter_desk.opportunities.rules.typed import say_pay, say_within
from recruiter_desk.people.model import UNSET, Several
from recruiter_desk.people.queries.words_like import WordsOf

REMOTE = (("", "Not said"), ("on_site", "On site"), ("hybrid", "Hybrid"), ("remote", "Remote"))
PLAIN = ("title", "client", "function", "place", "within", "shifts", "pay", "words")
"""Fields that are given on as they were typed."""
CAPTIONS = {
    "title": "Title",
    "client": "Client",
    "function": "Job function",
    "shifts": "Shifts",
    "place": "Place",
    "within": "How near",
    "remote": "Where the work is done",
    "pay": "Pay",
    "expertise": "Expertise wanted, one a line",
    "knockouts": "Knock-outs, one a line",
    "starts_on": "Starts",
    "submit_by": "Resumes wanted by",
    "guarantee": "Guarantee, in days after the start",
    "off_limits": "Companies off limits, with commas between",
    "words": "Everything else about it",
}
PAIRS = (
    ("title", "client"),
    ("function", "shifts"),
    ("expertise", "knockouts"),
    ("place", "within"),
    ("pay", "remote"),
    ("starts_on", "submit_by"),
    ("guarantee", "off_limits"),
)


class OpeningForm(QWidget):
    """The fields by name; `opening` None is a new one."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._country = app.settings.country
        self.title = Field("Title", hint="MRI lead, Tucson")
        self.client = Field("Client", hint="Sonoran Imaging")
        self.function = Field("Job function", hint="MRI technologist")
        self.shifts = Field("Shifts", hint="days, call one in four")
        self.place = Field("Place", hint="City, ZIP code or metro")
        self.within = Field("How near", hint="40mi, 60km, any")
        self.remote = Combo("Where the work is done", REMOTE)
        self.pay = Field("Pay", hint="46-54/hour, 85-95k")
        self.expertise = TextBox("Expertise wanted", "MRI 3 years\n3T", 3)
        self.knockouts = TextBox("Knock-outs", "AZ licence\nno weekends", 3)
        self.starts_on = Field("Starts", hint="1 Jul")
        self.submit_by = Field("Resumes wanted by", hint="5 Jun")
        self.guarantee = Field("Guarantee in days", hint="90")
        self.off_limits = Field("Companies off limits", hint="nobody is taken from them")
        self.words = TextBox("Everything else about it", "", 2)
        self.captioned = {
            name: Captioned(caption, getattr(self, name)) for name, caption in CAPTIONS.items()
        }
        self._lay_out()
        suggesting.suggest_words(app, self.function, WordsOf.FUNCTION)
        suggesting.suggest_employers(app, self.client)
        suggesting.suggest_places(app, self.place)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for row, pair in enumerate(PAIRS):
            for column, name in enumerate(pair):
                grid.addWidget(self.captioned[name], row, column)
        grid.addWidget(self.captioned["words"], len(PAIRS), 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)

    def fill(self, opening: Opening) -> None:
        """What is kept of an opportunity."""
        for name in ("title", "client", "function", "place", "shifts"):
            getattr(self, name).setText(getattr(opening, name))
        self.within.setText(say_within(opening.within_m, self._country))
        self.pay.setText(say_pay(opening.pay))
        self.remote.choose(opening.remote)
        for name in ("expertise", "knockouts"):
            lines = "\n".join(want.words for want in getattr(opening, name))
            getattr(self, name).edit.setPlainText(lines)
        self.starts_on.setText(say_day(opening.starts_on))
        self.submit_by.setText(say_day(opening.submit_by))
        days = opening.guarantee_days
        self.guarantee.setText("" if days is None else str(days))
        here = [line.company for line in opening.off_limits if line.here]
        self.off_limits.setText(", ".join(here))
        self.words.edit.setPlainText(opening.words)

    def draft(self, today: date) -> OpeningDraft:
        """What is typed; DeskError for a day or a number that is none."""
        plain = {name: getattr(self, name).text().strip() for name in PLAIN}
        return OpeningDraft(
            **plain,
            remote=self.remote.key(),
            expertise=_lines(self.expertise.text()),
            knockouts=_lines(self.knockouts.text()),
            starts_on=read_day(self.starts_on.text(), today, ahead=True),
            submit_by=read_day(self.submit_by.text(), today, ahead=True),
            guarantee_days=_days(self.guarantee.text()),
            off_limits=_lines(self.off_limits.text().replace(",", "\n")),
        )


def changes_between(before: OpeningDraft, now: OpeningDraft) -> OpeningChanges:
    """What was changed in the form."""
    single = (*PLAIN, "remote", "starts_on", "submit_by", "guarantee_days")
    changed = {
        name: getattr(now, name) if getattr(now, name) != getattr(before, name) else UNSET
        for name in single
    }
    several = {
        name: _several(getattr(before, name), getattr(now, name))
        for name in ("expertise", "knockouts", "off_limits")
    }
    return OpeningChanges(**changed, **several)  # type: ignore[arg-type]


def _several(before: tuple[str, ...], now: tuple[str, ...]) -> Several[str]:
    added = tuple(line for line in now if line not in before)
    return Several(added, tuple(line for line in before if line not in now))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(filter(None, (line.strip() for line in text.splitlines())))


def _days(text: str) -> int | None:
    typed = text.strip().removesuffix("d").removesuffix("days").strip()
    if not typed:
        return None
    if not (typed.isascii() and typed.isdecimal() and len(typed) < 5):
        raise DeskError(f"{typed[:30]} is no number of days.", "Write it as 90.")
    return int(typed)
