"""Moves: willing against not, one plan against another, and the dates of a plan."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recruiter_desk.screening.model import Difference, Fact, FactKind, Known, Standing
from recruiter_desk.screening.rules.pairs import adjacent, in_time
from recruiter_desk.screening.rules.telling import (
    MONTH,
    days_between,
    is_resume,
    said,
    tells_of_change,
)
from recruiter_desk.screening.spots import apart, near, spots_of

_TURN = re.compile(
    r"\b(?:later|then|actually|near the end|at the end|before we hung up|no no|turns out|"
    r"came back|"
    r"coming back|contradict\w*|minutes? (?:on|after|later)|afterwards?)\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r",|/| or | and |&")
LONG_AGO = 360
"""Days after which a mind may have changed without a word."""
SLACK_MONTHS = 2.0


def differ(known: Known) -> Iterator[Difference]:
    """Statements on moving that cannot both hold, at most two pairs."""
    facts = in_time(
        (
            _or_stays(known, f)
            for f in known.of(FactKind.RELOCATION)
            if not f.detail("condition") and not _is_at_home(known, f)
        ),
        known,
    )

    def clash(first: Fact, second: Fact) -> bool:
        gap = days_between(known, first, second)
        if gap > LONG_AGO or (first.source == second.source and not _turns(known, first, second)):
            return False
        return _clash(first, second, known) and not tells_of_change(known, second, "moves")

    for first, second in adjacent(facts, known, clash):
        yield _difference(known, first, second)


def _turns(known: Known, first: Fact, second: Fact) -> bool:
    """Whether one source takes back what it told: "then, at the end of the call …"."""
    if is_resume(known, first):
        return False
    between = known.source(first).text[first.end : second.end]
    return _TURN.search(between) is not None


def _or_stays(known: Known, fact: Fact) -> Fact:
    """The same; who would only go where they live stays there."""
    if not (fact.detail("only") and _names_home(known, fact)):
        return fact
    return replace(fact, value="no", details=(("stays", fact.detail("spots")),))


def _is_at_home(known: Known, fact: Fact) -> bool:
    """Whether a place they would go to is where they live: no move at all."""
    return fact.value == "yes" and not fact.detail("only") and _names_home(known, fact)


def _names_home(known: Known, fact: Fact) -> bool:
    """Whether the place of a fact is where they live."""
    if not spots_of(fact):
        return False
    homes = [
        f for f in known.of(FactKind.LOCATION) if f.standing is Standing.ASSERTED and spots_of(f)
    ]
    near_home = any(
        spot.city and not apart((spot,), spots_of(home))
        for home in homes
        for spot in spots_of(fact)[:1]
    )
    return near_home or any(spot.city == known.home.city for spot in spots_of(fact) if spot.city)


def _clash(first: Fact, second: Fact, known: Known) -> bool:
    country = known.home.country
    plans = [f for f in (first, second) if f.about == "plan"]
    if len(plans) == 2:
        return _plans_clash(first, second, country)
    if len(plans) == 1:
        return _plan_and_will(plans[0], second if plans[0] is first else first, known, country)
    if first.value != second.value:
        no = first if first.value == "no" else second
        return _names_home(known, no) or _wills_clash(first, second, country)
    both_only = first.value == "yes" and "yes" in {first.detail("only"), second.detail("only")}
    return both_only and _outside(first, second)


def _outside(first: Fact, second: Fact) -> bool:
    """Only there, against a place that is not there, or anywhere."""
    one, other = spots_of(first), spots_of(second)
    if not one or not other:
        return bool(first.detail("anywhere") or second.detail("anywhere"))
    return not any(near(a, b) for a in one for b in other)


def _wills_clash(first: Fact, second: Fact, country: str) -> bool:
    no, yes = (first, second) if first.value == "no" else (second, first)
    if stays := spots_of(no, "stays"):
        return not spots_of(yes) or apart(stays, spots_of(yes), country)
    if spots_of(no):
        return bool(spots_of(yes)) and not _all_apart(no, yes, country)
    return True


def _all_apart(one: Fact, other: Fact, country: str) -> bool:
    """Whether no place of one is near a place of the other, several named or not."""
    if not any(_SEVERAL.search(fact.detail("place")) for fact in (one, other)):
        return apart(spots_of(one), spots_of(other), country)
    mine, theirs = (
        [spot for spot in spots_of(fact) if spot.country == country] or spots_of(fact)
        for fact in (one, other)
    )
    return not any(near(a, b) for a in mine for b in theirs)


def _plans_clash(first: Fact, second: Fact, country: str) -> bool:
    firm = not (first.detail("soft") or second.detail("soft"))
    if apart(spots_of(first), spots_of(second), country):
        return firm and Standing.DENIED not in {first.standing, second.standing}
    if Standing.DENIED in {first.standing, second.standing}:
        return first.standing is not second.standing
    one, other = first.when, second.when
    if one is None or other is None or one.start is None or other.start is None:
        return False
    early, late = sorted((one.start, other.start), key=lambda moment: moment.first)
    return (late.first - early.last).days / MONTH > SLACK_MONTHS


def _plan_and_will(plan: Fact, will: Fact, known: Known, country: str) -> bool:
    """A plan against no wish to move at all, or to move only elsewhere."""
    if plan.standing is Standing.DENIED or plan.source == will.source:
        return False
    if (
        plan.when is not None
        and plan.when.start
        and known.source(will).at.date() > plan.when.start.last
    ):
        return False
    if will.value == "no" and (stays := spots_of(will, "stays")):
        return apart(stays, spots_of(plan), country)
    if will.value == "no":
        return (
            not spots_of(will)
            or _names_home(known, will)
            or not apart(spots_of(plan), spots_of(will), country)
        )
    return bool(will.detail("only")) and not plan.detail("soft") and _outside(plan, will)


def _difference(known: Known, first: Fact, second: Fact) -> Difference:
    both = ", and ".join(f"{fact.shown} ({said(known, fact)})" for fact in (first, second))
    why = f"Moving: {both}."
    ask = "Is a move possible at present, and where to and when?"
    return Difference("relocation", "relocation", first, second, why, ask)
