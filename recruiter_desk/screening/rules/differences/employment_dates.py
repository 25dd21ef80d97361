"""Start or end of one job that differ, and two full-time jobs at one time."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from recruiter_desk.screening.model import Difference, Fact, FactKind, Known, Moment, Period
from recruiter_desk.screening.names_alike import alike, is_a_firm, key
from recruiter_desk.screening.reading.jobs.moments import month_and_year
from recruiter_desk.screening.reading.when import FoundMoment
from recruiter_desk.screening.rules.jobs import (
    SLACK_MONTHS,
    apart,
    employer_of,
    months_shown,
    of_resume,
    overlap,
    resume_jobs,
    said_on,
    same_employer,
    tells_of_owners,
    trusted,
)
from recruiter_desk.screening.rules.pairs import adjacent

_MONTHS = {"year": 12.0, "month": 1.0, "week": 0.23, "day": 0.03}
_DAY_OR_YEAR = re.compile(r"\b[a-z]{3,9}\.? '?\d\d\b(?!,? \d{4})")
_NO_NAME = re.compile(
    r"\b(?:19|20)\d\d\b|\bsince\b|^\W*$|licen[cs]e|certif|regist|committee|award|member"
)
_FULL = re.compile(
    r"full[- ]?time|vollzeit|temps plein|tempo pieno|jornada completa|40 ?(?:h|hours|std)|"
    r"1\.0 fte|heltid|voltijd"
)
_EXPLAINS = re.compile(
    r"\bprn\b|part[- ]time|per diem|second job|two jobs|both jobs|at the same time|"
    r"side (?:job|gig|business)|moonlight|overlap|on the side|weekends? (?:at|job|only)|"
    r"freelanc|consult|own (?:business|company|practice)|casual|bank shifts|contract(?:ed|"
    r"ing)? (?:with|for|on the side)|concurrent|simultaneous|juggl|nebenjob|minijob"
)


def differ(known: Known) -> Iterator[Difference]:
    """Dates of one job that do not fit each other, and unexplained overlaps in a resume."""
    facts = [f for f in trusted(known, FactKind.EMPLOYMENT) if f.when or f.amount]
    facts = [f for f in facts if f.employer or _of_the_last(f)]
    seen: set[frozenset[str]] = set()
    for first, second in adjacent(facts, known, lambda a, b: bool(clash(known, a, b))):
        seen.add(frozenset((first.source, second.source)))
        yield _dates(known, first, second)
    for first, second in _overlaps(known):
        if frozenset((first.source,)) not in seen:
            seen.add(frozenset((first.source,)))
            yield _both_at_once(known, first, second)


def _of_the_last(fact: Fact) -> bool:
    """Whether a job without a name can only be the last one: left, not "been there"."""
    return fact.detail("said") == "left"


def clash(known: Known, one: Fact, other: Fact) -> str:
    """ "start", "end" or "length" where two statements of one job cannot both be right."""
    if one.source == other.source and of_resume(known, one):
        return ""
    if not same_employer(known, one, other):
        return ""
    if not one.employer and not other.employer:
        return ""
    if any(f.when and not f.when.end and _is_of_owners(known, f) for f in (one, other)):
        return ""
    if _shows(known, one, other) or _shows(known, other, one):
        return ""
    first, second = _stints(known, one), _stints(known, other)
    found = [_differ(known, a, b) for a in first for b in second]
    return "" if not found or "" in found else found[0]


def _shows(known: Known, fact: Fact, other: Fact) -> bool:
    """Whether a resume has the other's year of start by that job too, or was cut in it."""
    begun = other.when.start if other.when else None
    if not (of_resume(known, fact) and of_resume(known, other)) or begun is None:
        return False
    whole = known.source(fact).text
    if re.search(r"(?:19|20)\d\d $", whole[: fact.start]):
        return True
    before = whole[: fact.start].rsplit("\n\n", 1)[-1]
    return bool(re.search(rf"\b{begun.first.year}\b", "\n".join(before.split("\n")[-2:])))


def _is_of_owners(known: Known, fact: Fact) -> bool:
    """Whether what began is an owner or a name of the firm, no job."""
    return not of_resume(known, fact) and tells_of_owners(known, fact)


def _stints(known: Known, fact: Fact) -> list[Fact]:
    """All the same source says of that employer: a resume may show several stints."""
    if not of_resume(known, fact):
        return [fact, *_by_year(known, fact)]
    jobs = [j for j in resume_jobs(known) if j.source == fact.source]
    stints = [j for j in jobs if alike(j.employer, fact.employer)]
    return [*stints, *_joined(stints)]


def _by_year(known: Known, fact: Fact) -> list[Fact]:
    """The same with "Feb 22" taken for the February of that year, where it may be that."""
    low, said = known.source(fact).text.lower(), said_on(known, fact)
    if fact.when is None:
        return []
    found = [
        FoundMoment(m.start(), m.end(), bound)
        for bound in (fact.when.start, fact.when.end)
        if bound is not None and bound.precision == "day"
        for m in _DAY_OR_YEAR.finditer(low, max(0, fact.start - 5), fact.end + 20)
    ]
    read = [(one, month_and_year(low, one, said)) for one in found]
    read = [(one, moment) for one, moment in read if moment != one.moment]
    return [replace(fact, when=_bounded(fact.when, one.moment, moment)) for one, moment in read]


def _bounded(when: Period, old: Moment, new: Moment) -> Period:
    """The period with one of its bounds read otherwise."""
    return replace(when, start=new) if old == when.start else replace(when, end=new)


