"""The pieces of a job's head lines: which reads as a title, an employer or a place."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from recruiter_desk.screening.reading.resume.cuts import cuts
from recruiter_desk.screening.reading.resume.kinds import EMPLOYER, NOISE, OPEN, TITLE, kind_of
from recruiter_desk.screening.reading.resume.known import WORD, is_field

_COUNTED = re.compile(r"\d[\d,.]*\+? [a-z]")
_TRAILING_DASH = re.compile(r" -{1,2}\s*(?:$|  )")


class Piece(NamedTuple):
    """A piece of a head line: its words, its bounds in the normal text, what it reads as.

    `line` is the number of its line; `glue` how it is parted from the piece before: "line",
    "strong" or "comma". `told`: a label named what it is.
    """

    text: str
    start: int
    end: int
    kind: str
    line: int
    glue: str
    told: bool = False


def pieces(text: str, start: int, line: int, skip: list[tuple[int, int]]) -> Iterator[Piece]:
    """The pieces of a line that begins at `start`, without the stretches of `skip` (its dates)."""
    before = ""
    for first, last, glue, label in cuts(text, start, skip):
        if first >= last:
            continue
        said = text[first:last]
        kind = label or _kind(text, said, last, glue, before)
        before = kind
        yield Piece(said, first + start, last + start, kind, line, glue, bool(label))


def _kind(text: str, said: str, end: int, glue: str, before: str) -> str:
    """What a piece reads as, and where it stands: "Acme -", "Nurse, Urgent Care"."""
    kind = kind_of(said, after_comma=glue == "comma")
    if kind == OPEN and glue == "line" and _TRAILING_DASH.match(text, end):
        return EMPLOYER
    if kind == EMPLOYER and before == TITLE and glue == "comma" and is_field(said):
        return NOISE
    if kind == EMPLOYER and glue != "line" and not text.islower() and not _is_name(said):
        return NOISE
    return kind


def _is_name(said: str) -> bool:
    """Whether words are written as a name is: "Elm Terrace nursing home", not "26 residents"."""
    told = [word for word in WORD.findall(said) if len(word) > 3 or word[0].isupper()]
    large = sum(not word[0].islower() and not word[0].isdigit() for word in told)
    return large * 2 >= len(told) and not _COUNTED.match(said)
