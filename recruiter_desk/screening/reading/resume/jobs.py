"""The jobs of a resume: anchored at their dates, with the lines about them for a head."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice, takewhile
from typing import NamedTuple

from recruiter_desk.screening.reading.resume.anchors import Anchor, anchors
from recruiter_desk.screening.reading.resume.bodies import first_title
from recruiter_desk.screening.reading.resume.heads import Head, read_head, without_parts
from recruiter_desk.screening.reading.resume.kinds import EMPLOYER, TITLE, kind_of
from recruiter_desk.screening.reading.resume.lines import Line
from recruiter_desk.screening.reading.resume.nearby import about, lacking, needed, own, promise
from recruiter_desk.screening.reading.resume.no_job import is_no_job, is_same
from recruiter_desk.screening.reading.resume.outline import Job
from recruiter_desk.screening.reading.resume.pieces import Piece, pieces

_PART_TIME = re.compile(
    r"\b(?:part[ -]?time|prn|per[ -]?diem|casual|locum|agency|freelance|contract|side|"
    r"bank (?:nurse|radiographer|staff)|as needed|moonlight\w*|teilzeit|temps partiel|seasonal|"
    r"0?\.[1-9]\d? ?fte|"
    r"volunteer|adjunct|minijob|self[- ]employed|weekends? only|fill[- ]in)\b"
)
SLACK = timedelta(days=100)  # between the dates of an employer and of the first title there
_BLANK = re.compile(r"\n[ \t]*\n")
_FULL_TIME = re.compile(r"\b(?:full[ -]?time|vollzeit|temps plein|permanent)\b")


def jobs(
    lines: Sequence[Line], low: str, stretches: Iterable[tuple[int, int]], said: date
) -> list[Job]:
    """The jobs in these stretches of the text, in order."""
    found: list[Job] = []
    for start, end in stretches:
        within = [line for line in lines if start <= line.start < end]
        dated = anchors(within, low, said)
        found += _dated(within, dated, low, end) if dated else []
    return found


def undated(lines: Sequence[Line], low: str, stretches: Iterable[tuple[int, int]]) -> list[Job]:
    """Jobs told without dates in these stretches."""
    found: list[Job] = []
    for start, end in stretches:
        found += _undated([line for line in lines if start <= line.start < end], low, end)
    return found


class _Shape(NamedTuple):
    """A stretch: its lines, the dates in them, whose each line is, which way most have it."""

    lines: Sequence[Line]
    dated: Sequence[Anchor]
    spoken: Mapping[int, int]
    upward: bool


def _dated(lines: Sequence[Line], dated: Sequence[Anchor], low: str, end: int) -> list[Job]:
    upward = _upward(lines, dated)
    shape = _Shape(lines, dated, _spoken_for(lines, dated, upward=upward), upward)
    heads = [_head(shape, n, title_first=None) for n in range(len(dated))]
    orders = [h.title_first for h in heads if h.title_first is not None and h.sure]
    if orders and not all(h.sure for h in heads):
        first = sum(orders) * 2 >= len(orders)
        heads = [h if h.sure else _head(shape, n, title_first=first) for n, h in enumerate(heads)]
    return list(_made(lines, dated, _apart(shape, heads), low, end))


def _apart(shape: _Shape, heads: Sequence[Head]) -> list[Head]:
    """Where most jobs have the employer in a line of its own, no part of a title is one."""
    sure = [h for h in heads if h.sure]
    if sum(h.apart for h in sure) * 2 < len(sure) or len(heads) < 2:
        return list(heads)
    return [
        _head(shape, n, title_first=None, apart=True) if h.sure and h.part and not h.apart else h
        for n, h in enumerate(heads)
    ]


def _upward(lines: Sequence[Line], dated: Sequence[Anchor]) -> bool:
    """Whether what the date lines lack stands above them in most jobs."""
    votes = 0.0
    if all(anchor.start - lines[anchor.line].start < 3 and own(lines, anchor) for anchor in dated):
        return False
    for n, anchor in enumerate(dated):
        said = own(lines, anchor)
        lack = lacking(said)
        if not lack:
            continue
        above, below = about(lines, dated, n, -1), about(lines, dated, n, 1)
        votes += promise(above, lack) - promise(below, lack)
        if n == 0:
            votes += 0.7 if above else -0.7
        blank = lines[anchor.line].blank
        votes += 0.3 if not said and not blank else -0.3 if said and blank else 0.0
    return votes > 0


def _spoken_for(lines: Sequence[Line], dated: Sequence[Anchor], *, upward: bool) -> dict[int, int]:
    """The lines that belong to a job by the way most have it, and which job."""
    found: dict[int, int] = {}
    step = -1 if upward else 1
    for n, anchor in enumerate(dated):
        said = own(lines, anchor)
        if lack := lacking(said):
            near = needed(said, about(lines, dated, n, step), step)
            if promise(near, lack) >= 0.8:
                found.update({p.line: n for p in near})
    return found


def _head(shape: _Shape, n: int, *, title_first: bool | None, apart: bool = False) -> Head:
    """The head of one job, from its own line and the better of the lines above and below."""
    lines, dated, spoken, upward = shape
    whole = without_parts if apart else list[Piece]
    said = whole(own(lines, dated[n]))
    lack = lacking(said)
    if not lack:
        return read_head(said, title_first=title_first)
    best, most = read_head(said, title_first=title_first), 0.0
    for step in (-1, 1):
        near = [p for p in whole(about(lines, dated, n, step)) if spoken.get(p.line, n) == n]
        near = needed(said, near, step)
        score = promise(near, lack)
        if (step < 0) == upward:
            score += 0.5 if near else 0.0
        elif score < 0.8 and said:
            continue
        if score > most:
            both = near + said if step < 0 else said + near
            best, most = read_head(both, title_first=title_first), score
    return best


def _made(
    lines: Sequence[Line], dated: Sequence[Anchor], heads: Sequence[Head], low: str, end: int
) -> Iterator[Job]:
    """The jobs of these heads; a title alone belongs to the employer before it."""
    named = [bool(h.title or h.employer) for h in heads]
    starts = [
        min(h.first, a.start) if ok else a.start
        for h, a, ok in zip(heads, dated, named, strict=True)
    ]
    last, roofed = Head(), False
    for n, (read, anchor) in enumerate(zip(heads, dated, strict=True)):
        head = read
        ends = max(head.last, anchor.end)
        if not named[n] or is_no_job(head, low[starts[n] : ends]):
            continue
        if not head.employer or is_same(head.employer):
            head = head._replace(employer=last.employer, place=head.place or last.place)
        elif n and _is_of_the_same(head, low[dated[n - 1].end : anchor.start], roofed=roofed):
            head = head._replace(employer=last.employer, place=last.place)
        else:
            roofed = head.apart
        stop = starts[n + 1] if n + 1 < len(starts) else end
        if not head.title:
            head = head._replace(title=first_title(lines, ends, stop))
        last = head
        if not head.title and _is_roof(dated, heads, n):
            continue
        yield Job(
            head.employer, head.title, head.place, anchor.period, starts[n], max(stop, ends),
            (starts[n], ends), anchor.start, anchor.end,
            _is_part_time(low, starts[n], ends, max(stop, ends)),
        )  # fmt: skip


def _is_of_the_same(head: Head, between: str, *, roofed: bool) -> bool:
    """Whether "Teller, Midtown" stands in the paragraph of an employer with a line of its own."""
    if not roofed or head.sure or head.apart or _BLANK.search(between):
        return False
    return kind_of(head.title) == TITLE


def _is_roof(dated: Sequence[Anchor], heads: Sequence[Head], n: int) -> bool:
    """Whether an employer with dates stands over titles that were held there all that time."""
    after = islice(zip(heads, dated, strict=True), n + 1, None)
    below = [
        a.period for h, a in takewhile(lambda one: one[0].title and not one[0].employer, after)
    ]
    roof = dated[n].period
    starts = [period.start.first for period in below if period.start is not None]
    if not below or roof.start is None or not starts:
        return bool(below)
    if roof.ongoing and not any(period.ongoing for period in below):
        return False
    begun = below[0].start is None or roof.start.first <= below[0].start.last
    return begun and min(starts) <= roof.start.last + SLACK


def _is_part_time(low: str, first: int, last: int, stop: int) -> bool:
    """Whether the lines of the head, or the next, tell of a job beside others."""
    ends = low.find("\n", last, stop)
    ends = stop if ends < 0 else ends
    if _PART_TIME.search(low, first, ends):
        return True
    after = low.find("\n", ends + 1, stop)
    full = _FULL_TIME.search(low, first, ends)
    return not full and bool(_PART_TIME.search(low, ends, stop if after < 0 else after))


def _undated(lines: Sequence[Line], low: str, end: int) -> list[Job]:
    """Jobs without dates: runs of short lines with a title and an employer in them."""
    found: list[Job] = []
    at = 0
    while at < len(lines):
        run = list(_run(lines, at))
        said = [p for line in run for p in pieces(line.text, line.start, line.number, [])]
        head = read_head(said, title_first=True) if said else Head()
        if head.title and head.employer and not lacking(said) - {EMPLOYER} and len(said) <= 8:
            start = head.first
            part = _is_part_time(low, start, head.last, end)
            found.append(
                Job(head.employer, head.title, head.place, None, start, end, (start, head.last),
                    part_time=part)
            )  # fmt: skip
        at += max(1, len(run))
    ends = [*(job.start for job in found[1:]), end][: len(found)]
    return [replace(job, end=stop) for job, stop in zip(found, ends, strict=True)]


def _run(lines: Sequence[Line], at: int) -> Iterator[Line]:
    """Short lines that follow each other, three at most; a blank between title and employer."""
    for n, line in enumerate(lines[at : at + 3]):
        if not line.like_head or (n and line.blank and not lines[at].blank and n > 1):
            return
        yield line
