"""Pieces that stand side by side, joined to one phrase: Thursday + after 2 + ET."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recruiter_desk.quick.spoken.pieces import (
    CALLING,
    FLAGS,
    Clock,
    NamedDay,
    Part,
    Piece,
)

GLUE = re.compile(
    r"\.?[\s,(]*(?:(?:at|on|of|in|around|about|by|after|before|for|the|@|sometime|-)[\s,]+){0,2}",
    FLAGS,
)
BLANKS = re.compile(r"[\s,]*")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One spoken time at `start:end` with what it names of day, clock, part of day and zone."""

    start: int
    end: int
    day: NamedDay | None = None
    clock: Clock | None = None
    part: Part | None = None
    zone: str = ""


def phrases(text: str, pieces: Sequence[Piece]) -> list[Phrase]:
    """The phrases that the pieces make up, in the order of the text, doubtful ones left out."""
    return [_phrase(group) for group in _groups(text, pieces) if _counts(text, group)]


def _groups(text: str, pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for piece in pieces:
        if group and _joins(text, group, piece):
            group.append(piece)
            continue
        if group:
            yield group
        group = [] if piece.after_day else [piece]
    if group:
        yield group


def _joins(text: str, group: Sequence[Piece], piece: Piece) -> bool:
    """Whether a piece belongs to the words just before it."""
    last, kinds = group[-1], {one.kind for one in group}
    between = text[last.end : piece.start]
    if piece.kind in kinds or "span" in kinds or piece.kind == "span":
        return False
    if piece.kind == "zone":
        return last.kind == "clock" and BLANKS.fullmatch(between) is not None
    if piece.after_day:
        return bool(kinds & {"day", "part"}) and BLANKS.fullmatch(between) is not None
    return GLUE.fullmatch(between) is not None


def _counts(text: str, group: Sequence[Piece]) -> bool:
    """A doubtful piece counts in company; an hour also first or after a word of calling."""
    if not group[0].weak or len([one for one in group if one.kind != "zone"]) > 1:
        return True
    if group[0].kind == "day":
        return False
    return bool(CALLING.search(text, 0, group[0].start)) or not text[: group[0].start].strip()


def _phrase(group: Sequence[Piece]) -> Phrase:
    values = [piece.value for piece in group]
    return Phrase(
        group[0].start,
        group[-1].end,
        day=next((value for value in values if callable(value)), None),
        clock=next((value for value in values if isinstance(value, Clock)), None),
        part=next((value for value in values if isinstance(value, Part)), None),
        zone=next((value for value in values if isinstance(value, str)), ""),
    )
