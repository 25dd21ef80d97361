"""Where a text tells of a home: the words that tell it, and the place that goes with them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.letterhead import place_in
from recruiter_desk.screening.reading.places import Placed, place_at
from recruiter_desk.screening.reading.roofs import roofs
from recruiter_desk.screening.reading.sense import either
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.sought import Sought, sought

SAID, MOVED, LEFT, IN, THEIR, BASED, RESIDENT, ROOF = (
    "said",
    "moved",
    "left",
    "in",
    "their",
    "based",
    "resident",
    "roof",
)
_IS_IN = re.compile(
    r"(?<![\w'])(?P<who>he|she|they|i|candidate|[a-z]+)(?:'s|'m|'re| is| are| am)(?: now| "
    r"still| back| actually| currently| up| down| over| out)* in(?: the)? (?=[\w])"
)
_STILL_IN = re.compile(
    r"(?:^|(?<=[.,;:(-] )|(?<=\n))(?:is )?(?:is|still|currently|now|back|presently|at "
    r"present)(?: based| living| up| down| over| out)? in (?:the )?(?=[a-z])"
)
_FROM_TO = re.compile(
    r"(?<![\w-])(?:moved|relocated)(?: \w+)? from [^.;\n]{2,30}? (?:to|into)(?= )"
)
_THING_OF = re.compile(
    r"the [\w'-]+(?: [\w'-]+){0,2} (?:s&op|cycle|team|office|unit|lab|plant|project|program|group|"
    r"department|dept|division|union|league|school|pool|queue|meeting|process|market)\b"
)
_PRONOUN = frozenset({"he", "she", "they", "i", "candidate"})
_BASED_WORD = re.compile(r"[ -]based\b")
_RESIDENT_WORD = re.compile(r" (?:resident|guy|girl|gal|boy|local|lad|lass|area|metro)\b")
_RESIDENT = re.compile(
    r"(?:\b(?:a|an|am|is|was|lifelong|proud|current|local) |^|[,;:(] "
    r"?)([a-zà-ÿ][\wà-ÿ.'-]*(?: [a-zà-ÿ][\wà-ÿ.'-]*){0,2}) (?:resident|guy|girl|gal|boy|"
    r"local|lad|lass|area|metro)\b(?! (?:sales|manager|director|rep|market|hospital|office|"
    r"clients?|role|job))"
)
_THEIR = re.compile(
    r"(?<![\w'])(?:his|her|their|my|own) (?:(?:new|old|own) )?([a-zà-ÿ][\wà-ÿ.'-]*(?: "
    r"[a-zà-ÿ][\wà-ÿ.'-]*){0,2}) (?:house|home|apartment|flat|condo|place|bungalow|"
    r"townhouse)\b"
)
_BASED = re.compile(
    r"(?<![\w-])([a-zà-ÿ][\wà-ÿ.]*(?: [a-zà-ÿ][\wà-ÿ.]*){0,2})[ -]based\b(?! (?:in|on|out|at|"
    r"near|care|pay|learning|medicine|role|hospital|firm|company|client|start-?up|team|"
    r"office|agency|employer|practice))"
)
_FROM = re.compile(
    r"(?:there |right |over |in |to |into |out of |near |from |at |around |outside |nach |à |"
    r"a |en |w |i |na |te )*"
)
_DWELLING = re.compile(r" (?:house|home|apartment|flat|condo|place|bungalow|townhouse)\b")
_BLANK = re.compile(r"\s")
_UNTIL = re.compile(r"\s*,?\s*\(?(?:until|till|til|up to|up until|before|thru|through)\b")
_STREET = re.compile(
    r" ?(?:(?:just )?(?:off|on|near|by|above|over|behind|across from|two doors from|a block from|"
    r"\d+ blocks from) )(?:the )?[\w.' -]{2,26}? in (?=[A-Z])"
)
_QUARTER = re.compile(
    r"(?:is |in |:|=|the )* ?(?!(?:Work|Job|Client|He|She|They|The|But|And|No|Not|Now|"
    r"Wants)\b)[A-Z][\w'-]+"
    r"(?: [A-Z][\w'-]+){0,2}(?:,| in| \() ?(?=[A-Z])"
)
_FOR_A_WHILE = re.compile(
    r",? (?:(?:for|over|during|until|till|through|thru) (?:the )?(?:holidays?|week|weekend|summer|"
    r"winter|christmas|xmas|thanksgiving|easter|new year|moment|time being|month|wedding|funeral|"
    r"fri|sat|sun|mon|tue|wed|thu|interview|visit)|this week|(?:all|most of) (?:this |the |"
    r"next )"
    r"?week|today|tonight|tomorrow|(?:from|as of|starting) (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|"
    r"sun|next|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?!\w*,? (?:19|20)\d\d)|"
    r"on (?:holiday|"
    r"vacation|leave|business|a visit)|visiting|to see|seeing)"
)
_NOT_THERE = re.compile(
    r" (?:market|office|team|site|time|hospital|clinic|plant|based|territory|branch|campus|"
    r"region for|until (?:fri|sun|mon)|for (?:a|the) (?:w|conf|tr|month|few|couple))"
)
_LET_OUT = re.compile(
    r"\b(?:rent|let|leas|sublet)(?:s|ed|ing|ting)? (?:it |that |them )?out\b|\btenants?\b|"
    r"\b(?:was|got|been|being|be) sold\b|\bbuy-to-let\b|\bair ?bnb\b|"
    r"\b(?:not|n't|never) (?:lived|been|slept|set foot) (?:in it|there|inside)"
)
_BOUGHT = re.compile(r"\b(?:bought|buys?|signed|closed|lease)\b")
_TO_COME = re.compile(
    r"\b(?:will|going to|moving|next|from (?:jan|feb|mar|apr|may|jun|jul|aug|sep|"
    r"oct|nov|dec))|'ll\b"
)
_PARTS = re.compile(r"[,(:]| and | but | who | so | she | he | they | i ")
_OWN = re.compile(r".{0,40}(?:his|her|their|my|our|own|same) ")
_ROOF = re.compile(
    r"\b(?:house|home|flat|apartment|condo|townhouse|studio|loft|cottage|bungalow)\b"
)
_WITH = re.compile(r"(?:with|at) [\w' -]{1,24}? (?=in )|to work|home")
_SOMEONE = re.compile(r"\b(?:s?he|they|i)\b")
BOTH = re.compile(
    r"\b(?:he|she|they|i) (?:and|&) (?:(?:his|her|their|my|the) )?\w+ (?:both |all |now |"
    r"still |have |has )*$"
)
_BEFORE, _AFTER = 48, 34
_SURE = 4


class Home(NamedTuple):
    """Words that tell of a home: from where, how they tell it, and the place."""

    start: int
    how: str
    place: Placed


def homes(text: Text) -> Iterator[Home]:
    """Every place told as a home that is, was or is not theirs, in order."""
    told: set[int] = set()
    for start, end, how in sorted(_triggers(text)):
        place = _place(text, start, end, how)
        if place is not None and _is_home(text, text.clause(start), Home(start, how, place)):
            told.add(place.start)
            yield Home(start, how, place)
    for roof in roofs(text):
        if roof.place.start not in told:
            yield Home(roof.start, ROOF, roof.place)


@cache
def _patterns() -> tuple[tuple[Sought, str], ...]:
    said = words("moves")
    before, after = r"(?:(?<![\w'-])|(?=')(?<=\w))", r"(?:(?<!\w)|(?!\w))"
    return tuple(
        (sought(rf"{before}(?:{'|'.join(said[key])}){after}"), how)
        for key, how in (("left", LEFT), ("moved", MOVED), ("homes", SAID))
    )


@cache
def _elsewhere() -> Sought:
    return either(words("moves")["elsewhere"])


@cache
def _visiting() -> Sought:
    return either(words("moves")["visiting"])


def _triggers(text: Text) -> Iterator[tuple[int, int, str]]:
    """Where words say that a home follows: their bounds, and what they say of it."""
    found: list[tuple[int, int]] = []
    for pattern, how in _patterns():
        for m in text.find(pattern):
            if not any(a <= m.start() < b for a, b in found):
                found.append(m.span())
                yield m.start(), m.end(), how
    own = text.person.lower().split()
    for m in [*text.find(_IS_IN), *text.find(_STILL_IN)]:
        someone = m.groupdict().get("who")
        known = someone is None or someone in _PRONOUN or someone in own
        if (
            known
            and not _THING_OF.match(text.low, m.end() - 4)
            and not any(a <= m.start() < b for a, b in found)
        ):
            yield m.start(), m.end(), IN
    yield from _named_before(text)


def _named_before(text: Text) -> Iterator[tuple[int, int, str]]:
    """Words that stand behind their place, "Tampa-based", and "moved from … to"."""
    for m in text.find(_FROM_TO):
        yield m.start(), m.end(), MOVED
    for m in text.find(_THEIR):
        yield m.start(), m.start(1), THEIR
    for m in text.find(_BASED) if "based" in text.low else ():
        yield m.start(1), m.start(1), BASED
    if not text.is_resume:
        for m in text.find(_RESIDENT):
            yield m.start(1), m.start(1), RESIDENT


def _place(text: Text, start: int, end: int, how: str) -> Placed | None:
    clause = text.clause(start)
    stop = max(clause.end, text.clause(end).end if end > clause.end else end)
    if how in {BASED, RESIDENT}:
        return _right_before(text, start, stop, how)
    lead = _FROM.match(text.low, _blank(text.low, end), stop)
    at = lead.end() if lead else end
    if how == SAID and not _takes_place(text.low, end, at):
        return None
    met = place_at(text, at, stop) or _address(text, end, stop)
    if met is None and how == SAID:
        met = _further_on(text, end, stop)
    if how == THEIR and met is not None and not _DWELLING.match(text.low, met.end):
        return None
    return met


def _further_on(text: Text, end: int, stop: int) -> Placed | None:
    """The town after a street or a quarter: "off Route 59 in Naperville", "Clifton, Bristol"."""
    for pattern in (_STREET, _QUARTER):
        m = pattern.match(text.text, end, stop)
        if m is None:
            continue
        met = place_at(text, m.end(), stop)
        if met is not None and met.start == m.end() and met.spots and len(met.name) >= _SURE:
            return met
    return None


def _right_before(text: Text, start: int, stop: int, how: str) -> Placed | None:
    """The place right before "-based" or "resident"; its last words first."""
    mark = _BASED_WORD if how == BASED else _RESIDENT_WORD
    said = mark.search(text.low, start, stop + 8)
    last = said.start() if said else stop
    for at in [start, *(m.end() for m in _BLANK.finditer(text.low, start, last))]:
        met = place_at(text, at, last) if text.text[at : at + 1].isupper() else None
        if met is not None and last - met.end <= 1:
            return met
    return None


def _address(text: Text, end: int, stop: int) -> Placed | None:
    """The town of an address after "address:" and its like."""
    if text.low[max(0, end - 2) : end].strip()[-1:] not in {":", "-", "="}:
        return None
    return place_in(text, end, stop)


def _blank(low: str, at: int) -> int:
    while at < len(low) and low[at] in " \t:,-":
        at += 1
    return at


def _takes_place(low: str, end: int, at: int) -> bool:
    """Whether a word of place follows, or the words ended with one."""
    told = low[max(0, end - 2) : end]
    return at > end or told[-1:].isspace() or told.rstrip().endswith((":", "=", "is"))


def _is_home(text: Text, clause: Clause, home: Home) -> bool:
    """Whether it is theirs for good, not a visit, a job, or where somebody else is."""
    low, (start, how, met) = text.low, home
    after = low[met.end : min(clause.end, met.end + _AFTER)]
    if how == IN and (_UNTIL.match(after) or _visiting().search(after) or not _named(text, met)):
        return False
    if _FOR_A_WHILE.match(after) or _LET_OUT.search(low, start, clause.end):
        return False
    if _visiting().search(low, start, met.start) or _is_to_come(low, clause, home):
        return False
    if how != BASED and _NOT_THERE.match(after):
        return False
    on_paper = how in {SAID, LEFT, IN} and text.is_resume
    return not (on_paper and text.outline.job(start) is not None) and not _is_elsewhere(
        low, clause, home
    )


def _is_to_come(low: str, clause: Clause, home: Home) -> bool:
    """Whether it was bought to move to, or only the cost of living there is told."""
    if low[max(0, home.start - 8) : home.start].endswith(("cost of ", "dard of ")):
        return True
    if not _BOUGHT.search(low, home.start, home.place.start):
        return False
    return _TO_COME.search(low, home.place.end, clause.end) is not None


def _is_elsewhere(low: str, clause: Clause, home: Home) -> bool:
    """Whether an office, a job or a relation is what is there."""
    between = low[home.start : home.place.start]
    own = home.how in {MOVED, THEIR} or _OWN.match(between) or "house" in between
    if not own and _elsewhere().search(_WITH.sub("", between)):
        return True
    if _OWN.match(between) and _ROOF.search(between):
        return False
    if home.how not in {SAID, LEFT, BASED} or _SOMEONE.search(between):
        return False
    if BOTH.search(low[clause.start : home.start]):
        return False
    before = _PARTS.split(low[max(clause.start, home.start - _BEFORE) : home.start])[-1]
    return _elsewhere().search(before) is not None


def _named(text: Text, met: Placed) -> bool:
    """Whether it is written as a name, or is a town or state without doubt."""
    return text.text[met.start].isupper() or (bool(met.spots) and len(met.name) > _SURE)
