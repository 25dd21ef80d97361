"""The five lines of a voicemail, to be said aloud, and what a voicemail starts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from recruiter_desk.base.clock import instant, local
from recruiter_desk.base.say import ORDINALS
from recruiter_desk.base.text.phones import read_phone, show_phone, spoken
from recruiter_desk.calls.drafts import Slip
from recruiter_desk.calls.rules.due import after
from recruiter_desk.calls.rules.think_twice import Advice
from recruiter_desk.people.model import PersonCard
from recruiter_desk.store.settings.model import Settings

LABELS = ("Who", "From", "What for", "Number", "Ask for")
CONFIDENTIAL = "a confidential opportunity"
WORDS_A_SECOND = 2.4  # a calm voice: about 145 words a minute

Part = tuple[str, bool]
"""Words, and whether they are the ones that change (said in bold)."""


@dataclass(frozen=True, slots=True)
class Before:
    """What the slip starts from: the settings, and what the call is about."""

    settings: Settings
    about: str = ""


def filled(before: Before) -> Slip:
    """The parts as they will be said and kept."""
    mine = before.settings
    city = mine.city.split(",")[0].strip()
    firm = ", ".join(part for part in (mine.firm, city) if part)
    number = show_phone(read_phone(mine.number, mine.country).key, mine.country)
    return Slip(
        who=mine.name,
        firm=firm,
        what=before.about or CONFIDENTIAL,
        number=number,
        ask_for=mine.name.split(" ")[0] if mine.name else "",
    )


def lines(slip: Slip, name: str, country: str) -> list[list[list[Part]]]:
    """Each of the five as one or two lines of parts; a part not set says what is missing."""
    hello = f"Hello {name}, this is " if name else "Hello, this is "
    said = spoken(read_phone(slip.number, country).key) if slip.number else ""
    firm, comma, city = slip.firm.rpartition(", ")
    place = f" in {city}." if comma else "."
    return [
        [[(hello, False), (slip.who or "…", True), (".", False)]],
        [[("I am calling from ", False), (firm or slip.firm or "…", True), (place, False)]],
        [[("It is about ", False), (slip.what or "…", True), (".", False)]],
        [
            [("My number is ", False), (said or "…", True), (".", False)],
            [("Once more: ", False), (said or "…", True), (".", False)],
        ],
        [[("Please ask for ", False), (slip.ask_for or slip.who or "…", True), (".", False)]],
    ]


def seconds_aloud(said: Sequence[Sequence[Sequence[Part]]]) -> int:
    """About how long it takes to say, in seconds."""
    words = " ".join(part for line in said for row in line for part, _ in row)
    return round(len(words.replace(",", " , ").split()) / WORDS_A_SECOND)


def due_back(
    at: datetime, card: PersonCard | None, number_zone: str | None, mine: Settings
) -> datetime:
    """When a voicemail left at `at` is due, by the clock there: place, else number, else mine."""
    span = timedelta(hours=mine.hours)
    if mine.weekends:
        return after(at, span, mine.zone, None)
    from recruiter_desk.calls.rules.holidays import idle_days

    place = card.place if card is not None and card.place.zone else None
    zone = (place.zone if place else number_zone) or mine.zone
    country, region = (place.country, place.region) if place else (mine.country, mine.region)
    return after(at, span, zone, idle_days(country, region))


def not_returned_words(advice: Advice | None, zone: str) -> str:
    """`Two not returned since 13 May`; empty without one."""
    left = [each.at for each in advice.evidence if each.kind == "voicemail"] if advice else []
    if not left:
        return ""
    count = ("", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
    number = count[len(left)] if len(left) < len(ORDINALS) else str(len(left))
    since = local(instant(min(left)), zone)
    return f"{number} not returned since {since.day} {since:%b}"
