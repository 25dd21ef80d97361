"""Why a job ended, as it is said: laid off, fired, resigned, contract ended, moved away."""

import re
from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.jobs.mentions import marked
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.sought import Sought, sought

OWN = "\x02"
"""Stands for every letter of the candidate's name in `called`."""


class Reason(NamedTuple):
    """A reason met in a text, by its nature ("laid_off", "fired", …)."""

    start: int
    end: int
    nature: str


@cache
def _pattern() -> Sought:
    natures = words("leaving")["natures"]
    either = "|".join(f"(?P<{name}>{'|'.join(said)})" for name, said in natures.items())
    return sought(rf"(?<![\w'-])(?:{either})(?![\w])")


@cache
def _context(name: str) -> Sought:
    return sought(words("leaving")["context"][name])


def reasons(text: Text) -> list[Reason]:
    """Every reason a text gives, in order."""
    low = text.low if text.is_resume else called(text)
    found = (Reason(m.start(), m.end(), str(m.lastgroup)) for m in _pattern().finditer(low))
    return [r for r in found if text.is_resume or _is_of_a_job(text, r)]


def called(text: Text) -> str:
    """The small letters with employers' names and the candidate's own marked."""
    low = marked(text).low
    for part in text.person.lower().split():
        if part in low:
            low = re.sub(rf"(?<![\w'-]){re.escape(part)}(?![\w-])", OWN * len(part), low)
    return low


def _is_of_a_job(text: Text, reason: Reason) -> bool:
    """Whether what ended was a job: not a licence let go, nor a choice of something else."""
    clause = text.clause(reason.start)
    said = text.low[reason.start : reason.end]
    if reason.nature == "let_go" and _context("papers").search(text.low, clause.start, clause.end):
        return False
    if _context("weak").fullmatch(said) is None:
        return True
    first = text.clause(max(0, clause.start - 2)).start
    after = text.after(clause)
    last = after.end if after else clause.end
    around = f"{text.low[first : reason.start]} {text.low[reason.end : last]}"
    return _context("leaving").search(around) is not None
