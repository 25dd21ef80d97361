"""What a job title says: its level and the job it names, and when two of one job clash."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from recruiter_desk.base.paths import resource
from recruiter_desk.base.text import fold
from recruiter_desk.screening.lexicon import Phrases, words

LEVELS = (
    *("trainee", "assistant", "junior", "staff", "senior", "lead"),
    *("supervisor", "manager", "director", "vice", "chief"),
)
_RANK = {name: rank for rank, name in enumerate(LEVELS)}
_NEAR = frozenset(
    frozenset(pair)
    for pair in (
        ("supervisor", "manager"), ("lead", "supervisor"), ("senior", "lead"),
        ("vice", "director"), ("vice", "chief"), ("director", "chief"),
        ("junior", "staff"), ("junior", "assistant"), ("junior", "trainee"),
        ("assistant", "staff"),
    )
)  # fmt: skip
"""Levels that people mix up, or that one post may have at once."""
_LEADS = _RANK["lead"]
_NO_MANAGER = re.compile(
    r"(?:case|account|product|project|property|care|program|programme|office|territory|"
    r"portfolio|accounts|community|brand|key account|relationship|category|store|bid|"
    r"contracts?|asset|engagement|customer success|delivery|service delivery|event|"
    r"marketing|data|risk|change) (?:manager|mgr|lead)"
)
_OWN_LEVEL = re.compile(
    r"\bhead (?:nurse|of)\b|\bstaff (?:software|engineer|developer|scientist)\b"
)


class Title(NamedTuple):
    """A title laid out: level ("" none told), marks ("acting"), the job it names ("" unknown)."""

    level: str
    marks: frozenset[str]
    jobs: frozenset[str]
    words: frozenset[str]

    @property
    def rank(self) -> int:
        """The place of its level among levels; -1 without one."""
        return _RANK.get(self.level, -1)


@cache
def _levels() -> Phrases:
    said = words("titles")["levels"]
    return Phrases({fold(word): level for level, some in said.items() for word in some})


@cache
def _jobs() -> Phrases:
    said = words("titles")["same"]
    return Phrases({fold(word): job for job, some in said.items() for word in (*some, job)})


@cache
def _marks() -> Phrases:
    said = words("titles")["marks"]
    return Phrases({fold(word): mark for mark, some in said.items() for word in some})


@cache
def _exclude() -> Mapping[str, frozenset[str]]:
    return {name: frozenset(jobs) for name, jobs in words("titles")["exclude"].items()}


@lru_cache(maxsize=4096)
def laid_out(title: str) -> Title:
    """What a title says; words it does not know are kept in `words`."""
    low = re.sub(r"\s+", " ", fold(title).replace(".", "").replace("-", " ")).strip()
    low = re.sub(r"\b(?:i{2,3}|iv|v|i|1|2|3)$", "", low).strip()
    jobs = frozenset(met.means for met in _jobs().find(low))
    levels = [met.means for met in _levels().find(_OWN_LEVEL.sub(" ", low))]
    level = max(levels, key=_RANK.__getitem__) if levels else ""
    if level in {"manager", "lead"} and _NO_MANAGER.search(low):
        level = ""
    marks = frozenset(_marks_of(low)) if _RANK.get(level, -1) >= _LEADS else frozenset[str]()
    if level == "assistant" and jobs:
        level = ""
    told = frozenset(re.findall(r"[^\W\d_]{2,}", low))
    return Title(level, marks, jobs, told)


def _marks_of(low: str) -> set[str]:
    """Marks that stand before the word of the level: not the aide of "manager, nurse aides"."""
    return {met.means for met in _marks().find(low) if met.end < len(low)}


def clash(one: str, other: str) -> str:
    """Why two titles of one job cannot both be right: "job", "level", "mark"; "" they can."""
    first, second = laid_out(one), laid_out(other)
    if _other_job(first, second):
        return "job"
    if _other_level(first, second):
        return "level"
    if first.rank == second.rank >= _LEADS and first.marks != second.marks:
        return "mark"
    return ""


def _other_job(first: Title, second: Title) -> bool:
    for group in _exclude().values():
        a, b = first.jobs & group, second.jobs & group
        if a and b and a.isdisjoint(b):
            return True
    return False


def _other_level(first: Title, second: Title) -> bool:
    low, high = sorted((first.rank, second.rank))
    if low < 0 or low == high:
        return False
    return frozenset((first.level, second.level)) not in _NEAR


def groups(title: str) -> frozenset[str]:
    """The minor groups of occupations ("29-20") a title is in; none where it is not known."""
    low = re.sub(r"\s+", " ", fold(title)).strip()
    bare = " ".join(
        w for w in low.split() if w not in {"senior", "junior", "lead", "sr", "jr", "staff"}
    )
    return _occupations().get(bare, frozenset())


@cache
def _occupations() -> Mapping[str, frozenset[str]]:
    """From O*NET 27.0 (CC BY 4.0; `resources/lexicon/onet_titles.tsv` says what was kept)."""
    found: dict[str, frozenset[str]] = {}
    with resource("lexicon", "onet_titles.tsv").open(encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                said, _, titles = line.rstrip("\n").partition("\t")
                found.update(dict.fromkeys(titles.split("|"), frozenset(said.split())))
    return found
