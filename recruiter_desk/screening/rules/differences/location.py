"""Where somebody lives: two homes at one time, too far from each other to be one."""

import re
from collections.abc import Iterator
from datetime import date

from recruiter_desk.screening.model import (
    Difference,
    Fact,
    FactKind,
    Known,
    Period,
    Standing,
    Tense,
)
from recruiter_desk.screening.rules.pairs import adjacent, in_time
from recruiter_desk.screening.rules.telling import days_between, is_resume, said
from recruiter_desk.screening.spots import Spot, apart, miles, spots_of

LONG_AGO = 365
"""Days after which a home may have changed without a word; an address in a resume no less."""
_TOLD_ANEW = re.compile(
    r"\b(?:now|settled|these days|nowadays|recently|newly|new (?:place|flat|house)|"
    r"bought (?:a|an|the|their|his|her|my|our)|closed on|signed (?:a|the) lease)\b"
)
NEXT_TOWN, TOWN_AWAY = 14.0, 26.0
"""Miles between small towns that are two homes: told since when, or not."""
SLACK = 62
"""Days by which dates of a move may differ, as people round them."""


def differ(known: Known) -> Iterator[Difference]:
    """Homes at one time that are apart, at most two pairs."""
    facts = in_time((f for f in known.of(FactKind.LOCATION) if spots_of(f)), known)
    moves = [f for f in known.of(FactKind.RELOCATION) if f.about == "plan" and spots_of(f)]
    country = known.home.country

    def clash(first: Fact, second: Fact) -> bool:
        return _clash(known, first, second, moves, country)

    for first, second in adjacent(facts, known, clash):
        yield _difference(known, first, second)


def _clash(known: Known, first: Fact, second: Fact, moves: list[Fact], country: str) -> bool:
    if Standing.DENIED in {first.standing, second.standing}:
        return _denies(known, first, second, country)
    far = apart(spots_of(first), spots_of(second), country)
    far = far or _are_two_towns(first, second, country)
    if far and _may_be_near(first, second, country):
        return False
    gap = days_between(known, first, second)
    if Tense.PAST in {first.tense, second.tense} or not far:
        return False
    if first.source == second.source:
        return not {"moved", "header"} & {first.detail("how"), second.detail("how")}
    since = _since(second)
    told = _day(known, first)
    if since is not None:
        return since < told.toordinal() - SLACK and gap <= 3 * LONG_AGO
    return gap <= LONG_AGO and not _moves_there(known, second, moves, country)


def _are_two_towns(first: Fact, second: Fact, country: str) -> bool:
    """Whether two homes told in so many words are in towns of their own, near as they lie."""
    if first.source == second.source or {first.detail("how"), second.detail("how")} != {"said"}:
        return False
    one, other = _towns(first, country), _towns(second, country)
    if not one or not other:
        return False
    way = min((miles(a, b) or 0.0) for a in one for b in other)
    return way > (NEXT_TOWN if _since(second) is not None else TOWN_AWAY)


def _towns(fact: Fact, country: str) -> list[Spot]:
    """The towns it may be; none where one of them is large, or only an area is named."""
    spots = () if fact.detail("large") else spots_of(fact)
    likely = [spot for spot in spots if spot.country == country] or list(spots)
    first = likely[:3]
    if any(not s.city or s.radius for s in first):
        return []
    return first


def _is_unsure(fact: Fact, country: str) -> bool:
    """A bare name that only lies abroad is more likely a suburb the gazetteer does not hold."""
    abroad = all(spot.country != country for spot in spots_of(fact))
    return bool(country) and abroad and "," not in fact.shown


def _may_be_near(first: Fact, second: Fact, country: str) -> bool:
    """Whether one of the names may be of a place the gazetteer does not hold."""
    if not country and _are_bare(first, second):
        return True
    return _is_unsure(first, country) or _is_unsure(second, country)


def _are_bare(first: Fact, second: Fact) -> bool:
    """Two names without a state or country that share none: one may be a suburb."""
    if "," in first.shown or "," in second.shown:
        return False
    one, other = spots_of(first), spots_of(second)
    return one[0].country not in {s.country for s in other} or other[0].country not in {
        s.country for s in one
    }


def _day(known: Known, fact: Fact) -> date:
    return known.source(fact).at.date()


def _since(fact: Fact) -> int | None:
    """The latest day from which they may have lived there; None where it was not said."""
    when: Period | None = fact.when
    return when.start.last.toordinal() if when and when.start else None


def _moves_there(known: Known, second: Fact, moves: list[Fact], country: str) -> bool:
    """Whether a move to the later home was told: by its own words, or planned before."""
    if second.detail("how") == "moved" or _TOLD_ANEW.search(known.quote(second).lower()):
        return True
    order = {source.id: n for n, source in enumerate(known.sources)}
    earlier = [
        f
        for f in [*moves, *(m for m in known.of(FactKind.LOCATION) if m.detail("how") == "moved")]
        if order[f.source] <= order[second.source] and spots_of(f)
    ]
    return any(not apart(spots_of(f), spots_of(second), country) for f in earlier)


def _denies(known: Known, first: Fact, second: Fact, country: str) -> bool:
    """Not there against there; who says "no longer" tells of a move."""
    if first.standing is second.standing or Tense.PAST in {first.tense, second.tense}:
        return False
    if apart(spots_of(first), spots_of(second), country) or is_resume(known, first):
        return False
    quote = known.quote(second if second.standing is Standing.DENIED else first).lower()
    if "no longer" in quote or "any more" in quote or "anymore" in quote:
        return False
    return bool(spots_of(first)[0].city) and days_between(known, first, second) <= LONG_AGO


def _difference(known: Known, first: Fact, second: Fact) -> Difference:
    both = " and ".join(f"{fact.shown} ({said(known, fact)})" for fact in (first, second))
    why = f"Home: {both}, with no move told between."
    ask = f"Where is home at present, {first.shown} or {second.shown}, and since when?"
    return Difference("location", "home", first, second, why, ask)
