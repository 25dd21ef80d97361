"""Statements whose employer is named in passing: by a capital, a period, a word of leaving."""

import re
from collections.abc import Iterator, Sequence

from recruiter_desk.people.places import find_place
from recruiter_desk.screening.model import Holder, Standing
from recruiter_desk.screening.names_alike import alike, is_a_firm
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.jobs import whom
from recruiter_desk.screening.reading.jobs.mentions import (
    Mention,
    is_general,
    marked,
    no_names,
    weak_name,
)
from recruiter_desk.screening.reading.jobs.patterns import CAPITAL, passing, word
from recruiter_desk.screening.reading.jobs.spans import ends_ahead, period_of, times
from recruiter_desk.screening.reading.jobs.stated import Statement
from recruiter_desk.screening.reading.named import given_names
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import FoundPeriod

_NAME_BEFORE = re.compile(
    rf"(?:^|[\s(]){CAPITAL}\s*(?:[,(:]|was|were|is|-|--)?\s*(?:from|back in|for)?\s*$"
)
_NAME_AFTER = re.compile(rf"\)?,?:? (?:at |with |for |in )?{CAPITAL}")
_AT = re.compile(r"\b(?:at|with|for|by|joined|@)\s*(?:the )?$")
_STILL_THERE = re.compile(r"still (?:has|on|in|at|with|works)")
_STAFF = re.compile(
    r" (?:of )?(?:\d+|two|three|his|her|their|a|an|some|half|staff|people|"
    r"everyone|all|most|several)\b"
)
_TOLD = True
_THEM = re.compile(r"\b(?:him|her|them)\b")


def dated(text: Text, found: Sequence[Statement]) -> Iterator[Statement]:
    """A name that stands right by a period: "Northbay 2019-21", "2019 to 2021 at Northbay"."""
    for when in times(text).periods:
        named = _name_by(text, when)
        clause = text.clause(when.start)
        said = text.low[clause.start : clause.end]
        if named is None or any(s.start < when.end and when.start < s.end for s in found):
            continue
        if word("not_persons").search(said) or word("gone").search(said):
            continue
        span = (min(named.start, when.start), max(named.end, when.end))
        sense = text.sense(*span)
        state = "works" if when.period.ongoing and not when.period.end else "worked"
        if state == "works" and not text.low[when.start :].startswith(("since", "from")):
            continue
        if state == "works" and not (
            _may_employ(text, named.name) or _AT.search(said[: named.start - clause.start])
        ):
            continue
        who = whom.holder(text, span[0], sense.holder)
        yield Statement(*span, state, named, _TOLD, when.period, who, sense.standing)


def _name_by(text: Text, when: FoundPeriod) -> Mention | None:
    """The name right before a period from or to, or right after one from-to."""
    if not when.period.start or not (when.period.end or when.period.ongoing):
        return None
    clause = text.clause(when.start)
    m = _NAME_BEFORE.search(text.text[clause.start : when.start])
    first = clause.start + m.start("name") if m else 0
    if m is None and when.period.end:
        m = _NAME_AFTER.match(text.text, when.end)
        first = m.start("name") if m else 0
    return _weak(m["name"], first) if m else None


def _said_of(start: int, name: str) -> Mention:
    """A name in passing; "the Trust" names none, and means the employer they have."""
    if is_general(name.lower()):
        return Mention(start, start + len(name), "", "")
    return Mention(start, start + len(name), name, "weak")


def _weak(said: str, first: int) -> Mention | None:
    name = said.removesuffix("'s")
    begins = name.split()[0].lower()
    short = len(name) < 3 or (name.isupper() and len(name) < 4)
    if short or begins in no_names() or begins in given_names():
        return None
    return Mention(first, first + len(name), name, "weak")


