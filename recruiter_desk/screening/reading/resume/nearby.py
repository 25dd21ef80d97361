"""The lines about a date line that can belong to the head of its job."""

import re
from collections.abc import Sequence

from recruiter_desk.screening.reading.resume.anchors import Anchor
from recruiter_desk.screening.reading.resume.heads import town_pieces
from recruiter_desk.screening.reading.resume.kinds import EMPLOYER, NOISE, OPEN, PLACE, TITLE
from recruiter_desk.screening.reading.resume.known import begins_with_employer
from recruiter_desk.screening.reading.resume.lines import Line
from recruiter_desk.screening.reading.resume.pieces import Piece, pieces

_STOP = re.compile(
    r"(?:(?<=[a-z\d)]{2})(?<!\bSt)(?<!\bDr)(?<!\bMt)(?<!\bFt)|(?<=\b[A-Z]{3}))\.\s+(?=\w)"
)
_LETTER = re.compile(r"(?<![^\W_])[^\W\d_]{2}")
MOST_ABOVE = 3
MOST_BELOW = 2
MOST = 6  # lines, those of places and terms among them


def own(lines: Sequence[Line], anchor: Anchor) -> list[Piece]:
    """The pieces of the date's own line, and what of it wrapped to the next."""
    line = lines[anchor.line]
    cut = line.bullet if line.bullet and anchor.start >= line.start + line.bullet else 0
    words = line.text[cut : _end(line, anchor)]
    said = list(pieces(words, line.start + cut, line.number, [(anchor.start, anchor.end)]))
    said = [p for p in said if line.text[max(0, p.start - line.start - 1)] != "("]
    after = lines[anchor.line + 1] if anchor.line + 1 < len(lines) else None
    if not said or after is None or after.blank or said[-1].end < line.end - 1:
        return said
    if (
        said[-1].kind not in {EMPLOYER, OPEN}
        or after.bullet
        or not begins_with_employer(after.text)
    ):
        return said
    more = next(pieces(after.text, after.start, line.number, []), None)
    if more is None:
        return said
    whole = said[-1]._replace(text=f"{said[-1].text} {more.text}", end=more.end, kind=EMPLOYER)
    return [*said[:-1], whole]


def _end(line: Line, anchor: Anchor) -> int:
    """Where the head of a line that begins with its dates ends: before its second sentence."""
    if anchor.start > line.start + 1:
        return len(line.text)
    begins = _LETTER.search(line.text, anchor.end - line.start)
    m = _STOP.search(line.text, begins.start() if begins else len(line.text))
    return m.start() if m else len(line.text)


def about(lines: Sequence[Line], dated: Sequence[Anchor], n: int, step: int) -> list[Piece]:
    """The pieces of the lines above (-1) or below (1) a date line that can be in its head."""
    here = at = dated[n].line
    other = dated[n + step].line if 0 <= n + step < len(dated) else None
    found: list[list[Piece]] = []
    gaps = telling = 0
    while telling < (MOST_ABOVE if step < 0 else MOST_BELOW) and len(found) < MOST:
        gaps += lines[here].blank if step < 0 else here + 1 < len(lines) and lines[here + 1].blank
        here += step
        if not 0 <= here < len(lines) or here == other or not lines[here].like_head:
            break
        line = lines[here]
        if gaps > (2 if step < 0 else 1) or (step < 0 and line.indent > lines[at].indent + 1):
            break
        said = list(pieces(line.text, line.start, line.number, []))
        if step > 0 and _is_body(lines[at], dated[n], line, said):
            break
        found.append(said)
        telling += step > 0 or any(p.kind not in {PLACE, NOISE} for p in said)
    return [p for said in (reversed(found) if step < 0 else found) for p in said]


def _is_body(head: Line, anchor: Anchor, line: Line, said: Sequence[Piece]) -> bool:
    """Whether a line set in below a title with its dates tells of the work: "  quota $1.1M"."""
    left = anchor.start - head.start < 3
    if left or line.indent <= head.indent + 1:
        return False
    return not said or said[0].kind not in {TITLE, EMPLOYER}


def lacking(said: Sequence[Piece]) -> set[str]:
    """Which of title and employer no piece tells by its words."""
    return {TITLE, EMPLOYER} - {p.kind for p in said}


def promise(said: Sequence[Piece], lack: set[str]) -> float:
    """How well these pieces give what lacks: by words, by a place behind a name, or perhaps."""
    kinds = {p.kind for p in said}
    total = float(len(lack & kinds))
    left = lack - kinds
    if left:
        towns = town_pieces(said)
        names = [p for p in said if p.kind == OPEN and p not in towns and p.glue != "comma"]
        placed = any(p.line == t.line for p in names for t in towns)
        if EMPLOYER in left and placed:
            total += 0.8
        elif names:
            total += 0.3
    return total


def needed(said: Sequence[Piece], near: Sequence[Piece], step: int) -> list[Piece]:
    """Of the lines about a date line, nearest first, those needed to complete the head."""
    numbers = sorted({p.line for p in near}, reverse=step < 0)
    taken: list[int] = []
    have = {p.kind for p in said}
    count = _names(said)
    for number in numbers:
        line = [p for p in near if p.line == number]
        kinds = {p.kind for p in line} & {TITLE, EMPLOYER}
        if {TITLE, EMPLOYER} <= have or (kinds and kinds <= have):
            break
        if count >= 2 and have & {TITLE, EMPLOYER} and (said or not kinds - have):
            break
        taken.append(number)
        have |= kinds
        count += _names(line)
    return [p for p in near if p.line in taken]


def _names(said: Sequence[Piece]) -> int:
    """How many pieces may name a title or an employer; what follows a comma is none."""
    towns = town_pieces(said)
    kinds = {TITLE, EMPLOYER, OPEN}
    return sum(1 for p in said if p.kind in kinds and p not in towns and p.glue != "comma")
