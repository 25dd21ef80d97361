"""Something of another employer's that was there on a day gone by, in whatever words."""

import re
from functools import cache
from typing import Any

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Period
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._offers_since import began
from recruiter_desk.screening.reading.sense import either
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.sought import Sought


@cache
def _list(name: str) -> Sought:
    said: Any = words("offers")["held"]
    return either(said[name])


def loose_there(text: Text, clause: Clause) -> tuple[re.Match[str], Period] | None:
    """What was promised or signed, and since when; None where a part of it is not told."""
    low, bounds = text.low, (clause.start, clause.end)
    strong = _list("strong").search(low, *bounds)
    what = strong or _list("what").search(low, *bounds)
    if what is None:
        return None
    if strong is None and not any(
        how.end() <= what.start() or how.start() >= what.end() or how.end() > what.end() + 2
        for how in _list("how").finditer(low, *bounds)
    ):
        return None
    since = began(text, clause, clause.start)
    if since is None or _list("unlike").search(low, *bounds):
        return None
    return what, since
