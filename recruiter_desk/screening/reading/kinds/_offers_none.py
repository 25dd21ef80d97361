"""That there is nobody else, in whatever order it is said: a no, and a word of the market."""

import re
from functools import cache
from typing import Any

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.sense import either
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.sought import Sought

_REACH = 64
_PARTS = re.compile(r",|\band (?=(?:s?he|they|i)\b)|\bbut\b|\bso\b|\bbecause\b|:")
_SHORT = 34
"""Letters up to which "no one else" alone says it all."""


@cache
def _list(name: str) -> Sought:
    said: Any = words("offers")["loosely"]
    return either(said[name])


def loose_none(text: Text, clause: Clause) -> tuple[int, int] | None:
    """Where a clause says that there is no other process or offer; None where it does not."""
    low = text.low
    found = _said_so(low, clause) or _answered(text, clause)
    if found is None or _list("unlike").search(low, clause.start, clause.end):
        return None
    return found


def _said_so(low: str, clause: Clause) -> tuple[int, int] | None:
    """A no to what is the market's, or that there is only us."""
    for no in _list("no").finditer(low, clause.start, clause.end):
        found = _denied(low, clause, no)
        if found is not None:
            return found
    sole = _list("sole").search(low, clause.start, clause.end)
    return sole.span() if sole else None


def _denied(low: str, clause: Clause, no: re.Match[str]) -> tuple[int, int] | None:
    """A no with what it denies: "no applications", "none of the other agencies", "nobody else"."""
    last = min(clause.end, no.end() + _REACH)
    part = _PARTS.search(low, no.end(), last)
    last = part.start() if part else last
    others = _list("others").search(low, no.start(), last)
    market = _list("market").search(low, no.end(), last)
    if market is not None and (others or _list("always_others").match(market.group())):
        return no.start(), max(market.end(), others.end() if others else 0)
    if others is None:
        return None
    after = _list("after").search(low, no.start(), last)
    short = last - no.start() <= _SHORT and part is None
    if after is None and not (short and _list("alone").match(low, no.start(), last)):
        return None
    return no.start(), max(others.end(), after.end() if after else 0)


def _answered(text: Text, clause: Clause) -> tuple[int, int] | None:
    """ "Who else? not a sausage", "asked about competition: nope"."""
    low = text.low
    asked = _list("asked").search(low, clause.start, clause.end)
    if asked is None:
        return None
    answer = _list("answer").match(low, _word(low, asked.end()), clause.end)
    if answer is not None:
        return asked.start(), answer.end()
    following = text.after(clause)
    if following is None or clause.end - asked.end() > 20 or following.line != clause.line:
        return None
    answer = _list("answer").match(low, following.start, following.end)
    return (asked.start(), answer.end()) if answer else None


def _word(low: str, at: int) -> int:
    m = re.compile(r"[\s:,?\"'-]*(?:(?:s?he|they|i) (?:says?|said)[\s:,\"]*)?").match(low, at)
    return m.end() if m else at
