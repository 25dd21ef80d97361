"""Patterns tried only where a text has what they begin with, and compiled when first tried."""

import re
import sys
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cache, cached_property

from recruiter_desk.screening.heads import Keys, keys_of, standing

_LONG = 300
"""Letters from which on it is worth knowing where the words of a text stand."""


class Sought:
    """A pattern that matches just what `re` does, sooner where it begins with known words.

    `build` may rewrite it before it is compiled, so that it matches the same. Where it may begin
    in the last text is kept, so that a search clause by clause costs little.
    """

    def __init__(self, pattern: str, build: Callable[[str], str] = str) -> None:
        self.pattern, self._build = pattern, build
        self._last: tuple[str, list[int] | None] = ("", None)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern as `re` knows it."""
        return re.compile(self._build(self.pattern))

    @cached_property
    def _keys(self) -> Keys | None:
        return keys_of(self.pattern)

    def _starts(self, text: str) -> list[int] | None:
        """Where it may begin in a text, in order; None if anywhere."""
        last, starts = self._last
        if last is not text:
            keys = self._keys if len(text) >= _LONG else None
            starts = None if keys is None else standing(keys, text)
            self._last = text, starts
        return starts

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As of `re.Pattern`."""
        starts = self._starts(text)
        if starts is None:
            return self.compiled.search(text, start, end)
        for i in range(bisect_left(starts, start), len(starts)):
            if starts[i] >= end:
                return None
            if m := self.compiled.match(text, starts[i], end):
                return m
        return None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As of `re.Pattern`."""
        return self.compiled.match(text, start, end)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As of `re.Pattern`."""
        return self.compiled.fullmatch(text)

    def sub(self, by: str, text: str) -> str:
        """As of `re.Pattern`."""
        return self.compiled.sub(by, text)

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """As of `re.Pattern`."""
        starts = self._starts(text)
        if starts is None:
            return self.compiled.finditer(text, start, end)
        return self._at(starts, text, start, end)

    def _at(self, starts: list[int], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        after = start
        for i in range(bisect_left(starts, start), len(starts)):
            place = starts[i]
            if place >= end:
                return
            if place >= after and (m := self.compiled.match(text, place, end)):
                after = m.end()
                yield m


@cache
def sought(pattern: str) -> Sought:
    """This pattern, which is compiled when first tried."""
    return Sought(pattern)
