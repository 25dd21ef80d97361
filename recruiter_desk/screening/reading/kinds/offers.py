"""Reads other interviews and offers: that there are none, a process, an offer, one accepted.

A fact's `about` is "others"; `value` "none", "interview", "offer" or "accepted"; `when` starts
when it came to be, as far as it was said or follows from how far along it is (a final round has
had rounds before it). Details: "scope" of a none is "offer", "interview" or "all".
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from recruiter_desk.screening.lexicon import own, words
from recruiter_desk.screening.model import (
    Fact,
    FactKind,
    Holder,
    Period,
    SourceKind,
    Standing,
    Tense,
)
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._offers_held import loose_there
from recruiter_desk.screening.reading.kinds._offers_none import loose_none
from recruiter_desk.screening.reading.kinds._offers_since import began
from recruiter_desk.screening.reading.named import NAME, given_names
from recruiter_desk.screening.reading.sense import Sense, either
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.sought import Sought
from recruiter_desk.screening.swift import swift

LONG_AGO = 300
"""Days after which an offer or an interview is history."""
_SHOWN = {"none": "none", "interview": "interviewing elsewhere", "offer": "an offer",
          "accepted": "accepted elsewhere"}  # fmt: skip
_ONLY_INTERVIEWS = re.compile(r"(?:no|zero|hasn'?t had|not had)\b.*interviews?\b")
_ALREADY = re.compile(
    r"\b(?:already|had|was|were|even)\b.*\b"
    r"(?:when|while|as|before|by the time|at the time|last time)\s(?:we|you|i|he|she|they)\b.*\b"
    r"(?:spoke|talked|called|chatted|rang|asked|spoken|met|said|phoned)|"
    r"\bbefore (?:we|you|i|he|she|they) (?:\w+ )?"
    r"(?:spoke|talked|called|chatted|rang|met|phoned)\b|"
    r"\bbefore our (?:\w+ )?(?:call|chat|talk|conversation|meeting)\b"
)
_NO = re.compile(r"\b(?:no|not|none|never|nothing|without|zero|any)\b|n't\b")
_OTHER = re.compile(r"\b(?:no other|else|others|nobody|no one|not another|on the side)\b")
_SAID_SO = re.compile(r"[:?=]\s*(?:no|none|nil|zero|not?\w*)\b|^(?:what|who|asked)\b|\?\s")
_GUARD = swift(
    r"offer|interview|round|stage|process|accept|sign|yes to|talking|talks|speaking|spoken|deal|"
    r"nothing|nobody|no one|no-one|none|nowt|nada|zilch|zip|not a |no other|others?\b|only|sole|"
    r"exclusive|iron|appl|elsewhere|verbal|contract|paperwork|package|bid|proposal|terms|"
    r"finalist|runner|choice|decide|answer|job|position|role|place|post|gig|clear|shop|pursu|"
    r"running|entertain|explor|balls|compet|suitor|feeler|bites|taker|basket|look|in contact|"
    r"final|panel|form\b|forms\b|finger|slate|bird|agency|firm|soul|waiting on|"
    r"screen|onsite|on-site|panel|superday|assess|trial|meet|met\b|court|woo|chas|"
    r"shortlist|references|resign|notice|join|start|onboard|background|commit|going with|nicht|"
    r"kein|angebot|unterschr|sonst|bew[ie]rb|vorstell|entretien|offre|oferta|ofert|process|pas |"
    r"aucun|geen|nessun|żadn|consider|approach|cv|resume|name|agenc|recruiter|others|myself|"
    r"to us|with us|with me|with you|submitted|put in|letter|hat\b|sit|seen|saw|flying|flown|"
    r"flew|visit|sat\b|onboard|oferta|prozess|contacted|soul|hear\b|hear back|(?:just|only) (?:us|"
    r"me)\b|are it\b|'re it\b|"
    r"am it\b"
)
_ABOUT = re.compile(r"\W*(?:re|about|regarding|to (?:set|book|fix|plan|arrange|confirm))\b")
_TO_THEM = re.compile(
    r"\b(?:offered|made|sent|gave|given|promised|mailed|handed|waiting on|waiting for|want|wants|"
    r"asked|had|have had|has had|invited|after|put \w+ \w+ in front of|told) (?:him|her|them|"
    r"me)\b|"
    r"\b(?:with|to|for) (?:him|her|me)\b|\bbetween (?:us|you) and\b|"
    r"\b(?:my|her|his) (?:kitchen |own )?(?:desk|table|inbox|drawer|pocket|hands?)\b"
)
_FRESH = re.compile(
    r"\b(?:just (?:got|received|came|started|began|applied|this|today|now|had|landed|heard)|today|"
    r"this (?:morning|afternoon|week)|yesterday|last night|out of the blue|new(?:ly)?|since then|"
    r"started|began|starting|has now|now has|now interviewing|next week|tomorrow|"
    r"came (?:in|through))\b"
)


@cache
def _said(*keys: str) -> Sought:
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
    guarded = "offers" not in own()
    for clause in text.clauses:
        if not guarded or _GUARD.search(text.low, clause.start, clause.end):
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
    if not taken and (loose := loose_none(text, clause)) is not None:
        fact = _none(text, clause, loose, text.sense(*loose))
        if fact is not None:
            taken.append(loose)
            yield fact
    if not taken:
        yield from _held(text, clause)


def _held(text: Text, clause: Clause) -> Iterator[Fact]:
    """What was promised on a day gone by, told in words of no known shape."""
    found = loose_there(text, clause)
    if found is None:
        return
    m, since = found
    sense = text.sense(*m.span())
    firm = sense.standing in {Standing.ASSERTED, Standing.PLANNED}
    ours = _said("ours", "said").search(text.low, clause.start, clause.end)
    if firm and ours is None and not _is_old(since, text.said):
        fact = _there(text, clause, m, "offer", sense)
        yield replace(fact, when=since, details=(*fact.details, ("loosely", "yes")))


def _fact(text: Text, clause: Clause, value: str, m: re.Match[str]) -> Fact | None:
    low = text.low
    sense = text.sense(m.start(), m.end())
    if "letter" in low[m.start() : m.end() + 8] and " no " in f" {m.group()}":
        return None
    if value == "none":
        return _none(text, clause, m.span(), sense)
    if sense.standing is Standing.DENIED:
        if not _set_apart(low, clause, m):
            return _denied(text, clause, m, value, sense)
        sense = sense._replace(standing=Standing.ASSERTED)
    if _is_ours(low, clause, m, value):
        return None
    near = low[max(clause.start, m.start() - 45) : min(clause.end, m.end() + 30)]
    if value == "offer" and not _said("offer", "has").search(near):
        return None
    found = _there(text, clause, m, value, sense)
    return None if found.when and _is_old(found.when, text.said) else found


def _set_apart(low: str, clause: Clause, m: re.Match[str]) -> bool:
    """Whether a colon parts it from the no before: "do not be surprised: X made an offer"."""
    colon = low.rfind(": ", clause.start, m.start())
    return colon >= 0 and _NO.search(low, colon, m.end()) is None


def _is_ours(low: str, clause: Clause, m: re.Match[str], value: str) -> bool:
    """Whether it is our client's, or what I did or called about: "re Acme 1st stage"."""
    if value == "interview":
        mine = m.start() == clause.start and m.group().startswith("interviewed ")
        if mine or _ABOUT.match(low, clause.start):
            return True
    ours = _said("ours", "said").search(low, clause.start, clause.end)
    return ours is not None and not _is_before(low, ours, m, value)


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
    return _none(text, clause, m.span(), sense)


