"""What a page says of a person: status, whose clock, marks against a call."""

from datetime import date, datetime

from recruiter_desk.base.clock import local
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.chip import ChipWords
from recruiter_desk.gui.kit.words import Run
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.model import PersonCard
from recruiter_desk.people.rules import is_off_limits, their_clock

STATUSES = {
    "looking": "Looking",
    "open": "Open to offers",
    "not_looking": "Not looking",
    "placed": "Placed",
}
STATUS_LOOKS = {
    "looking": (Tone.ACCENT, "search"),
    "open": (Tone.GOOD, "circle-dot"),
    "not_looking": (Tone.PLAIN, "minus"),
    "placed": (Tone.GOOD, "check"),
}


def hours(app: App) -> tuple[int, int]:
    """The courtesy hours that were set."""
    return app.settings.courtesy_from, app.settings.courtesy_to


def clock_there(app: App, zone: str | None) -> str:
    """`09:05 there`; empty without a zone, or where the clock is as mine."""
    told = their_clock(zone, app.now(), hours(app))
    if told is None or told.time.utcoffset() == local(app.now(), app.zone).utcoffset():
        return ""
    return f"{told.time:%H:%M} there"


def is_courteous(app: App, zone: str | None) -> bool:
    """Whether it is within the calling hours there; True where no clock is known."""
    told = their_clock(zone, app.now(), hours(app))
    return told is None or told.courteous


def zone_of(card: PersonCard, number_zone: str | None = None) -> str | None:
    """Whose clock counts: that of the place first, else that of the number."""
    return card.place.zone or number_zone


def subtitle(app: App, card: PersonCard, between: str = " · ") -> list[Run]:
    """`MRI technologist · Tucson AZ · 09:05 there`, muted."""
    parts = [part for part in (card.function, card.place.label) if part]
    runs = [Run(between.join(parts), Tone.MUTED)]
    if there := clock_there(app, zone_of(card)):
        runs += [Run(" · " if parts else "", Tone.MUTED), Run(there, Tone.MUTED, icon="clock")]
    return runs


def say_date(day: date, today: date) -> str:
    """`5 May`, with the year when it is not this one."""
    return f"{day.day} {day:%b}" + (f" {day.year}" if day.year != today.year else "")


def status_words(card: PersonCard, now: datetime, zone: str) -> str:
    """`Looking, said 5 May`; empty when nobody asked."""
    if card.status is None:
        return ""
    said = f", said {say_date(card.status_on, local(now, zone).date())}" if card.status_on else ""
    return STATUSES[card.status] + said


def status_chip(card: PersonCard) -> ChipWords | None:
    """The status as a chip."""
    if card.status is None:
        return None
    tone, icon = STATUS_LOOKS[card.status]
    return ChipWords(STATUSES[card.status], tone, icon)


def marks(app: App, card: PersonCard) -> list[ChipWords]:
    """Chips that warn before a call: off limits, do not call."""
    found = []
    today = local(app.now(), app.zone).date()
    if is_off_limits(card.off_limits_why, card.off_limits_until, today):
        until = card.off_limits_until
        words = f"Off limits until {say_date(until, today)}" if until else "Off limits"
        found.append(ChipWords(words, Tone.LATE, "ban"))
    if card.do_not_call is not None:
        found.append(ChipWords("Do not call", Tone.LATE, "phone-off"))
    return found
