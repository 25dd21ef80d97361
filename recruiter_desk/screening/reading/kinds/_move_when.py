"""When a move that is told of is to be."""

import re
from datetime import date

from recruiter_desk.screening.model import Moment, Period
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import moments

_YEAR = re.compile(r"20\d\d")


def date_of(text: Text, clause: Clause, start: int) -> Period | None:
    """The first time to come a clause names, from a position on; None without one."""
    near = [f for f in moments(text.low, text.said) if clause.start <= f.start < clause.end]
    later = [f for f in near if f.moment.last >= text.said]
    if after := [f for f in later if f.start >= start] or later:
        return Period(after[0].moment, None)
    past = [f for f in near if f.start >= start]
    if not past or _YEAR.search(text.low, past[0].start, past[0].end):
        return None
    ahead = past[0].moment
    moment = Moment(_next_year(ahead.first), _next_year(ahead.last), ahead.precision)
    return Period(moment, None)


def _next_year(day: date) -> date:
    return day.replace(year=day.year + 1, day=min(day.day, 28))
