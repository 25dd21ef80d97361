"""The right to work: classes that exclude each other, sponsorship needed and not needed."""

from collections.abc import Iterator
from dataclasses import replace

from recruiter_desk.screening.model import Difference, Fact, FactKind, Known
from recruiter_desk.screening.rules.pairs import adjacent, in_time

YEAR = 365
"""Days after which one class may have become a higher one without a word of it."""
_RISE = (
    ("f1", "student", "j1"),
    ("opt", "ead", "graduate", "youth-mobility", "dependant", "permit"),
    ("h1b", "tn", "l1", "e3", "e2", "o1", "skilled-worker", "blue-card", "presettled", "l-permit"),
    ("permanent", "settled"),
    ("citizen",),
)
_RANK = {name: rank for rank, names in enumerate(_RISE) for name in names}
_EXCLUDES_VISAS = frozenset({"citizen", "permanent", "settled"})
_SAME = frozenset(
    {
        frozenset({"ead", "opt"}),
        frozenset({"f1", "opt"}),
        frozenset({"ead", "h1b"}),
        frozenset({"f1", "student"}),
        frozenset({"dependant", "ead"}),
        frozenset({"graduate", "permit"}),
    }
)
_FREE = frozenset({"citizen", "permanent", "settled", "presettled", "ead", "right"})
_TIED = frozenset({"h1b", "l1", "o1", "skilled-worker", "e3", "l-permit"})


def differ(known: Known) -> Iterator[Difference]:
    """Statements on the right to work that cannot both be true, at most two of them."""
    facts = in_time(known.of(FactKind.AUTHORISATION), known)
    days = {source.id: source.at.date() for source in known.sources}

    def clash(first: Fact, second: Fact) -> bool:
        gap = (days[second.source] - days[first.source]).days
        if _in_one_breath(known, first, second):
            return False
        since = second.detail("since")
        if since and int(since) < days[first.source].year:  # it had changed before
            kept = tuple(d for d in second.details if d[0] != "change")
            return _clash(first, replace(second, details=kept), gap, {f.about for f in facts})
        return _clash(first, second, gap, {f.about for f in facts})

    for first, second in adjacent(facts, known, clash):
        yield _difference(known, first, second)


def _in_one_breath(known: Known, first: Fact, second: Fact) -> bool:
    """ "F-1 earlier, H-1B since 2019" tells a story; so does a line of a resume."""
    if first.source != second.source:
        return False
    between = known.source(first).text[min(first.start, second.start) : max(first.end, second.end)]
    return not any(stop in between for stop in (". ", ";", "\n", " - "))


def _clash(first: Fact, second: Fact, gap: int, said: set[str]) -> bool:
    sponsor = [fact for fact in (first, second) if fact.about == "sponsorship"]
    if sponsor and gap > YEAR and first.value in _TIED | {"needs", "later"}:
        return False
    if len(sponsor) == 2:
        return _sponsors_clash(first, second)
    if len(sponsor) == 1:
        status = second if sponsor[0] is first else first
        return _status_clash(status, sponsor[0], said, later=sponsor[0] is second)
    return _classes_clash(first, second, gap)


def _sponsors_clash(first: Fact, second: Fact) -> bool:
    """Needed against not needed; not needed now against needed now."""
    if first.detail("country") != second.detail("country") and "" not in {
        first.detail("country"),
        second.detail("country"),
    }:
        return False
    said = {first.value, second.value}
    if first.source == second.source and said == {"no", "needs"}:
        return True
    return said in ({"no", "needs"}, {"no", "later"}, {"not-now", "needs"})


def _status_clash(status: Fact, sponsor: Fact, said: set[str], *, later: bool) -> bool:
    """A class against what is said of sponsorship."""
    if sponsor.detail("country") and sponsor.detail("country") != status.about:
        return False
    if status.source == sponsor.source:
        return False
    if sponsor.value == "needs":
        others = said - {status.about, "sponsorship", "any"}
        return (
            status.value in _FREE - {"right"} and not others and not _came(status, later=not later)
        )
    if sponsor.value == "no":
        return status.value in _TIED
    return sponsor.value == "later" and status.value in _EXCLUDES_VISAS


def _came(status: Fact, *, later: bool) -> bool:
    return later and bool(status.detail("change"))


def _classes_clash(first: Fact, second: Fact, gap: int) -> bool:
    if "any" in {first.about, second.about} or first.about == second.about:
        one, other = first.value, second.value
    else:
        return False
    if _rises(first, second, gap):
        return False
    return _excludes(one, other) or _denies(first, second)


def _rises(first: Fact, second: Fact, gap: int) -> bool:
    """Whether the second can have come after the first: by its words, or by time alone."""
    one, other = _RANK.get(first.value), _RANK.get(second.value)
    if first.value.startswith("none") or second.value.startswith("none"):
        came = first.value.startswith("none") and (
            second.detail("change") or first.detail("pending")
        )
        return bool(came) or (gap > YEAR and first.value.startswith("none"))
    if one is None or other is None or other < one:
        return False
    return bool(second.detail("change")) or gap > YEAR


def _excludes(one: str, other: str) -> bool:
    if one == other or frozenset({one, other}) in _SAME:
        return False
    if one.startswith("none") or other.startswith("none") or "right" in {one, other}:
        return False
    return one in _RANK and other in _RANK


def _denies(first: Fact, second: Fact) -> bool:
    """Not that class against that class; no right to work against any right."""
    for no, yes in ((first, second), (second, first)):
        if no.value == f"none-{yes.value}":
            return True
        if no.value == "none" and not yes.value.startswith("none"):
            return yes.value in _FREE
        if no.value == "none-right" and yes.value in _FREE:
            return True
    return False


_SHOWN = {
    "h1b": "an H-1B",
    "tn": "a TN",
    "opt": "OPT",
    "f1": "F-1",
    "ead": "a work permit",
    "l1": "an L-1",
    "e3": "an E-3",
    "citizen": "a citizen",
    "permanent": "permanent residence",
    "settled": "settled",
    "presettled": "pre-settled",
    "skilled-worker": "a skilled worker visa",
    "graduate": "a graduate visa",
    "right": "the right to work",
    "none": "no right to work",
    "blue-card": "a Blue Card",
    "needs": "sponsorship needed",
    "no": "no sponsorship needed",
    "later": "sponsorship needed later",
    "not-now": "no sponsorship needed now",
    "none-citizen": "not a citizen",
    "none-permanent": "no permanent residence",
}


def _difference(known: Known, first: Fact, second: Fact) -> Difference:
    tells = [_told(known, fact) for fact in (first, second)]
    why = f"Right to work: {tells[0]}, and {tells[1]}."
    ask = "What is the right to work today, and would an employer have to sponsor anything?"
    return Difference("work_authorization", "right to work", first, second, why, ask)


def _told(known: Known, fact: Fact) -> str:
    said = " ".join(known.quote(fact).split())
    return f"{_SHOWN.get(fact.value, fact.value)} ({known.source(fact).at:%Y-%m-%d}: “{said}”)"
