"""The moments a text states, with the words "early", "mid" and "end of" that belong to them."""

import re
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from recruiter_desk.screening.model import Moment
from recruiter_desk.screening.reading.when import names
from recruiter_desk.screening.reading.when.pieces import pieces
from recruiter_desk.screening.reading.when.spans import Piece, moment


class FoundMoment(NamedTuple):
    """A moment and the words that state it."""

    start: int
    end: int
    moment: Moment


def moments(low: str, said: date, *, resume: bool = False) -> list[FoundMoment]:
    """Every moment stated in a text of small letters, in order, none inside another.

    `said` is the day the text was said: "June" is the nearest, "2 weeks ago" counts from it.
    `resume`: "Jun 19" and "3/18" are months of a year, not days.
    """
    return list(_moments(low, said, resume=resume))


@lru_cache(maxsize=64)
def _moments(low: str, said: date, *, resume: bool) -> tuple[FoundMoment, ...]:
    return tuple(
        FoundMoment(piece.start, piece.end, found)
        for piece in parted(low, said, resume=resume)
        if (found := moment(piece, said)) is not None
    )


def parted(low: str, said: date, *, resume: bool) -> tuple[Piece, ...]:
    """The pieces of a text, each with "early", "mid" or "late" where it was said so."""
    return _parted(low, said, resume=resume)


@lru_cache(maxsize=64)
def _parted(low: str, said: date, *, resume: bool) -> tuple[Piece, ...]:
    found = []
    for piece in pieces(low, said, resume=resume):
        part, start = "", piece.start
        if (piece.year or piece.month) and not piece.day:
            part, start = _part(low, piece.start)
        found.append(piece._replace(part=part, start=start) if part else piece)
    return tuple(found)


@cache
def _parts() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (part, re.compile(rf"\b{names.either(part)}[ -]?(?:in |of |the |de )?$"))
        for part in ("early", "mid", "late")
    )


def _part(low: str, start: int) -> tuple[str, int]:
    before = low[max(0, start - 28) : start]
    if not before[-1:].isspace() and before[-1:] != "-":
        return "", start
    for part, pattern in _parts():
        if m := pattern.search(before):
            return part, start - (len(before) - m.start())
    return "", start
