"""When a job was, as the words around a statement say it: from, until, for how long."""

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from recruiter_desk.screening.model import Moment, Period
from recruiter_desk.screening.model.times import MONTH_DAYS
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.jobs.moments import joined, month_and_year, refined
from recruiter_desk.screening.reading.quantities import Found, durations
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import FoundMoment, FoundPeriod, moments, periods

_NEAR = 60
"""So many letters away a time still belongs to the words of a statement."""
_MONTHS = {"year": 12.0, "month": 1.0, "week": 0.23, "day": 0.033}
_SOFT = (
    r"(?:\s*(?:in|on|at|about|around|early|late|mid|mid-|the|back|back in|maybe|like|"
    r"end of|start of|of|since|roughly|just|way|sometime))*\s*$"
)
_FROM = re.compile(
    rf"(?:since|from|started|joined|joining|began|hired|starting|beginning|seit|"
    rf"depuis)(?:[ ,][\w\x01'/-]+){{0,6}}?{_SOFT}"
)
_TO = re.compile(
    rf"(?:until|till|til|through|ended|left|let go|off|last day(?: was)?|fired|quit|"
    rf"resigned|redundant|finished|up|out)(?:[ ,][\w\x01'/-]+){{0,6}}?{_SOFT}"
)
_NO_LENGTH = re.compile(
    r"\s+(?:ago|back|notice|later|before|prior|from now|old|contract|degree|gap)"
)
_DOING = re.compile(
    r"\b(?!working|being|going|imaging|nursing|coming|staffing|consulting|engineering|"
    r"manufacturing|holding|trucking)[a-z]{2,}ing\b|\b(?:lead|manager|supervisor|charge|"
    r"days|nights|senior|promoted|full[- ]time|part[- ]time|remote)(?: \w+)?(?: at)? \x01*$"
)
_MONTH_WORD = re.compile(r"\b(?:in|since|from|until|till|til|of|end of|early|late|mid)[ -]?$")
_LAST_DAY = re.compile(r"\b(?:last|final) (?:day|shift)\b(?![^.;]{0,40} was\b)")
_RESET = re.compile(r"\b(?:then|now|before that|after that|moved to|went to|joined|currently)\b")


class Times(NamedTuple):
    """All times of one text."""

    periods: tuple[FoundPeriod, ...]
    moments: tuple[FoundMoment, ...]
    lengths: tuple[Found, ...]


@lru_cache(maxsize=4)
def times(text: Text) -> Times:
    """Every time a text states, read once for all that is said of jobs in it."""
    met = refined(text.low, list(moments(text.low, text.said)))
    return Times(
        joined(text.low, text.said, met, list(periods(text.low, text.said))),
        met,
        tuple(
            found
            for found in durations(text.low)
            if found.amount.unit in _MONTHS and not _NO_LENGTH.match(text.low, found.end)
        ),
    )


def period_of(
    text: Text, state: str, at: tuple[int, int], clause: Clause
) -> tuple[Period | None, int]:
    """When that statement says the job was, and where its words end with it."""
    stop = _reach(text, at[1], clause)
    first = at[0]
    found = next((p for p in times(text).periods if first <= p.start and p.end <= stop), None)
    if state in {"left", "none"}:
        return _ended(text, at, stop)
    if state in {"never", "leaving", "starting"}:
        return None, at[1]
    begins = state in {"works", "started"}
    if found and found.start - at[1] <= _NEAR and (found.period.end or not begins):
        return found.period, max(at[1], found.end)
    return _since_or_for(text, state, at, stop)


def _reach(text: Text, end: int, clause: Clause) -> int:
    """How far the words about that job go: to the clause's end or to another job."""
    turn = _RESET.search(text.low, end, clause.end)
    return turn.start() if turn else min(clause.end + 1, len(text.low))


def _ended(text: Text, at: tuple[int, int], stop: int) -> tuple[Period | None, int]:
    """The end of a job that is over: "in March", "three weeks ago", "since last fall"."""
    after = [m for m in times(text).moments if at[0] <= m.start and m.end <= stop]
    after = [m for m in after if m.start - at[1] <= 45]
    if not after:
        clause = text.clause(at[0])
        after = [m for m in times(text).moments if clause.start <= m.start and m.end <= at[0]]
        after = [m for m in after if at[0] - m.end <= 12][-1:]
    if not after:
        return None, at[1]
    moment = as_gone_by(after[0], text)
    if moment is None:
        return None, at[1]
    span = _whole(text, at, stop)
    if span is not None:
        return span.period, max(at[1], span.end)
    return Period(None, moment), max(at[1], after[0].end)


