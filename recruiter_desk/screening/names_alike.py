"""When two names of an employer mean the same one, and the short name by which it is known."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz.distance import DamerauLevenshtein

from recruiter_desk.base.text import fold
from recruiter_desk.screening.lexicon import words

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_LETTER = re.compile(r"[a-z]")
_PIECES = re.compile(
    r"\s*(?:[/|(){}\[\]]|,\s| [-\u2013\u2014] |\bvia\b|\bc/o\b|\bthrough\b|\bformerly\b|\bnow\b|"
    r"\bd/?b/?a\b)\s*"
)
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}[a-z]?\b|\b[a-z]\.[a-z]\b\.?")


class Name(NamedTuple):
    """A name laid out: all its words, those that tell it from others, and the letters they begin
    with, of which two names that mean the same share one.
    """

    said: tuple[str, ...]
    telling: tuple[str, ...]
    letters: frozenset[str]


@cache
def _lexicon() -> Mapping[str, frozenset[str]]:
    said = words("employers")
    return {key: frozenset(said[key]) for key in ("forms", "general", "small", "sorts")}


@cache
def _short() -> Mapping[str, str]:
    return dict(words("employers")["short"])


@lru_cache(maxsize=4096)
def laid_out(name: str) -> Name:
    """The words of a name without its legal form, short forms written out."""
    folded = fold(name)
    low = _DOTTED.sub(lambda m: m.group().replace(".", ""), folded.replace("&", " and "))
    lexicon, tokens = _lexicon(), _TOKEN.findall(low)
    said = [_short().get(t, t).replace("'s", "").replace("'", "") for t in tokens]
    said = [word for word in said if word not in lexicon["small"]]
    while len(said) > 1 and said[-1] in lexicon["forms"]:
        said.pop()
    telling = tuple(word for word in said if word not in lexicon["general"])
    begun = (*tokens, *_TOKEN.findall(folded), *_LETTER.findall(folded)[:1], *said)
    return Name(tuple(said), telling or tuple(said), frozenset(t[0] for t in begun if t))


def key(name: str) -> str:
    """The short name an employer is known by, the same for most ways of writing it."""
    return " ".join(laid_out(name).telling)


@lru_cache(maxsize=8192)
def alike(one: str, other: str) -> bool:
    """Whether two names can mean the same employer; when in doubt they do."""
    if laid_out(one).letters.isdisjoint(laid_out(other).letters):
        return False
    return _same(one, other) or any(
        _same(first, second) for first in _pieces(one) for second in _pieces(other)
    )


def is_a_firm(name: str) -> bool:
    """Whether a name has a word that only names of employers have: "Hospital", "GmbH"."""
    lexicon = _lexicon()
    return any(
        t in lexicon["forms"] or t in lexicon["general"] for t in _TOKEN.findall(fold(name))
    )


def begins_alike(name: str, short: str) -> bool:
    """Whether a word in passing can mean that employer: alike, and it begins the name.

    "Northbay" means Northbay Imaging; "Tucson" does not mean Banner Medical Center Tucson.
    """
    first, second = laid_out(name), laid_out(short)
    if not first.telling or not second.telling:
        return False
    begun = {second.telling[0][:1], *_LETTER.findall(fold(short))[:1]}
    if begun.isdisjoint({first.said[0][:1], first.telling[0][:1]}) or not alike(name, short):
        return False
    return (
        _alike(first.telling[0], second.telling[0])
        or "".join(first.said).startswith("".join(second.telling))
        or _initials(first.said, short)
    )


def _pieces(name: str) -> list[str]:
    """The parts of "Northbay Clinic / Acme Staffing", each of which may be meant."""
    parts = [part for part in _PIECES.split(name) if part and part.strip()]
    return [part for part in (*parts, name) if _is_a_name(part)]


def _is_a_name(part: str) -> bool:
    telling = laid_out(part).telling
    return any(len(word) > 2 or word.isdigit() for word in telling)


def _same(one: str, other: str) -> bool:
    first, second = laid_out(one), laid_out(other)
    if not first.said or not second.said:
        return False
    if "".join(first.said) == "".join(second.said):
        return True
    return (
        _within(first, second)
        or _within(second, first)
        or _initials(first.said, other)
        or _initials(second.said, one)
        or _all_initials(one, other)
        or _all_initials(other, one)
    )


def _all_initials(name: str, other: str) -> bool:
    """Whether the other is "OLOL" of "Our Lady of the Lake": small words may count or not."""
    letters = re.sub(r"[^a-z]", "", fold(other))
    if not 3 <= len(letters) <= 6 or len(other) > len(letters) + 3 or not other[:1].isupper():
        return False
    left = letters
    for word in _TOKEN.findall(fold(name)):
        if not left:
            return True
        if word[0] == left[0]:
            left = left[1:]
        elif word not in _lexicon()["small"]:
            return False
    return not left


def _within(short: Name, long: Name) -> bool:
    """Whether every telling word of one stands in the other: "Mercy" in "Mercy General"."""
    if not set(short.telling).isdisjoint(_lexicon()["general"]):
        return all(any(_alike(a, b) for b in long.said) for a in short.said) and len(
            short.said
        ) >= min(2, len(long.said))
    if not all(any(_alike(word, other) for other in long.said) for word in short.telling):
        return _joined(short.said, long.said)
    one, other = (set(name.said) & _lexicon()["sorts"] for name in (short, long))
    return not one or not other or not one.isdisjoint(other)


def _joined(short: Sequence[str], long: Sequence[str]) -> bool:
    """ "TechData" and "Tech Data", "Bay Care" and "BayCare Health"."""
    first, second = "".join(short), "".join(long)
    if min(len(first), len(second)) < 5:
        return False
    return second.startswith(first) or _alike(first, second)


def _alike(one: str, other: str) -> bool:
    """The same word, one letter amiss in a longer one, or cut short ("mem" of "memorial")."""
    if one == other:
        return True
    if one.isdigit() or other.isdigit() or one[:1] != other[:1]:
        return False
    shortest = min(len(one), len(other))
    if shortest >= 4 and (one.startswith(other) or other.startswith(one)):
        return True
    if shortest < 5:
        return shortest >= 4 and sorted(one) == sorted(other)
    return DamerauLevenshtein.distance(one, other, score_cutoff=2) <= (2 if shortest >= 8 else 1)


def _initials(said: Sequence[str], other: str) -> bool:
    """Whether the other is "HCA", "T.G.H." or "UPMC" of these words."""
    letters = re.sub(r"[^a-z]", "", fold(other))
    if not 2 <= len(letters) <= 6 or " " in other.strip().replace("&", "") or len(said) < 2:
        return False
    first = "".join(word[0] for word in said)
    return first == letters or (len(letters) >= 3 and first.startswith(letters))
