"""What became of the last voicemails and promises of a person, a line each."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from recruiter_desk.base.clock import instant, local, stamp
from recruiter_desk.base.say import ORDINALS, say_due, say_span
from recruiter_desk.calls.model import Contact, End, Promised, Subject
from recruiter_desk.calls.rules.story import BROKEN, story
from recruiter_desk.gui.panels.times import day_and_time
from recruiter_desk.gui.theme.tokens import Tone

SHOWN = 4
HOURS_NAMED = 2
ENDED = {
    "kept_late": ("kept late", Tone.SOON),
    "settled": ("talked before", Tone.GOOD),
    "over": ("not kept", Tone.LATE),
    "closed": ("closed", Tone.MUTED),
    "nobody": ("wrong number", Tone.MUTED),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One voicemail or promise: an icon, what it was and when, and what became of it."""

    at: int
    icon: str
    tone: Tone
    words: str
    became: str


def record(subject: Subject, now: datetime, zone: str, most: int = SHOWN) -> list[Line]:
    """The latest of them, newest first."""
    return sorted(_all(subject, now, zone), key=lambda line: -line.at)[:most]


def hours_words(talks: Sequence[int], zone: str) -> str:
    """At what hours they answered, by their clock: `mostly around 9:00 and 16:00`."""
    hours = Counter(local(instant(at), zone).hour for at in talks)
    named = [f"{hour}:00" for hour in sorted(h for h, _ in hours.most_common(HOURS_NAMED))]
    return f"mostly around {' and '.join(named)}" if named else ""


def think_twice_title(voicemails: int) -> str:
    """What the card is called, by how many voicemails nobody returned."""
    nth = ORDINALS[voicemails + 1] if 0 < voicemails < len(ORDINALS) - 1 else ""
    return f"Think twice before a {nth} call" if nth else "Think twice before calling"


def _all(subject: Subject, now: datetime, zone: str) -> Iterator[Line]:
    told = story(subject)
    for contact in subject.contacts:
        if contact.id in told.voicemails:
            became, tone = _voicemail(contact, told.voicemails[contact.id], now)
            words = f"Voicemail {day_and_time(instant(contact.at), zone)}"
            yield Line(contact.at, "voicemail", tone, words, became)
    for promise in subject.promises:
        if not promise.mine and promise.timed:
            became, tone = _promise(promise, told.promises[promise.id], now, zone)
            words = f"Promised to call {day_and_time(instant(promise.due), zone)}"
            icon = "check" if tone is Tone.GOOD else "phone-incoming"
            yield Line(promise.due, icon, tone, words, became)


def _voicemail(contact: Contact, end: End, now: datetime) -> tuple[str, Tone]:
    at, due = stamp(now), contact.due or contact.at
    if end.how == "closed" and contact.not_returned and (end.at or 0) >= contact.not_returned:
        return "not returned", Tone.LATE
    if end.how == "returned":
        return f"returned in {say_span(instant(end.at or 0) - instant(contact.at))}", Tone.GOOD
    if end.how != "open":
        return ENDED[end.how]
    if contact.not_returned is not None and at >= contact.not_returned:
        return "not returned", Tone.LATE
    return say_due(instant(due), now), Tone.SOON if at >= due else Tone.MUTED


def _promise(promise: Promised, end: End, now: datetime, zone: str) -> tuple[str, Tone]:
    if end.how == "kept":
        return f"kept, {local(instant(end.at or 0), zone):%H:%M}", Tone.GOOD
    if end.how != "open":
        return ENDED[end.how]
    if stamp(now) >= promise.due + BROKEN:
        return "not kept", Tone.LATE
    late = stamp(now) >= promise.due
    return say_due(instant(promise.due), now), Tone.SOON if late else Tone.MUTED
