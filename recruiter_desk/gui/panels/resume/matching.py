"""Where words stand in a text that was set otherwise: other line ends, hyphens, bullets."""

import re
from bisect import bisect_left
from unicodedata import normalize

Place = tuple[int, int]
"""From, and up to but not with, a letter of the text."""


def find_words(text: str, typed: str) -> list[Place]:
    """Every place of what was typed, in any case, whatever blanks stand between its words."""
    parts = typed.split()
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, parts)), re.IGNORECASE)
    return [found.span() for found in pattern.finditer(text)]


def find_same(text: str, pages: list[str], start: int, end: int) -> tuple[int, Place] | None:
    """The words `text[start:end]` among pages of the same text set otherwise: page and place.

    Only letters and digits count. Of several places the one is meant that has as many before it
    as there are in the text; None where there is none.
    """
    words, _ = _bare(text[start:end])
    if not words:
        return None
    before = _count(_bare(text[:start])[0], words)
    last = None
    for number, page in enumerate(pages):
        bare, places = _bare(page)
        at = bare.find(words)
        while at >= 0:
            last = number, (places[at], places[at + len(words) - 1] + 1)
            if not before:
                return last
            before -= 1
            at = bare.find(words, at + len(words))
    return last


def line_of(places: list[Place], at: int) -> int:
    """The first of the places that is not before a letter; the first of all behind the last."""
    found = bisect_left(places, (at, at))
    return found if found < len(places) else 0


def _count(text: str, words: str) -> int:
    return text.count(words)


def _bare(text: str) -> tuple[str, list[int]]:
    """The letters and digits in small plain letters, and for each where it stands."""
    made: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for plain in char if char.isascii() else normalize("NFKD", char):
            if plain.isalnum():
                made.append(plain.lower()[:1])
                places.append(place)
    return "".join(made), places
