"""Where the words that were sought stand in a text, and the piece of it that is shown."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice

from recruiter_desk.base.text import clean_line, fold

LONGEST = 160  # letters of a snippet: two lines of a result row
MOST = 24  # marks of a text that are looked at
BEFORE = 48  # letters shown before the first word found
REST = re.compile(r"[A-Za-z]*")
Marks = tuple[tuple[int, int], ...]


def snippet(text: str, patterns: Sequence[re.Pattern[str]]) -> tuple[str, Marks]:
    """One line of the text around the first words found, and where they stand in that line.

    The start of the text where none is found. "…" stands for what is left out.
    """
    line = clean_line(text)
    marks = marks_in(line, patterns)
    start = _start(line, _thickest(marks))
    shown = line[start : start + LONGEST]
    if len(line) > start + LONGEST:
        shown = shown[: shown.rfind(" ") if " " in shown[LONGEST // 2 :] else None] + "…"
    lead = "…" if start else ""
    moved = ((a - start + len(lead), b - start + len(lead)) for a, b in marks)
    whole = lead + shown
    return whole, tuple((a, b) for a, b in moved if len(lead) <= a and b <= len(whole))


def marks_in(line: str, patterns: Iterable[re.Pattern[str]]) -> Marks:
    """Start and end of every word found, in the order of the line, none over another."""
    folded, places = _folded(line)
    found = sorted(
        (match.start(), match.end())
        for pattern in patterns
        for match in islice(pattern.finditer(folded), MOST)
    )
    marks: list[tuple[int, int]] = []
    for first, last in found:
        if first < last and (not marks or places[first] >= marks[-1][1]):
            marks.append((places[first], _word_end(line, places[last - 1] + 1)))
    return tuple(marks[:MOST])


def _thickest(marks: Marks) -> int:
    """The mark from which a snippet shows the most of them."""
    starts = [start for start, _ in marks]
    best, most = 0, 0
    for place, start in enumerate(starts):
        seen = bisect_left(starts, start + LONGEST - BEFORE) - place
        if seen > most:
            best, most = start, seen
    return best


def _start(line: str, first: int) -> int:
    if first <= BEFORE or len(line) <= LONGEST:
        return 0
    begin = min(first - BEFORE, len(line) - LONGEST)
    blank = line.find(" ", begin, first)
    return begin if blank < 0 else blank + 1


def _word_end(line: str, end: int) -> int:
    """A begun word is marked to its end, but where scripts put no blanks."""
    if end < len(line) and line[end - 1].isascii() and line[end - 1].isalpha():
        return REST.match(line, end).end()  # type: ignore[union-attr]
    return end


def _folded(line: str) -> tuple[str, Sequence[int]]:
    """The folded line, and where each of its letters stands in the line."""
    folded = fold(line)
    if line.isascii() and len(folded) == len(line):
        return folded, range(len(line))
    letters = [(letter, place) for place, c in enumerate(line) for letter in _fold_one(c)]
    return "".join(letter for letter, _ in letters), [place for _, place in letters]


@lru_cache(maxsize=4096)
def _fold_one(letter: str) -> str:
    return " " if letter.isspace() else fold(letter)
