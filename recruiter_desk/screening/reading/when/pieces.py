"""Where a text states a day, a month, a quarter, a season or a year; no phone, no money."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache

from recruiter_desk.screening.reading.when import names
from recruiter_desk.screening.reading.when.relative import relative, toward
from recruiter_desk.screening.reading.when.spans import Piece, full_year, made, month_span

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
_BARE_YEAR = re.compile(
    rf"(?<![\w@#$£€%.+/'-])(?<![$£€] )(?P<y>{_Y})(?![\w%@$£€]|[.,:]\d|-?\s?(?:19|20)?\d\d:\d)"
)
_JOINED_YEAR = re.compile(rf"(?<=\d-)(?P<y>{_Y})(?![\w%@]|[.,:/-]\d)")
_SHORT_YEAR = re.compile(r"(?<![\w'])'(?P<y>\d\d)(?![\w'%]|[.,]\d)")
_FISCAL = re.compile(
    rf"\b(?:fy|fiscal(?: year)?)[ ']?(?P<y>{_Y}|\d\d)(?:[/-](?:{_Y}|\d\d))?(?!\w)"
)
_QUARTER = re.compile(
    rf"\b(?:q(?P<q>[1-4])|(?P<r>[1-4])q|(?P<w>first|second|third|fourth|last|1st|2nd|3rd|4th) "
    rf"quarter|(?P<h>h[12])(?=[ /,-]*(?:of )?(?:{_Y}|')))(?:[ /,-]*(?:of )?"
    rf"(?:(?P<y>{_Y})|'?(?P<z>\d\d)(?!\d|[-/]\d)))?(?![\w-])"
)
_NOT_A_YEAR = re.compile(
    r"[ \t]{0,2}(?:(?:usd|eur|gbp|chf|pln|sek|dollars?|euros?|pounds?|bucks|hours?|hrs?|"
    r"patients?|people|"
    r"employees|users|beds|units|items|calls|words|students|customers|clients|sq|square|feet|ft|"
    r"miles|km|kg|lbs?|mg|ml|rpm|mhz|volts?|watts?|psi|cc|servers?|r2|edition|olympics|"
    r"(?:a|an|per)\s(?:month|year|week|day|hour)|pto|tickets|leads|cases|tests|scans|exams|"
    r"samples|units|pieces|orders|parts|nodes|lines|pages|stores|sites|members|staff)\b|"
    r"(?:[a-z.]+ ){1,3}(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|blvd|boulevard|court|ct|"
    r"circle|parkway|pkwy|highway|hwy|terrace|suite)\b)"
)
_BEFORE_NO_YEAR = re.compile(
    r"(?:windows|server|office|excel|exchange|sharepoint|visual studio|iso|iec|ieee|dynamics|"
    r"autocad|revit|solidworks|project|access|visio|dynamics|vision|catia|zip|suite|room|apt|box|"
    r"no\.?|ext\.?|version|v\.?|rfc|nav|ax|act of|agenda|horizon)\s*(?:\d{4}\s*[/,&]\s*)?$"
    r"|\d{5}-?$|[a-z]{2}\.? \d{5}[- ]$|(?:^|\D)\d{3}[-. )]+$|\+\d[\d ().-]*$"
)
_MASK = re.compile(
    r"\S+@\S+|https?://\S+|www\.\S+|(?<!\w)[a-z0-9-]+\.(?:com|org|net|io|co\.uk|de)/\S*"
    r"|(?<![\w.])\+\d[\d ().-]{7,18}\d|(?<![\w.-])(?:1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}"
    r"(?![\d-])|(?<![\w.-])\(?0\d{2,5}\)?[ /-]\d{3,7}(?:[ -]\d{2,4}){0,3}(?![\d./-])"
)
_US_ZIP = re.compile(r"\b[a-z]{2},?\s+\d{5}(?:-\d{4})?\b")


def pieces(low: str, said: date, *, resume: bool) -> list[Piece]:
    """Every time stated in a text of small letters, in order, none inside another.

    `resume`: "Jun 19" and "3/18" give months with years, not days.
    """
    taken = [m.span() for m in _MASK.finditer(low)]
    if re.search(r"\d{5}", low):
        taken += [m.span() for m in _US_ZIP.finditer(low)]
    found: list[Piece] = []
    for read in _readers(low, said, resume=resume):
        for piece in read:
            if not any(a < piece.end and piece.start < b for a, b in taken):
                found.append(piece)
                taken.append((piece.start, piece.end))
    return sorted(found)


def _readers(low: str, said: date, *, resume: bool) -> Iterator[Iterator[Piece]]:
    yield _numeric(low, said)
    yield _named(low, said, resume=resume)
    yield _school_years(low)
    yield _month_numbers(low)
    if resume:
        yield _month_and_short_year(low, said)
    yield _fiscal(low, said)
    yield _quarters(low, said)
    yield _seasons(low, said)
    yield relative(low, said)
    yield _years(low, said)
    if not resume:
        yield _day_of_month(low, said)
    yield _bare_months(low)


def _numeric(low: str, said: date) -> Iterator[Piece]:
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


@cache
def _named_pattern() -> re.Pattern[str]:
    month = names.month()
    return re.compile(
        rf"(?<![\w@/.'])(?:(?:the )?(?P<d1>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er|\.|º|°)?[ -]?"
        rf"(?:of |de |d')?(?P<m1>{month})\b\.?(?:,?[ -]?(?:of |de |del )?(?P<y1>{_Y})(?!\d))?"
        rf"|(?P<m2>{month})\b\.?(?:"
        rf"[ ]?[-/,']?[ ]?(?:of |de |del )?(?P<y2>{_Y})(?![\d%])"
        rf"|[ ]?'(?P<z2>\d\d)(?!\w)|[-/](?P<h2>\d\d)(?![\w/]|[.:]\d)"
        rf"|[ ]?(?P<d2>3[01]|[12]\d|0?[1-9])(?P<th>st|nd|rd|th)?"
        rf"(?![\w%]|[.:/]\d|[ ]?[ap]m\b|[ -](?:day|week|month|year|hour|minute|shift)s?\b)"
        rf"(?:,?[ ]{{1,2}}(?P<y3>{_Y})(?!\d))?"
        rf"|[ ](?P<z3>\d\d)(?![\w%]|[.:]\d)))"
        rf"|(?<![\w@/.'$-])(?P<y5>{_Y})[ ]?\((?P<m5>{month})\.?\)"
        rf"|(?<![\w@/.'$-])(?P<y4>{_Y})(?:,? |/)(?P<m4>{month})\b(?!\.?[ /-]?(?:of )?(?:{_Y}|"
        rf"'?\d\d\b))"
    )


def _named(low: str, said: date, *, resume: bool) -> Iterator[Piece]:
    numbers, shy = names.month_numbers(), names.shy_months()
    for m in _named_pattern().finditer(low):
        name = m["m1"] or m["m2"] or m["m4"] or m["m5"]
        year, day = _year_and_day(m, said, resume=resume)
        if day and not year and name in shy and not _is_month_here(m, name):
            continue
        if not day or made(year or 2024, numbers[name], day):
            yield Piece(m.start(), m.end(), year, numbers[name], day)


def _is_month_here(m: re.Match[str], name: str) -> bool:
    """Whether "may 3", "5 mar" is a day: English, and no verb."""
    return name in {"may", "march", "mar"} and not (m["d1"] and name == "may" and m["d1"] == "1")


def _year_and_day(m: re.Match[str], said: date, *, resume: bool) -> tuple[int, int]:
    for key in ("y1", "y2", "y3", "y4", "y5"):
        if m[key]:
            return int(m[key]), int(m["d1"] or m["d2"] or 0)
    for key in ("z2", "h2", "z3"):
        if m[key]:
            return full_year(int(m[key]), said), 0
    if resume and m["d2"] and len(m["d2"]) == 2 and not m["th"]:
        return full_year(int(m["d2"]), said), 0
    return 0, int(m["d1"] or m["d2"] or 0)


def _school_years(low: str) -> Iterator[Piece]:
    for m in _SCHOOL_YEAR.finditer(low):
        year, other = int(m["y"]), int(m["z"])
        if other % 100 == (year + 1) % 100 and (other < 100 or other == year + 1):
            bounds = date(year, 1, 1), date(year + 1, 12, 31)
            yield Piece(m.start(), m.end(), 0, 0, 0, *bounds, "year")


def _month_numbers(low: str) -> Iterator[Piece]:
    for m in _MONTH_NUMBER.finditer(low):
        year = int(m["y"] or m["iy"] or m["dy"])
        month = int(m["m"] or m["im"] or m["dm"])
        if m["dm"] and month > year % 100 and not re.match(r"\s*(?:-|to)\s*\S", low[m.end() :]):
            continue
        yield Piece(m.start(), m.end(), year, month)


_SHORT_MONTH_YEAR = re.compile(rf"{_ALONE}(?P<m>1[0-2]|0[1-9]|[1-9])/(?P<y>\d\d)(?![\w/%]|\.\d)")


def _month_and_short_year(low: str, said: date) -> Iterator[Piece]:
    for m in _SHORT_MONTH_YEAR.finditer(low):
        if full_year(int(m["y"]), said) <= said.year + 6:
            yield Piece(m.start(), m.end(), full_year(int(m["y"]), said), int(m["m"]))


def _fiscal(low: str, said: date) -> Iterator[Piece]:
    for m in _FISCAL.finditer(low):
        year = int(m["y"]) if len(m["y"]) == 4 else full_year(int(m["y"]), said)
        yield Piece(m.start(), m.end(), 0, 0, 0, date(year - 1, 7, 1), date(year, 12, 31), "year")


_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}


def _quarters(low: str, said: date) -> Iterator[Piece]:
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
        rf"(?:,?[ ]?(?:of |de |del )?(?:(?P<y>{_Y})(?:[/-](?P<z>\d\d))?(?![\d/])|'(?P<v>\d\d)\b))?"
    )


def _seasons(low: str, said: date) -> Iterator[Piece]:
    for m in _season_pattern().finditer(low):
        how = m["how"]
        if not (m["y"] or m["v"] or how) or (not (m["y"] or m["v"]) and how == "of"):
            continue
        month = names.season_months()[m["s"]]
        year = int(m["y"] or 0) or (full_year(int(m["v"]), said) if m["v"] else 0)
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


def _years(low: str, said: date) -> Iterator[Piece]:
    patterns: tuple[tuple[re.Pattern[str], Callable[[str], int]], ...] = (
        (_BARE_YEAR, int),
        (_JOINED_YEAR, int),
        (_SHORT_YEAR, lambda two: full_year(int(two), said)),
    )
    for pattern, read in patterns:
        for m in pattern.finditer(low):
            year = read(m["y"])
            if year <= said.year + 10 and not _is_no_year(low, m):
                yield Piece(m.start(), m.end(), year)


def _is_no_year(low: str, m: re.Match[str]) -> bool:
    if _NOT_A_YEAR.match(low, m.end()):
        return True
    before = low[max(0, m.start() - 24) : m.start()]
    return "-" not in before[-1:] and bool(_BEFORE_NO_YEAR.search(before))


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


def _day_of_month(low: str, said: date) -> Iterator[Piece]:
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


@cache
def _bare_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w@/.'])(?:(?P<how>{names.either('before')})(?: the)?[ -])?"
        rf"(?P<m>{names.month()})\b(?!['/@-]\w|\.\w)"
    )


_A_PERSON = re.compile(
    r"\.?,? (?:said|says|told|is|was|has|had|wants|mentioned|called|thinks|asked|works|knows|will|"
    r"be|have|not|need|want|consider|take|also|get|do|go)\b"
)
_PAST = frozenset(("last", "since", "seit", "depuis", "desde", "sinds", "siden", "sedan", "dal"))
_AHEAD = frozenset(
    ("next", "by", "until", "till", "til", "before", "bis", "beginning", "starting")
)


def _bare_months(low: str) -> Iterator[Piece]:
    """Months with neither day nor year."""
    shy, short = names.shy_months(), names.short_months()
    for m in _bare_pattern().finditer(low):
        how, name = m["how"] or "", m["m"]
        if (name in shy or name in short) and not how:
            continue
        if name in shy and (name not in {"may", "march", "mar"} or _A_PERSON.match(low, m.end())):
            continue
        if not how and _A_PERSON.match(low, m.end()):
            continue
        turn = -1 if how in _PAST else 1 if how in _AHEAD else toward(low, m.start())
        start = m.start() if how in {"last", "next", "this"} else m.start("m")
        yield Piece(start, m.end(), 0, names.month_numbers()[name], turn=turn)
