"""Years alone, told from money, numbers of things, streets and versions of programs."""

import re
from collections.abc import Callable, Iterator
from datetime import date

from recruiter_desk.screening.reading.when import names
from recruiter_desk.screening.reading.when.spans import Piece, full_year

_Y = names.YEAR
_BARE_YEAR = re.compile(
    rf"(?<![\w@#$£€%.+/'-])(?<![$£€] )(?P<y>{_Y})(?![\w%@$£€]|[.,:]\d|-?\s?(?:19|20)?\d\d:\d)"
)
_JOINED_YEAR = re.compile(rf"(?<=\d-)(?P<y>{_Y})(?![\w%@]|[.,:/-]\d)")
_SHORT_YEAR = re.compile(r"(?<![\w'])'(?P<y>\d\d)(?![\w'%]|[.,]\d)")
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


def years(low: str, said: date) -> Iterator[Piece]:
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
