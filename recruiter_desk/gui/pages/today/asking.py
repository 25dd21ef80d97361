"""The small questions behind the keys of Today: until when, why, whose, and what they said."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

from PySide6.QtWidgets import QWidget

from recruiter_desk.base.clock import local, zone
from recruiter_desk.base.say import say_time
from recruiter_desk.calls.drafts import PromiseDraft
from recruiter_desk.gui.app import App
from recruiter_desk.gui.panels.callback import CallbackPanel, TicksPanel
from recruiter_desk.gui.panels.choices import Choice, ChoicesPanel, Typed
from recruiter_desk.gui.panels.finding import PersonChoice
from recruiter_desk.people.queries import holders
from recruiter_desk.quick.when import read_when
from recruiter_desk.today.model import Item

AFTERNOON, MORNING = time(14), time(9)
REASONS = (
    "Sorted out another way",
    "No longer interested",
    "The opening is filled",
    "Reached by e-mail",
)
EXPLANATIONS = (
    "Asked, and it changed since",
    "Asked, and both are meant otherwise",
    "I had written it down wrongly",
)


def snooze(app: App, window: QWidget, item: Item, then: Callable[[datetime], None]) -> None:
    """Until when nothing of this person is shown."""
    now = app.now()
    choices = [
        Choice(words, at, say_time(at, now, app.zone)) for words, at in snoozes(now, app.zone)
    ]
    typed = Typed("Or a time, such as thu 4pm", lambda words: read_until(words, app))
    ChoicesPanel(
        window, f"Snooze {item.name} until", choices, then, typed=typed, icon="timer"
    ).open()


def snoozes(now: datetime, zone_name: str) -> list[tuple[str, datetime]]:
    """One hour, this afternoon while it is ahead, tomorrow 9:00, Monday 9:00; on my clock."""
    here = local(now, zone_name)
    found = [("1 hour", now + timedelta(hours=1))]
    if here.time() < AFTERNOON:
        found.append(("This afternoon", _at(here, 0, AFTERNOON, zone_name)))
    found.append(("Tomorrow", _at(here, 1, MORNING, zone_name)))
    if here.weekday() != 6:
        found.append(("Monday", _at(here, 7 - here.weekday(), MORNING, zone_name)))
    return found


def read_until(words: str, app: App) -> tuple[datetime, str] | None:
    """The instant that typed words name, and how it is said; None where they name none."""
    when = read_when(words, app.now(), app.zone)
    if when is None or when.at is None:
        return None
    return when.at, f"Until {say_time(when.at, app.now(), app.zone)}"


def done(window: QWidget, item: Item, then: Callable[[str], None]) -> None:
    """Why what is open about this person is closed."""
    choices = [Choice(words, words) for words in REASONS]
    typed = Typed("Or in your own words", lambda words: (words.strip(), ""))
    ChoicesPanel(
        window, f"Done with {item.name}: why", choices, then, typed=typed, icon="check"
    ).open()


def explained(window: QWidget, item: Item, then: Callable[[str], None]) -> None:
    """What explains that two statements differ."""
    choices = [Choice(words, words) for words in EXPLANATIONS]
    typed = Typed("Or in your own words", lambda words: (words.strip(), ""))
    ChoicesPanel(
        window, f"What explains it, {item.name}", choices, then, typed=typed, icon="git-compare"
    ).open()


def bad_time(
    app: App, window: QWidget, item: Item, then: Callable[[PromiseDraft | None], None]
) -> None:
    """When to call back, in their words; the time is confirmed, never guessed in silence."""
    CallbackPanel(app, window, item.name, item.zone or app.zone, then).open()


def returned(
    window: QWidget, item: Item, then: Callable[[bool | None, bool | None], None]
) -> None:
    """Two ticks: listened to the message, asked for the right person."""
    TicksPanel(window, item.name, then).open()


def whose(app: App, window: QWidget, item: Item, then: Callable[[int], None]) -> None:
    """Who it was that rang on this number: those who have it, or anybody by name."""
    with app.desk.read() as read:
        sharing = holders(read, item.number or "")
    choices = [Choice(person.name, person.id) for person in sharing]
    PersonChoice(app, window, f"Whose was {item.name}?", choices, then).open()


def _at(here: datetime, days: int, clock: time, zone_name: str) -> datetime:
    day = here.date() + timedelta(days=days)
    return datetime.combine(day, clock, zone(zone_name)).astimezone(UTC)
