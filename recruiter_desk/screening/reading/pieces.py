"""Words cut into the pieces the network knows (WordPiece: the longest known beginning first)."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from recruiter_desk.base.paths import resource

_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
LONGEST = 512
"""Pieces of words that can be read together."""
Piece = tuple[int, int]
"""The number of a piece, and how its word is written (see `case`)."""
_GOES_ON = "##"
_COMMON = 5000
"""Pieces before this one are in everybody's mouth."""


class Word(NamedTuple):
    """A word or sign by its bounds, the numbers of its pieces, and how it is written."""

    start: int
    end: int
    pieces: tuple[int, ...]
    case: int


class Known(NamedTuple):
    """The pieces by number, and the numbers of those that frame a text."""

    numbers: dict[str, int]
    unknown: int
    first: int
    last: int


@cache
def known() -> Known:
    """The pieces that came with the program.

    `FileNotFoundError` if the program was not installed whole.
    """
    lines = resource("reader", "pieces.txt").read_text(encoding="utf-8").split("\n")
    numbers = {piece: number for number, piece in enumerate(lines) if piece}
    return Known(numbers, numbers["[UNK]"], numbers["[CLS]"], numbers["[SEP]"])


def words_of(text: str) -> list[Word]:
    """The words of a text in order."""
    return [
        Word(m.start(), m.end(), _cut(m.group().lower()), case(m.group()))
        for m in _WORD.finditer(text)
    ]


def case(word: str) -> int:
    """0 for small letters and signs, 1 for one capital first, 2 for capitals, 3 for a mixture."""
    if not word[0].isalpha() or word.islower():
        return 0
    if word.isupper() and len(word) > 1:
        return 2
    return 1 if word[0].isupper() else 3


def is_rare(word: str) -> bool:
    """Whether a word is none of the commonest: the pieces stand in the order of their use."""
    return known().numbers.get(word, _COMMON) >= _COMMON


@lru_cache(maxsize=4096)
def _cut(word: str) -> tuple[int, ...]:
    numbers = known().numbers
    plain = "".join(
        c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn"
    )
    found: list[int] = []
    start = 0
    while start < len(plain):
        begin = _GOES_ON if start else ""
        for end in range(len(plain), start, -1):
            number = numbers.get(begin + plain[start:end])
            if number is not None:
                found.append(number)
                start = end
                break
        else:
            return (known().unknown,)
    return tuple(found)
