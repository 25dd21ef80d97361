"""Studies told by field and school, no degree being named: "read geography up at Leeds"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from recruiter_desk.screening.model import Fact, FactKind, Holder, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._degree_parts import fields
from recruiter_desk.screening.reading.kinds._papers_undone import undone
from recruiter_desk.screening.reading.kinds._whose import whose
from recruiter_desk.screening.reading.text import Text

_AT = re.compile(
    r"(?:,? (?:degree|major|course|of all things|in the end|actually|instead))*(?: (?:up|down|"
    r"over|"
    r"out|back))? (?:at|from) (?:the )?((?:University of |Uni of |Univ\. of )?[A-Z][\w'\u2019-]+"
    r"(?: (?:of )?[A-Z][\w'\u2019-]+){0,3})"
)
_STUDIED = re.compile(
    r"\b(?:did|done|read|studied|studying|took|majored in|major(?: was|:)?|degree (?:is|was) in|"
    r"graduated in|went (?:for|through))\s+(?:an? |the |her |his |my |pure |straight )?$"
)
_WORKS = re.compile(
    r"\b(?:work\w*|teach\w*|taught|runs?|ran|lead\w*|led|head\w*|manag\w*|job|role|post|position|"
    r"interview\w*|lectur\w*|temp\w*|contract\w*|offer\w*|years?|yrs)\b"
)


class Studied(NamedTuple):
    """A field studied at a school: where the words stand, both in small letters."""

    start: int
    end: int
    clause: Clause
    field: str
    school: str


def studied(text: Text, taken: list[Clause]) -> Iterator[Fact]:
    """Studies in clauses not `taken` by a degree's name: only their school tells which."""
    if text.is_resume or (" at " not in text.low and " from " not in text.low):
        return
    for met in fields().find(text.low):
        at = _AT.match(text.text, met.end)
        clause = text.clause(met.start)
        if at is None:
            continue
        before = text.low[clause.start : met.start]
        is_said = _STUDIED.search(before) or (not before.strip() and clause not in taken)
        if not is_said or _WORKS.search(before):
            continue
        yield from _told(text, Studied(met.start, at.end(), clause, met.means, at[1].lower()))


def _told(text: Text, one: Studied) -> Iterator[Fact]:
    sense = whose(text, one.clause, one.start, one.end, text.sense(one.start, one.end))
    if sense.holder is not Holder.CANDIDATE or sense.standing is not Standing.ASSERTED:
        return
    left = undone(text, one.clause, one.end, len(text.low), studies=True)
    value = "unfinished" if left else "finished"
    details = (("field", one.field), ("school", one.school), ("loose", "yes"))
    yield text.fact(
        FactKind.EDUCATION,
        "degree",
        value,
        f"degree {value} ({one.field}, {one.school})",
        one.clause.start,
        max(one.end, min(one.clause.end, one.start + 160)),
        details=details if left else (*details, ("mention", "yes")),
        holder=sense.holder,
        standing=Standing.ASSERTED,
        tense=sense.tense,
    )
