"""Reads other interviews and offers: that there are none, a process, an offer, one accepted.

A fact's `about` is "others"; `value` "none", "interview", "offer" or "accepted"; `when` starts
when it came to be, as far as it was said or follows from how far along it is (a final round has
had rounds before it). Details: "scope" of a none is "offer", "interview" or "all".
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import (
    Fact,
    FactKind,
    Holder,
    Moment,
    Period,
    SourceKind,
    Standing,
    Tense,
)
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.quantities import durations
from recruiter_desk.screening.reading.sense import Sense, either
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import moments

LONG_AGO = 300
"""Days after which an offer or an interview is history."""
_SHOWN = {"none": "none", "interview": "interviewing elsewhere", "offer": "an offer",
          "accepted": "accepted elsewhere"}  # fmt: skip
_ONLY_INTERVIEWS = re.compile(r"(?:no|zero|hasn'?t had|not had)\b.*interviews?\b")
_HELD = re.compile(
    r"\b(?:(?<!decide )(?<!open )(?<!valid )for|over|these|past|last|"
    r"(?:had|has had|holding|been|sitting on|on)"
    r"(?: it| that| this| one| (?:the|an|their) offer| (?:in )?process| there)?)\s"
    r"(?:about |the |over |past |last |almost |nearly )*$"
)
_GOT = re.compile(
    r"\b(?:got|received|came|made|offered|accepted|signed|took|had|was|were|started|extended|gave|"
    r"met|interviewed|applied|landed|sent|did)\b"
)
_AHEAD = re.compile(
    r"\b(?:by|until|till|expires?|due|deadline|before|starts?|starting)\b[\w ]{0,10}$"
)
_ALREADY = re.compile(
    r"\b(?:already|had|was|were|even)\b.*\b"
    r"(?:when|while|as|before|by the time|at the time|last time)\s(?:we|you|i|he|she|they)\b.*\b"
    r"(?:spoke|talked|called|chatted|rang|asked|spoken|met|said)"
)
_FRESH = re.compile(
    r"\b(?:just (?:got|received|came|started|began|applied|this|today|now|had|landed|heard)|today|"
    r"this (?:morning|afternoon|week)|yesterday|last night|out of the blue|new(?:ly)?|since then|"
    r"started|began|starting|has now|now has|now interviewing|next week|tomorrow|"
    r"came (?:in|through))\b"
)
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


@cache
def _said(*keys: str) -> re.Pattern[str]:
    said: Any = words("offers")
    for key in keys:
        said = said[key]
    return either(said)


@cache
def _kin() -> re.Pattern[str]:
    """A relation with nobody else between it and the end of the stretch looked at."""
    kin = "|".join(words("context")["other"]["kin"])
    return re.compile(rf"\b(?:{kin})\b(?:(?!\b(?:she|he|they|i|candidate)\b|,)[^.;]){{0,40}}$")


def read(text: Text) -> Iterator[Fact]:
    """What else they have going, or that they have nothing; nothing of our own client's."""
    if text.is_resume:
        return
    for clause in text.clauses:
        yield from _of_clause(text, clause)


def _of_clause(text: Text, clause: Clause) -> Iterator[Fact]:
    taken: list[tuple[int, int]] = []
    for value in ("none", "accepted", "offer", "interview"):
        for m in _said(value, "said").finditer(text.low, clause.start, clause.end):
            if any(a < m.end() and m.start() < b for a, b in taken):
                continue
            fact = _fact(text, clause, value, m)
            if fact is not None:
                taken.append(m.span())
                yield fact


def _fact(text: Text, clause: Clause, value: str, m: re.Match[str]) -> Fact | None:
    low = text.low
    sense = text.sense(m.start(), m.end())
    if "letter" in low[m.start() : m.end() + 8] and " no " in f" {m.group()}":
        return None
    if value == "none":
        return _none(text, clause, m, sense)
    if sense.standing is Standing.DENIED:
        return _denied(text, clause, m, value, sense)
    ours = _said("ours", "said").search(low, clause.start, clause.end)
    if ours is not None and not _is_before(low, ours, m, value):
        return None
    near = low[max(clause.start, m.start() - 45) : min(clause.end, m.end() + 30)]
    if value == "offer" and not _said("offer", "has").search(near):
        return None
    found = _there(text, clause, m, value, sense)
    return None if found.when and _is_old(found.when, text.said) else found


def _is_old(when: Period, said: date) -> bool:
    """Whether it came to be so long ago that it is no longer there."""
    return when.start is not None and (said - when.start.last).days > LONG_AGO


def _is_before(low: str, ours: re.Match[str], m: re.Match[str], value: str) -> bool:
    """Whether the words of ours speak of something else in the clause: "likes our role, has …"."""
    parted = re.search(r",|\band\b|\bbut\b", low[ours.end() : m.start()])
    return ours.end() <= m.start() and parted is not None and value != "interview"


def _denied(text: Text, clause: Clause, m: re.Match[str], value: str, sense: Sense) -> Fact | None:
    """ "hasn't got any offers" is none; a denied acceptance says nothing."""
    if value == "accepted" or "letter" in m.group():
        return None
    return _none(text, clause, m, sense)


