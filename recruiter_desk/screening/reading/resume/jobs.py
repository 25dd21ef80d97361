"""The jobs of a resume: anchored at their dates, with the lines about them for a head."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from recruiter_desk.screening.model import Period
from recruiter_desk.screening.reading.resume.heads import Head, read_head
from recruiter_desk.screening.reading.resume.lines import Line
from recruiter_desk.screening.reading.resume.outline import Job
from recruiter_desk.screening.reading.resume.pieces import (
    EMPLOYER,
    OPEN,
    PLACE,
    TITLE,
    Piece,
    pieces,
)
from recruiter_desk.screening.reading.when import moments, periods

MOST_ABOVE = 3
MOST_BELOW = 2
_PART_TIME = re.compile(
    r"\b(?:part[ -]?time|prn|per[ -]?diem|casual|locum|agency|freelance|contract|side|weekends?|"
    r"bank (?:nurse|radiographer|staff)|as needed|moonlight\w*|teilzeit|temps partiel|seasonal|"
    r"volunteer|adjunct|minijob|self[- ]employed|consultant)\b"
)
_PRESENT_ONLY = re.compile(r"\b(?:present|current)\b")


@dataclass
class Anchor:
    """The dates of a job and the line they stand on."""

    line: int
    start: int
    end: int
    period: Period
    own: list[Piece] = field(default_factory=list)


def jobs(
    lines: Sequence[Line], low: str, stretches: Iterable[tuple[int, int]], said: date
) -> list[Job]:
    """The jobs in these stretches of the text, in order."""
    found: list[Job] = []
    for start, end in stretches:
        within = [line for line in lines if start <= line.start < end]
        found += _jobs_within(within, low, end, said)
    return found


def _jobs_within(lines: Sequence[Line], low: str, end: int, said: date) -> list[Job]:
    anchors = _anchors(lines, low, said)
    if not anchors:
        return []
    upward = _upward(lines, anchors)
    heads = _heads(lines, anchors, upward=upward, title_first=None)
    orders = [h.title_first for h, _ in heads if h.title_first is not None and h.sure]
    if orders and any(not h.sure for h, _ in heads):
        first = sum(orders) * 2 >= len(orders)
        heads = _heads(lines, anchors, upward=upward, title_first=first)
    return _made(anchors, heads, low, end)


def _anchors(lines: Sequence[Line], low: str, said: date) -> list[Anchor]:
    by_line = [(line.start, line.end, i) for i, line in enumerate(lines)]
    start, stop = lines[0].start if lines else 0, lines[-1].end if lines else 0
    found = _dated(by_line, low, start, stop, said)
    plain = [a for a in found if not lines[a.line].bullet and _is_head_line(lines[a.line], a)]
    kept = plain or [a for a in found if _is_head_line(lines[a.line], a)]
    return [a for n, a in enumerate(kept) if n == 0 or kept[n - 1].line != a.line]


def _dated(
    by_line: Sequence[tuple[int, int, int]], low: str, start: int, stop: int, said: date
) -> list[Anchor]:
    found = []
    whole = periods(low, said, resume=True)
    met = [(p.start, p.end, p.period) for p in whole if start <= p.start < stop]
    taken = [(a, b) for a, b, _ in met]
    for m in moments(low, said, resume=True):
        if start <= m.start < stop and not any(a < m.end and m.start < b for a, b in taken):
            if m.moment.precision in {"day", "month", "year", "season", "quarter"}:
                met.append((m.start, m.end, Period(m.moment, m.moment)))
    for a, b, period in sorted(met, key=lambda x: x[0]):
        line = next((i for s, e, i in by_line if s <= a < e), None)
        if line is not None and (period.start is not None):
            found.append(Anchor(line, a, b, period))
    return found


def _is_head_line(line: Line, anchor: Anchor) -> bool:
    """Whether the dates stand in a head rather than in a sentence."""
    a, b = anchor.start - line.start, min(anchor.end - line.start, len(line.text))
    rest = f"{line.text[:a]} {line.text[b:]}".strip(" \t,.;:|-/•()[]*")
    rest = rest[line.bullet :] if line.bullet and a > line.bullet else rest
    if not rest:
        return True
    words = re.findall(r"[^\W\d_][\w'&.-]*", rest)
    small = [w for w in words if w[0].islower() and len(w) > 3 and w not in _USUAL]
    single = anchor.period.start == anchor.period.end
    if single and (line.bullet or len(words) > 9 or (a > 0 and b < len(line.text) - 2)):
        return False
    if len(words) > 22 or len(small) > max(1, len(words) // 4):
        return False
    return not re.search(r"\w\.\s+[A-Z]\w+ \w+ \w+ \w+", rest)


_USUAL = frozenset(
    (
        "from",
        "since",
        "with",
        "till",
        "until",
        "present",
        "years",
        "months",
        "date",
        "full",
        "part",
        "time",
        "contract",
        "full-time",
        "part-time",
        "remote",
        "seit",
        "depuis",
        "current",
    )
)


def _upward(lines: Sequence[Line], anchors: Sequence[Anchor]) -> bool:
    """Whether what the date lines lack stands above them in most jobs."""
    votes = 0.0
    for n, anchor in enumerate(anchors):
        own = _own(lines, anchor)
        lack = {TITLE, EMPLOYER} - {p.kind for p in own}
        if not lack:
            continue
        above = {p.kind for p in _about(lines, anchors, n, -1)}
        below = {p.kind for p in _about(lines, anchors, n, 1)}
        votes += len(lack & above) - len(lack & below)
        if not own and not lines[anchor.line].blank:
            votes += 0.5
        if own and lines[anchor.line].blank:
            votes -= 0.5
    return votes > 0


def _own(lines: Sequence[Line], anchor: Anchor) -> list[Piece]:
    """The pieces of the date's own line."""
    line = lines[anchor.line]
    cut = line.bullet if line.bullet and anchor.start >= line.start + line.bullet else 0
    skip = [(anchor.start, anchor.end)]
    return list(pieces(line.text[cut:], line.start + cut, line.number, skip))


