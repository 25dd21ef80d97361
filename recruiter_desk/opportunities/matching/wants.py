"""What is wanted, understood from the words it was typed in."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from functools import lru_cache

from recruiter_desk.opportunities.matching.rules.plain import Wish
from recruiter_desk.opportunities.matching.rules.shifts import named_shifts
from recruiter_desk.opportunities.matching.rules.skills import length, name
from recruiter_desk.screening.model import Fact, FactKind, Source, SourceKind
from recruiter_desk.screening.reading.reader import read

FIRST = (
    *(FactKind.CREDENTIAL, FactKind.AUTHORISATION, FactKind.YEARS, FactKind.PAY_FLOOR),
    *(FactKind.PAY_WANTED, FactKind.SHIFT, FactKind.HOURS, FactKind.REMOTE, FactKind.TRAVEL),
    *(FactKind.EDUCATION, FactKind.RELOCATION, FactKind.START, FactKind.SKILL),
)
"""Of several readings of one wish the first of these counts."""
SHORT: Mapping[str, tuple[str, str]] = {
    "full time": ("hours", "full"),
    "part time": ("hours", "part"),
    "prn": ("hours", "prn"),
    "per diem": ("hours", "prn"),
    "contract": ("hours", "contract"),
    "permanent": ("hours", "perm"),
    "remote": ("remote", "remote"),
    "hybrid": ("remote", "hybrid"),
    "on site": ("remote", "onsite"),
    "onsite": ("remote", "onsite"),
    "travel": ("travel", "travel"),
    "sponsor": ("authorisation", "sponsorship"),
}
"""Words that say it alone, where no sentence is there to be read."""
SOME_DAY = date(2020, 1, 1)


@lru_cache(maxsize=4096)
def expertise(words: str) -> Wish:
    """An expertise with its least months: "MRI", "5 yrs CT", "Epic (2 years)"."""
    rest, months = length(words)
    about = "total" if rest in {"", "experience", "total", "exp"} else name(rest)
    return Wish(words, "years" if months else "skill", about, "", months)


@lru_cache(maxsize=4096)
def knock_out(words: str) -> Wish:
    """A knock-out; its kind is "" where it could not be read, and then it is asked."""
    facts = [*_facts(words), *_facts(f"has {words}"), *_facts(f"must have {words}")]
    facts = [fact for fact in facts if not _is_a_state(fact)]
    for kind in FIRST:
        for fact in facts:
            if fact.kind is kind:
                return _of_fact(words, fact)
    return _short(words)


def _facts(words: str) -> Iterator[Fact]:
    at = datetime.combine(SOME_DAY, time(12), UTC)
    yield from read(Source("want:1", SourceKind.NOTE, at, words), SOME_DAY)


def _is_a_state(fact: Fact) -> bool:
    """ "AZ licence" is read as a licence, and "AZ" as one of its own: the first is meant."""
    return fact.kind is FactKind.CREDENTIAL and fact.about.upper() == fact.detail("state")


def _of_fact(words: str, fact: Fact) -> Wish:
    kind, least = fact.kind.value, None
    if fact.kind is FactKind.YEARS and fact.amount is not None:
        least = round(fact.amount.low * 12)
    details = {key: value for key, value in fact.details if key in {"state", "only"}}
    return Wish(words, kind, fact.about, fact.value, least, details)


def _short(words: str) -> Wish:
    low = re.sub(r"[-\s]+", " ", words.lower()).strip()
    for said, (kind, about) in SHORT.items():
        if re.search(rf"\b{said}", low):
            return Wish(words, kind, about)
    if shifts := named_shifts(low):
        return Wish(words, "shift", shifts[0])
    rest, months = length(words)
    known = name(rest)
    if months or known != rest or _is_skill(known):
        return Wish(words, "years" if months else "skill", known, "", months)
    return Wish(words)


def _is_skill(known: str) -> bool:
    from recruiter_desk.screening.reading.experience.named import lexicon

    return known in lexicon().names
