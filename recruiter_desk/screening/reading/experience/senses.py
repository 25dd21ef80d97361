"""How a number of years or a skill stands, where the clause holds a question and its answer."""

import re
from dataclasses import replace

from recruiter_desk.screening.model import Fact, Holder, SourceKind, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.text import Text

_IF = re.compile(r"\b(?:if|unless|provided|depending)\b")
_MINE = re.compile(
    r"\b(?:my|i have|i've|i bring|i had|i've had|i have had)"
    r"(?: (?:over|about|more than|some|around|nearly|almost|now|own|the))* $"
)
_NOT_LONG = re.compile(r"\blong,? (?:only |about |just |maybe |say )*\d")
_ANSWER = re.compile(r"\?[^?]*\d")
_OWN = re.compile(r"(?:\w+ )?(?:i'm|i am|i have|i've|i had|my|myself)\b")
_THEY = re.compile(r"\b(?:he|she|they|we)\b")
_ASKED = re.compile(r"\b(?:asked|asking|asks|wonder\w*|wanted to know|re)\b")


def answered(text: Text, fact: Fact, start: int, end: int) -> Fact:
    """The fact, asserted where only another part of its clause asks or supposes.

    "Asked about CRRT: runs it daily", "PET 4 years, ten if you add the other".
    """
    clause = text.clause(start)
    if fact.holder is Holder.OTHER and (
        _is_itself_the_name(text, start) or _is_of_writer(text, clause, start)
    ):
        fact = replace(fact, holder=Holder.CANDIDATE)
    if fact.standing is Standing.DENIED and _NOT_LONG.search(text.low, start, end):
        return replace(fact, standing=Standing.ASSERTED)
    if text.source.kind is SourceKind.REFERRAL and _of_referrer(text, clause, start):
        return replace(fact, holder=Holder.OTHER)
    if fact.standing is Standing.HYPOTHETICAL and _before_if(text, start, end):
        return replace(fact, standing=Standing.ASSERTED)
    if fact.standing is Standing.ASKED and _is_the_answer(text, clause, start, end):
        return replace(fact, standing=Standing.ASSERTED)
    return fact


def _is_the_answer(text: Text, clause: Clause, start: int, end: int) -> bool:
    """Whether only the words before it, or its own first words, ask."""
    if _ANSWER.search(text.low, start, end):
        return True
    m = _ASKED.search(text.low, clause.start, start)
    return m is not None and bool(re.search(r":|\"|\bsays?\b", text.low[m.end() : start]))


def _is_of_writer(text: Text, clause: Clause, start: int) -> bool:
    """Whether candidates write of their own: an e-mail of theirs says "with my 14 years"."""
    own = text.source.kind is SourceKind.EMAIL and text.source.direction == "in"
    return own and _MINE.search(text.low, clause.start, start) is not None


def _is_itself_the_name(text: Text, start: int) -> bool:
    """Whether the skill alone was taken for a person: "Netsuite would be new to him"."""
    return any(stretch.start == start for stretch in text._others)  # noqa: SLF001


def _of_referrer(text: Text, clause: Clause, start: int) -> bool:
    """Whether a referrer speaks of themselves: "I'm at Mercy too, 14 years"."""
    said = text.low[clause.start : start].rsplit(":", 1)[-1].lstrip(" \"'")
    return bool(_OWN.match(said)) and not _THEY.search(said)


def _before_if(text: Text, start: int, end: int) -> bool:
    clause = text.clause(start)
    if _IF.search(text.low, clause.start, end):
        return False
    m = _IF.search(text.low, end, clause.end)
    return m is not None and "," in text.low[end : m.start()]
