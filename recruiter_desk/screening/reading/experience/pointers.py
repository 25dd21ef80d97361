"""What "it" was never done, or is done daily: the skill named right before."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from recruiter_desk.screening.lexicon import Met
from recruiter_desk.screening.reading.experience.standing import DONE, NEVER

FAR = 90
"""Letters between a skill and the word that points to it, at most."""


class Pointed(NamedTuple):
    """A skill, what is said of it by pointing, and where that stands."""

    met: Met
    value: str
    start: int
    end: int


_VERB = (
    r"(?:used?|touch(?:ed|es)?|done|did|do|work(?:ed)? (?:with|on|in)|opened|seen|run|ran|driven|drove|drive|operated?|been (?:in|near|on|trained on)|"
    r"spoken|speak|learn(?:ed|t)|set foot in|had to use|logged into|programmed|program|held|laid hands on|heard of|know|coded in|performed)"
)
_IT = r"(?:it|one|that|them|those|this|any)(?: (?:myself|himself|herself|professionally|in anger|at all|before|ever))?"
_NEVER_IT = re.compile(
    rf"\b(?:never|not once|(?:hasn't|haven't|has not|have not|hadn't|didn't|did not|doesn't|does not|don't|can't|cannot|couldn't))"
    rf"(?: (?:ever|really|actually|even|once|personally|so much as|yet))* {_VERB} {_IT}\b(?!\s+(?:since|in (?:years|a while|ages|\d)|for (?:years|a while|\d)|lately|alone|unsupervised|on (?:his|her)))"
)
_NONE = re.compile(
    r"\b(?:says?|said|admits?|admitted|replied|answered|told me)?:?\s*(?:none|never (?:has|did|had)|has never|never|not at all|none at all|no experience(?: there| at all)?|nothing|zero|nope)\s*(?=$|[.,;!\n)\"'])"
)
_DAILY = re.compile(
    rf"\b(?:uses|runs|does|operates|works with|speaks|drives|programs|teaches|has (?:used|done|run)|did|used|ran) (?:it|them|those|that) "
    rf"(?:daily|every|all the time|all day|regularly|weekly|at work|for (?:years|\d)|most|on (?:his|her|their) own|now|alone|since|in production)"
)
_TRAINED = re.compile(r"\b(?:trained (?:on|in)|courses? (?:in|on)|training (?:on|in)|class(?:es)? in)\s+(?:the )?$")
_ASKED = re.compile(r"(?:asked|checked|re|about|on|regarding|any|quizzed|discussed|talked|question|how about|what about)\b[^.;\n]*$")


def pointed(low: str, skills: list[Met]) -> Iterator[Pointed]:
    """Every skill of a text of small letters that a later "it" speaks of."""
    if not skills:
        return
    for pattern, value in ((_NEVER_IT, NEVER), (_DAILY, DONE)):
        for m in pattern.finditer(low):
            if (met := _before(low, skills, m.start())) is not None:
                yield Pointed(met, value, m.start(), m.end())
    for m in _NONE.finditer(low):
        met = _before(low, skills, m.start())
        if met is not None and _is_answer(low, met, m.start()):
            yield Pointed(met, NEVER, m.start(), m.end())


def _before(low: str, skills: list[Met], at: int) -> Met | None:
    near = [met for met in skills if met.end <= at and at - met.end <= FAR]
    if not near or "\n" in low[near[-1].end : at]:
        return None
    if _TRAINED.search(low[max(0, near[-1].start - 24) : near[-1].start]):
        return None
    return near[-1]


def _is_answer(low: str, met: Met, at: int) -> bool:
    """Whether the words between only ask: "Asked about CT experience - none"."""
    between = low[met.end : at]
    if not re.fullmatch(r"\s*(?:experience|exp|background|skills|work|side)?\s*[-:,?.]*\s*(?:(?:he|she|they|i) )?\s*", between):
        return False
    line = low[low.rfind("\n", 0, met.start) + 1 : met.start]
    asked = _ASKED.search(line) or not line.strip() or line.rstrip()[-1:] in ".;:!?"
    return bool(asked) and bool(re.search(r"[-:?,.]", between) or "says" in low[at : at + 8])
