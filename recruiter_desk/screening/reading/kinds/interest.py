"""Reads interest: yes, no, unsure, passive, not before some time; and scoped noes ("no nights").

A fact's `about` is "job", or what a no is scoped to ("client", "nights", "any" for no change at
all); `value` "yes", "no", "unsure", "passive", "later"; `when` of a "later" starts when they may
be asked again, as far as it was said.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Fact, FactKind, Holder, Period, Standing, Tense
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.sense import either
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import moments
from recruiter_desk.screening.sought import Sought

_ORDER: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("passive", "job", ("passive", "said")),
    ("later", "job", ("later", "said")),
    ("no", "client", ("no", "client")),
    ("no", "any", ("no", "any")),
    ("unsure", "job", ("unsure", "said")),
    ("no", "job", ("no", "job")),
    ("yes", "job", ("yes", "said")),
)
_SHOWN = {"yes": "interested", "no": "not interested", "unsure": "not sure yet",
          "passive": "not looking, would listen", "later": "not now"}  # fmt: skip
_FIRM = frozenset({Standing.ASSERTED, Standing.DENIED, Standing.PLANNED})
_OTHERS = re.compile(
    r"\b(?:client|hiring manager|manager|req|ask|if|whether|interests?:|interest rates?|husband|"
    r"wife|sister|brother|partner|boards?|exam|arrt|registry)\b[^.;]{0,30}$"
)


@cache
def _said(key: tuple[str, ...]) -> Sought:
    said: Any = words("interest")
    for part in key:
        said = said[part]
    return either(said)


@cache
def _scoped() -> re.Pattern[str]:
    return re.compile("|".join(words("interest")["scoped"]["said"]))


def read(text: Text) -> Iterator[Fact]:
    """How interested the candidate is, clause by clause; nothing of resumes."""
    if text.is_resume:
        return
    found = [fact for clause in text.clauses for fact in _of_clause(text, clause)]
    listens = any(fact.value == "passive" for fact in found)
    yield from (fact for fact in found if not (listens and fact.about == "any"))


def _of_clause(text: Text, clause: Clause) -> Iterator[Fact]:
    for value, about, key in _ORDER:
        m = _said(key).search(text.low, clause.start, clause.end)
        if m is None:
            continue
        fact = _fact(text, (m.start(), m.end()), value, about)
        if fact is not None:
            yield fact
            break
    for m in _scoped().finditer(text.low, clause.start, clause.end):
        fact = _fact(text, (m.start("what"), m.end()), "no", m["what"])
        if fact is not None:
            yield fact


def _fact(text: Text, span: tuple[int, int], value: str, about: str) -> Fact | None:
    sense = text.sense(*span)
    clause = text.clause(span[0])
    mine = value == "later" and sense.holder is Holder.RECRUITER
    bare = sense.holder is Holder.OTHER and span[0] == clause.start
    if sense.holder is not Holder.CANDIDATE and not mine and not bare:
        return None
    if sense.standing not in _FIRM and not mine:
        return None
    if _OTHERS.search(text.low, clause.start, span[0]):
        return None
    if sense.standing is Standing.DENIED and value == "yes":
        value = "no"
    return text.fact(
        FactKind.INTEREST,
        about,
        value,
        _SHOWN[value],
        *span,
        holder=Holder.CANDIDATE,
        standing=Standing.ASSERTED,
        tense=Tense.NOW,
        when=_from(text, clause) if value == "later" else None,
    )


def _from(text: Text, clause: Clause) -> Period | None:
    found = moments(text.low[clause.start : clause.end], text.said)
    return Period(found[0].moment, None) if found else None
