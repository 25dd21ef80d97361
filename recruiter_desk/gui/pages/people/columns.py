"""The columns of the People table."""

from recruiter_desk.base.clock import local
from recruiter_desk.base.say import say_exact
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.chip import ChipWords
from recruiter_desk.gui.kit.lazy_rows import Column
from recruiter_desk.gui.pages.people.matters import look_of, worst
from recruiter_desk.gui.pages.people.words import say_date
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.model import PersonLine
from recruiter_desk.people.rules import is_off_limits
from recruiter_desk.today.queries import open_of
from recruiter_desk.today.words import sentence

NAME, CONTACT = "name", "contact"


class Told:
    """What the table shows of each line; what is open is read when a line is first drawn."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._open: dict[int, tuple[str, Tone, str] | None] = {}

    def forget(self) -> None:
        """Read anew what is open about each."""
        self._open.clear()

    def local_time(self, line: PersonLine) -> str:
        """The clock there; empty where none is known."""
        return f"{local(self._app.now(), line.zone):%H:%M}" if line.zone else ""

    def last_contact(self, line: PersonLine) -> str:
        """`Wed 27 May`, with the year instead of the weekday when it was another year."""
        if line.last_contact is None:
            return "never"
        there = local(line.last_contact, self._app.zone)
        today = local(self._app.now(), self._app.zone).date()
        day = say_date(there.date(), today)
        return f"{there:%a} {day}" if there.year == today.year else day

    def exactly(self, line: PersonLine) -> str:
        """The instant of the last contact, for hovering."""
        return say_exact(line.last_contact, self._app.zone) if line.last_contact else ""

    def flag(self, line: PersonLine) -> tuple[str, Tone] | None:
        """The icon of the one thing to know before a call."""
        told = self._flag(line)
        return told[:2] if told else None

    def flag_words(self, line: PersonLine) -> str:
        """The same in words."""
        told = self._flag(line)
        return told[2] if told else ""

    def _flag(self, line: PersonLine) -> tuple[str, Tone, str] | None:
        today = local(self._app.now(), self._app.zone).date()
        if is_off_limits("" if line.off_limits else None, line.off_limits_until, today):
            return "ban", Tone.UNKNOWN, "off limits"
        if line.do_not_call:
            return "phone-off", Tone.UNKNOWN, "do not call"
        if line.id not in self._open:
            self._open[line.id] = self._matter(line.id)
        return self._open[line.id]

    def _matter(self, person: int) -> tuple[str, Tone, str] | None:
        now = self._app.now()
        shown = [item for item in open_of(self._app.desk, person) if item.state(now) != "waiting"]
        item = worst(shown, now)
        if item is None:
            return None
        return *look_of(item, now), sentence(item.matter, now, self._app.zone)


def columns(told: Told) -> tuple[Column[PersonLine], ...]:
    """Name, function, expertise, place with the clock there, last contact, flag."""
    return (
        Column("Name", lambda line: line.name, 116, sort=NAME, strong=True),
        Column("Function", lambda line: line.function, 112),
        Column("Expertise", lambda line: ", ".join(line.expertise), 142, chips=_expertise),
        Column(
            "Place",
            lambda line: line.place,
            aside_title="Local time",
            aside=told.local_time,
        ),
        Column(
            "Last contact",
            told.last_contact,
            92,
            sort=CONTACT,
            right=True,
            tone=_contact_tone,
            tip=told.exactly,
        ),
        Column("Flag", told.flag_words, 26, icon=told.flag, tip=told.flag_words),
    )


def _expertise(line: PersonLine) -> list[ChipWords]:
    return [ChipWords(word) for word in line.expertise]


def _contact_tone(line: PersonLine) -> Tone:
    return Tone.PLAIN if line.last_contact else Tone.MUTED
