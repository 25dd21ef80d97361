"""The dates in a resume that a job stands by, told from those in its sentences."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from recruiter_desk.screening.model import Period
from recruiter_desk.screening.reading.resume.kinds import EMPLOYER, TITLE
from recruiter_desk.screening.reading.resume.lines import Line
from recruiter_desk.screening.reading.resume.pieces import pieces
from recruiter_desk.screening.reading.when import moments, periods

_USUAL = frozenset(
    ("from", "since", "with", "till", "until", "present", "years", "months", "date", "full",
     "part", "time", "contract", "full-time", "part-time", "remote", "seit", "depuis", "current")
)  # fmt: skip
_ALONE = frozenset(("day", "month", "year", "season", "quarter"))
_WORD = re.compile(r"[^\W\d_][\w'&.-]*")
_OUTER = " \t,.;:|-/•()[]*"
_BRACKETS = re.compile(r"\s*\([^)]*\)?")
_IN_BRACKETS = re.compile(r"\([^()]*[^\W\d_]{3,}[^()]*$")
_SINCE = re.compile(r"(?:since|seit|depuis|desde|dal|sinds|siden|sedan|od)\b", re.IGNORECASE)
_DONE = re.compile(
    r"(?!Registered|Licen[cs]ed|Certified|Advanced|United|Allied|Associated|Chartered|Accredited)"
    r"(?:[A-Z][a-z]{2,}ed|Led|Built|Ran|Cut|Grew|Won|Wrote|Sold|Took|Brought|Set up|Made) "
)
_NAMED_NEXT = re.compile(r"(?:[A-Z][\w.&'-]*|same)(?: [\w.&'-]+){0,6} +(?:-|\|)|same\b")
_SENTENCE = re.compile(r"\w{3,}\.\s+[A-Z]\w+ \w+ \w+ \w+")


@dataclass(frozen=True)
class Anchor:
    """The dates of a job; `line` is the place of their line among the lines looked at."""

    line: int
    start: int
    end: int
    period: Period


def anchors(lines: Sequence[Line], low: str, said: date) -> list[Anchor]:
    """The dates in these lines that stand in heads, one a line; in bullets only where all do."""
    found = [a for a in _dated(lines, low, said) if _is_in_head(lines[a.line], a)]
    plain = [a for a in found if not lines[a.line].bullet]
    spans = [a for a in plain if a.period.start != a.period.end]
    kept = plain if spans else found
    if spans:
        first = 2 * sum(_leads(lines, a) for a in spans) > len(spans)
        kept = [
            a
            for a in kept
            if a.period.start != a.period.end
            or (_leads(lines, a) == first and _may_stand_alone(lines[a.line]))
        ]
    kept = [a for n, a in enumerate(kept) if n == 0 or kept[n - 1].line != a.line]
    return [a for n, a in enumerate(kept) if n == 0 or not _is_a_step(lines, kept[n - 1], a)]


def _leads(lines: Sequence[Line], anchor: Anchor) -> bool:
    """Whether its line begins with the dates."""
    return anchor.start - lines[anchor.line].start < 3


_FROM = re.compile(r"\b(?:from|since|as of|in|ab|seit|depuis)\s*$")


def _is_a_step(lines: Sequence[Line], roof: Anchor, below: Anchor) -> bool:
    """Whether a line only tells when a title began within the job above: "Senior from 2024"."""
    line, within = lines[below.line], roof.period
    if below.period.start != below.period.end and not below.period.ongoing:
        return False
    said = line.low[max(0, below.start - line.start) :]
    since = below.period.ongoing and _SINCE.match(said)
    near = below.line == roof.line + 1 or line.indent > lines[roof.line].indent
    if not near or not (since or _FROM.search(line.low[: max(0, below.start - line.start)])):
        return False
    first, begun = within.start, below.period.start
    return bool(first and begun and (within.end or within.ongoing) and first.first <= begun.last)


_STANDING = re.compile(
    r"\b(?:active|valid|expir\w*|renew\w*|certifi\w*|licen[cs]e\w*|through|compact|finished|"
    r"completed|"
    r"graduat\w*|registered|member|award\w*|published|since|attended|passed|of the year|"
    r"bachelor\w*|masters?|diplom\w*|degree|b\.?s\.?c?|m\.?s\.?c?|b\.?a|a\.?a\.?s|mba|ged|"
    r"apprenticeship)\b"
)
_SCHOOL = re.compile(r"\b(?:university|college|institute|academy|school of)\b")


def _may_stand_alone(line: Line) -> bool:
    """Whether a line with one date only, among others with two, may still be a job's."""
    if line.text[0].islower() or _STANDING.search(line.low):
        return False
    said = list(pieces(line.text, line.start, line.number, []))
    if _SCHOOL.search(line.low) and not any(p.kind == TITLE for p in said):
        return False
    return any(p.kind in {TITLE, EMPLOYER} and p.glue != "comma" for p in said)


def _dated(lines: Sequence[Line], low: str, said: date) -> list[Anchor]:
    if not lines:
        return []
    start, stop = lines[0].start, lines[-1].end
    met = [
        (p.start, p.end, p.period)
        for p in periods(low, said, resume=True)
        if start <= p.start < stop and p.period.start is not None
    ]
    taken = [(a, b) for a, b, _ in met]
    for m in moments(low, said, resume=True):
        free = not any(a < m.end and m.start < b for a, b in taken)
        if start <= m.start < stop and free and m.moment.precision in _ALONE:
            met.append((m.start, m.end, Period(m.moment, m.moment)))
    found, at = [], 0
    for a, b, period in sorted(met, key=itemgetter(0)):
        while at + 1 < len(lines) and lines[at].end <= a:
            at += 1
        if lines[at].start <= a < lines[at].end:
            found.append(Anchor(at, a, b, period))
    return found


def _is_in_head(line: Line, anchor: Anchor) -> bool:
    """Whether the dates stand in a head rather than in a sentence."""
    a, b = anchor.start - line.start, min(anchor.end - line.start, len(line.text))
    cut = line.bullet if a >= line.bullet else 0
    before, after = line.text[cut:a].strip(_OUTER), line.text[b:].strip(_OUTER)
    if _IN_BRACKETS.search(line.text[cut:a]):
        return False
    words = _WORD.findall(_BRACKETS.sub(" ", f"{line.text[cut:a]} {line.text[b:]}"))
    single = anchor.period.start == anchor.period.end
    since = (
        anchor.period.ongoing and a > cut and line.text[a].isalpha() and _SINCE.match(line.text, a)
    )
    if single and _DONE.match(line.text, cut):
        return False
    if (single or since) and (line.bullet or len(words) > 9 or bool(before and after)):
        return False
    short = (not before or not after) and len(words) <= 7 and line.text[-1] != "."
    if short or (not single and not before and _NAMED_NEXT.match(after)):
        return True
    small = [w for w in words if w[0].islower() and len(w) > 3 and w not in _USUAL]
    if len(words) > 22 or len(small) > max(1, len(words) // 4):
        return False
    return not _SENTENCE.search(f"{before} {after}")
