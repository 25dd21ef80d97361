"""How months, seasons and the words around dates are named: patterns from the lexicon."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from recruiter_desk.screening.lexicon import words

MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""The month a season of the northern half begins in."""

YEAR = r"(?:19[4-9]\d|20[0-4]\d)"


def plain(word: str) -> str:
    """A word without its accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


@cache
def month_numbers() -> Mapping[str, int]:
    """Every name of a month and its number, 1 to 12."""
    found: dict[str, int] = {}
    for family in ("months", "short", "shy"):
        for number, name in enumerate(MONTHS, 1):
            for word in words("months")[family].get(name, ()):
                found.setdefault(word, number)
                found.setdefault(plain(word), number)
    return found


@cache
def shy_months() -> frozenset[str]:
    """Names of months that are other words as well."""
    shy = words("months")["shy"].values()
    said = {word for family in ("months", "short") for word in _all(family)}
    return frozenset(w for named in shy for word in named for w in (word, plain(word))) - said


@cache
def short_months() -> frozenset[str]:
    """Short names of months."""
    return frozenset(_all("short")) - frozenset(_all("months"))


def _all(family: str) -> set[str]:
    named = words("months")[family].values()
    return {w for some in named for word in some for w in (word, plain(word))}


@cache
def season_months() -> Mapping[str, int]:
    """Every name of a season and the month it begins in."""
    return {
        form: SEASONS[season]
        for season, named in words("months")["seasons"].items()
        for word in named
        for form in (word, plain(word))
    }


@cache
def either(kind: str) -> str:
    """A pattern of the words of one kind ("to", "present", "before", …), longest first."""
    return any_word(words("months")["words"][kind])


@cache
def month() -> str:
    """A pattern of all names of months, with a stop after a short one."""
    return any_word(month_numbers())


@cache
def season() -> str:
    """A pattern of all names of seasons."""
    return any_word(season_months())


def any_word(said: Iterable[str]) -> str:
    """A pattern of these words, longest first; with their accents or without."""
    forms = {form for word in said for form in (word, plain(word))}
    return "(?:" + "|".join(map(_spaced, sorted(forms, key=lambda w: (-len(w), w)))) + ")"


def _spaced(phrase: str) -> str:
    parts: Sequence[str] = phrase.split()
    return r"[ \t]+".join(map(re.escape, parts))
