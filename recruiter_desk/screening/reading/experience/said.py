"""How experience is said: the patterns and words of the lexicon's `experience.toml`."""

import re
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.sought import Sought, sought

_FOLDED = re.compile(r"\n[ \t]*")


@cache
def pattern(family: str, name: str) -> re.Pattern[str]:
    """One pattern of a family; where its lines end does not matter."""
    return re.compile(_folded(family, name))


@cache
def sought_for(family: str, name: str) -> Sought:
    """The same, to be looked for in whole texts or clause by clause."""
    return sought(_folded(family, name))


def _folded(family: str, name: str) -> str:
    return _FOLDED.sub("", words("experience")[family][name])


@cache
def word_set(family: str, name: str) -> frozenset[str]:
    """One list of words of a family."""
    return frozenset(words("experience")[family][name].split())
