"""The small questions behind the keys of Opportunities: which stage, why not, may I, which day."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from recruiter_desk.base.clock import local
from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.say import say_time
from recruiter_desk.gui.app import App
from recruiter_desk.gui.pages.opportunities.submitted import DATES
from recruiter_desk.gui.pages.people.editing.days import read_day
from recruiter_desk.gui.panels.choices import Choice, ChoicesPanel, Typed
from recruiter_desk.gui.panels.opportunity.words import STAGES, day
from recruiter_desk.opportunities.model import STAGES as ALL
from recruiter_desk.opportunities.model import Milestone, Stage

REASONS = (
    "Not interested in this one",
    "Pay too low",
    "Too far, and no move",
    "Not these shifts",
    "Too little experience for it",
    "The client said no",
)
CLOSED = ("The client called it off", "Filled by somebody else", "Nobody wanted at that pay")
OWN_WORDS = "Or in your own words"


class Permission(NamedTuple):
    """When they said that they may be put forward, and in which words."""

    at: datetime
    words: str = ""


def stage(window: QWidget, name: str, now: str, then: Callable[[Stage], None]) -> None:
    """To which stage; the present one is said."""
    choices = [Choice(STAGES[each], each, "now" if each == now else "") for each in ALL]
    ChoicesPanel(window, f"Move {name} to", choices, then, icon="corner-up-right").open()


def why_not(window: QWidget, name: str, then: Callable[[str], None]) -> None:
    """Why somebody is not for this one: kept, and read again when another opportunity comes."""
    _reason(window, f"Not for this one, {name}: why", REASONS, then)


def why_closed(window: QWidget, title: str, then: Callable[[str], None]) -> None:
    """Why an opportunity is closed."""
    _reason(window, f"Close {title}: why", CLOSED, then)


def words(window: QWidget, title: str, hint: str, then: Callable[[str], None]) -> None:
    """One line of words."""
    typed: Typed[str] = Typed(hint, lambda line: (line.strip(), ""))
    ChoicesPanel(window, title, [], then, typed=typed, icon="sticky-note").open()


def permission(
    app: App,
    window: QWidget,
    name: str,
    talks: Sequence[datetime],
    then: Callable[[Permission], None],
) -> None:
    """When they said it: just now, or in one of the last talks; typed words are theirs."""
    now = app.now()
    choices = [Choice("Said so just now", Permission(now))]
    for at in talks:
        said = say_time(at, now, app.zone)
        choices.append(Choice("Said so when we talked", Permission(at), said))
    typed = Typed(
        "Their words, such as: yes, put me forward",
        lambda line: (Permission(now, line.strip()), "Said just now"),
    )
    title = f"May {name} be put forward"
    ChoicesPanel(window, title, choices, then, typed=typed, icon="shield").open()


def a_date(app: App, window: QWidget, name: str, then: Callable[[Milestone, date], None]) -> None:
    """What happens to somebody, and then on which day."""

    def ask_day(kind: Milestone) -> None:
        typed: Typed[date] = Typed(
            "On which day, such as 5 Jun", lambda line: _day(app, line), unread="No day yet"
        )
        title = f"{DATES[kind].capitalize()}, {name}"

        def take(on_day: date) -> None:
            then(kind, on_day)

        ChoicesPanel(window, title, [], take, typed=typed, icon="calendar-clock").open()

    choices = [Choice(said.capitalize(), kind) for kind, said in DATES.items()]
    ChoicesPanel(window, f"A date of {name}", choices, ask_day, icon="calendar-clock").open()


def _day(app: App, line: str) -> tuple[date, str] | None:
    try:
        found = read_day(line, local(app.now(), app.zone).date(), ahead=True)
    except DeskError:
        return None
    return (found, f"{day(found)} {found.year}") if found is not None else None


def _reason(
    window: QWidget, title: str, reasons: Sequence[str], then: Callable[[str], None]
) -> None:
    choices = [Choice(words, words) for words in reasons]
    typed = Typed(OWN_WORDS, lambda line: (line.strip(), ""))
    ChoicesPanel(window, title, choices, then, typed=typed, icon="x").open()
