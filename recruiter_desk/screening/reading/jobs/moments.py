"""The moments of a text as jobs are told: "New Year 2024", "early summer", "to Feb 24"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from recruiter_desk.screening.model import Moment, Period
from recruiter_desk.screening.reading.when import FoundMoment, FoundPeriod

_THEN_YEAR = re.compile(r",? ?(?:of |in |')?")
_THEN_MONTH = re.compile(r",? ?(?:\w+ ){0,2}\(?(?:i\.?e\.? )?(?:in |about |around )?")
_ONE_TO_OTHER = re.compile(
    r"(?:ish)?,? ?(?:(?:all the way |right |through |straight )?(?:to|till|til|until|thru|through|"
    r"up to|-{1,2})) ?(?:the |about |around |just |sometime |in |very |right |like |"
    r"(?:end|start|beginning|middle) of |"
    r"mid |early |late )*"
    r"(?:before |after )?"
)
_SHORT_YEAR = re.compile(r"([a-z]+)\.? '?(\d\d)")
_YEAR_BEHIND = re.compile(
    r" '?(?P<y>\d\d)(?![\w%:/]|[.,]\d| (?:years|months|weeks|days|hours|people|others|of|per)\b)"
)
_HALF = timedelta(days=62)
_LONG_SEASON = timedelta(days=80)


def refined(low: str, moments: list[FoundMoment]) -> tuple[FoundMoment, ...]:
    """The moments in order; a feast before its year is of that year, a vague one before its month
    is left out, an early summer is its first half.
    """
    found: list[FoundMoment] = []
    for n, here in enumerate(moments):
        after = moments[n + 1] if n + 1 < len(moments) else None
        if found and found[-1].end >= here.end:
            continue
        found += _one(low, here, after)
    return tuple(found)


def _one(low: str, here: FoundMoment, after: FoundMoment | None) -> Iterator[FoundMoment]:
    words = low[here.start : here.end]
    if (short := _of_short_year(low, here, words)) is not None:
        yield short
        return
    if after is not None and not re.search(r"\d", words):
        between = low[here.end : after.start]
        if after.moment.precision == "year" and _THEN_YEAR.fullmatch(between):
            yield _of_year(here, after)
            return
        told = after.moment.precision == "month" and re.search(r"\d", low[after.start : after.end])
        if told and _THEN_MONTH.fullmatch(between):
            return
    yield here._replace(moment=_half(low[max(0, here.start - 6) : here.start] + words, here))


def _of_short_year(low: str, here: FoundMoment, words: str) -> FoundMoment | None:
    """ "Summer 21", "Xmas 22": that year's; None where no year of two digits stands behind."""
    m = _YEAR_BEHIND.match(low, here.end)
    if m is None or re.search(r"\d", words) or here.moment.precision == "year":
        return None
    year = 2000 + int(m["y"])
    if year > here.moment.last.year + 1:
        return None
    return _of_year(
        here,
        FoundMoment(m.start("y"), m.end(), Moment(date(year, 1, 1), date(year, 12, 31), "year")),
    )


def _of_year(here: FoundMoment, year: FoundMoment) -> FoundMoment:
    """ "New Year 2024": the feast in the year that follows it."""
    moment, wanted = here.moment, year.moment.last.year
    turn = wanted - moment.last.year
    try:
        first, last = (d.replace(year=d.year + turn) for d in (moment.first, moment.last))
    except ValueError:
        return year
    return FoundMoment(here.start, year.end, Moment(first, last, moment.precision))


def _half(words: str, here: FoundMoment) -> Moment:
    """An early or late season is a half of it."""
    moment = here.moment
    if moment.last - moment.first < _LONG_SEASON or moment.precision != "season":
        return moment
    if re.search(r"\bearly\b", words):
        return Moment(moment.first, moment.first + _HALF, moment.precision)
    if re.search(r"\b(?:late|end of)\b", words):
        return Moment(moment.last - _HALF, moment.last, moment.precision)
    return moment


def joined(
    low: str, said: date, moments: tuple[FoundMoment, ...], periods: list[FoundPeriod]
) -> tuple[FoundPeriod, ...]:
    """The periods, and those two moments make: "June 2020 to the end of Feb 24"."""
    more = [
        FoundPeriod(a.start, b.end, Period(first, last))
        for a, b in pairwise(moments)
        if _ONE_TO_OTHER.fullmatch(low[a.end : b.start])
        for first, last in [(month_and_year(low, a, said), month_and_year(low, b, said))]
        if first.precision not in {"day", "week"} and first.first <= last.last <= said
    ]
    kept = [p for p in periods if not any(m.start < p.end and p.start < m.end for m in more)]
    return tuple(sorted([*kept, *more]))


def month_and_year(low: str, found: FoundMoment, said: date) -> Moment:
    """ "Feb 24" of a job is February 2024 rather than the 24th of February."""
    m = re.search(_SHORT_YEAR.pattern + "$", low[found.start : found.end].strip())
    if m is None or found.moment.precision != "day" or int(m[2]) > said.year % 100:
        return found.moment
    year, month = 2000 + int(m[2]), found.moment.first.month
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return Moment(date(year, month, 1), last, "month")