def _about(lines: Sequence[Line], anchors: Sequence[Anchor], n: int, step: int) -> list[Piece]:
    """The pieces of the lines above (-1) or below (1) a date line that can be in its head."""
    at = anchors[n].line
    other = anchors[n + step].line if 0 <= n + step < len(anchors) else None
    found: list[Piece] = []
    most = MOST_ABOVE if step < 0 else MOST_BELOW
    here, gaps = at, 0
    while len({p.line for p in found}) < most:
        gap = lines[here].blank if step < 0 else here + 1 < len(lines) and lines[here + 1].blank
        here += step
        if not 0 <= here < len(lines) or here == other or not lines[here].like_head:
            break
        gaps += bool(gap)
        if gaps > (2 if step < 0 else 1):
            break
        line = lines[here]
        said = list(pieces(line.text, line.start, line.number, []))
        found = said + found if step < 0 else found + said
    return found


def _heads(
    lines: Sequence[Line],
    anchors: Sequence[Anchor],
    *,
    upward: bool,
    title_first: bool | None,
) -> list[tuple[Head, Anchor]]:
    return [
        (_head(lines, anchors, n, upward=upward, title_first=title_first), anchor)
        for n, anchor in enumerate(anchors)
    ]


def _head(
    lines: Sequence[Line],
    anchors: Sequence[Anchor],
    n: int,
    *,
    upward: bool,
    title_first: bool | None,
) -> Head:
    own = _own(lines, anchors[n])
    kinds = {p.kind for p in own}
    if {TITLE, EMPLOYER} <= kinds:
        return read_head(own, title_first=title_first)
    for step in (-1, 1) if upward else (1, -1):
        more = _needed(own, _about(lines, anchors, n, step), step)
        if _lacks(own) <= {p.kind for p in more} or step == (-1 if upward else 1) and more:
            both = more + own if step < 0 else own + more
            head = read_head(both, title_first=title_first)
            if head.employer and head.title:
                return head
    step = -1 if upward else 1
    more = _needed(own, _about(lines, anchors, n, step), step)
    return read_head(more + own if step < 0 else own + more, title_first=title_first)


def _lacks(own: Sequence[Piece]) -> set[str]:
    return {TITLE, EMPLOYER} - {p.kind for p in own}


def _needed(own: Sequence[Piece], about: Sequence[Piece], step: int) -> list[Piece]:
    """Of the lines about a date line, nearest first, those needed to complete the head."""
    numbers = sorted({p.line for p in about}, reverse=step < 0)
    taken: list[int] = []
    have = {p.kind for p in own}
    count = len([p for p in own if p.kind in {TITLE, EMPLOYER, OPEN}])
    for number in numbers:
        if {TITLE, EMPLOYER} <= have or (count >= 2 and have & {TITLE, EMPLOYER}):
            break
        said = [p for p in about if p.line == number]
        kinds = {p.kind for p in said}
        if TITLE in kinds and TITLE in have and EMPLOYER not in kinds:
            break
        taken.append(number)
        have |= kinds
        count += len({p.glue for p in said if p.kind in {TITLE, EMPLOYER, OPEN}} - {"comma"})
    return [p for p in about if p.line in taken]


def _made(
    anchors: Sequence[Anchor], heads: Sequence[tuple[Head, Anchor]], low: str, end: int
) -> list[Job]:
    found: list[Job] = []
    last_employer = last_place = ""
    starts = [min(h.first if h.title or h.employer else a.start, a.start) for h, a in heads]
    for n, (head, anchor) in enumerate(heads):
        if not head.title and not head.employer:
            continue
        employer, place = head.employer, head.place
        if not employer and found:
            employer, place = last_employer, place or last_place
        stop = starts[n + 1] if n + 1 < len(starts) else end
        first = starts[n]
        last = max(head.last, anchor.end)
        part = bool(_PART_TIME.search(low, first, min(stop, last + 120)))
        job = Job(
            employer, head.title, place, anchor.period, first, max(stop, last),
            (first, last), anchor.start, anchor.end, part,
        )  # fmt: skip
        found.append(job)
        last_employer, last_place = employer, place
    return found
