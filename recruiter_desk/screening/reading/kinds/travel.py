"""Travel for work: none, some, up to so much."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recruiter_desk.screening.model import Amount, Fact, FactKind
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.stances import NO, SOFT, YES, Topic, fact_of, topics
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.swift import swift

_GUARD = swift(
    r"travel|out[ -]of[ -]|weeks? out|days? out|every night|\bfly|\bplane|trips?\b|\baway\b|"
    r"\bdigs\b|hotel|motel|day trips?|sleeps? (?:in|at)|"
    r"own bed|home (?:every|"
    r"each|at) night|home nightly|overnight|on the road|business trips?|away "
    r"from home|reise|déplacement|nights? away"
)
_PERCENT = re.compile(
    r"(?P<how>up to|max(?:imum)?(?: of)?|no more than|at most|under|less than|about|around|~|"
    r"over|at least)?\s*(?P<low>\d{1,3})(?:\s*(?:-|to)\s*(?P<high>\d{1,3}))?\s*(?:%|percent|"
    r"pct|prozent)(?P<plus>\+)?"
)
_SOME = re.compile(
    r"\b(?:occasional(?:ly)?|some|light|minimal|limited|little|a bit|the odd|once (?:a|per) "
    r"(?:month|quarter|year)|quarterly|rare(?:ly)?|day trips?|local|regional|not too much|"
    r"not much|too much|a lot of|heavy|lots of|extensive|constant|weekly|more|so much|much)\b"
)
_WIDE = re.compile(
    r"\b(?:[3-9]\d ?%|100 ?%|anywhere|nationwide|worldwide|any amount|as much as|extensive|"
    r"heavy|a lot|lots|weekly|loves|fully|happy|every week|mon(?:day)?-thu\w*)\b"
)
_HOME = re.compile(
    r"(?:(?:must|needs? to|has to|wants? to|gotta|have to) be|is|'s|am|'m|sleeps?|gets?|be|been) "
    r"(?:back |at )*home (?:nightly|(?:every|each|at) night)|day trips? (?:only|"
    r"or nothing|at most)|only day trips?|"
    r"(?:needs to )?sleeps? in (?:his|her|my|their) own bed|"
    r"sleeps? (?:in|at) \w+(?: \w+)? (?:every|each) (?:single )?night"
)
_AS_IT_IS = re.compile(r"current|now\b|does|job|role|client")
_MORE_THAN = re.compile(r"more than|over|above")
_NONE = re.compile(r"\bno (?:travel|overnight)")
SOME = "some"
_LEAST = 5.0
_NEVER_WISH = re.compile(
    r"travel(?:l?ed|s)\b|travel(?:l?ing)? (?:this|next|until|last|back|now|to see|with "
    r"(?:his|her|family)|today|tomorrow)|travel (?:time|expenses|agency|agent|industry|"
    r"company|tech sector|costs|allowance)|(?:miles|minutes|mins|min|hour|km)\b"
)


def read(text: Text) -> Iterator[Fact]:
    """TRAVEL facts, `about` "travel" or "overnight": `value` "no", "some", "yes" or "soft"; the
    share of time as amount in percent where it is said.
    """
    if not _GUARD.search(text.low):
        return
    for clause in text.clauses:
        if (home := _HOME.search(text.low, clause.start, clause.end)) and not text.is_resume:
            yield text.fact(
                FactKind.TRAVEL, "overnight", NO, "home every night", home.start(), home.end()
            )
        low = text.low[clause.start : clause.end]
        if not _GUARD.search(low) or _NEVER_WISH.search(low):
            continue
        if text.is_resume and text.outline.job(clause.start) is not None:
            continue
        told: set[str] = set()
        for topic in topics(text, clause, "travel"):
            fact = _fact(text, topic) if topic.name not in told else None
            if fact is not None:
                told.add(topic.name)
                yield fact


def _fact(text: Text, topic: Topic) -> Fact | None:
    clause, low = text.clause(topic.start), text.low
    share = _PERCENT.search(
        low, max(clause.start, topic.start - 40), min(clause.end, topic.end + 30)
    )
    amount = _amount(share) if share else None
    stance = _stance(low, clause, topic, share)
    value = _value(low, clause, stance, amount)
    if not value:
        return None
    if share is not None:
        first, last = min(topic.first, share.start()), max(topic.last, share.end())
        topic = topic._replace(first=first, last=last)
    shown = {NO: f"no {topic.name}", SOME: "some travel", SOFT: "rather no travel"}.get(value)
    if shown is None:
        shown = f"travel up to {amount.high or amount.low:g} %" if amount else "travel fine"
    amount = None if value == NO else amount
    fact = fact_of(text, FactKind.TRAVEL, clause, topic, amount=amount)
    return replace(fact, value=value, shown=shown)


def _stance(low: str, clause: Clause, topic: Topic, share: re.Match[str] | None) -> str:
    """The stance, where "up to 50 %" tells one and "no more than 50 %" is no no."""
    if share is None or topic.stance not in {"", NO}:
        return topic.stance
    if share["how"]:
        return "" if _AS_IT_IS.search(low, clause.start, topic.start) else YES
    more = _MORE_THAN.search(low, clause.start, clause.end)
    return YES if topic.stance == NO and more and float(share["low"]) >= _LEAST else topic.stance


def _value(low: str, clause: Clause, stance: str, amount: Amount | None) -> str:
    bounds = (clause.start, clause.end)
    some = _SOME.search(low, *bounds) is not None
    if stance == NO:
        return "" if some and not _NONE.search(low, *bounds) else NO
    if stance in {"", SOFT} or amount is not None:
        return stance if stance in {"", SOFT} else YES
    return SOME if some and not _WIDE.search(low, *bounds) else YES


def _amount(m: re.Match[str]) -> Amount:
    low = float(m["low"])
    high = float(m["high"]) if m["high"] else low
    if m["plus"]:
        return Amount(low, None, "percent", vague=True)
    return Amount(0.0 if m["how"] else low, high, "percent", vague=bool(m["how"]))
