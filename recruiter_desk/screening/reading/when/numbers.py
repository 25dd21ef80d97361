"""Dates written in numbers: days, months of a year, school years, days as "3/15"."""

import re
from collections.abc import Iterator
from datetime import date

from recruiter_desk.screening.reading.when import names
from recruiter_desk.screening.reading.when.spans import Piece, full_year, made

_Y = names.YEAR
_ALONE = r"(?<![\w./$£€])(?<![^\d\s)]-)"
_NUMERIC = re.compile(
    rf"{_ALONE}(?:"
    rf"(?P<iy>{_Y})(?P<is>[-/.])(?P<im>1[0-2]|0?[1-9])(?P=is)(?P<id>3[01]|[12]\d|0?[1-9])"
    rf"|(?P<a>3[01]|[12]\d|0?[1-9])(?P<s>[-/.])[ ]?(?P<b>3[01]|[12]\d|0?[1-9])(?P=s)[ ]?"
    rf"(?P<y>{_Y}|\d\d)"
    rf")(?![\w/]|[.]\d)"
)
_MONTH_NUMBER = re.compile(
    rf"{_ALONE}(?:(?P<m>1[0-2]|0?[1-9])[ ]?[/.-][ ]?(?P<y>{_Y})"
    rf"|(?P<iy>{_Y})[ ]?[/.][ ]?(?P<im>1[0-2]|0[1-9]|[1-9])|(?P<dy>{_Y})-(?P<dm>1[0-2]|0[1-9]))"
    rf"(?![\w/%]|[.,]\d)"
)
_SCHOOL_YEAR = re.compile(rf"{_ALONE}(?P<y>{_Y})/(?P<z>{_Y}|\d\d)(?![\w/%]|[.,-]\d)")
_SHORT_MONTH_YEAR = re.compile(rf"{_ALONE}(?P<m>1[0-2]|0[1-9]|[1-9])/(?P<y>\d\d)(?![\w/%]|\.\d)")
_DAY_BEFORE = (
    r"on|by|since|until|till?|from|thru|through|before|after|as of|start(?:s|ing|ed)?|begins?|"
    r"dated|expires?|exp\.?|expired|due|avail(?:able)?|effective|eff\.?|called|left|sent|spoke|"
    r"week of|w/c|dob|last|next|ends?|ending|for|met|interview|of|to|and"
)
_DAY = re.compile(
    rf"(?:(?<![\w])(?:{_DAY_BEFORE})[ :]+(?:(?:mon|tues?|wed|thurs?|fri|sat|sun)[a-z]*\.?,? )?"
    rf"|^|\n|\()(?P<day>(?P<a>3[01]|[12]\d|0?[1-9])/(?P<b>3[01]|[12]\d|0?[1-9]))"
    rf"(?![\w/%]|[.-]\d|s\b|[ ]*(?:hours?|shifts?|years?|cup|mile|time|rotation|schedule|split|"
    rf"tens))"
)
_FRACTIONS = {(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (24, 7)}
_SAID_PAST = re.compile(r"(?:called|left|sent|spoke|met|since|last|started|ended|expired|dated)\b")


def numeric(low: str, said: date) -> Iterator[Piece]:
    met = list(_NUMERIC.finditer(low))
    firsts = [m for m in met if m["a"] and int(m["a"]) > 12]
    seconds = [m for m in met if m["b"] and int(m["b"]) > 12]
    day_first = bool(firsts and not seconds) or ("£" in low or "€" in low)
    for m in met:
        year, month, day = _parts(m, said, day_first=day_first)
        if made(year, month, day):
            yield Piece(m.start(), m.end(), year, month, day)


def _parts(m: re.Match[str], said: date, *, day_first: bool) -> tuple[int, int, int]:
    if m["iy"]:
        return int(m["iy"]), int(m["im"]), int(m["id"])
    year = int(m["y"]) if len(m["y"]) == 4 else full_year(int(m["y"]), said)
    a, b = int(m["a"]), int(m["b"])
    if b > 12 or (a <= 12 and not day_first and m["s"] != "."):
        return year, a, b
    return year, b, a


def school_years(low: str) -> Iterator[Piece]:
    for m in _SCHOOL_YEAR.finditer(low):
        year, other = int(m["y"]), int(m["z"])
        if other % 100 == (year + 1) % 100 and (other < 100 or other == year + 1):
            bounds = date(year, 1, 1), date(year + 1, 12, 31)
            yield Piece(m.start(), m.end(), 0, 0, 0, *bounds, "year")


def month_numbers(low: str) -> Iterator[Piece]:
    for m in _MONTH_NUMBER.finditer(low):
        year = int(m["y"] or m["iy"] or m["dy"])
        month = int(m["m"] or m["im"] or m["dm"])
        if m["dm"] and month > year % 100 and not re.match(r"\s*(?:-|to)\s*\S", low[m.end() :]):
            continue
        yield Piece(m.start(), m.end(), year, month)


def month_and_short_year(low: str, said: date) -> Iterator[Piece]:
    for m in _SHORT_MONTH_YEAR.finditer(low):
        if full_year(int(m["y"]), said) <= said.year + 6:
            yield Piece(m.start(), m.end(), full_year(int(m["y"]), said), int(m["m"]))


def day_of_month(low: str) -> Iterator[Piece]:
    """A day as "3/15", after a word that calls for one."""
    for m in _DAY.finditer(low):
        a, b = int(m["a"]), int(m["b"])
        if len(m["a"]) == 2 and m["a"][0] == "0" and b >= 13:
            continue
        month, day = (b, a) if a > 12 or ("£" in low and b <= 12) else (a, b)
        if month > 12 or (a, b) in _FRACTIONS:
            continue
        turn = -1 if _SAID_PAST.match(m.group().lstrip()) else 0
        yield Piece(*m.span("day"), 0, month, day, turn=turn)