def ends_ahead(text: Text, start: int, end: int) -> bool:
    """Whether a last day lies ahead: "last day at Acme 27 Nov"."""
    if not _LAST_DAY.search(text.low, start, end + 12):
        return False
    near = (m for m in times(text).moments if end <= m.start <= end + 20)
    first = next(near, None)
    return first is not None and first.moment.precision == "day" and first.moment.first > text.said


def as_gone_by(found: FoundMoment, text: Text) -> Moment | None:
    """The moment as one gone by: a month without its year is the last of its name."""
    moment = month_and_year(text.low, found, text.said) if _is_clear(found, text) else found.moment
    if moment.first <= text.said:
        return moment
    if re.search(r"\d{4}|'\d\d|next|tomorrow|coming", text.low[found.start : found.end]):
        return None
    try:
        first, last = (d.replace(year=d.year - 1) for d in (moment.first, moment.last))
    except ValueError:
        return None
    return Moment(first, last, moment.precision) if first <= text.said else None


def _is_clear(found: FoundMoment, text: Text) -> bool:
    """Whether a month with a number is one of a year: "in Mar 24", "since Mar 24"."""
    return _MONTH_WORD.search(text.low, max(0, found.start - 14), found.start) is not None


def _whole(text: Text, at: tuple[int, int], stop: int) -> FoundPeriod | None:
    """A period from-to that stands right after the statement."""
    return next(
        (
            p
            for p in times(text).periods
            if at[0] <= p.start <= at[1] + 25 and p.end <= stop and p.period.start and p.period.end
        ),
        None,
    )


def _since_or_for(
    text: Text, state: str, at: tuple[int, int], stop: int
) -> tuple[Period | None, int]:
    low = text.low
    if state == "works" and _DOING.search(low[text.clause(at[0]).start : at[1]]):
        return None, at[1]
    for found in times(text).moments:
        if not (at[0] <= found.start and found.end <= stop) or found.start - at[1] > 45:
            continue
        before = low[at[0] : found.start]
        if state == "started" or _FROM.search(before):
            ongoing = state in {"works", "started"}
            begun = as_gone_by(found, text)
            return (Period(begun, None, ongoing) if begun else None), max(at[1], found.end)
        if _TO.search(before):
            return Period(None, found.moment), max(at[1], found.end)
    if state in {"works", "started"}:
        return _for_so_long(text, at, stop)
    return None, at[1]


def _for_so_long(text: Text, at: tuple[int, int], stop: int) -> tuple[Period | None, int]:
    """ "Been there 5 years": since about five years before it was said."""
    for found in times(text).lengths:
        if at[0] <= found.start and found.end <= stop and found.start - at[1] <= 25:
            unit = _MONTHS[found.amount.unit]
            fuzz = (
                max(unit, 0.25 * unit * found.amount.low)
                if found.amount.unit == "year"
                else 0.5 * unit + 0.5
            )
            longest = (found.amount.high or found.amount.low * 1.6 + 2) * unit + fuzz
            shortest = found.amount.low * unit - (fuzz if found.amount.vague else 0.5)
            start = Moment(
                _back(text.said, longest), _back(text.said, max(0.0, shortest)), "vague"
            )
            return Period(start, None, ongoing=True), max(at[1], found.end)
    return None, at[1]


def length_of(text: Text, start: int, end: int) -> Found | None:
    """How long a job lasted, said around those words: "3 years at Acme", "at Acme for 3 years"."""
    clause = text.clause(start)
    return next(
        (
            found
            for found in times(text).lengths
            if clause.start <= found.start <= clause.end
            and (
                -3 <= found.start - end <= 8
                or -16 <= found.end - start <= 12
                or start <= found.start < end
            )
        ),
        None,
    )


def _back(said: date, months: float) -> date:
    return said - timedelta(days=min(months, 900) * MONTH_DAYS)
