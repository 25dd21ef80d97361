"""The note guard: words that had better not stand in a note, and the job fact to write instead.

A reminder, not legal advice: it blocks nothing and sends nothing. Its rules are `guard.toml`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import NOWHERE, Place
from recruiter_desk.screening.reading.normal import Normal

REMINDER = "A reminder, not legal advice."


@dataclass(frozen=True, slots=True)
class Caution:
    """Words of a text from `start` to `end` that a rule speaks of."""

    start: int
    end: int
    rule: str
    why: str
    instead: str


@dataclass(frozen=True, slots=True)
class _Rule:
    """A rule as the lexicon has it; `places` empty: it holds everywhere."""

    name: str
    why: str
    instead: str
    places: tuple[str, ...]
    pattern: re.Pattern[str]


def cautions(text: str, place: Place = NOWHERE) -> list[Caution]:
    """What the guard would underline in a note on somebody who is there, in order, none twice.

    A rule of certain places holds only where the place is known to be one of them.
    """
    if not text:
        return []
    normal = Normal(text)
    found = [
        Caution(*normal.original(*m.span()), rule.name, rule.why, rule.instead)
        for rule in _rules()
        if _holds(rule.places, place)
        for m in rule.pattern.finditer(normal.low)
    ]
    return _apart(sorted(found, key=lambda caution: (caution.start, -caution.end)))


def _holds(places: Sequence[str], place: Place) -> bool:
    codes = {place.country, f"{place.country}/{place.region}"}
    return not places or not codes.isdisjoint(places)


def _apart(found: list[Caution]) -> list[Caution]:
    apart: list[Caution] = []
    for caution in found:
        if not apart or caution.start >= apart[-1].end:
            apart.append(caution)
    return apart


@cache
def _read(rules: tuple[tuple[str, str, str, tuple[str, ...], str], ...]) -> tuple[_Rule, ...]:
    return tuple(_Rule(*rule[:4], re.compile(rule[4])) for rule in rules)


def _rules() -> tuple[_Rule, ...]:
    return _read(
        tuple(
            (
                rule["name"],
                rule["why"],
                rule["instead"],
                tuple(rule.get("places", ())),
                "|".join(rule["patterns"]),
            )
            for rule in words("guard")["rule"]
        )
    )
