"""Keys kept when a person is saved: whoever may be the same person shares at least one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from recruiter_desk.base.text import fold
from recruiter_desk.base.text.names import Name
from recruiter_desk.people.likeness.given import canonical, formal

_SOUND = {
    letter: digit
    for digit, letters in enumerate(("bfpv", "cgjkqsxz", "dt", "l", "mn", "r"), start=1)
    for letter in letters
}
_NO_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Tokens:
    """What of a name is compared: its given names (a nickname too) and its family name, bare."""

    givens: tuple[str, ...]
    family: str


@lru_cache(maxsize=8192)
def tokens(name: Name) -> Tokens:
    """The folded letters of a name, without blanks and punctuation."""
    givens = [bare(part) for part in (name.given, name.nickname)]
    return Tokens(tuple(dict.fromkeys(filter(None, givens))), bare(name.family))


def bare(text: str) -> str:
    """The folded letters and digits of a text: "O'Brien-Smith" is "obriensmith"."""
    return _NO_WORD.sub("", fold(text))


def keys(name: Name, phones: Iterable[str], emails: Iterable[str]) -> frozenset[tuple[str, str]]:
    """The (kind, key) pairs of a person, from the keys of their numbers and addresses.

    `phone` and `email` as given; `name` both names in any order, short forms made formal;
    `sound` the family name by ear and a given name's first letter; `start` and `end` the formal
    given name and three letters of the family name, so that a slip in either is met.
    """
    parts = tokens(name)
    found = {("phone", key) for key in phones if key} | {("email", key) for key in emails if key}
    for given in parts.givens or ("",):
        found |= _name_keys(given, parts.family)
    return frozenset(found)


def _name_keys(given: str, family: str) -> set[tuple[str, str]]:
    if not given or not family:
        alone = given or family
        return {("name", alone)} if alone else set()
    first = canonical(given)
    both = " ".join(sorted((first, canonical(family))))
    sound = by_ear(family)
    return {
        ("name", both),
        ("start", f"{first} {family[:3]}"),
        ("end", f"{first} {family[-3:]}"),
        *(("sound", f"{sound} {letter}") for letter in {name[0] for name in formal(given)}),
    }


def by_ear(word: str) -> str:
    """The American Soundex code of a bare word ("whitfield" is "w314"); of others its start."""
    if not word.isascii():
        return word[:2]
    code, last = word[:1], _SOUND.get(word[:1], 0)
    for letter in word[1:]:
        sound = _SOUND.get(letter, 0)
        if sound and sound != last:
            code += str(sound)
        if letter not in "hw":
            last = sound
    return code[:4]


def word_keys(name: Name) -> frozenset[str]:
    """The folded words a person is found by when the start of one is typed."""
    parts = (name.shown, name.nickname, name.given, name.family)
    return frozenset(word for part in parts for word in words_of(part))


def words_of(text: str) -> list[str]:
    """The folded words of a text, as kept and as typed.

    "O'Brien-Smith" is there whole ("obriensmith") and in its halves ("obrien", "smith").
    """
    found: dict[str, None] = {}
    for word in fold(text).split():
        halves = [bare(half) for half in word.split("-")]
        found |= dict.fromkeys(filter(None, ["".join(halves), *halves]))
    return list(found)
