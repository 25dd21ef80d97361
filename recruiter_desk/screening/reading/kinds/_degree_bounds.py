"""Which words of a text speak of one degree: its share of a clause, its lines in a resume."""

import re

from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._degree_names import HEADED, Named, body_start
from recruiter_desk.screening.reading.text import Text

_GOES_ON = re.compile(
    r"(?:but |though |although |however |and |well, |actually |says |said |she |he |they |i |it |"
    r"it's |that |was |then |later |even |, )*"
    r"(?:never (?:finish|complet|graduat|defend|got|walked)|didn't (?:finish|graduate|complete|"
    r"walk)|did not (?:finish|graduate|complete)|hasn't (?:finish|graduat|complet)|dropped out|"
    r"quit|left (?:before|after|early|without|in|to)|not finished|no degree|without (?:a |the |"
    r"finishing)|withdrew|"
    r"(?:\d+|one|two|a few|some) (?:credits?|class(?:es)?|courses?|semesters?)|ran out of money|"
    r"still (?:owes|needs)|short|stopped|gave (?:it )?up|it was never finished|in progress|"
    r"not done|isn't finished|never)\b"
)


def bounds_of(text: Text, found: list[Named], at: int) -> tuple[int, int]:
    """The stretch that speaks of one degree: in a resume its lines, else its clause's share."""
    one = found[at]
    if text.is_resume and text.outline.part(one.start) == "education":
        return _lines(text, found, at)
    clause = text.clause(one.start)
    first, last = clause.start, max(clause.end, one.end)
    if text.is_resume:
        return _line_of(text, found, at)
    if at and found[at - 1].end > clause.start:
        first = _cut(text, found[at - 1].end, one.start)
    if at + 1 < len(found) and found[at + 1].start < clause.end:
        return first, max(one.end, _cut(text, one.end, found[at + 1].start))
    stop = next((o.start for o in found[at + 1 :] if o.level != "degree"), len(text.low))
    after = text.after(clause)
    while after is not None and after.start < stop and _goes_on(text, last, after):
        last, after = min(after.end, stop), text.after(after)
    return first, last


def _goes_on(text: Text, last: int, after: Clause) -> bool:
    between = text.low[last : after.start]
    if "\n" in between:
        return False
    return "." not in between or bool(_GOES_ON.match(text.low, after.start))


def _line_of(text: Text, found: list[Named], at: int) -> tuple[int, int]:
    """The line of a degree named outside the education of a resume, from "Education:" on."""
    low, one = text.low, found[at]
    first = low.rfind("\n", 0, one.start) + 1
    for m in HEADED.finditer(low, first, one.start):
        first = m.end()
    line = low.find("\n", one.end)
    last = line if line >= 0 else len(low)
    if at and found[at - 1].end > first:
        first = _cut(text, found[at - 1].end, one.start)
    if at + 1 < len(found) and found[at + 1].start < last:
        last = _cut(text, one.end, found[at + 1].start)
    if (stop := _YEAR_ENDS.search(low, one.end, last)) is not None:
        last = stop.end()
    return first, max(last, one.end)


_YEAR_ENDS = re.compile(r"\b(?:19|20)\d\d(?=\.\s)")
_SPLIT = re.compile(r",|(?<=\d)\.\s|\band\b|\bplus\b|\bbut\b|\bthen\b|\(|\bnot\b|\bno\b")


def _cut(text: Text, first: int, last: int) -> int:
    cut = None
    for cut in _SPLIT.finditer(text.low, first, last):
        if cut.group() in {"not", "no"}:
            break
    return cut.start() if cut else last


def _lines(text: Text, found: list[Named], at: int) -> tuple[int, int]:
    """The lines of one entry in a resume's education; schools stand above or below degrees."""
    low, one = text.low, found[at]
    part = next(p for p in text.outline.parts if p.start <= one.start < p.end)
    listed = [n for n in found if part.start <= n.start < part.end]
    begins = [max(part.start, low.rfind("\n", part.start, n.start) + 1) for n in listed]
    here = listed.index(one)
    if begins.count(begins[here]) > 1:
        clause = text.clause(one.start)
        after = listed[here + 1].start if here + 1 < len(listed) else part.end
        line = low.find("\n", one.end)
        return max(clause.start, begins[here]), min(
            x for x in (after, line if line > 0 else part.end, part.end)
        )
    blank = low.rfind("\n\n", part.start, one.start)
    first = blank + 2 if blank >= 0 else body_start(low, part.start, part.end)
    stop = low.find("\n\n", one.end, part.end)
    stop = stop if stop >= 0 else part.end
    above = any(first <= b < begins[here] for b in begins)
    school_first = _head(low, body_start(low, part.start, part.end), begins[0])
    nexts = [b for b in begins if b > begins[here]]
    if nexts and nexts[0] < stop:
        stop = _line_above(low, nexts[0], one.end) if school_first else nexts[0]
    if above or not school_first:
        first = _line_above(low, begins[here], first) if school_first else begins[here]
    return first, max(stop, one.end)


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _head(low: str, first: int, line: int) -> str:
    """What stands above the first degree; "" where that has a year of its own, as the degree."""
    head = low[first:line].strip()
    end = low.find("\n", line)
    here = low[line : end if end >= 0 else len(low)]
    return "" if _YEAR.search(head) and _YEAR.search(here) else head


def _line_above(low: str, line: int, least: int) -> int:
    return max(least, low.rfind("\n", 0, max(0, line - 1)) + 1)
