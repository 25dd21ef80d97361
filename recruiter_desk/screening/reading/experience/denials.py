"""Whether a word is denied as such: "never used SAP, or Oracle", but not "no SAP migrations"."""

import re

from recruiter_desk.screening.lexicon import Met
from recruiter_desk.screening.reading.experience.said import sought_for, word_set

_NO = sought_for("denials", "no")
_ON_THE_WAY = word_set("denials", "on_the_way")
_WEAK = word_set("denials", "weak")
_TAIL = sought_for("denials", "tail")
_NARROW_TAIL = sought_for("denials", "narrow_tail")
_PAST_TAIL = sought_for("denials", "past_tail")
_SINCE_SCHOOL = re.compile(
    r"\s*since (?:\w+ )?(?:school|college|clinicals|uni\w*|training|rotations?|placements?)\b"
)
_NOT_ONLY = re.compile(r"\s+(?:just|only|merely|to mention|sure|until|bad)\b")
_NO_LONGER = re.compile(r"\b(?:no longer|not any ?more|stopped|gave up|quit)\b")


def denied(low: str, met: Met, others: list[Met], first: int, last: int) -> str:
    """How a word of a clause is denied: "never", "past", "little", or "" where it is not.

    `first` and `last` bound the clause, `others` are the skills in it.
    """
    trigger = None
    for m in _NO.finditer(low, first, met.start):
        trigger = m
    if trigger is None or _NOT_ONLY.match(low, trigger.end()):
        return ""
    if _NO_LONGER.search(low, max(first, trigger.start() - 2), met.start):
        return "past"
    between = [] if strong(low, first, met) else _words_between(low, trigger, met, others)
    return "" if between is None else _by_tail(low[met.end : last], between)


def _by_tail(rest: str, between: list[str]) -> str:
    """What is denied, by what follows: "since 2015", " migrations", nothing."""
    if _SINCE_SCHOOL.match(rest):
        return "never"
    if _PAST_TAIL.match(rest) and not re.match(r"\s*[,;.]", rest):
        return "past"
    if not _TAIL.match(rest) or _NARROW_TAIL.match(rest):
        return ""
    return "little" if any(word in _WEAK for word in between) else "never"


_STRONG = sought_for("denials", "strong")
_OTHER_NEVERS = word_set("denials", "other_nevers")


def strong(low: str, first: int, met: Met) -> bool:
    """Whether "never" and what was never done with it stand right before a word, and no more."""
    m = _STRONG.search(low[first : met.start])
    return m is not None and _OTHER_NEVERS.isdisjoint(m["between"].split())


def _words_between(
    low: str, trigger: re.Match[str], met: Met, others: list[Met]
) -> list[str] | None:
    """The light words from a denial to the word; None where others stand in between."""
    between = low[trigger.end() : met.start]
    for other in reversed(others):
        if trigger.end() <= other.start and other.end <= met.start:
            a, b = other.start - trigger.end(), other.end - trigger.end()
            between = between[:a] + " , " + between[b:]
    if re.search(r"[.;:]|\bbut\b|\bonly in\b", between):
        return None
    said = re.findall(r"[^\s,/&()]+", between)
    if "," in between and not _list_goes_on(low, trigger, met, said):
        return None
    return said if all(word in _ON_THE_WAY or word in _WEAK for word in said) else None


def _list_goes_on(low: str, trigger: re.Match[str], met: Met, said: list[str]) -> bool:
    """Whether a denial reaches over a comma: "no CT, MRI or PET", "never used A, B"."""
    if not re.fullmatch(r"no|zero|without|lack\w*", trigger.group()):
        return True
    ahead = low[met.start : met.end + 60]
    return bool({"or", "nor", "and"} & set(said)) or bool(
        re.match(r"[^.;]*?\b(?:or|nor)\b", ahead)
    )
