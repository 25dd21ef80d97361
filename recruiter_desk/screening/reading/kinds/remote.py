"""Where they would work: at home, in the office so many days, how far they would commute."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recruiter_desk.screening.model import Amount, Fact, FactKind, Holder, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.loosely import in_answer
from recruiter_desk.screening.reading.quoting import around
from recruiter_desk.screening.reading.stances import NO, SOFT, YES, fact_of, topics
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.swift import swift

_GUARD = swift(
    r"remote|wfh|home|hybrid|on[ -]?site|offices?|in[ -]person|\bdays\b|telework|commut|home "
    r"?office|télétravail|drive|büro|thuis|(?:com|go|be)\w* in\b"
)
_DAYS = re.compile(
    r"(?P<how>up to|max(?:imum)?(?: of)?|no more than|at most|only|about|at "
    r"least)?\s*(?P<n>[1-5])(?:\s*(?:-|to|or)\s*(?P<m>[1-5]))?\s*(?:x|days?)(?: (?:a|per|"
    r"each) week|/week|/wk| weekly)?,?\s*(?:(?P<where>in|on[ -]?site|at)\b(?: the| an| our| "
    r"their)?(?: (?P<office>office|site|clinic|hospital|lab|home))?|(?P<hybrid>hybrid|remote|"
    r"wfh|from home|home ?office|in-office))"
)
_BACKWARDS = re.compile(
    r"\b(?:in|at|on)[ -](?:the |our |their |an )?(?:[\w-]+ ){1,3}(?:for )?(?P<how>more than|"
    r"over|up to|max(?:imum)?|at most|only|no more than)?\s*(?P<n>[1-5])(?:\s*(?:-|to|or|, "
    r"even|,? maybe)\s*(?P<m>[1-5]))?\s*(?:x\b|days?|d/w)"
)
_BE_IN = re.compile(
    r"\b(?:be|come|coming|being|go|going) (?:in|into (?:the|an) office|on[ -]?site) (?:for |"
    r"up to |about )?(?P<n>[1-5])(?:\s*(?:-|to|or|, even|,? maybe)\s*(?P<m>[1-5]))?\s*(?:x\b|"
    r"days?|times|twice)(?:,? (?:even|maybe|or) (?P<k>[1-5]))?"
)
_SELDOM = re.compile(
    r"\b(?:be|come|comes|coming|go|goes|going|show up|be seen) (?:in|into (?:the|an|"
    r"their) office|on[ -]?site|to the "
    r"office)(?: (?:about|maybe|only|just))? (?:once|twice|1x|one day|a day|"
    r"a couple of times) (?:a|per|every) "
    r"(?:month|quarter|year)"
)
_LONGEST = re.compile(
    r"(?P<how>max(?:imum)?(?: of)?|up to|no more than|not more than|at most|within|under|"
    r"less than|won't (?:drive|commute|go|travel) (?:more than|over|beyond|further than)|"
    r"(?:ok|fine|happy|willing|good) (?:with|to (?:drive|commute)) (?:up to |an? |about "
    r")*)\s*(?P<n>\d{1,3}|an?|half an)\s*-?\s*(?P<unit>minutes?|mins?|min|hours?|hour|miles?|"
    r"mi|km)\b"
)
_AS_IT_IS = re.compile(
    r"\b(?:currently|current|works?|working|now does|client|role|job|they|team|company)\b"
)
_WISH = re.compile(
    r"\b(?:ok|okay|fine|happy|open|willing|can|could|will|would|wants?|max\w*|up to|no "
    r"more|at most|only|prepared|no (?:issue|problem)|works|easy|doesn't mind|cannot|"
    r"can't|won't|limit|accepts?|do|prefers?|ideally)\b"
)
_SOFT = re.compile(r"\bprefers?|ideally|rather|preferabl")
_COMMUTES = re.compile(r"commut|drive")
_AT_HOME = frozenset({"remote", "wfh", "from home", "homeoffice", "home office"})


def read(text: Text) -> Iterator[Fact]:
    """REMOTE facts: `about` "remote", "hybrid", "onsite" with a stance as value, "days" in the
    office a week as amount, or "commute" the longest in minutes or miles.
    """
    if not _GUARD.search(text.low):
        return
    for clause in text.clauses:
        if not _GUARD.search(text.low, clause.start, clause.end):
            continue
        if text.is_resume and text.outline.job(clause.start) is not None:
            continue
        days = _office_days(text, clause)
        if days is not None:
            yield days
        spoken = _DAYS.search(text.low, clause.start, clause.end)
        for topic in topics(text, clause, "remote"):
            if topic.stance and not (spoken and spoken.start() <= topic.start < spoken.end()):
                yield fact_of(text, FactKind.REMOTE, clause, topic)
        yield from _commute(text, clause)


def _office_days(text: Text, clause: Clause) -> Fact | None:
    bounds = (clause.start, clause.end)
    if (seldom := _SELDOM.search(text.low, *bounds)) is not None:
        shown = "in the office now and then"
        return _fact(text, seldom, ("days", YES, shown), Amount(0.0, 0.25, "day"))
    found = (pattern.search(text.low, *bounds) for pattern in (_DAYS, _BE_IN, _BACKWARDS))
    m = next((one for one in found if one), None)
    if m is None:
        return None
    answer, _ = in_answer(text, clause, m.start(), m.end())
    if not answer and _AS_IT_IS.search(text.low, clause.start, m.start()):
        return None
    if answer == NO:
        return None
    if (
        not answer
        and not _WISH.search(text.low, *bounds)
        and not any(topic.stance for topic in topics(text, clause, "remote"))
    ):
        return None
    named = m.groupdict()
    at_home = named.get("hybrid") in _AT_HOME or named.get("office") == "home"
    office = 5 - float(m["n"]) if at_home else float(named.get("k") or m["m"] or m["n"])
    value = SOFT if _SOFT.search(text.low, *bounds) else YES
    shown = f"{office:g} days a week in the office"
    fact = _fact(text, m, ("days", value, shown), Amount(0.0, office, "day"))
    if answer and fact.holder is Holder.OPPORTUNITY:
        fact = replace(fact, holder=Holder.CANDIDATE)
    return fact


def _commute(text: Text, clause: Clause) -> Iterator[Fact]:
    bounds = (clause.start, clause.end)
    m = _LONGEST.search(text.low, *bounds)
    if m is None or not _COMMUTES.search(text.low, *bounds):
        return
    said = {"a": 1.0, "an": 1.0, "half an": 0.5}.get(m["n"]) or float(m["n"])
    far = m["unit"] in {"mile", "miles", "mi", "km"}
    unit = "mile" if far else "minute"
    most = said * (60 if m["unit"].startswith("hour") else 0.62 if m["unit"] == "km" else 1)
    shown = f"commute of {most:g} {unit}s at most"
    yield _fact(text, m, ("commute", unit, shown), Amount(0.0, most, unit))


def _fact(text: Text, m: re.Match[str], told: tuple[str, str, str], amount: Amount) -> Fact:
    sense = text.sense(m.start(), m.end())
    if sense.standing in {Standing.DENIED, Standing.PLANNED}:
        sense = sense._replace(standing=Standing.ASSERTED)
    span = around(text, m.start(), m.end())
    return text.fact(FactKind.REMOTE, *told, *span, amount=amount, **sense._asdict())
