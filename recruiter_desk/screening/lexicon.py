"""The words screening goes by: read from the lexicon, with what the user added to it."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from recruiter_desk.base.paths import resource

FOLDER = ("lexicon", "screening")
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*[+#]*|[^\w\s]")


Token = tuple[int, int, str]
"""A word with its bounds."""


class Met(NamedTuple):
    """A phrase of the lexicon met in a text, and what it stands for."""

    start: int
    end: int
    means: str


_own: dict[str, Mapping[str, Any]] = {}


def use_own(additions: Mapping[str, Mapping[str, Any]]) -> None:
    """Take these additions, by family, and no others; patterns made before stay as they are."""
    _own.clear()
    _own.update(additions)
    words.cache_clear()


def own() -> dict[str, Mapping[str, Any]]:
    """The additions in use."""
    return dict(_own)


@cache
def words(family: str) -> Mapping[str, Any]:
    """One family of the lexicon (`skills` is `skills.toml`) with the user's additions.

    `FileNotFoundError` if the program was not installed whole.
    """
    with resource(*FOLDER, f"{family}.toml").open("rb") as file:
        said = tomllib.load(file)
    return merged(said, _own[family]) if family in _own else said


def merged(first: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """The first with the additions of the second: tables merged, lists joined, others replaced."""
    both = dict(first)
    for key, value in more.items():
        known = both.get(key)
        if isinstance(known, dict) and isinstance(value, dict):
            both[key] = merged(known, value)
        elif isinstance(known, list) and isinstance(value, list):
            both[key] = [*known, *(item for item in value if item not in known)]
        else:
            both[key] = value
    return both


@lru_cache(maxsize=64)
def _tokens(low: str) -> tuple[tuple[Token, ...], tuple[str, ...]]:
    """The words of a text with their bounds, and the words alone."""
    tokens = tuple((m.start(), m.end(), m.group()) for m in WORD.finditer(low))
    return tokens, tuple(token[2] for token in tokens)


class Phrases:
    """Phrases to be met in a text as whole words, the longest first; written in small letters."""

    def __init__(self, meanings: Mapping[str, str]) -> None:
        self._first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for phrase, means in meanings.items():
            said = tuple(WORD.findall(phrase))
            if said:
                self._first.setdefault(said[0], []).append((said, means))
        for runs in self._first.values():
            runs.sort(key=lambda run: -len(run[0]))

    def find(self, low: str) -> list[Met]:
        """Every phrase in a text of small letters, in order, none inside another."""
        tokens, said = _tokens(low)
        if self._first.keys().isdisjoint(said):
            return []
        return list(self._met(tokens, said))

    def _met(self, tokens: Sequence[Token], said: tuple[str, ...]) -> Iterable[Met]:
        after = 0
        for i, word in enumerate(said):
            if i < after or word not in self._first:
                continue
            for run, means in self._first[word]:
                if said[i : i + len(run)] == run:
                    after = i + len(run)
                    yield Met(tokens[i][0], tokens[after - 1][1], means)
                    break


def any_of(phrases: Iterable[str]) -> str:
    """A pattern of these phrases, longest first, each blank any run of blanks."""
    longest = sorted(phrases, key=len, reverse=True)
    return "(?:" + "|".join(r"\s+".join(map(re.escape, p.split())) for p in longest) + ")"
