"""A typed line as words in clauses, of which those that were understood are ticked off."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from recruiter_desk.quick.lexicon import Run, lexicon

WORD = re.compile(r"\S+")
TRAILING = ",;:.!?"
DASHES = "-\u2013\u2014"
CURLY = str.maketrans("\u2018\u2019", "''")
LONGEST_RUN = 6  # words of the longest entry in the lexicon

Meaning = TypeVar("Meaning")


@dataclass(frozen=True, slots=True)
class Word:
    """A word at `start:end` without its comma; `plain` is in small letters."""

    start: int
    end: int
    plain: str
    clause: int
    apart: bool = False  # a dash stands before it


class Line:
    """The words of a line, and which of them are still to be understood."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = tuple(_words(text))
        self.open = set(range(len(self.words)))

    def take(self, first: int, behind: int) -> None:
        """Tick off the words from `first` up to, not including, `behind`."""
        self.open.difference_update(range(first, behind))

    def take_small_before(self, place: int) -> None:
        """Tick off "to", "for" and their like right before a name."""
        while place - 1 in self.open and self.words[place - 1].plain in lexicon().skip:
            place -= 1
            self.take(place, place + 1)

    def take_span(self, start: int, end: int) -> None:
        """Tick off every word that touches the characters from `start` to `end`."""
        self.open -= {
            place for place, word in enumerate(self.words) if word.start < end and start < word.end
        }

    def is_open(self, start: int, end: int) -> bool:
        """Whether no word that touches these characters is ticked off."""
        return all(
            place in self.open
            for place, word in enumerate(self.words)
            if word.start < end and start < word.end
        )

    def slice(self, first: int, behind: int) -> str:
        """The characters of these words as typed."""
        return self.text[self.words[first].start : self.words[behind - 1].end]

    def clause_end(self, place: int) -> int:
        """The place behind the last word of that word's clause."""
        while place + 1 < len(self.words) and (
            self.words[place + 1].clause == self.words[place].clause
        ):
            place += 1
        return place + 1

    def runs(
        self, meanings: Mapping[Run, Meaning], start: int = 0
    ) -> Iterator[tuple[int, int, Meaning]]:
        """Each run of open words with a meaning: first place, place behind it, the meaning.

        Of runs that begin at one word the longest counts; none crosses from clause to clause.
        """
        place = start
        while place < len(self.words):
            behind = self._longest(meanings, place)
            if behind > place:
                yield place, behind, meanings[self._run(place, behind)]
            place = max(behind, place + 1)

    def _longest(self, meanings: Collection[Run], place: int) -> int:
        last = min(self.clause_end(place), place + LONGEST_RUN)
        for behind in range(last, place, -1):
            if self._run(place, behind) in meanings and self.open.issuperset(range(place, behind)):
                return behind
        return place

    def _run(self, first: int, behind: int) -> Run:
        return tuple(word.plain for word in self.words[first:behind])


def _words(text: str) -> Iterator[Word]:
    clause, dashed = 0, False
    for found in WORD.finditer(text):
        word = found[0].rstrip(TRAILING)
        ends = len(word) < len(found[0])
        if word.strip(DASHES):
            plain = word.casefold().translate(CURLY)
            yield Word(found.start(), found.start() + len(word), plain, clause, dashed)
        dashed = not word.strip(DASHES)
        clause += ends and word.casefold() not in lexicon().about  # "re: nights" is one clause
