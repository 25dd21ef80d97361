"""Which words with a capital letter name a person who is not the candidate."""

import re
from collections.abc import Iterator
from functools import cache

from recruiter_desk.screening.lexicon import words

NAME = r"(?!I')[A-Z][a-zà-öø-ÿ']+(?:-[A-Z][a-z]+)?"
_NAMED = re.compile(
    rf"(?<![\w.@])({NAME}(?: {NAME}){{0,2}})"
    r"(?=(?: ?\([^()\n]{2,30}\)|, (?:his|her|their|my|the|an?|ex)\b[^,;.\n]{2,30},)?"
    r"[\s,(]+([a-z']+))"
)
_VERB_ENDING = re.compile(r"(?:n't|[^s]s|ed|ing|ly)$")
_NO_NAME_ENDING = re.compile(r"(?:n't|ing|ly)$")
_WEAK = frozenset(
    [
        "in",
        "at",
        "with",
        "now",
        "still",
        "never",
        "also",
        "just",
        "already",
        "recently",
        "may",
        "currently",
    ]
)
_OBJECT = re.compile(r"(?:with|to|for|by|from|of|at|in|told|and|over|after|replaced|replacing)\s$")
_CANDIDATE_AFTER = re.compile(r"[^,.;]*?\b(?:him|her|them|he|she|they)\b")
_AT_NONE = re.compile(r" (?:all|least|most|best|present|once|first)\b")
_GREETED = frozenset(["dear", "hi", "hello", "hey", "thanks", "regards", "morning"])
_OFFERS = frozenset(["offered", "offers", "made"])  # to the candidate
_KIN = re.compile(r"\b(?i:friend|colleague|coworker|sister|brother|mate|buddy)\b")


@cache
def given_names() -> frozenset[str]:
    """First names and their short forms, in small letters.

    From the library of nicknames (US), and the lexicon's names of other countries.
    """
    from nicknames import NickNamer

    lookup = NickNamer()._nickname_lookup  # noqa: SLF001
    short = frozenset(n for names in lookup.values() for group in names for n in group)
    return frozenset(lookup) | short | frozenset(words("given_names")["names"])


@cache
def _verbs() -> frozenset[str]:
    said = words("context")["other"]["verbs"]
    return frozenset(v.replace("?", "") for v in said) | {
        v.replace("s?", "") for v in said if v.endswith("s?")
    }


def opens(word: str) -> bool:
    """Whether a word with a capital letter only begins a sentence."""
    return word in words("context")["other"]["openers"]


def others(
    text: str, low: str, start: int, end: int, own: frozenset[str]
) -> Iterator[re.Match[str]]:
    """Every name between the two places that another person or firm has, as the subject of a verb.

    Group 1 is the name, group 2 the verb after it. `own`: the parts of the candidate's name, in
    small letters.
    """
    for m in _NAMED.finditer(text, start, end):
        parts = m[1].lower().replace("'s", "").split()
        if parts[0] in _GREETED:
            continue
        while len(parts) > 1 and opens(parts[0]):  # "After Jonas left"
            parts = parts[1:]
        if not own.isdisjoint(parts) or m[2] not in _verbs():
            continue
        known = parts[0] in given_names() and (len(parts) > 1 or not opens(parts[0]))
        if not known and (opens(parts[0]) or _is_none(parts, low, m, start)):
            continue
        aside = low[start : m.start()].strip(" \"'(-*")
        if m[2] in _WEAK and (aside or _AT_NONE.match(low, m.end(2))):
            continue
        if m[2] == "who" or not _OBJECT.search(low[start : m.start()]):
            yield m


def _is_none(parts: list[str], low: str, m: re.Match[str], start: int) -> bool:
    """Whether a name of no known person is no subject of its own.

    A verb or a calling that begins a sentence ("Sits in", "Welder at"), a town, or a firm that
    does something to the candidate ("Norton makes her").
    """
    if len(parts) == 1 and len(parts[0]) <= 2:
        return True
    first = not low[start : m.start()].strip(" \"'(-*")
    ending = _VERB_ENDING if m[2] in _WEAK else _NO_NAME_ENDING
    if first and len(parts) == 1 and (ending.search(parts[0]) or m[2] in _WEAK):
        return True
    if m[2] in _OFFERS or _CANDIDATE_AFTER.match(low, m.end(1)):
        return True
    return m[2] == "is" and len(parts) == 1


def is_object(low: str, first: int, start: int) -> bool:
    """Whether what begins at `start` follows a preposition or "referred by": it is no subject."""
    return _OBJECT.search(low[first:start]) is not None


def names_someone(said: str, own: frozenset[str]) -> bool:
    """Whether these words name a person who is not the candidate."""
    names = (name.lower() for name in re.findall(NAME, said))
    found = [n for n in names if n not in own and not opens(n)]
    return any(n in given_names() for n in found) or len(found) > 1 or bool(_KIN.search(said))
