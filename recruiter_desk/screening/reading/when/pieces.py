"""Where a text states a day, a month, a quarter, a season or a year; no phone, no money."""

import re
from collections.abc import Iterator
from datetime import date

from recruiter_desk.screening.reading.when.joined import joined
from recruiter_desk.screening.reading.when.named import bare_months, named
from recruiter_desk.screening.reading.when.numbers import (
    day_of_month,
    month_and_short_year,
    month_numbers,
    numeric,
    school_years,
)
from recruiter_desk.screening.reading.when.relative import relative
from recruiter_desk.screening.reading.when.seasons import fiscal, quarters, seasons
from recruiter_desk.screening.reading.when.spans import Piece
from recruiter_desk.screening.reading.when.years import years

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
    return joined(low, sorted(found), said)


def _readers(low: str, said: date, *, resume: bool) -> Iterator[Iterator[Piece]]:
    yield numeric(low, said)
    yield named(low, said, resume=resume)
    yield school_years(low)
    yield month_numbers(low)
    if resume:
        yield month_and_short_year(low, said)
    yield fiscal(low, said)
    yield quarters(low, said)
    yield seasons(low, said)
    yield relative(low, said)
    yield years(low, said)
    if not resume:
        yield day_of_month(low)
    yield bare_months(low)
