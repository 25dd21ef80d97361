"""Times that are told together: "July 4th last year", "the Monday after Easter 2021"."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from recruiter_desk.screening.reading.when.spans import Piece, made, moment

_OF = re.compile(r",? ?(?:of |in |the )?(?:the )?")
_BESIDE = re.compile(r" (?P<how>after|before|following|preceding|of|past) (?:the )?")
_WEEKDAY = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?")
_SPAN = re.compile(
    r"\b(?:the |(?P<n>a|one|two|three|four|[1-9]) )?(?P<what>day|weekend|week|month)s? "
    r"(?P<how>after|before|of) (?:the )?$"
)
_COUNTS = {"two": 2, "three": 3, "four": 4}
_DAYS = {"day": 1, "weekend": 8, "week": 7, "month": 31}
_A_WEEK = 7
_SHORT = 45
"""Days that the time of a feast spans at most."""
_BACK = ("before", "preceding")


def joined(low: str, pieces: Sequence[Piece], said: date) -> list[Piece]:
    """The pieces, those that tell one time together made one; `said`: when it was said."""
    found: list[Piece] = []
    for piece in pieces:
        before = found[-1] if found else None
        both = _both(low, before, piece, said) if before else None
        if both is not None:
            found[-1] = both
        else:
            found.append(_around(low, piece, said))
    return found


def _both(low: str, before: Piece, piece: Piece, said: date) -> Piece | None:
    """One time of two pieces; None where each tells its own."""
    between = low[before.end : piece.start]
    year = _whole_year(piece)
    if year and _lacks_year(before) and _OF.fullmatch(between):
        return _in_year(before, year, piece.end)
    m = _BESIDE.fullmatch(between)
    if m and _WEEKDAY.fullmatch(low[before.start : before.end]) and _is_near_a_day(piece):
        return _moved(piece, before.start, m["how"], _A_WEEK, said)
    return None


def _around(low: str, piece: Piece, said: date) -> Piece:
    """The same, or the week after it where that was said."""
    if not _is_near_a_day(piece):
        return piece
    m = _SPAN.search(low, max(0, piece.start - 24), piece.start)
    if m is None:
        return piece
    told = m["n"] or ""
    count = int(told) if told.isdigit() else _COUNTS.get(told, 1)
    return _moved(piece, m.start(), m["how"], count * _DAYS[m["what"]], said) or piece


def _whole_year(piece: Piece) -> int:
    """The year a piece names and nothing more; 0 where it does not."""
    if piece.year and not (piece.month or piece.day or piece.part):
        return piece.year
    first, last = piece.first, piece.last
    if first is None or last is None or first.year != last.year or piece.precision != "year":
        return 0
    return first.year if (first.month, last.month) == (1, 12) else 0


def _lacks_year(piece: Piece) -> bool:
    return (bool(piece.month) and not piece.year) or _is_feast(piece)


def _is_feast(piece: Piece) -> bool:
    """Whether it is a feast, known by days that are not certain."""
    first, last = piece.first, piece.last
    uncertain = first is not None and last is not None and piece.precision == "vague"
    return uncertain and first is not None and last is not None and (last - first).days <= _SHORT


def _is_near_a_day(piece: Piece) -> bool:
    return bool(piece.month and piece.day) or _is_feast(piece)


def _in_year(piece: Piece, year: int, end: int) -> Piece | None:
    if piece.month:
        return piece._replace(year=year, end=end, turn=0)
    first, last = piece.first, piece.last
    if first is None or last is None:
        return None
    begins = made(year, first.month, first.day) or made(year, first.month, 28)
    return piece._replace(first=begins, last=begins and begins + (last - first), end=end)


def _moved(piece: Piece, start: int, how: str, days: int, said: date) -> Piece | None:
    """The days so near after, before or about a piece; not certain to the day."""
    named = moment(piece, said)
    if named is None:
        return None
    back = timedelta(days=days if how in _BACK or how == "of" else 0)
    ahead = timedelta(days=0 if how in _BACK else days)
    return Piece(start, piece.end, 0, 0, 0, named.first - back, named.last + ahead, "vague")
