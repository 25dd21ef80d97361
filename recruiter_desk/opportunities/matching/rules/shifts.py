"""What a person would work and would not: shifts, hours, travel, from home."""

import re
from functools import cache, lru_cache
from itertools import chain

from recruiter_desk.opportunities.matching.model import Is
from recruiter_desk.opportunities.matching.rules.plain import (
    Opening,
    Person,
    Said,
    Verdict,
    newest,
)

SHIFTS = "Shifts"
REMOTE = "Remote"
EITHER = {
    "hours": ("full", "part", "prn", "contract", "perm"),
    "remote": ("remote", "hybrid", "onsite"),
}
"""Of these one is worked: "only" one is a no to the others."""
DAYLIGHT = ("days", "nights", "evenings")
_NAMES = {
    "nights": r"night|noc\b|graveyard|3rd shift|third shift",
    "evenings": r"evening|\beves?\b|second shift|2nd shift|\blates\b",
    "weekends": r"weekend|saturday|sunday|baylor",
    "call": r"on[ -]call|\bcall\b|standby",
    "days": r"\bdays?\b(?! (?:a|per) week)|daytime|first shift|1st shift",
    "rotating": r"rotat|swing",
}
OFTEN_REFUSED = ("nights", "weekends", "evenings", "call")
_NO = re.compile(r"\b(?:no|without|never|not)\s+(?:\w+ )?$")


@lru_cache(maxsize=1024)
def named_shifts(text: str) -> tuple[str, ...]:
    """The shifts a text asks for: "days, no weekends" asks for days."""
    low = text.lower()
    return tuple(
        name
        for name, said in _NAMES.items()
        if any(not _NO.search(low[: m.start()]) for m in re.finditer(said, low))
    )


def stance(person: Person, kind: str, about: str) -> tuple[Is, Said | None]:
    """Whether they would, with the fact that says so (None: nothing was said).

    A no to any talk may be scoped to it: "not interested in nights".
    """
    told, own, only = person.told, None, None
    if kind in told or "interest" in told:
        own = newest([*person.said(kind, about), *person.said("interest", about, "no")])
    if kind in told:
        others = [person.said(kind, other, "only") for other in _instead(kind, about)]
        only = newest([*chain.from_iterable(others)])
    if own is not None and (only is None or own.at >= only.at):
        return _is(own), own
    if only is not None:
        return "no", only
    return "unknown", None


def _is(said: Said) -> Is:
    if said.value == "no":
        return "unknown" if said.detail("condition") else "no"
    if said.value == "soft":
        return "unknown"
    return "unknown" if said.detail("condition") and said.value != "only" else "yes"


@cache
def _instead(kind: str, about: str) -> tuple[str, ...]:
    if kind == "shift":
        return tuple(one for one in DAYLIGHT if one != about and about in DAYLIGHT)
    return tuple(one for one in EITHER.get(kind, ()) if one != about)


def judge_shifts(person: Person, opening: Opening) -> Verdict | None:
    """The shifts of the opportunity; None where nothing was said that bears on them."""
    asked = named_shifts(opening.shifts)
    if not asked:
        return None
    words = f"this one is {opening.shifts}"
    told = [one for about in asked if (one := stance(person, "shift", about))[1] is not None]
    if told:
        is_, said = min(told, key=lambda one: one[0] != "no")
        return Verdict(SHIFTS, is_, words, said)
    for about in OFTEN_REFUSED:
        if about not in asked and (person.has("shift", about) or person.has("interest", about)):
            is_, said = stance(person, "shift", about)
            if is_ == "no":  # it may be why they were passed over for another
                return Verdict(SHIFTS, "yes", words, said)
    return None


def judge_remote(person: Person, opening: Opening) -> Verdict | None:
    """Where the work is done, against somebody who would only work elsewhere."""
    if not opening.remote:
        return None
    kind = {"on_site": "onsite", "hybrid": "hybrid", "remote": "remote"}[opening.remote]
    is_, said = stance(person, "remote", kind)
    return (
        Verdict(REMOTE, is_, f"this one is {opening.remote.replace('_', ' ')}", said)
        if said
        else None
    )
