"""Done, or can do it, against never did it."""

import re
from collections.abc import Iterator
from datetime import date
from functools import partial

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Difference, Fact, FactKind, Known, SourceKind
from recruiter_desk.screening.reading.experience.named import parents
from recruiter_desk.screening.reading.experience.said import pattern
from recruiter_desk.screening.rules.pairs import adjacent
from recruiter_desk.screening.rules.witnesses import witnesses

DONE = frozenset({"done", "listed", "past"})
NOT_DONE = frozenset({"never", "watched"})
LEARNT_DAYS = 150
"""Days in which something never done may have been learnt and done since."""
_ENDS = re.compile(r"[.!?](?:\s|$)|\n")
_WAY_DENIED = pattern("standing", "way_denied")
_WAY_DONE = pattern("standing", "way_done")
FLUENT, LITTLE = 5, 2
"""Of the levels of a language from 1 to 6."""


def differ(known: Known) -> Iterator[Difference]:
    """Skills said to be there and said never to have been."""
    facts = list(known.of(FactKind.SKILL))
    told: set[frozenset[Fact]] = set()
    for about in dict.fromkeys(fact.about for fact in facts):
        here = [fact for fact in facts if _bears_on(fact, about)]
        if here and here[0].detail("other"):
            here += [w for w in witnesses(known, here[0]) if _may_speak(known, here[0], w)]
        clash = partial(_clash, known, here)
        for first, second in adjacent(here, known, clash):
            if frozenset((first, second)) not in told:
                told.add(frozenset((first, second)))
                yield _made(known, about, first, second)


def _may_speak(known: Known, denied: Fact, witness: Fact) -> bool:
    """Whether it bears on it: what only headed a sentence is known from a resume alone."""
    paper = known.source(witness).kind is SourceKind.RESUME
    return paper or denied.detail("other") != "heading"


def _bears_on(fact: Fact, about: str) -> bool:
    """Whether it speaks of it, or of a part of it that was done."""
    return fact.about == about or (fact.value in DONE and about in parents(fact.about))


def _clash(known: Known, here: list[Fact], first: Fact, second: Fact) -> bool:
    if first.source == second.source or _both_of_paper(known, first, second):
        return False
    if first.detail("level") and second.detail("level"):
        return _levels_clash(first, second)
    if _other_make(known, first, second) or _part_of_it(known, first, second):
        return False
    if {first.value, second.value} & {"little"} or not _same_time(first, second):
        return False
    if first.value in DONE:
        return second.value in NOT_DONE
    return (
        first.value in NOT_DONE and second.value in DONE and not _since(known, here, first, second)
    )


def _since(known: Known, here: list[Fact], first: Fact, second: Fact) -> bool:
    """Whether anything of the later source tells that it was learnt since."""
    same = [f for f in here if f.source == second.source and f.value in DONE and f.when]
    return any(_learnt(known, first, fact) for fact in (second, *same))


def _both_of_paper(known: Known, first: Fact, second: Fact) -> bool:
    """Whether two resumes say it: what one leaves out or puts lower, it may have left out."""
    kinds = {known.source(first).kind, known.source(second).kind}
    return kinds == {SourceKind.RESUME}


def _other_make(known: Known, first: Fact, second: Fact) -> bool:
    """Whether one make of it is denied and another, or none by name, was done."""
    denied, done = (first, second) if first.value in NOT_DONE else (second, first)
    said, other = known.quote(denied).lower(), known.quote(done).lower()
    makes = [word for word in words("skills")["particular"]["words"] if f" {word}" in f" {said}"]
    return bool(makes) and denied.about not in said and not any(word in other for word in makes)


def _part_of_it(known: Known, first: Fact, second: Fact) -> bool:
    """Whether one way of working with it is denied beside another that is done.

    "Runs reports in SAP, never configured it" leaves SAP on a resume as it is; a resume that
    says "configured SAP" does not.
    """
    denied, done = (first, second) if first.value in NOT_DONE else (second, first)
    sentence = _sentence(known, denied)
    way = _WAY_DENIED.search(sentence)
    if way is None or not _WAY_DONE.search(sentence):
        return False
    return way["way"][:5] not in known.quote(done).lower()


def _sentence(known: Known, fact: Fact) -> str:
    low = known.source(fact).text.lower()
    starts = [m.end() for m in _ENDS.finditer(low, 0, fact.start)]
    stop = _ENDS.search(low, fact.end)
    return low[starts[-1] if starts else 0 : stop.start() if stop else len(low)]


def _same_time(first: Fact, second: Fact) -> bool:
    """Whether "doesn't use it" meets a job that goes on, or words of the same days."""
    if not (first.detail("now") or second.detail("now")):
        return True
    done = second if first.detail("now") else first
    return done.value == "done" and (
        done.when is None or done.when.ongoing or done.when.end is None
    )


def _levels_clash(first: Fact, second: Fact) -> bool:
    one, other = int(first.detail("level")), int(second.detail("level"))
    low, high = sorted((one, other))
    return high - low >= 3 or (low <= LITTLE and high >= FLUENT - 1 and high - low >= 2)


def _learnt(known: Known, first: Fact, second: Fact) -> bool:
    """Whether what was never done may have been done since it was said; a list is no witness."""
    said, later = _day(known, first), _day(known, second)
    if second.when is not None and second.when.start is not None:
        until = second.when.end.last if second.when.end and not second.when.ongoing else later
        return second.when.start.last >= said or (until - said).days > LEARNT_DAYS
    return second.value == "listed" or (later - said).days > LEARNT_DAYS


def _day(known: Known, fact: Fact) -> date:
    return known.source(fact).at.date()


def _made(known: Known, about: str, first: Fact, second: Fact) -> Difference:
    return Difference(
        kind="skill",
        about=about,
        first=first,
        second=second,
        why=f"{_said(known, first)}; {_said(known, second)}.",
        ask=f"What has been done with {about} so far, where and when?",
    )


def _said(known: Known, fact: Fact) -> str:
    kind = known.source(fact).kind
    where = "the resume" if kind is SourceKind.RESUME else f"the {kind.value}"
    quote = " ".join(known.quote(fact).split())
    return f'{where} of {_day(known, fact):%Y-%m-%d} says "{quote}"'
