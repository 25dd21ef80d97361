"""Who a few words are about and how they stand: asserted, denied, asked, planned, guessed.

After ConText (Harkema et al. 2009, doi:10.1016/j.jbi.2009.05.002): triggers, each with a reach
that ends at a terminator or with the clause; the words of it are `context.toml`.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Holder, Standing, Tense
from recruiter_desk.screening.sought import Sought, sought


class Sense(NamedTuple):
    """How a stretch of a clause is meant."""

    holder: Holder = Holder.CANDIDATE
    standing: Standing = Standing.ASSERTED
    tense: Tense = Tense.NOW


class _Triggers(NamedTuple):
    """The patterns of one meaning; None where it has none of that sort."""

    before: Sought | None
    ends: Sought | None
    pseudo: Sought | None
    after: re.Pattern[str] | None


ANSWER = 9  # letters past a clause in which its own answer may stand: "travel - no"
_VERB = (
    r"(?:is|was|has|had|does|did|works?|lives?|can|could|would|will|wants?|currently|now|also|"
    r"still|already|makes|earns|holds|knows|prefers|likes|speaks|needs)"
)
_NEW_SUBJECT = re.compile(rf",?\s*(?:and\s+)?\b(?:he|she|they|i|it|we)\b|,\s*(?:and\s+)?{_VERB}\b")
_YES = re.compile(r"\s*[:=-]?\s*(?:yes|yep|yeah|ok|fine)\b")
_LIST_GOES_ON = re.compile(r"[^,]*(?:,[^,]*)*\b(?:or|nor)\b")
_NOUN_NEGATION = re.compile(r"(?:no|without|zero|lacks?|lacking|sans|kein\w*|hardly any)$")


def either(patterns: Iterable[str]) -> Sought:
    """One pattern of whole words out of several."""
    return sought(rf"(?<![\w])(?:{'|'.join(patterns)})(?![\w])")


@cache
def _triggers(name: str) -> _Triggers:
    said: Mapping[str, Any] = words("context")[name]
    after = said.get("after")
    before, ends, pseudo = (
        either(said[key]) if key in said else None for key in ("before", "ends", "pseudo")
    )
    return _Triggers(before, ends, pseudo, re.compile("|".join(after)) if after else None)


def is_negated(low: str, start: int, end: int, clause: tuple[int, int]) -> bool:
    """Whether the words from `start` to `end` of that clause are denied."""
    triggers = _triggers("negation")
    if _YES.match(low, end, clause[1]):
        return False
    if any(_reaches(triggers, low, m, start) for m in _met(triggers, low, clause[0], start)):
        return True
    answered = triggers.after.match(low, end, clause[1] + ANSWER) if triggers.after else None
    return answered is not None


def _met(triggers: _Triggers, low: str, first: int, start: int) -> list[re.Match[str]]:
    """The triggers standing before the words, pseudo ones left out."""
    if triggers.before is None:
        return []
    hidden = (
        [m.span() for m in triggers.pseudo.finditer(low, first, start)] if triggers.pseudo else []
    )
    return [
        m
        for m in triggers.before.finditer(low, first, start)
        if not any(a <= m.start() < b for a, b in hidden)
    ]


def _reaches(triggers: _Triggers, low: str, m: re.Match[str], start: int) -> bool:
    """Whether a trigger's reach comes as far as `start`."""
    between = low[m.end() : start]
    if triggers.ends is not None and triggers.ends.search(between):
        return False
    if _NEW_SUBJECT.search(between):
        return False
    if _NOUN_NEGATION.match(m.group()) and "," in between:
        return bool(_LIST_GOES_ON.match(low, m.end(), start + 60))
    return True


_TOLD_THEN = re.compile(r"[:;]\s*(?:and |but )?(?:he|she|they|i)(?:'[a-z]+)?\s")
"""Behind it something is told: "the school wants to see papers: she's on a TN"."""


def says(name: str, low: str, start: int, clause: tuple[int, int]) -> bool:
    """Whether a trigger of that name stands before the words and reaches them."""
    triggers = _triggers(name)
    return any(
        not (triggers.ends and triggers.ends.search(low, m.end(), start))
        and not (name == "question" and ":" in low[m.end() : start])
        and not _TOLD_THEN.search(low, m.end(), start)
        for m in _met(triggers, low, clause[0], start)
    )


@cache
def _todo() -> re.Pattern[str]:
    begins = "|".join(words("context")["todo"]["begins"])
    return re.compile(
        rf"[-•*\s(\[]*(?:(?:to[ -]?do|next(?: call| time)?|action)s?:\s*)?(?:{begins})\b"
    )


@cache
def _both_ways() -> Sought:
    return either(words("context")["hypothetical"]["both"])


def is_todo(low: str, clause: tuple[int, int], start: int) -> bool:
    """Whether the clause is a thing for me to do, or to ask ("? visa")."""
    line = low.rfind("\n", 0, clause[0]) + 1
    if low[line : clause[0]].strip() == "?":
        return True
    return _todo().match(low, clause[0], clause[1]) is not None or says("todo", low, start, clause)


def standing(low: str, start: int, end: int, clause: tuple[int, int]) -> Standing:
    """How the words stand, apart from questions the clause's end makes."""
    if says("question", low, start, clause):
        return Standing.ASKED
    if _is_hypothetical(low, start, end, clause):
        return Standing.HYPOTHETICAL
    if says("guess", low, start, clause):
        return Standing.GUESSED
    if is_negated(low, start, end, clause):
        return Standing.DENIED
    return Standing.PLANNED if says("planned", low, start, clause) else Standing.ASSERTED


def _is_hypothetical(low: str, start: int, end: int, clause: tuple[int, int]) -> bool:
    if says("hypothetical", low, start, clause):
        return True
    pseudo = _triggers("hypothetical").pseudo
    hidden = [m.span() for m in pseudo.finditer(low, *clause)] if pseudo else []
    return any(
        not any(a <= m.start() < b for a, b in hidden)
        for m in _both_ways().finditer(low, end, clause[1])
    )


def tense(low: str, start: int, end: int, clause: tuple[int, int], stands: Standing) -> Tense:
    """When it held: planned is yet to be, "used to" and "… years ago" are past."""
    if stands is Standing.PLANNED:
        return Tense.FUTURE
    triggers = _triggers("past")
    after = triggers.after.match(low, end, clause[1]) if triggers.after else None
    return Tense.PAST if after or says("past", low, start, clause) else Tense.NOW
