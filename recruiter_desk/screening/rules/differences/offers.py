"""Other interviews and offers: none, and something that by its own words was already there."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from recruiter_desk.screening.model import Difference, Fact, FactKind, Known, SourceKind
from recruiter_desk.screening.reading.named import opens
from recruiter_desk.screening.rules.pairs import adjacent

AT_ONCE = timedelta(hours=30)
"""Two statements so near each other were made of one and the same state of things."""
SOON = timedelta(days=4)
"""A process that was there is not over so soon without a word of it."""
STALE = timedelta(days=60)
"""After so long a "none" says nothing of what began since."""

_NO_DAY = (
    r"(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?![a-z])|"
    r"(?:January|February|March|April|June|July|August|September|October|November|December)\b|"
    r"[A-Z][a-z]+day\b)"
)
_AT = re.compile(rf"\b(?:with|at|for|from|by|to|re|of) (?:the )?{_NO_DAY}([A-Z][\w&'-]{{2,}})")


_NAME = re.compile(rf"\b{_NO_DAY}(?!(?:She|They|Their|There)\b)[A-Z][\w&'-]{{3,}}")
_BACK = 80
_STOP = re.compile(r"^|[.!?:;](?=\s|$)|\n")
_PUT = (
    r"(?i:\b(?:sent|submitted|presented|pitched|told (?:him|her|them) about|about|likes?|loves?|"
    r"keen on|"
    r"put (?:him|her|them) (?:forward|up|in) (?:for|to|at)|resume to|cv to|prep\w* for|interested "
    r"in))"
    r" (?:\w+ ){{0,3}}{name}\b|\b{name}(?:'s)? (?i:(?:\w+ )?(?:job|role|posting|post|opening|req|"
    r"position|"
    r"spec|vacancy|contract job))\b"
)
"""Ways I tell of putting a firm's job to somebody."""


def differ(known: Known) -> Iterator[Difference]:
    """Pairs of "nothing else" and a process or an offer that cannot both be true."""
    facts = list(known.of(FactKind.OFFER))

    def clash(first: Fact, second: Fact) -> bool:
        return _clash(known, first, second)

    for first, second in adjacent(facts, known, clash):
        yield _difference(known, first, second)


def _clash(known: Known, first: Fact, second: Fact) -> bool:
    if (first.value == "none") == (second.value == "none"):
        return False
    none, there = (first, second) if first.value == "none" else (second, first)
    other = none.detail("scope") == "offer" and there.value == "interview"
    if other or _is_clients(known, there) or _was_put_to_them(known, there):
        return False
    if first.source == second.source:
        return not there.detail("loosely") and not _else_than(known, none, there)
    between = known.source(second).at - known.source(first).at
    if there is first:
        if none.detail("ended"):
            return False
        soon = STALE if none.detail("before") else AT_ONCE
        return between <= soon and not _else_than(known, none, there)
    return between <= STALE and _was_there(there, known.source(none).at, between)


def _is_clients(known: Known, there: Fact) -> bool:
    """Whether it is at a firm my own notes speak of: a step with my client, no other process."""
    source = known.source(there)
    near = source.text[max(0, there.start - 20) : there.end + 40]
    names = {m[1] for m in _AT.finditer(near)}
    told = {source.id, *(f.source for f in known.facts if f.kind is FactKind.OFFER)}
    notes = [s.text for s in known.sources if s.kind is SourceKind.NOTE and s.id not in told]
    return any(re.search(rf"\b{re.escape(name)}\b", note) for name in names for note in notes)


def _was_put_to_them(known: Known, there: Fact) -> bool:
    """Whether the firm it names is one whose job I put to them before: it is no other's."""
    source, name = known.source(there), re.escape(_firm(known, there))
    before = [
        s.text
        for s in known.sources
        if s.at < source.at and s.kind in {SourceKind.CALL, SourceKind.NOTE}
    ]
    put = re.compile(_PUT.format(name=name)) if name else None
    return put is not None and any(put.search(text) for text in before)


def _firm(known: Known, there: Fact) -> str:
    """The name nearest to it in its sentence, or the last before that; "" where there is none."""
    text, own = known.source(there).text, known.name.lower().split()
    first = max(m.end() for m in _STOP.finditer(text, 0, there.start + 1))
    end = _STOP.search(text, there.end)
    names = [
        m for m in _NAME.finditer(text) if (low := m.group().lower()) not in own and not opens(low)
    ]
    stop = end.start() if end else len(text)
    here = [m for m in names if first <= m.start() < stop]
    late = there.end + 24
    here.sort(key=lambda m: max(m.start() - late, there.start - m.end(), 0))
    earlier = [m for m in names if first - _BACK <= m.start() < first]
    nearest = here[:1] or earlier[-1:]
    return nearest[0].group().removesuffix("'s") if nearest else ""


def _was_there(there: Fact, said: datetime, between: timedelta) -> bool:
    """Whether it was there when "none" was said."""
    if there.detail("already"):
        return True
    if there.when is not None and there.when.start is not None:
        return there.when.start.last < said.date()
    if there.value == "accepted":
        return between <= AT_ONCE
    return between <= AT_ONCE and there.detail("fresh") != "yes"


def _else_than(known: Known, none: Fact, there: Fact) -> bool:
    """ "an offer from HCA, nothing else": none but that one."""
    source = known.source(none)
    words = source.text[max(0, none.start - 60) : none.end + 40].lower()
    other = any(word in known.quote(none).lower() for word in ("else", "other", "another"))
    aside = any(word in words for word in ("apart from", "except", "besides", "other than"))
    near = none.source == there.source and 0 <= none.start - there.end <= 80
    return aside or (other and near)


def _difference(known: Known, first: Fact, second: Fact) -> Difference:
    quotes = f'"{known.quote(first)}"', f'"{known.quote(second)}"'
    days = (known.source(second).at - known.source(first).at).days
    later = "in the same breath" if first.source == second.source else _later(days)
    began = second.when.start if second.when else None
    since = f", there since {began.last.day} {began.last:%B %Y} or before" if began else ""
    why = f"{quotes[0]}; {later} {quotes[1]}{since}."
    ask = "Where do the other interviews and offers stand, and since when?"
    return Difference("offers", "others", first, second, why, ask)


def _later(days: int) -> str:
    if days < 1:
        return "the same day"
    return f"{days} day{'s' if days > 1 else ''} later"
