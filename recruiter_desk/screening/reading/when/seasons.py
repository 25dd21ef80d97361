"""Quarters, seasons and business years."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from recruiter_desk.screening.reading.when import names
from recruiter_desk.screening.reading.when.spans import Piece, full_year, month_span

_Y = names.YEAR
_FISCAL = re.compile(
    rf"\b(?:fy|fiscal(?: year)?)[ ']?(?P<y>{_Y}|\d\d)(?:[/-](?:{_Y}|\d\d))?(?!\w)"
)
_QUARTER = re.compile(
    rf"\b(?:q(?P<q>[1-4])|(?P<r>[1-4])q|(?P<w>first|second|third|fourth|last|1st|2nd|3rd|4th) "
    rf"quarter|(?P<h>h[12])(?=[ /,-]*(?:of )?(?:{_Y}|')))(?:[ /,-]*(?:of )?"
    rf"(?:(?P<y>{_Y})|'?(?P<z>\d\d)(?!\d|[-/]\d)))?(?![\w-])"
)
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}


def fiscal(low: str, said: date) -> Iterator[Piece]:
    for m in _FISCAL.finditer(low):
        year = int(m["y"]) if len(m["y"]) == 4 else full_year(int(m["y"]), said)
        yield Piece(m.start(), m.end(), 0, 0, 0, date(year - 1, 7, 1), date(year, 12, 31), "year")


def quarters(low: str, said: date) -> Iterator[Piece]:
    for m in _QUARTER.finditer(low):
        number = int(m["q"] or m["r"] or (m["h"] or "h0")[1:])
        number = number or _ORDER.get(m["w"]) or int(m["w"][0])
        length = 6 if m["h"] else 3
        year = int(m["y"] or 0) or (full_year(int(m["z"]), said) if m["z"] else 0)
        if m["w"] == "last" and not year:
            continue
        month = (number - 1) * length + 1
        year = year or _nearest(month + 1, said)
        first, last = month_span(year, month)[0], month_span(year, month + length - 1)[1]
        yield Piece(m.start(), m.end(), 0, 0, 0, first, last, "quarter")


def _nearest(month: int, said: date) -> int:
    years = (said.year - 1, said.year, said.year + 1)
    return min(years, key=lambda y: abs(date(y, month, 15) - said))


@cache
def _season_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w@/.])(?:(?P<how>this|next|last|in|by|since|until|over|during|late|early|im|en|"
        rf"of)"
        rf"(?: the)? )?(?P<s>{names.season()})\b"
        rf"(?:,?[ ]?(?:of |de |del )?(?:(?P<y>{_Y})(?:[/-](?P<z>\d\d))?(?![\d/])|'(?P<v>\d\d)\b)|"
        rf" of '?(?P<w>\d\d)(?!\w|[:%/-]|\.\d))?"
    )


def seasons(low: str, said: date) -> Iterator[Piece]:
    for m in _season_pattern().finditer(low):
        how = m["how"]
        short = m["v"] or m["w"]
        if not (m["y"] or short or how) or (not (m["y"] or short) and how == "of"):
            continue
        month = names.season_months()[m["s"]]
        year = int(m["y"] or 0) or (full_year(int(short), said) if short else 0)
        start = (
            m.start("s") if how in {"in", "by", "since", "until", "of", "en", "im"} else m.start()
        )
        first, last = _season_span(year, month, how or "", said)
        if m["z"] and month == 12:
            first, last = date(year, 12, 1), month_span(year + 1, 3)[1]
        yield Piece(start, m.end(), 0, 0, 0, first, last, "season")


def _season_span(year: int, month: int, how: str, said: date) -> tuple[date, date]:
    """The days of a season; a winter named by one year may be either."""
    if year:
        begin = month_span(year - 1, 12)[0] if month == 12 else month_span(year, month)[0]
        return begin, month_span(year, month + 3 if month < 12 else 15)[1]
    years = (said.year - 1, said.year, said.year + 1)
    spans = [(month_span(y, month)[0], month_span(y, month + 3)[1]) for y in years]
    if how in {"last", "since"}:
        return max(span for span in spans if span[0] <= said)
    if how in {"next", "by", "until"}:
        return min(span for span in spans if span[1] >= said)
    return min(spans, key=lambda span: abs((span[0] - said).days + 45))
