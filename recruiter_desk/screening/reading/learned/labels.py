"""Which stretches of a typed text claim what, as the network reads them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, NamedTuple

from recruiter_desk.screening.model import SourceKind
from recruiter_desk.screening.reading.pieces import LONGEST, Piece, Word, known, words_of
from recruiter_desk.screening.reading.text import Text

if TYPE_CHECKING:
    from recruiter_desk.screening.reading.learned.network import Array

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
_FRAME = 2
"""Pieces that stand before the first word: the beginning, and whose words they are."""


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
    stretches = list(_stretches(_masked(text.text, text.person)))
    read = _READ.of([(mark, stretch.text) for stretch in stretches])
    return tuple(
        label._replace(start=label.start + stretch.start, end=label.end + stretch.start)
        for stretch, found in zip(stretches, read, strict=True)
        for label in found
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


Said = tuple[str, str]
"""Whose words they are, as the network knows it, and the words."""
_Cut = tuple[int, str, list[Word]]
"""Which of the texts it is of, whose words they are, and so many of them as are read together."""
_WORDS_AT_ONCE = 1_000


class _Read:
    """What was read last, so that a sentence is not read again while the next one is typed."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._labels: dict[Said, tuple[Label, ...]] = {}

    def of(self, said: Sequence[Said]) -> list[tuple[Label, ...]]:
        """The labels of each; those not read yet are read in one go."""
        known = {one: found for one in said if (found := self._labels.get(one)) is not None}
        new = [one for one in dict.fromkeys(said) if one not in known]
        known |= zip(new, _read(new), strict=True)
        if len(self._labels) + len(new) > self._most:
            self._labels = {}
        self._labels |= known
        return [known[one] for one in said]


_READ = _Read(most=2048)


def _read(said: Sequence[Said]) -> list[tuple[Label, ...]]:
    """The labels of each, all that is long read in pieces."""
    cut = [
        (at, mark, words[first : first + _MOST])
        for at, (mark, text) in enumerate(said)
        for words in [words_of(text)]
        for first in range(0, len(words), _MOST)
    ]
    found: list[list[Label]] = [[] for _ in said]
    if cut:
        from recruiter_desk.screening.reading.learned.network import network  # it is slow

        names = network().labels
        for few in _few_at_once(cut):
            seen = network()([_pieces(mark, words) for _, mark, words in few])
            for (at, _, words), (shares, begins) in zip(few, seen, strict=True):
                found[at] += _of_words(words, shares, begins, names)
    return [tuple(labels) for labels in found]


def _few_at_once(cut: list[_Cut]) -> Iterator[list[_Cut]]:
    """As many in one go as the network needs to be quick, and no more than memory is good for."""
    for _, few in groupby(zip(accumulate(len(words) for *_, words in cut), cut, strict=True),
                          key=lambda told: told[0] // _WORDS_AT_ONCE):  # fmt: skip
        yield [one for _, one in few]


def _pieces(mark: str, words: Sequence[Word]) -> list[Piece]:
    """As the network was shown its notes: framed, whose words they are first."""
    frame = known()
    pieces = [(frame.first, 0), (frame.numbers[mark], 0)]
    pieces += [(piece, word.case) for word in words for piece in word.pieces]
    return [*pieces[: LONGEST - 1], (frame.last, 0)]


def _of_words(
    words: Sequence[Word], shares: "Array", begins: "Array", names: Sequence[str]
) -> Iterator[Label]:
    """The runs of words of which none says nothing, each one claim; the likeliest by the sum.

    The first piece of a word speaks for it.
    """
    firsts = accumulate((len(word.pieces) for word in words), initial=_FRAME)
    likeliest = shares.argmax(axis=1)
    runs: list[list[tuple[Word, int]]] = []
    goes_on = False
    for word, first in zip(words, firsts, strict=False):
        said = first < len(shares) - 1 and int(likeliest[first]) != _NOTHING
        if said and (not goes_on or begins[first] > _BEGINS):
            runs.append([])
        if said:
            runs[-1].append((word, first))
        goes_on = said
    for run in runs:
        share = shares[[first for _, first in run]].mean(axis=0)
        best = 1 + int(share[1:].argmax())
        sure = round(float(share[best]), 4)
        yield Label(run[0][0].start, run[-1][0].end, names[best], sure)
