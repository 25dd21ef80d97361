"""All differences in what is known of one candidate."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from importlib import import_module

from recruiter_desk.screening.model import KINDS, Difference, Fact, Known, Wanted
from recruiter_desk.screening.rules import differences as kinds
from recruiter_desk.screening.rules.doubts import firm

Rule = Callable[[Known], Iterator[Difference]]
ALIKE = frozenset({"employer", "employment_dates"})


@cache
def _rules() -> tuple[Rule, ...]:
    return tuple(import_module(f"{kinds.__name__}.{kind}").differ for kind in KINDS)


def differences(
    known: Known,
    wanted: Sequence[Wanted] = (),
    failed: Callable[[Exception], object] | None = None,
    in_time: Callable[[], object] = lambda: None,
) -> list[Difference]:
    """What cannot both be true, in the order of kinds; the same two statements shown once.

    A difference is material where something `wanted` turns on it. A rule that has a fault is told
    to `failed` and finds nothing, so that it never hinders a step; without `failed` it raises.
    `in_time` is called before each rule and raises when there is no time left.
    """
    found: dict[object, Difference] = {}
    known = _sure(known, failed)
    for rule in _rules():
        in_time()
        try:
            told = list(rule(known))
        except Exception as error:
            if failed is None:
                raise
            failed(error)
            continue
        for difference in told:
            found.setdefault(_told_apart(difference), difference)
    return [weighed(difference, wanted) for difference in found.values()]


def _sure(known: Known, failed: Callable[[Exception], object] | None) -> Known:
    """What is firmly known; all of it where the last look has a fault of its own."""
    try:
        return firm(known)
    except Exception as error:
        if failed is None:
            raise
        failed(error)
        return known


def _told_apart(difference: Difference) -> object:
    kind = "employer" if difference.kind in ALIKE else difference.kind
    about = difference.about.casefold()
    return kind, about, frozenset((difference.first.source, difference.second.source))


def weighed(difference: Difference, wanted: Sequence[Wanted]) -> Difference:
    """The difference, material where something wanted turns on it."""
    facts = (difference.first, difference.second)
    if any(_turns_on(want, fact) for want in wanted for fact in facts):
        return replace(difference, severity="material")
    return difference


def _turns_on(want: Wanted, fact: Fact) -> bool:
    return want.kind is fact.kind and (not want.about or want.about == fact.about)
