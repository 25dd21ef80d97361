"""Times told from the day they were said: "2 weeks ago", "next month", "Friday", "year end"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from recruiter_desk.screening.reading.when.spans import Piece, made, month_span

_UNIT_DAYS = {"day": 1, "week": 7, "month": 30.4375, "year": 365.25}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)day|tues?|weds?|thurs?|thu"
_COUNT = (
    r"(?P<n>\d{1,3}(?:\.5|½)?(?:\s*(?:-|to|or)\s*(?P<n2>\d{1,3}))?|an?|"
    r"a couple(?: of)?|couple(?: of)?|a few|few|several|half a)"
)
_UNIT = r"(?P<unit>business days?|working days?|days?|weeks?|months?|years?)"
_AROUND = r"(?:about |around |roughly |approximately |almost |nearly |over |more than |~ ?|some )?"
_AGO = re.compile(
    rf"(?<![\w.$-]){_AROUND}{_COUNT} {_UNIT} (?:ago|back(?! to)|prior|earlier)\b"
)  # fmt: skip
_AHEAD = re.compile(
    rf"\b(?:in|within|after) {_AROUND}(?:the next )?{_COUNT} {_UNIT}(?:'? time)?\b(?! of\b| at\b|"
    rf" as\b| in\b)"
)
_FROM_NOW = re.compile(
    rf"(?<![\w.$-]){_AROUND}{_COUNT} {_UNIT} (?:from (?:now|today)|out\b|hence)"
)
_STEP = re.compile(
    r"\b(?P<how>this|next|last|past|current|coming|following|previous|end of(?: the| this)?|"
    r"by the end of(?: the| this)?|"
    r"later this|earlier this|early this|late this|end of next|beginning of next|start of next|"
    r"early next|late next|"
    r"middle of next|mid next|late last|early last|end of last|the end of next)"
    r"[ -](?P<unit>week|month|quarter|year|weekend)\b(?!s|'s resume|-)"
)
_FIXED = re.compile(
    r"\b(?P<w>day before yesterday|day after tomorrow|yesterday|tomorrow|today|tonight|"
    r"this (?:morning|afternoon|evening)|"
    r"last night|year[- ]?end|eoy|eom|eow|month[- ]end|end of day|christmas|xmas|"
    r"new year'?s?(?: day| eve)?(?! old)|"
    r"thanksgiving|labor day|memorial day|the holidays|easter|halloween|boxing day)\b"
)
_NAMED_DAY = re.compile(
    rf"\b(?:(?P<how>this|next|last|on|by|until|this past|this coming) )?(?P<d>{_WEEKDAY})\b(?!s|"
    rf"-\s?(?:{_WEEKDAY}))"
)
_ORDINAL = re.compile(
    r"\b(?P<how>on|by|until|from|since|before|after|till|starting|starts|start|due) the "
    r"(?P<d>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)\b(?! (?:floor|shift|year|grade|time|round|month|"
    r"week|day|interview))"
)
_COVID = re.compile(
    r"\b(?:since|when|before|after|from|pre|until)[ -](?:the )?(?:beginning of |"
    r"start of )?(?:the )?"
    r"(?P<c>(?:covid(?:[- ]?19)?|(?:the )?pandemic|lockdown)(?: (?:started|began|hit|broke out|"
    r"start))?)\b"
)
_TO_COME = re.compile(
    r"(?:\bwill\b|'ll\b|\bavail|can start|could start|planning|plans|going to|ready|move[sd]? in|"
    r"\bstarts?\b|starting|interview|available|\bfree\b|\bby\b|until|till?\b|next|this coming|"
    r"coming|\bdue\b|tomorrow|\bcall (?:me|her|him|them|back)\b|follow[ -]?up|\bsend\b|scheduled|"
    r"meeting|ring|ask|"
    r"try|chase|expects?|hears?|decid)[^.\n;]{0,30}$"
)  # fmt: skip


_GONE = re.compile(
    r"\b(?:left|quit|started|ended|finished|graduated|was|were|had|did|passed|got|joined|moved|"
    r"spoke|"
    r"laid off|let go|resigned|called|expired|renewed|interviewed|applied|took|worked|been|earned|"
    r"met|said|told|went|came|gave|signed|closed|born|completed|received|promoted|"
    r"hired)\b[^.\n;]{0,30}$"
)


_SINCE = re.compile(r"\b(?:since|last|this past)(?: the)? $")


def toward(low: str, start: int) -> int:
    """1 where the words before speak of what is to come, -1 of what has been, else 0."""
    before = low[max(0, start - 40) : start]
    ahead, gone = _TO_COME.search(before), _GONE.search(before)
    if ahead and gone:
        return 1 if ahead.start() > gone.start() else -1
    return 1 if ahead else -1 if gone else 0


def relative(low: str, said: date) -> Iterator[Piece]:
    """Every such time in a text of small letters, said on that day."""
    yield from _counted(_AGO, low, said, -1)
    yield from _counted(_FROM_NOW, low, said, 1)
    yield from _counted(_AHEAD, low, said, 1)
    for m in _STEP.finditer(low):
        first, last = _step(m["how"], m["unit"], said)
        yield Piece(m.start(), m.end(), 0, 0, 0, first, last, _precision(m["unit"]))
    for m in _FIXED.finditer(low):
        gone = _SINCE.search(low, max(0, m.start() - 12), m.start())
        first, last = _fixed(m["w"], said, -1 if gone else toward(low, m.start()))
        certain = first == last and m["w"] not in _feasts()
        yield Piece(m.start(), m.end(), 0, 0, 0, first, last, "day" if certain else "vague")
    for m in _COVID.finditer(low):
        yield Piece(*m.span("c"), 0, 0, 0, date(2020, 2, 1), date(2020, 6, 30), "season")
    yield from _named_days(low, said)
    yield from _ordinals(low, said)


def _precision(unit: str) -> str:
    return {"week": "vague", "weekend": "vague"}.get(unit, unit)


def _counted(pattern: re.Pattern[str], low: str, said: date, turn: int) -> Iterator[Piece]:
    for m in pattern.finditer(low):
        unit = m["unit"].split()[-1].rstrip("s")
        least, most = _count(m["n"], m["n2"])
        slack = {"day": 0.0 if least == most else 0.5, "week": 0.6, "month": 0.7, "year": 0.6}[
            unit
        ]
        near = round(max(0.0, least - slack) * _UNIT_DAYS[unit])
        far = round((most + slack) * _UNIT_DAYS[unit])
        first, last = _shifted(said, turn * near), _shifted(said, turn * far)
        if first is not None and last is not None:
            days = (min(first, last), max(first, last))
            yield Piece(m.start(), m.end(), 0, 0, 0, *days, "day" if near == far else "vague")


def _shifted(said: date, days: int) -> date | None:
    if abs(days) > 25_000:
        return None
    return said + timedelta(days=days)


def _count(said: str, upper: str | None) -> tuple[float, float]:
    if m := re.match(r"\d+(?:\.5)?", said):
        least = float(m.group()) + (0.5 if "½" in said else 0.0)
        return least, max(least, float(upper or 0))
    if "couple" in said:
        return 2.0, 2.0
    if "few" in said:
        return 3.0, 4.0
    if said == "several":
        return 3.0, 8.0
    return (0.5, 0.5) if said == "half a" else (1.0, 1.0)


def _step(how: str, unit: str, said: date) -> tuple[date, date]:
    """ "next month", "end of the year", "late last week"."""
    by = 1 if "next" in how or how in {"coming", "following"} else 0
    by = -1 if how in {"last", "past", "previous"} or how.endswith("last") else by
    first, last = _unit_span(unit, by, said)
    length = (last - first).days
    if "end of" in how or "late" in how:
        first = max(first, last - timedelta(days=max(2, length // 4)))
    elif "beginning" in how or "start of" in how or "early" in how or "earlier" in how:
        last = first + timedelta(days=max(2, length // 3))
    elif "mid" in how:
        first, last = first + timedelta(days=length // 4), last - timedelta(days=length // 4)
    return first, last


def _unit_span(unit: str, by: int, said: date) -> tuple[date, date]:
    if unit in {"week", "weekend"}:
        monday = said - timedelta(days=said.weekday()) + timedelta(days=7 * by)
        return (monday + timedelta(days=5 if unit == "weekend" else 0)), monday + timedelta(days=6)
    if unit == "month":
        return month_span(*_month_on(said, by))
    if unit == "quarter":
        year, month = _month_on(said, 3 * by)
        begin = 3 * ((month - 1) // 3) + 1
        return month_span(year, begin)[0], month_span(year, begin + 2)[1]
    return date(said.year + by, 1, 1), date(said.year + by, 12, 31)


def _month_on(said: date, by: int) -> tuple[int, int]:
    months = said.year * 12 + said.month - 1 + by
    return months // 12, months % 12 + 1


@cache
def _feasts() -> dict[str, tuple[int, int, int, int]]:
    return {
        "christmas": (12, 20, 12, 28),
        "xmas": (12, 20, 12, 28),
        "the holidays": (12, 18, 12, 31),
        "thanksgiving": (11, 22, 11, 28),
        "labor day": (9, 1, 9, 7),
        "memorial day": (5, 25, 5, 31),
        "easter": (3, 22, 4, 25),
        "halloween": (10, 31, 10, 31),
        "boxing day": (12, 26, 12, 27),
    }


def _fixed(word: str, said: date, turn: int) -> tuple[date, date]:
    if word in _feasts():
        m1, d1, m2, d2 = _feasts()[word]
        years = [said.year - 1, said.year, said.year + 1]
        if turn < 0:
            years = [year for year in years if date(year, m1, d1) <= said]
        year = min(years, key=lambda y: abs(date(y, m1, d1) - said))
        return date(year, m1, d1), date(year, m2, d2)
    if word.startswith("new year"):
        year = said.year + (1 if said.month > 5 else 0)
        return date(year - 1, 12, 31), date(year, 1, 7)
    if word == "eow":
        return _step("end of this", "week", said)
    if word in {"eom", "month-end", "month end"}:
        return _step("end of this", "month", said)
    if word in {"eoy", "yearend", "year-end", "year end"}:
        return date(said.year, 12, 1), date(said.year, 12, 31)
    steps = {
        "day before yesterday": -2, "yesterday": -1, "last night": -1,
        "tomorrow": 1, "day after tomorrow": 2,
    }  # fmt: skip
    day = said + timedelta(days=steps.get(word, 0))
    return day, day


def _named_days(low: str, said: date) -> Iterator[Piece]:
    for m in _NAMED_DAY.finditer(low):
        at = _DAYS.index(m["d"][:3])
        how = m["how"] or ""
        ahead = how in {"next", "by", "until", "this coming"} or (
            not how.startswith(("last", "this past")) and toward(low, m.start()) > 0
        )
        step = (at - said.weekday()) % 7 if ahead else -((said.weekday() - at) % 7)
        if how in {"last", "this past"} and step == 0:
            step = -7
        first = said + timedelta(days=step)
        late = 7 if how == "next" else 0
        early = -7 if how == "last" and step > -5 else 0
        days = (first + timedelta(days=early), first + timedelta(days=late))
        start = m.start("d") if how in {"on", "by", "until"} else m.start()
        yield Piece(start, m.end(), 0, 0, 0, *days, "day" if days[0] == days[1] else "vague")


def _ordinals(low: str, said: date) -> Iterator[Piece]:
    for m in _ORDINAL.finditer(low):
        by = (-1, 0, 1)
        day = int(m["d"])
        found = [made(*_month_on(said, step), day) for step in by]
        days = [d for d in found if d is not None]
        if m["how"] == "since":
            days = [d for d in days if d <= said]
        elif m["how"] in {"by", "until", "till", "due"}:
            days = [d for d in days if d >= said]
        if days:
            near = min(days, key=lambda d: abs(d - said))
            yield Piece(m.start("d"), m.end(), 0, 0, 0, near, near, "day")
