"""Experience told by when it began: "doing CT since 2019", "started with Python back in 2015"."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from recruiter_desk.screening.model import Amount, Moment, Period
from recruiter_desk.screening.model.times import MONTH_DAYS
from recruiter_desk.screening.reading.experience import about
from recruiter_desk.screening.reading.experience.about import About
from recruiter_desk.screening.reading.experience.named import lexicon
from recruiter_desk.screening.reading.experience.said import sought_for
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import FoundMoment, moments

LEAST_DAYS = 150
"""Days for which a beginning is not told in years."""


class Begun(NamedTuple):
    """Since when something was done, and the words of it.

    `is_told`: the words say that it began then ("started on", "first used").
    """

    name: str
    moment: Moment
    start: int
    end: int
    is_told: bool = False

    def amount(self, said: date) -> Amount:
        """The years until it was said, as far as the beginning is known."""
        shortest = max(0.0, (said - self.moment.last).days / MONTH_DAYS / 12)
        longest = max(0.0, (said - self.moment.first).days / MONTH_DAYS / 12)
        return Amount(
            round(shortest, 1), round(longest, 1), "year", self.moment.precision == "vague"
        )

    @property
    def period(self) -> Period:
        """From then until now."""
        return Period(self.moment, None, ongoing=True)


_SINCE = sought_for("beginnings", "since")
_FIRST_USED = sought_for("beginnings", "first_used")
_BACK_IN = re.compile(r"\b(?:back )?in\s+(?:about |around )?$")
_BEGAN = sought_for("beginnings", "began")
_REFUSED = sought_for("beginnings", "refused")
_WHEN = sought_for("beginnings", "when")
_BEEN = sought_for("beginnings", "been")
_BETWEEN = sought_for("beginnings", "between")
_FRONTED = sought_for("beginnings", "fronted")
NEAR = 16
"""Letters from "he learnt" to the day."""
_GOES_ON = re.compile(r"\s*(?:[-/]|to\b|until\b|bis\b)\s*(?:\d|[a-z]{3,})")


_GUARDS = (" in ", " ago", "last year", "since", "seit", "depuis", "from ", "first ", "new in")


def begun(text: Text) -> Iterator[Begun]:
    """Every beginning of experience in a text that is no resume's job."""
    if not any(word in text.low for word in _GUARDS):
        return
    for found in moments(text.low, text.said, resume=text.is_resume):
        if found.moment.first <= text.said:
            yield from _told(text, found)


def _told(text: Text, found: FoundMoment) -> Iterator[Begun]:
    clause = text.clause(found.start)
    before = text.low[clause.start : found.start]
    if m := _SINCE.search(before) or _first_used(text.low, clause.start, before):
        yield from _since(text, clause.start + m.start(), found.end, found.moment)
    elif (m := _BACK_IN.search(before)) and found.moment.precision != "day":
        yield from _began(text, clause.start + m.start(), found.end, found.moment)
    elif found.moment.precision != "day" and before.endswith(" "):
        yield from _began(text, found.start, found.end, found.moment)


def _first_used(low: str, start: int, before: str) -> re.Match[str] | None:
    """The words of "NetSuite (first used at Ferrant, 2023)" behind the skill."""
    m = _FIRST_USED.search(before)
    return m if m and _right_before(low, start, start + m.start()) else None


def _since(text: Text, since: int, end: int, moment: Moment) -> Iterator[Begun]:
    low, clause = text.low, text.clause(since)
    before = low[clause.start : since]
    if _REFUSED.search(before):
        return
    named = [
        x for x in _right_before(low, clause.start, since) if not _is_a_name(text, clause.start, x)
    ]
    if (text.said - moment.last).days < LEAST_DAYS:
        return
    if not named and (m := _BEEN.search(before)):
        first = clause.start + m.start("np")
        name = about.canonical(m["np"])
        if name and not text.text[first].isupper() and not about.refused(m["np"]):
            named = [About(name, first, clause.start + m.end("np"))]
    for one in named:
        yield Begun(one.name, moment, one.start, end)


def _is_a_name(text: Text, first: int, named: About) -> bool:
    """Whether it is the end of a name: "an offer from Tri-County Imaging since June"."""
    before = text.text[first : named.start].rstrip().rsplit(" ", 1)[-1]
    return text.text[named.start].isupper() and before[:1].isupper() and not before.isupper()


def _right_before(low: str, start: int, edge: int) -> list[About]:
    """Skills and roles right before "since", a list of them joined."""
    named: list[About] = []
    for met in reversed(lexicon().both.find(low[start:edge])):
        gap = low[start + met.end : edge]
        joined = bool(named) and re.fullmatch(r"\s*(?:and|&|/)\s*", gap)
        if not joined and (named or not _BETWEEN.fullmatch(gap)):
            break
        named.append(About(met.means, start + met.start, start + met.end))
        edge = start + met.start
    return named


def _named(low: str, start: int, edge: int) -> list[About]:
    """The skills and roles right behind "started with"."""
    known = [x for x in about.after(low, start, edge)[:2] if x.name in lexicon().names]
    if known:
        return known
    near = lexicon().both.find(low[start:edge])
    return [About(m.means, start + m.start, start + m.end) for m in near[:1] if m.start == 0]


def _fronted(low: str, first: int, edge: int) -> list[About]:
    """The thing named before "he learnt": "lymph drainage he picked up 3 years ago"."""
    m = _FRONTED.search(low[first:edge])
    if m is None:
        return []
    name = about.canonical(m["np"])
    name = name if name in lexicon().names else about.plain(m["np"])
    return [About(name, first + m.start("np"), first + m.end("np"))] if name else []


def _began(text: Text, edge: int, end: int, moment: Moment) -> Iterator[Begun]:
    low, clause = text.low, text.clause(edge)
    m = _BEGAN.search(low, clause.start, edge)
    if m is None or _GOES_ON.match(low, end) or _REFUSED.search(low[clause.start : m.start()]):
        return
    named = _named(low, m.end(), edge)
    if not named and edge - m.end() < NEAR:
        named = _fronted(low, clause.start, m.start())
    for one in named:
        if one.end <= m.start() or edge - one.end < 14 or _WHEN.match(low, one.end, edge):
            yield Begun(one.name, moment, m.start(), end, is_told=True)
