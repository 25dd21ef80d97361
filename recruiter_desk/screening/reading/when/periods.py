"""The periods a text states: from one moment to another, or to the day it was said."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from recruiter_desk.screening.model import Moment, Period
from recruiter_desk.screening.reading.when import names
from recruiter_desk.screening.reading.when.moments import parted
from recruiter_desk.screening.reading.when.spans import Piece, full_year, moment
from recruiter_desk.screening.sought import Sought
from recruiter_desk.screening.swift import swift

_Y = names.YEAR
_SHORT_RANGE = re.compile(
    rf"(?<![\w./$£€-])(?P<a>{_Y})[ \t]?(?:-|/|to)[ \t]?(?:'?(?P<b>\d\d))(?![\w%]|[./:-]\d)"
    rf"(?!\s*(?:-|to)\s*(?:\d{{4}}|present|current|now|heute|date))"
)
_ISO_BEFORE = re.compile(r"\d-\d\d\s*(?:-|to)\s*$")

_MONTHS_OF = re.compile(
    rf"(?<![\w./$£€-])(?P<a>1[0-2]|0?[1-9])\s?(?:-|to)\s?(?P<b>1[0-2]|"
    rf"0?[1-9])[/.](?P<y>{_Y})(?![\w/])"
)
_BOTH_SHORT = re.compile(
    r"(?<![\w./$£€-])(?P<m>0[1-9]|1[0-2]|[1-9])[/.](?P<a>\d\d)\s?(?:-|to)\s?"
    r"(?:(?P<n>0[1-9]|1[0-2]|[1-9])[/.](?P<b>\d\d)|(?P<p>present|current|now|date))(?![\w/%]|"
    r"[.-]\d)"
)


class FoundPeriod(NamedTuple):
    """A period and the words that state it."""

    start: int
    end: int
    period: Period


def periods(low: str, said: date, *, resume: bool = False) -> list[FoundPeriod]:
    """Every period stated in a text of small letters, in order, none inside another.

    "since 2019" and "2019 - present" are ongoing; a moment alone is none; `resume` as in
    `moments`.
    """
    return list(_periods(low, said, resume=resume))


@lru_cache(maxsize=64)
def _periods(low: str, said: date, *, resume: bool) -> tuple[FoundPeriod, ...]:
    found: list[FoundPeriod] = []
    for period in (*_special(low, said, resume=resume), *_general(low, said, resume=resume)):
        if not any(f.start < period.end and period.start < f.end for f in found):
            found.append(period)
    return tuple(sorted(found, key=lambda f: f.start))


def _special(low: str, said: date, *, resume: bool) -> Iterator[FoundPeriod]:
    """ "2016-17", "01-03/2020" and "03/18-06/21"."""
    for m in _BOTH_SHORT.finditer(low):
        start = Piece(0, 0, full_year(int(m["a"]), said), int(m["m"]))
        end = None if m["p"] else Piece(0, 0, full_year(int(m["b"]), said), int(m["n"]))
        if _years_of_a_job(m, start, end, said, resume=resume):
            yield from _made(*m.span(), start, end, said, ongoing=bool(m["p"]))
    for m in _MONTHS_OF.finditer(low):
        year, first, last = int(m["y"]), int(m["a"]), int(m["b"])
        start = Piece(0, 0, year - (first > last), first)
        yield from _made(*m.span(), start, Piece(0, 0, year, last), said)
    yield from _days(low, said)
    for m in _SHORT_RANGE.finditer(low):
        year, two = int(m["a"]), int(m["b"])
        if _ISO_BEFORE.search(low, max(0, m.start() - 12), m.start()):
            continue
        if _is_later_year(year, two, said) and ("/" not in m.group() or two != (year + 1) % 100):
            end = Piece(0, 0, year - year % 100 + two + (100 if two < year % 100 else 0))
            yield from _made(*m.span(), Piece(0, 0, year), end, said)


@cache
def _days_of() -> Sought:
    day, month = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|\.)?", names.month()
    return swift(
        rf"(?<![\w/.$-])(?:(?P<m>{month})\.? (?P<a>{day})\s?(?:-|to)\s?(?P<b>{day})"
        rf"|(?P<c>{day})\s?(?:-|to)\s?(?P<d>{day}) (?:of )?(?P<n>{month})\.?)"
        rf"(?:,? (?P<y>{_Y}))?(?![\w/%]|[.:]\d|\s?[ap]m)"
    )


def _days(low: str, said: date) -> Iterator[FoundPeriod]:
    """ "June 3-15", "3-15 June 2020"."""
    for m in _days_of().finditer(low):
        month = names.month_numbers()[m["m"] or m["n"]]
        first, last = (int(re.sub(r"\D", "", m[k] or m[o])) for k, o in (("a", "c"), ("b", "d")))
        if first < last:
            start = Piece(0, 0, int(m["y"] or 0), month, first)
            yield from _made(*m.span(), start, start._replace(day=last), said)


def _years_of_a_job(
    m: re.Match[str], start: Piece, end: Piece | None, said: date, *, resume: bool
) -> bool:
    """Whether "03/18-06/21" is months of years; "3/18 - 3/25" in a note is days."""
    if end is None:
        return start.year <= said.year
    in_order = (start.year, start.month) <= (end.year, end.month) and end.year <= said.year + 1
    return in_order and (resume or (len(m["m"]) == 2 == len(m["n"]) and m["m"] != m["n"]))


def _is_later_year(year: int, two: int, said: date) -> bool:
    end = year - year % 100 + two + (100 if two < year % 100 else 0)
    return 0 < end - year <= 45 and end <= said.year + 8 and (two > 12 or end - year <= 12)


@cache
def _to() -> re.Pattern[str]:
    return re.compile(
        rf"(?:[ \t]*\)?[ \t]*,?\s*(?:-{{1,3}}>?|~|>|/(?=[ \t])|→)\s*\(?(?:to |"
        rf"{names.either('present')}\b(?!))?"
        rf"|\s+{names.either('to')}\s+(?:the )?)"
    )


@cache
def _present() -> re.Pattern[str]:
    return re.compile(
        rf"(?:\s*\)?,?\s*(?:-{{1,3}}>?|~|>|/|→)\s*\(?(?:to |til |till |until )?"
        rf"|\s+(?:{names.either('to')}\s+(?:the )?|[(]))"
        rf"{names.either('present')}(?!\w)(?!-)"
    )


@cache
def _open() -> re.Pattern[str]:
    return re.compile(r"[ \t]*(?:-{1,2}>?|→|\+)[ \t]*(?=\n|$|\)|\|)|[ \t]+(?:onwards?|to date)\b")


@cache
def _since() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w){names.either('since')}(?: the| about| around| approximately)?[: ]+$"
    )


@cache
def _until() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){names.either('until')}(?: the| about| around)? $")


@cache
def _from() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:from|between|von|vom|de|du|dal|od|fra|från|van)\s+$")


def _general(low: str, said: date, *, resume: bool) -> Iterator[FoundPeriod]:
    pieces = parted(low, said, resume=resume)
    at = 0
    while at < len(pieces):
        here = pieces[at]
        after = pieces[at + 1] if at + 1 < len(pieces) else None
        if after is not None and _is_to(low, here, after):
            before = _from().search(low, max(0, here.start - 10), here.start)
            start = before.start() if before else here.start
            yield from _made(start, after.end, _filled(here, after), after, said)
            at += 2
            continue
        yield from (
            _alone(low, here, said) if not _month_before(low, here) else _whole(low, here, said)
        )
        at += 1


def _is_to(low: str, here: Piece, after: Piece) -> bool:
    between = low[here.end : after.start]
    if between.strip() == "and":
        return low[max(0, here.start - 8) : here.start].endswith("between ")
    return len(between) < 40 and bool(_to().fullmatch(between))


def _alone(low: str, here: Piece, said: date) -> Iterator[FoundPeriod]:
    """A moment without another: up to now, since then, until then."""
    since = _since().search(low, max(0, here.start - 24), here.start)
    if m := _present().match(low, here.end) or _open().match(low, here.end):
        start = since.start() if since else here.start
        yield from _made(start, m.end(), here, None, said, ongoing=True)
    elif since:
        past = here._replace(turn=-1)
        found = moment(past, said)
        if found is not None and found.first <= said:
            yield FoundPeriod(since.start(), here.end, Period(found, None, ongoing=True))
    elif until := _until().search(low, max(0, here.start - 24), here.start):
        found = moment(here, said)
        if found is not None:
            yield FoundPeriod(until.start(), here.end, Period(None, found))


@cache
def _left_month() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w@/.'])(?P<m>{names.month()})\.?[ ]?(?:-|to|/|through|bis|à|a|al|au)[ ]?$"
    )


def _month_before(low: str, here: Piece) -> re.Match[str] | None:
    if not here.year or not here.month or here.day:
        return None
    return _left_month().search(low, max(0, here.start - 22), here.start)


def _whole(low: str, here: Piece, said: date) -> Iterator[FoundPeriod]:
    """ "Mar - May 2020": a shy month takes the year that ends the period."""
    m = _month_before(low, here)
    if m is not None:
        left = Piece(m.start(), m.end(), 0, names.month_numbers()[m["m"]])
        yield from _made(m.start(), here.end, _filled(left, here), here, said)


def _filled(here: Piece, after: Piece) -> Piece:
    """The first of two with the year of the second, or the year before it."""
    if here.year or here.first is not None or not here.month:
        return here
    if after.year and after.month:
        return here._replace(year=after.year - (here.month > after.month))
    return here


def _made(
    start: int,
    end: int,
    first: Piece,
    last: Piece | None,
    said: date,
    *,
    ongoing: bool = False,
) -> Iterator[FoundPeriod]:
    begin = moment(first, said)
    close = moment(last, said) if last is not None else None
    if begin is None or (last is not None and close is None):
        return
    if close is not None and last is not None and not last.year and last.month:
        close = _after(begin, last, close, said)
    if close is None or begin.first <= close.last:
        yield FoundPeriod(start, end, Period(begin, close, ongoing=ongoing))


def _after(begin: Moment, last: Piece, close: Moment, said: date) -> Moment:
    """An end without a year: the first such after the beginning."""
    if close.last >= begin.first:
        return close
    return moment(last._replace(year=begin.first.year + 1), said) or close