def _none(text: Text, clause: Clause, span: tuple[int, int], sense: Sense) -> Fact | None:
    words_said = text.low[slice(*span)]
    aside = re.search(r"\bif\b[^.;]*[:\"]", text.low[clause.start : span[0]]) is not None
    said_so = _SAID_SO.search(words_said) is not None
    if sense.standing in {Standing.ASKED, Standing.HYPOTHETICAL} and not (said_so or aside):
        return None
    if sense.holder is not Holder.CANDIDATE and sense.standing is Standing.ASKED:
        return None
    both = text.low[span[0] : max(clause.end, span[1])]
    offers, interviews = "offer" in both, re.search(r"interview|process|talking|applied", both)
    scope = "offer" if offers and not interviews else "all"
    scope = (
        "interview" if interviews and not offers and _ONLY_INTERVIEWS.match(words_said) else scope
    )
    return text.fact(
        FactKind.OFFER,
        "others",
        "none",
        "nothing else" if scope == "all" else "no offers",
        *span,
        holder=_whose_none(text, clause, span[0], sense),
        standing=Standing.ASSERTED,
        tense=Tense.NOW,
        details=_reach(text, clause, scope),
    )


def _reach(text: Text, clause: Clause, scope: str) -> tuple[tuple[str, str], ...]:
    """What a none is of, and "before" where it speaks of the time before as well."""
    details = [("scope", scope)]
    if _said("all_along", "said").search(text.low, clause.start, clause.end):
        details.append(("before", "yes"))
    if _said("ended", "said").search(text.low, max(0, clause.start - 60), clause.end + 60):
        details.append(("ended", "yes"))
    return tuple(details)


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
        when=began(text, clause, first),
        details=marks(text.low[clause.start : clause.end]),
    )


def marks(clause: str) -> tuple[tuple[str, str], ...]:
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
    told = text.low[clause.start : clause.end]
    return Holder.CANDIDATE if _TO_THEM.search(told) else sense.holder


def _whose_none(text: Text, clause: Clause, start: int, sense: Sense) -> Holder:
    """A capital letter at a line's start makes no other person of "Exclusive with us"."""
    if sense.holder is Holder.OPPORTUNITY:
        other = _OTHER.search(text.low, max(clause.start, start - 40), clause.end)
        return Holder.CANDIDATE if other else sense.holder
    if sense.holder is not Holder.OTHER or text.source.kind is SourceKind.REFERRAL:
        return sense.holder
    alone = not _kin().search(text.low, clause.start, start)
    own = text.person.lower().split()
    named = {name.lower() for name in re.findall(NAME, text.text[clause.start : start])}
    others = any(name in given_names() and name not in own for name in named)
    return Holder.CANDIDATE if alone and not others else sense.holder


def _lead(low: str, first: int, start: int) -> int:
    """Where a quote begins: a few words before, for it to be read."""
    m = re.search(r"(?:[\w']+ ){1,4}$", low[first:start])
    return start - len(m.group()) if m else start
