"""The log of calls as a witness: who rang whom on which day, and whether anybody spoke."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Fact, FactKind, Known, Source, SourceKind

LONGEST_QUOTE = 120


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened: `way` "out" or "in"; `what` "voicemail", "spoke", "rang", "email".

    `days` are its dates in my zone and theirs. `logged`: a row of the log, not a word in a note.
    """

    source: Source
    way: str
    what: str
    days: frozenset[date]
    logged: bool = True

    @property
    def at(self) -> datetime:
        """When it was."""
        return self.source.at

    def falls_in(self, first: date, last: date) -> bool:
        """Whether it was on one of these days, for either side."""
        return any(first <= day <= last for day in self.days)


@cache
def _said(*keys: str) -> re.Pattern[str]:
    said = words("messages")
    for key in keys:
        said = said[key]
    return re.compile(rf"(?<!\w)(?:{'|'.join(said)})(?!\w)", re.IGNORECASE)


def entries(known: Known) -> list[Entry]:
    """All that happened, in the order of time."""
    return [entry for source in known.sources for entry in _of(known, source)]


def _of(known: Known, source: Source) -> Iterator[Entry]:
    days = days_of(known, source)
    if source.kind is SourceKind.CALL:
        yield Entry(source, source.direction or "out", _outcome(source), days)
    elif source.kind is SourceKind.EMAIL:
        yield Entry(source, "out" if _is_mine(known, source) else "in", "email", days)
    if source.kind is SourceKind.NOTE:
        for way, what, key in (("out", "voicemail", "mine"), ("out", "spoke", "spoke")):
            if _said("noted", key).search(source.text) and not _attributed(source.text):
                yield Entry(source, way, what, days, logged=False)
    if source.kind in {SourceKind.CALL, SourceKind.NOTE} and _tells_of_call(source):
        near = frozenset(day - timedelta(days=back) for day in days for back in (0, 1))
        what = "voicemail" if _said("noted", "message").search(source.text) else "rang"
        yield Entry(source, "in", what, near, logged=False)


def _attributed(text: str) -> bool:
    return _said("attributed", "by").search(text) is not None


def _tells_of_call(source: Source) -> bool:
    """Whether I typed, in my own words, that they called."""
    key = "theirs" if source.kind is SourceKind.NOTE else "returning"
    return _said("noted", key).search(source.text) is not None and not _attributed(source.text)


def _outcome(source: Source) -> str:
    if source.outcome == "voicemail":
        left = source.direction == "in" or not _said("not_left", "said").search(source.text)
        return "voicemail" if left else "rang"
    return "spoke" if source.outcome in {"connected", "bad_time"} else "rang"


def _is_mine(known: Known, source: Source) -> bool:
    if source.direction:
        return source.direction == "out"
    own = "|".join(re.escape(part) for part in known.name.split()) or r"\b\B"
    to_them = rf"(?:^|\n)\s*(?:hi|hello|dear|hey|to:)[ ,]+(?:{own})\b"
    sent = r"^\s*(?:re-?)?(?:sent|e-?mailed|mailed|forwarded|emailing)\b|^\s*(?:from|by):? me\b"
    return re.search(rf"{to_them}|{sent}", source.text, re.IGNORECASE) is not None


def days_of(known: Known, source: Source) -> frozenset[date]:
    """The dates of a source where it was entered, in my zone and in theirs."""
    zones = [ZoneInfo(name) for name in (known.zone, known.my_zone) if name]
    return frozenset({source.at.date(), *(source.at.astimezone(zone).date() for zone in zones)})


def as_fact(entry: Entry) -> Fact:
    """A row of the log as a fact; its quote is the beginning of what was typed, or empty."""
    said = entry.source.text
    line = said.split("\n", 1)[0]
    end = len(line) if len(line) <= LONGEST_QUOTE else line.rfind(" ", 0, LONGEST_QUOTE)
    value = f"{entry.way} {entry.what}"
    return Fact(
        FactKind.MESSAGE, "log", value, shown(entry), entry.source.id, 0, max(0, end)
    )  # fmt: skip


def shown(entry: Entry) -> str:
    """ "a voicemail left on 4 May 2026"."""
    day = f"{entry.at.day} {entry.at:%B %Y}"
    said = {
        ("out", "voicemail"): "a voicemail left",
        ("out", "spoke"): "a call in which we spoke",
        ("out", "rang"): "a call without an answer",
        ("out", "email"): "an e-mail sent",
        ("in", "voicemail"): "a voicemail of theirs",
        ("in", "spoke"): "a call of theirs in which we spoke",
    }
    return f"{said.get((entry.way, entry.what), 'a call of theirs')} on {day}"
