"""Which stretches of a typed text claim what, as the network reads them."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from recruiter_desk.screening.model import SourceKind
from recruiter_desk.screening.reading.learned.pieces import Word, known, words_of
from recruiter_desk.screening.reading.text import Text

_STOP = re.compile(r"(?<=[.!?;])[\"')]*\s+|\s*\n\s*")
_AT_ONCE = 45
"""Words read together: a few sentences, as in the notes it learnt from."""
_MOST = 160
"""Words past which a sentence is cut all the same."""
_NAME = "@"
"""Stands for the candidate's name."""
_MARKS = {SourceKind.EMAIL: "[unused1]", SourceKind.REFERRAL: "[unused2]"}
_NOTED = "[unused0]"
_NOTHING = 0
_BEGINS = 0.5


class Label(NamedTuple):
    """A stretch of the normal text and what it claims; `sure` is between 0 and 1."""

    start: int
    end: int
    name: str
    sure: float


class _Stretch(NamedTuple):
    start: int
    text: str


def labels(text: Text) -> tuple[Label, ...]:
    """The labelled stretches of a typed text in order; none of a resume.

    A label is one of `network().labels`: "left", "pay.now"; ".other" and ".job" end those of
    somebody else, of another matter, or of what a job asks or pays.
    """
    if text.is_resume:
        return ()
    mark = _MARKS.get(text.source.kind, _NOTED)
    masked = _masked(text.text, text.person)
    return tuple(
        label._replace(start=label.start + stretch.start, end=label.end + stretch.start)
        for stretch in _stretches(masked)
        for label in _read(mark, stretch.text)
    )


def _masked(text: str, person: str) -> str:
    """The text with the candidate's name made one sign, the letters after it blank."""
    pattern = _own_name(person)
    if pattern is None:
        return text
    return pattern.sub(lambda m: _NAME + " " * (len(m.group()) - 1), text)


@cache
def _own_name(person: str) -> re.Pattern[str] | None:
    names = [re.escape(name) for name in re.findall(r"[^\W\d_]{2,}", person)]
    if not names:
        return None
    one = rf"(?:{'|'.join(names)})"
    return re.compile(rf"\b{one}(?:\s+{one})*\b")


def _stretches(text: str) -> Iterator[_Stretch]:
    """The text in pieces of a few sentences."""
    start = end = 0
    for stop in [*(m.end() for m in _STOP.finditer(text)), len(text)]:
        if end > start and len(text[start:stop].split()) > _AT_ONCE:
            yield _Stretch(start, text[start:end])
            start = end
        end = stop
    if text[start:].strip():
        yield _Stretch(start, text[start:])


@lru_cache(maxsize=2048)
def _read(mark: str, text: str) -> tuple[Label, ...]:
    words = words_of(text)
    return tuple(
        label
        for first in range(0, len(words), _MOST)
        for label in _of_words(mark, words[first : first + _MOST])
    )


def _of_words(mark: str, words: list[Word]) -> Iterator[Label]:
    """The runs of words of which none says nothing, each one claim; the likeliest by the sum."""
    from recruiter_desk.screening.reading.learned.network import LONGEST, network  # it is slow

    frame, names = known(), network().labels
    pieces, cases, firsts = [frame.first, frame.numbers[mark]], [0, 0], []
    for word in words:
        firsts.append(len(pieces))
        pieces += word.pieces
        cases += [word.case] * len(word.pieces)
    shares, begins = network()([*pieces[: LONGEST - 1], frame.last], [*cases[: LONGEST - 1], 0])
    runs: list[list[tuple[Word, int]]] = []
    goes_on = False
    for word, first in zip(words, firsts, strict=True):
        said = first < LONGEST - 1 and int(shares[first].argmax()) != _NOTHING
        if said and (not goes_on or begins[first] > _BEGINS):
            runs.append([])
        if said:
            runs[-1].append((word, first))
        goes_on = said
    for run in runs:
        share = shares[[first for _, first in run]].mean(axis=0)
        best = 1 + int(share[1:].argmax())
        yield Label(run[0][0].start, run[-1][0].end, names[best], float(share[best]))