def _joined(stints: list[Fact]) -> list[Fact]:
    """Stints with one employer taken as one: titles that followed each other."""
    dated = [s for s in stints if s.when and s.when.start]
    if len(dated) < 2:
        return []
    ordered = sorted(
        dated, key=lambda s: s.when.start.first if s.when and s.when.start else s.start
    )
    first, last = ordered[0].when, ordered[-1].when
    if first is None or last is None:
        return []
    return [replace(ordered[0], when=Period(first.start, last.end, last.ongoing))]


def _differ(known: Known, one: Fact, other: Fact) -> str:
    if one.when is None or other.when is None:
        return _length(known, one, other)
    if "together" in {one.detail("said"), other.detail("said")}:
        return _outside(one, other)
    a, b = one.when, other.when
    slack = _slack(known, one, other)
    role = _is_of_a_role(one, other) or _is_of_a_role(other, one)
    if a.start and b.start and apart(a.start, b.start) > slack and not role:
        return "start"
    if a.end and b.end and apart(a.end, b.end) > slack:
        return "end"
    return ""


def _slack(known: Known, one: Fact, other: Fact) -> float:
    """Months within which two dates of a job agree: more where one was only said in talk."""
    spoken = [f for f in (one, other) if not of_resume(known, f)]
    if any(f.detail("named") in {"weak", "small"} for f in spoken):
        return 3 * SLACK_MONTHS
    return 1.5 * SLACK_MONTHS if spoken else SLACK_MONTHS


def _is_of_a_role(said: Fact, job: Fact) -> bool:
    """Whether what began later may be a role within the job: "lead at Northbay since 2023"."""
    later = said.when and job.when and said.when.start and job.when.start
    if not later or not said.detail("role") or said.when is None or job.when is None:
        return False
    begun = said.when.start.first if said.when.start else None
    return bool(begun and job.when.start and begun > job.when.start.last)


def _outside(one: Fact, other: Fact) -> str:
    """Somebody worked there with them at a time when they were not there."""
    both = sorted((one, other), key=lambda f: f.detail("said") != "together")
    with_them, job = both[0].when, both[1].when
    if with_them is None or job is None or not with_them.start or not with_them.end:
        return ""
    if job.start and (job.start.first - with_them.start.last).days > 31 * 3:
        return "start"
    end = job.end.last if job.end else None
    if end and (with_them.end.first - end).days > 31 * 3:
        return "end"
    return ""


def _length(known: Known, one: Fact, other: Fact) -> str:
    if (one.amount is None) == (other.amount is None):
        return ""
    long, dated = (one, other) if one.amount else (other, one)
    if long.amount is None or dated.when is None or not _has_length(known, dated):
        return ""
    least, most = dated.when.months(said_on(known, dated))
    unit = _MONTHS[long.amount.unit]
    slack = max(12.0 if long.amount.unit == "year" else SLACK_MONTHS, 0.2 * most)
    low, high = long.amount.low * unit, (long.amount.high or 99.0) * unit
    if dated.when.ongoing:
        return "length" if high + slack < least else ""
    return "length" if low - slack > most or high + slack < least else ""


def _has_length(known: Known, dated: Fact) -> bool:
    """Whether its dates tell how long it lasted: both ends, or still held on a resume."""
    when = dated.when
    if when is None or when.start is None:
        return False
    if when.end is None:
        return when.ongoing and of_resume(known, dated)
    return when.start.first.year != when.end.last.year


def _overlaps(known: Known) -> Iterator[tuple[Fact, Fact]]:
    if any(_EXPLAINS.search(s.text.lower()) for s in known.sources if s.kind != "resume"):
        return
    jobs = [j for j in resume_jobs(known) if j.when and not j.detail("part_time")]
    for one, other in combinations(jobs, 2):
        if one.source != other.source or not one.employer or not other.employer:
            continue
        if not (_is_a_job(one) and _is_a_job(other)):
            continue
        if alike(one.employer, other.employer) or one.when is None or other.when is None:
            continue
        if _is_rough(one) or _is_rough(other):
            continue
        received = said_on(known, one)
        told = (
            known.source(one).text[one.start : one.end + 150].lower() + known.quote(other).lower()
        )
        least = SLACK_MONTHS if _FULL.search(told) else 3 * SLACK_MONTHS
        if overlap(one.when, other.when, received, received) > least:
            yield one, other


def _is_rough(fact: Fact) -> bool:
    """Whether a bound of its dates is known to the year only."""
    bounds = (fact.when.start, fact.when.end) if fact.when else ()
    return any(bound is not None and bound.precision in {"year", "vague"} for bound in bounds)


def _is_a_job(fact: Fact) -> bool:
    """Whether it was read as a whole: with a title, and a name that is one."""
    told = bool(fact.detail("title")) or is_a_firm(fact.employer)
    return told and not _NO_NAME.search(fact.employer.lower())


def _dates(known: Known, first: Fact, second: Fact) -> Difference:
    name = employer_of(known, first)
    told = [
        months_shown(f.when, said_on(known, f)) if f.when else f.shown for f in (first, second)
    ]
    return Difference(
        "employment_dates",
        key(name),
        first,
        second,
        f"{name}: “{_short(known.quote(first))}” gives {told[0]}, "
        f"“{_short(known.quote(second))}” gives {told[1]}.",
        f"From when to when was the job at {name}?",
    )


def _both_at_once(known: Known, first: Fact, second: Fact) -> Difference:
    day = said_on(known, first)
    return Difference(
        "employment_dates",
        key(first.employer),
        first,
        second,
        f"{first.employer} ({months_shown(first.when, day)}) and {second.employer} "
        f"({months_shown(second.when, day)}) overlap by more than two months, both full time.",
        f"Were {first.employer} and {second.employer} held at the same time?",
    )


def _short(quote: str) -> str:
    flat = " ".join(quote.split())
    return flat if len(flat) <= 90 else flat[:88] + "…"
