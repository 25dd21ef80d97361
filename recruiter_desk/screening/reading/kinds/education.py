"""Degrees: level, field, school, year, and whether they were finished."""

import re
from collections.abc import Iterator
from typing import Any

from recruiter_desk.screening.model import Fact, FactKind, Holder, Standing
from recruiter_desk.screening.reading.kinds._degree_bounds import bounds_of
from recruiter_desk.screening.reading.kinds._degree_names import GUARD, WANTED, Named, named
from recruiter_desk.screening.reading.kinds._degree_parts import field, school, year
from recruiter_desk.screening.reading.kinds._degree_standing import changes, stands
from recruiter_desk.screening.reading.kinds._whose import whose
from recruiter_desk.screening.reading.text import Text

_ONLY = re.compile(
    r"\b(?:only|just|highest(?: is| level)?|tops out at|nothing (?:above|beyond|past|"
    r"higher than)|merely)\b[^,;.]{0,32}$"
)
_ONLY_AFTER = re.compile(
    r"\s*(?:degree |diploma )?(?:only\b|is (?:the|her|his) highest|and (?:nothing|no) (?:more|"
    r"further|higher)|, nothing (?:more|higher|beyond))"
)
_MORE = re.compile(r"\b(?:another|also|second|two|double|dual|both|as well|plus|too|additional)\b")
_KIN = re.compile(
    r"\b(?:daughter|son|kids?|husband|wife|sister|brother|girlfriend|boyfriend|partner|"
    r"fianc[eé]e?|spouse|niece|nephew|mom|mum|dad|father|mother)(?:'s)? (?:\w+ )?(?:graduat\w*|"
    r"finish\w*|start\w*|in|at|goes|is|was|going|got|getting|off)\b"
)
_HIGHER = {
    "secondary": "degree",
    "associate": "bachelor",
    "hnd": "bachelor",
    "vocational": "degree",
    "bachelor": "master",
}


def read(text: Text) -> Iterator[Fact]:
    """What is said of degrees.

    `about` is the level ("bachelor", "mba" …; "degree" where none was said), `value` "finished",
    "progress", "unfinished", "never". Details: `field` (one word of the lexicon, or as said),
    `school` (small letters), `year`, `change` (of late), `more` (another beside one known).
    """
    if not GUARD.search(text.low):
        return
    found = named(text)
    seen: set[tuple[str, ...]] = set()
    for at, one in enumerate(found):
        bounds = bounds_of(text, found, at)
        for fact in _facts(text, one, bounds):
            key = (fact.about, fact.value, *(v for _, v in fact.details))
            if key not in seen:
                seen.add(key)
                yield fact


def _facts(text: Text, one: Named, bounds: tuple[int, int]) -> Iterator[Fact]:
    low = text.low
    left, right = low[bounds[0] : one.start], low[one.end : bounds[1]]
    value = stands(*_told(text, left, right))
    if low[one.start : one.end] == "abd":
        value = "unfinished"
    sense = whose(text, text.clause(one.start), one.start, one.end, text.sense(one.start, one.end))
    if value == "planned" or (sense.standing is Standing.PLANNED and value == "finished"):
        if not re.search(r"finish|expect|complet|graduat", left + right):
            return
        value = "progress"
    denied = value == "never"
    standing = sense.standing
    if standing in {Standing.DENIED, Standing.ASSERTED, Standing.PLANNED}:
        standing = Standing.DENIED if denied else Standing.ASSERTED
    if _KIN.search(low, max(bounds[0], one.start - 40), one.start):
        return
    holder = Holder.OPPORTUNITY if WANTED.match(low, one.end, bounds[1]) else sense.holder
    more: dict[str, Any] = {"holder": holder, "standing": standing, "tense": sense.tense}
    details = _details(text, one, bounds, value)
    first, last = _quote(text, one, bounds)
    yield text.fact(
        FactKind.EDUCATION,
        one.level,
        value,
        _shown(one.level, value, details),
        first,
        last,
        details=tuple(details.items()),
        **more,
    )
    if (
        value == "finished"
        and (_ONLY.search(left) or _ONLY_AFTER.match(low, one.end))
        and one.level in _HIGHER
    ):
        more["standing"] = Standing.DENIED
        higher = _HIGHER[one.level]
        yield text.fact(
            FactKind.EDUCATION, higher, "never", _shown(higher, "never", {}), first, last, **more
        )


_STATUS_LINE = re.compile(
    r"\s*\n[\s•*(\[-]*(?=expected|in progress|anticipated|not completed|incomplete|"
    r"\d+ (?:of \d+ )?credit|credits?|coursework (?:completed|toward)|degree not|no degree|"
    r"withdrew|left|did not|thesis|currently|candidate|ongoing|completed)"
)


def _told(text: Text, left: str, right: str) -> tuple[str, str]:
    """The words that tell how it stands: in a resume those of its line, and a line on it alone."""
    if not text.is_resume:
        return left, right
    line = right.find("\n")
    if line < 0 or _STATUS_LINE.match(right, line):
        return left.rsplit("\n", 1)[-1], right
    return left.rsplit("\n", 1)[-1], right[:line]


def _details(text: Text, one: Named, bounds: tuple[int, int], value: str) -> dict[str, str]:
    low = text.low
    details = {
        "field": field(text, one.start, one.end, bounds),
        "school": school(text, bounds[0] if text.is_resume else one.start, bounds[1])
        or school(text, *bounds),
        "year": year(low, one.end, bounds[1]) or year(low, bounds[0], one.start),
    }
    if value == "never":
        details = {"field": details["field"]}
    if changes(low[bounds[0] : bounds[1]]):
        details["change"] = "yes"
    if _MORE.search(low, *bounds):
        details["more"] = "yes"
    return {name: said for name, said in details.items() if said}


def _shown(level: str, value: str, details: dict[str, str]) -> str:
    name = {
        "mba": "MBA",
        "doctorate": "doctorate",
        "hnd": "HND",
        "pharmd": "PharmD",
        "dpt": "DPT",
        "dnp": "DNP",
    }.get(level, level)
    beside = ", ".join(
        filter(None, (details.get("field"), details.get("school"), details.get("year")))
    )
    return f"{name} {value}" + (f" ({beside})" if beside else "")


def _quote(text: Text, one: Named, bounds: tuple[int, int]) -> tuple[int, int]:
    low = text.low
    first = max(bounds[0], one.start - 60)
    if first > bounds[0]:
        first = low.find(" ", first, one.start) + 1 or one.start
    last = min(bounds[1], one.end + 90)
    if last < bounds[1]:
        space = low.rfind(" ", one.end, last)
        last = space if space > 0 else last
    while first < one.start and low[first] in " \n,.;:-|":
        first += 1
    return first, max(one.end, first + len(low[first:last].rstrip(" \n,;:-|")))
