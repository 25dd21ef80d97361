"""The keys of somebody with two plain words for a name: most people of a large file."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, zip_longest

from recruiter_desk.people.likeness.given import canonical, formal
from recruiter_desk.people.likeness.keys import by_ear

DIFFERENT = 16_384  # names of a file that come again


def is_plain(given: str, family: str, shown: str) -> bool:
    """Whether a name is just these two words, of letters without marks."""
    return (
        given.isalpha() and family.isalpha() and shown.isascii() and shown == f"{given} {family}"
    )


def plain_keys(given: str, family: str) -> list[tuple[str, str]]:
    """All (kind, key) pairs that come from such a name alone, none twice.

    The same as the general way gives, in about a tenth of the time.
    """
    given, family = given.lower(), family.lower()
    first, letters = _given(given)
    last, sound = _family(family)
    one, other = (given, family) if given < family else (family, given)
    found = [
        ("end", f"{first} {family[-3:]}"),
        ("full", f"{one} {other}"),
        ("name", f"{first} {last}" if first < last else f"{last} {first}"),
        ("start", f"{first} {family[:3]}"),
        ("word", one),
    ]
    found += [("sound", f"{sound} {letter}") for letter in letters]
    if one != other:
        turns = chain.from_iterable(zip_longest(one, other, fillvalue=" "))
        found += ("pair", "".join(turns)), ("word", other)
    return found


@lru_cache(DIFFERENT)
def _given(given: str) -> tuple[str, Iterable[str]]:
    return canonical(given), {name[0] for name in formal(given)}


@lru_cache(DIFFERENT)
def _family(family: str) -> tuple[str, str]:
    return canonical(family), by_ear(family)
