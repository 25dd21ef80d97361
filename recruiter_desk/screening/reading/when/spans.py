"""From year, month and day, as far as they were said, to the days that can be meant."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from recruiter_desk.screening.model import Moment


class Piece(NamedTuple):
    """A time met in a text, as far as it was said there; 0: not said.

    `first`, `last` and `precision` are set where the words give the days themselves (a quarter,
    "2 weeks ago"). `turn` is -1 where it lies in the past, 1 where it is to come, 0: nearest.
    """

    start: int
    end: int
    year: int = 0
    month: int = 0
    day: int = 0
    first: date | None = None
    last: date | None = None
    precision: str = ""
    turn: int = 0
    part: str = ""


def made(year: int, month: int, day: int) -> date | None:
    """That day; None where there is none."""
    if not (1900 <= year <= 2100 and 1 <= month <= 12):
        return None
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def month_span(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of a month; months count on past December."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def full_year(two: int, said: date) -> int:
    """The year of two digits: not more than ten years after it was said."""
    year = said.year - said.year % 100 + two
    return year - 100 if year > said.year + 10 else year


def moment(piece: Piece, said: date) -> Moment | None:
    """The days a piece can mean, said on that day; None where there are none such."""
    if piece.first is not None and piece.last is not None:
        return Moment(piece.first, piece.last, piece.precision)
    if not piece.year and not piece.month:
        return None
    year = piece.year or nearest_year(piece, said)
    if piece.day:
        day = made(year, piece.month, piece.day)
        return Moment(day, day) if day else None
    if piece.month:
        return _part_of_month(year, piece.month, piece.part)
    return _part_of_year(year, piece.part)


def nearest_year(piece: Piece, said: date) -> int:
    """The year that brings a month nearest to the day it was said, before or after as told."""
    day = min(piece.day or 15, 28)
    years = [said.year - 1, said.year, said.year + 1]
    if piece.turn < 0:
        first = 1 if not piece.day else day
        return max(y for y in years if date(y, piece.month, first) <= said)
    if piece.turn > 0:
        last = 28 if not piece.day else day
        return min(y for y in years if date(y, piece.month, last) >= said)
    return min(years, key=lambda y: abs(date(y, piece.month, day) - said))


def _part_of_month(year: int, month: int, part: str) -> Moment:
    first, last = month_span(year, month)
    if part == "early":
        last = first + timedelta(days=10)
    elif part == "mid":
        first, last = first + timedelta(days=9), first + timedelta(days=20)
    elif part == "late":
        first += timedelta(days=19)
    return Moment(first, last, "month")


def _part_of_year(year: int, part: str) -> Moment:
    first, last = {"early": (1, 4), "mid": (4, 9), "late": (9, 12)}.get(part, (1, 12))
    bounds = month_span(year, first)[0], month_span(year, last)[1]
    return Moment(*bounds, "season" if part else "year")
