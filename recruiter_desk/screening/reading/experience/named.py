"""The skills and roles of the lexicon, met in a text."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.lexicon import Met, Phrases, words

SPOKEN = "spoken"
APART = frozenset({"within", "careful", "rivals", "particular"})


class Lexicon(NamedTuple):
    """Phrases of skills, of skills and roles together, and the words that mean all experience."""

    skills: Phrases
    both: Phrases
    everything: frozenset[str]
    field: frozenset[str]
    careful: frozenset[str]
    spoken: frozenset[str]
    within: Mapping[str, str]
    names: frozenset[str]
    roles: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """The lexicon of skills and roles, laid out once."""
    skills, roles = words("skills"), words("roles")
    done = {
        phrase: name
        for family, named in skills.items()
        if family not in APART
        for name, phrases in named.items()
        for phrase in phrases
    }
    been = {phrase: name for name, phrases in roles["roles"].items() for phrase in phrases}
    return Lexicon(
        Phrases(done),
        Phrases({**been, **done}),
        frozenset(roles["all"]["words"]),
        frozenset(roles["all"]["field"]),
        frozenset(skills["careful"]["words"]),
        frozenset(skills[SPOKEN]),
        skills["within"],
        frozenset({*done.values(), *been.values()}),
        frozenset(been.values()),
    )


def skills(low: str, text: str, start: int = 0, end: int | None = None) -> list[Met]:
    """Skills named in a stretch, words that mean other things left out.

    `text` is the same with its capitals, as `Text.text`.
    """
    stretch = _OWNED.sub("  ", low[start:end])
    found = (Met(m.start + start, m.end + start, m.means) for m in lexicon().skills.find(stretch))
    return [met for met in found if _meant(low, text, met)]


_OWNED = re.compile(r"'s\b")
_EXPERIENCE = re.compile(r"\s+(?:experience|welding|skills|background)\b")


_STATE = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?,\s*$")
_STATES = frozenset({"ct", "mr", "or", "pa"})


def _meant(low: str, text: str, met: Met) -> bool:
    if low[met.start : met.end] in _STATES and _STATE.search(
        text[max(0, met.start - 24) : met.start]
    ):
        return bool(
            re.match(r" (?:tech|scan|exam|work|experience|and [a-z])", low[met.end : met.end + 12])
        )
    if low[met.start : met.end] not in lexicon().careful:
        return True
    first = text[met.start]
    if met.end - met.start == 2 and met.means != "go":
        return text[met.start : met.end].isupper() and _alone(text, met)
    if _EXPERIENCE.match(low, met.end):
        return True
    return first.isupper() and not _begins(low, met.start)


def _alone(text: str, met: Met) -> bool:
    """Whether two capitals stand between small letters, not in a line of capitals."""
    near = text[max(0, met.start - 14) : met.start] + text[met.end : met.end + 14]
    return text[met.start : met.end] != "OR" or (
        any(c.islower() for c in near) and "," not in near
    )


def _begins(low: str, start: int) -> bool:
    """Whether a word has its capital only because a sentence or a line begins with it."""
    before = low[:start].rstrip(" ")
    return not before or before[-1] in ".!?\n•*"


def parents(name: str) -> list[str]:
    """What who did this has done as well, wider and wider."""
    found: list[str] = []
    while (name := lexicon().within.get(name, "")) and name not in found:
        found.append(name)
    return found
