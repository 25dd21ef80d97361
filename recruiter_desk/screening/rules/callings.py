"""Whether a job of a resume was of another calling than the one years are counted in."""

import re
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Fact
from recruiter_desk.screening.reading.experience.said import pattern, word_set

_OTHER = pattern("callings", "other")
_GENERIC = pattern("callings", "generic")
_CRAFT = word_set("callings", "craft")
_TRAINING = pattern("callings", "training")
_PLAIN = pattern("callings", "plain")
_FAR = ("healthcare", "software", "finance", "engineering", "law")
_ANYWHERE = word_set("callings", "anywhere")
_LEVEL = frozenset({"i", "ii", "iii", "iv", "1", "2", "3"})
STEP_DAYS = 100
"""Days that may lie between two jobs at one employer for the second to be a step up."""


def without_training(lines: str) -> str:
    """The lines of a job in small letters, those of a school or a certificate left out."""
    return "\n".join(line for line in lines.split("\n") if not _TRAINING.search(line))


def is_other_calling(title: str, about: str) -> bool:
    """Whether a title alone tells that a job was not yet of a calling: a clerk, no buyer."""
    return about.replace(" ", "-") not in _CRAFT and _OTHER.search(title) is not None


def is_any_calling(title: str) -> bool:
    """Whether a title alone tells of no calling: a helper, a technician, an apprentice."""
    return _GENERIC.fullmatch(title.strip()) is not None


def is_apart(title: str, about: str) -> bool:
    """Whether a title is of a job far from a skill: a cashier, where it is one of a clinic."""
    return about in _far_skills() and _PLAIN.search(title) is not None


@cache
def _far_skills() -> frozenset[str]:
    """The skills of clinics, code, books, drawing offices and courts."""
    families = words("skills")
    return frozenset(name for family in _FAR for name in families[family]) - _ANYWHERE


def led_to(former: Fact, later: Fact) -> bool:
    """Whether a job was the step before another at the same employer, under another title."""
    if not former.employer or former.employer.lower() != later.employer.lower():
        return False
    one, other = (_head(fact.detail("title").lower()) for fact in (former, later))
    if not one or not other or one == other:
        return False
    if former.when is None or later.when is None:
        return False
    end, start = former.when.end, later.when.start
    if end is None or start is None:
        return False
    return (start.first - end.last).days <= STEP_DAYS and end.first <= start.last


def _head(title: str) -> str:
    """The noun of a title: its last word, a level behind it left out."""
    said = re.split(r"[,(/|;-]| - ", title)[0].split()
    while said and said[-1] in _LEVEL:
        said.pop()
    return said[-1] if said else ""
