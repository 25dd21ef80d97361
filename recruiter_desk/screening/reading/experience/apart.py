"""What years are in where words stand between the two: "HPLC, she runs it, 12 years of it now"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from recruiter_desk.screening.lexicon import Met
from recruiter_desk.screening.model import Amount
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.experience import about, beside
from recruiter_desk.screening.reading.experience.about import About
from recruiter_desk.screening.reading.experience.said import sought_for
from recruiter_desk.screening.reading.quantities import Found
from recruiter_desk.screening.reading.text import Text

NEAR = 60
"""Letters between a skill and the only number of its clause, at most."""
LEAST = 4
"""Years from which a number alone in its clause is taken for experience."""
_APART = sought_for("apart", "apart")
_NUMBER = re.compile(r"\d")
_COUNTED = sought_for("apart", "counted")
_TOPIC = sought_for("apart", "topic")
_POINTS = sought_for("apart", "points")
_ITSELF = sought_for("apart", "itself")


def counted(text: Text, found: Found, clause: Clause) -> list[About]:
    """The thing of "count supply planning as 4 years", whatever it is."""
    m = _COUNTED.search(text.low, clause.start, found.start)
    if m is None:
        return []
    name = about.canonical(m["np"])
    return [About(name, m.start("np"), m.end("np"))] if name else []


def fronted(text: Text, found: Found, clause: Clause) -> list[About]:
    """The thing a clause begins with: "on lymph drainage he has worked with it for 10 years"."""
    m = _TOPIC.match(text.low, clause.start, found.start)
    if m is None or not _POINTS.search(text.low, m.end(), min(clause.end, found.end + 14)):
        return []
    name = about.plain(m["np"])
    return [About(name, m.start("np"), m.end("np"))] if name else []


def sole(text: Text, found: Found, clause: Clause, lengths: Sequence[Found]) -> list[About]:
    """The one skill or role of a clause with one number, where nothing stands between them."""
    low = text.low
    if found.amount.low < LEAST or text.is_resume or _ITSELF.match(low, found.end):
        return []
    met = beside.met(low, clause.start, clause.end)
    alone = sum(clause.start <= one.start < clause.end for one in lengths) == 1
    if not alone or len({one.means for one in met}) != 1:
        return []
    one = min(met, key=lambda m: min(abs(m.end - found.start), abs(m.start - found.end)))
    if _is_parted(low, one, found) or _APART.search(low, clause.start, clause.end):
        return []
    return [About(one.means, one.start, one.end)]


def _is_parted(low: str, met: Met, found: Found) -> bool:
    """Whether the two stand far apart, or another number belongs to the skill."""
    first, last = sorted((met.start, met.end, found.start, found.end))[1:3]
    near = low[max(0, met.start - 3) : met.start] + low[met.end : met.end + 4]
    return last - first > NEAR or bool(_NUMBER.search(low[first:last] + near))


def at_least(amount: Amount) -> Amount:
    """The amount as the least there is: of what stands apart it may be a part."""
    return replace(amount, high=None)
