"""Two words of a name as one key, so that two begun words are found in one reach of an index.

The letters of both take turns: "dana" and "whitfield" are "dwahniat f i e l d". Whoever has begun
both with so many letters stands together, however many people share either word.
"""

from collections.abc import Iterable
from itertools import combinations, zip_longest

MOST = 12  # words of one person that are paired; names with more are titles and whole sentences
AFTER_ALL = "\U0010ffff"  # sorts behind every letter


def pair_keys(words: Iterable[str]) -> frozenset[str]:
    """A key for every two of a person's folded words, the first in the alphabet leading."""
    known = sorted(sorted(set(words), key=len, reverse=True)[:MOST])
    return frozenset(_in_turns(*two) for two in combinations(known, 2))


def pair_reach(first: str, second: str) -> tuple[str, str, str]:
    """Where the keys of two begun words lie: from, up to (not with it), and their GLOB pattern.

    The word begun with `first` leads; ask for the other order too.
    """
    both = min(len(first), len(second))
    start = _in_turns(first[:both], second[:both])
    rest = "".join(f"{letter}?" for letter in first[both:])
    rest += "".join(f"?{letter}" for letter in second[both:])
    return start, start + AFTER_ALL, f"{start}{rest}*"


def _in_turns(first: str, second: str) -> str:
    return "".join(a + b for a, b in zip_longest(first, second, fillvalue=" "))