def _none(text: Text, clause: Clause, m: re.Match[str], sense: Sense) -> Fact | None:
    if sense.standing in {Standing.ASKED, Standing.HYPOTHETICAL} and not re.search(
        r"[:?=]\s*(?:no|none|nil)", m.group()
    ):
        return None
    if sense.holder is not Holder.CANDIDATE and sense.standing is Standing.ASKED:
        return None
    both = text.low[m.start() : clause.end]
    offers, interviews = "offer" in both, re.search(r"interview|process|talking|applied", both)
    scope = "offer" if offers and not interviews else "all"
    scope = (
        "interview" if interviews and not offers and _ONLY_INTERVIEWS.match(m.group()) else scope
    )
    return text.fact(
        FactKind.OFFER,
        "others",
        "none",
        "nothing else" if scope == "all" else "no offers",
        m.start(),
        m.end(),
        holder=sense.holder,
        standing=Standing.ASSERTED,
        tense=Tense.NOW,
        details=_reach(text, clause, scope),
    )


def _reach(text: Text, clause: Clause, scope: str) -> tuple[tuple[str, str], ...]:
    """What a none is of, and "before" where it speaks of the time before as well."""
    along = _said("all_along", "said").search(text.low, clause.start, clause.end)
    return (("scope", scope), ("before", "yes")) if along else (("scope", scope),)


def _there(text: Text, clause: Clause, m: re.Match[str], value: str, sense: Sense) -> Fact:
    first = max(clause.start, m.start() - 60)
    start = _lead(text.low, clause.start, m.start())
    standing = sense.standing
    if standing is Standing.PLANNED and value != "accepted":
        standing = Standing.ASSERTED
    return text.fact(
        FactKind.OFFER,
        "others",
        value,
        _SHOWN[value],
        start,
        m.end(),
        holder=_whose(text, clause, m.start(), sense),
        standing=standing,
        tense=Tense.NOW,
        when=_began(text, clause, first),
        details=_marks(text.low[clause.start : clause.end]),
    )


def _marks(clause: str) -> tuple[tuple[str, str], ...]:
    """Whether it was there when they were last spoken to, or only just came."""
    if _ALREADY.search(clause):
        return (("already", "yes"),)
    return (("fresh", "yes"),) if _FRESH.search(clause) else ()


def _whose(text: Text, clause: Clause, first: int, sense: Sense) -> Holder:
    """A company that offers "him" a job is no client: it is theirs."""
    if _kin().search(text.low, clause.start, first):
        return Holder.OTHER
    if sense.holder is not Holder.OTHER or text.source.kind is SourceKind.REFERRAL:
        return sense.holder
    to_them = re.search(r"\boffered (?:him|her|them)\b", text.low[clause.start : clause.end])
    return Holder.CANDIDATE if to_them else sense.holder


def _lead(low: str, first: int, start: int) -> int:
    """Where a quote begins: a few words before, for it to be read."""
    m = re.search(r"(?:[\w']+ ){1,4}$", low[first:start])
    return start - len(m.group()) if m else start


def _began(text: Text, clause: Clause, first: int) -> Period | None:
    """Since when it was there; None where nothing says so."""
    low = text.low
    for found in durations(low[first : clause.end]):
        if found.amount.unit in _DAYS and _lasted(low, first + found.start, first + found.end):
            days = int(_DAYS[found.amount.unit] * found.amount.low)
            return _from(text.said - timedelta(days=days))
    for moment in moments(low[first : clause.end], text.said):
        at, to = first + moment.start, first + moment.end
        if _is_past(low, at, to, clause.start):
            return _from(_gone(moment.moment, text.said))
    nearby = low[first : clause.end]
    begun = [days for word, days in words("offers")["begun"].items() if word in nearby]
    return _from(text.said - timedelta(days=max(begun))) if begun else None


def _from(day: date) -> Period:
    return Period(Moment(day, day), None, ongoing=True)


def _lasted(low: str, start: int, end: int) -> bool:
    """Whether a length of time says how long it has been: "had it for 2 weeks", "2 weeks ago"."""
    if re.match(r"\s*(?:ago|back|already|now|old)\b", low[end : end + 12]):
        return True
    return _HELD.search(low, max(0, start - 40), start) is not None


def _is_past(low: str, start: int, end: int, first: int) -> bool:
    """Whether a time says when it came: "since March", "got it Monday", not "by Friday"."""
    before, said = low[max(first, start - 40) : start], low[start:end]
    if re.search(r"\b(?:next|tomorrow|coming|in \d)", said) or _AHEAD.search(before):
        return False
    since = re.search(r"\b(?:since|ago|back)\b", before + said)
    return since is not None or _GOT.search(before) is not None


def _gone(moment: Moment, said: date) -> date:
    """The last day of a moment that lies in the past; a month to come was meant a year ago."""
    day = moment.last
    if moment.first > said:
        day = day.replace(year=day.year - 1, day=min(day.day, 28))
    return min(day, said)