def cued(text: Text, found: Sequence[Statement]) -> Iterator[Statement]:
    """A name with a capital in a clause of leaving with its day, or of being there today."""
    for clause in text.clauses:
        low = text.low[clause.start : clause.end]
        state, cue = _cue(low)
        if (
            cue is None
            or word("not_persons").search(low)
            or _meets(clause, found)
            or _of_staff(low, cue)
        ):
            continue
        named_here = [n for n in marked(text).mentions if clause.start <= n.start < clause.end]
        mention = named_here[0] if named_here else weak_name(text, clause)
        if mention is None or not _is_near(cue, mention, clause):
            continue
        if _is_guessed(text, state, mention):
            continue
        start = clause.start + cue.start()
        span = (min(start, mention.start), max(clause.start + cue.end(), mention.end))
        sense = text.sense(*span)
        if sense.standing is not Standing.ASSERTED:
            continue
        if state == "left" and ends_ahead(text, span[0], span[1]):
            state = "leaving"
        when, last = period_of(text, state, span, clause)
        if state == "left" and when is None:
            continue
        who = whom.holder(text, span[0], sense.holder)
        yield Statement(span[0], last, state, mention, _TOLD, when, who, sense.standing)


def _of_staff(low: str, cue: re.Match[str]) -> bool:
    """ "Laid off two of her nurses": what the firm did to others."""
    return cue.group() in {"laid off", "let go"} and _STAFF.match(low, cue.end()) is not None


def _cue(low: str) -> tuple[str, re.Match[str] | None]:
    """A word of leaving, else one of being there today."""
    if gone := word("gone").search(low):
        return "left", gone
    here = word("here").search(low)
    if here and here.group() == "still" and not _STILL_THERE.search(low):
        return "works", None
    return "works", here


def _meets(clause: Clause, found: Sequence[Statement]) -> bool:
    """Whether a clause has a statement already."""
    return any(clause.start <= s.start < clause.end for s in found)


def _is_guessed(text: Text, state: str, mention: Mention) -> bool:
    """Whether a word with a capital beside "still" is no employer anybody knows of."""
    return state == "works" and mention.sort == "weak" and not _is_known(text, mention.name)


def _is_known(text: Text, name: str) -> bool:
    """Whether it is an employer of their resumes."""
    return any(alike(name, employer) for employer in text.employers)


def _may_employ(text: Text, name: str) -> bool:
    """Whether "Northbay since March" may tell of an employer; "Clean since March" does not."""
    if find_place(name) and not is_a_firm(name):
        return _is_known(text, name)
    return " " in name or is_a_firm(name) or _is_known(text, name)


def _is_near(cue: re.Match[str], mention: Mention, clause: Clause) -> bool:
    start, end = clause.start + cue.start(), clause.start + cue.end()
    return max(mention.start - end, start - mention.end) <= 40


def weak(text: Text, _found: Sequence[Statement]) -> Iterator[Statement]:
    """Statements whose employer stands only as a word with a capital: "Still Northbay"."""
    for state, pattern in ((s.state, s.pattern) for s in passing() if s.may_be_in(text.low)):
        for m in pattern.finditer(text.text):
            name = m["name"].removesuffix("'s")
            if name.split()[0].lower() in no_names() or len(name) < 2:
                continue
            if m.group().startswith(f"{name} since ") and not _may_employ(text, name):
                continue
            if state == "works" and find_place(name) and not _is_known(text, name):
                continue
            clause = text.clause(m.start())
            if m.end() > clause.end + 1:
                continue
            mention = _said_of(m.start("name"), name)
            sense = text.sense(m.start(), m.end())
            read = (
                Holder.CANDIDATE if state == "never" or _THEM.search(m.group()) else sense.holder
            )
            who = whom.holder(text, m.start(), read)
            stands = Standing.ASSERTED if sense.standing is Standing.DENIED else sense.standing
            when, last = period_of(text, state, (m.start(), m.end()), clause)
            yield Statement(m.start(), last, state, mention, _TOLD, when, who, stands)
