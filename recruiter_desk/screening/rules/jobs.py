"""The jobs known of a candidate: which one a statement means, and how their times compare."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from recruiter_desk.base.text import fold
from recruiter_desk.screening.model import Fact, FactKind, Known, Moment, Period, SourceKind
from recruiter_desk.screening.model.times import MONTH_DAYS
from recruiter_desk.screening.names_alike import alike, begins_alike, is_a_firm, laid_out

_NO_JOB = re.compile(r"between|career break|sabbatical|gap|unemployed|parental|maternity|travel")
_OWNERS = re.compile(
    r"\b(?:bought|acquir\w+|took over|taken over|merged?|merger|parent|belongs? to|owned by|"
    r"owns|renamed|rebrand\w*|(?:is|it's|now) (?:now )?called|part of|subsidiary|"
    r"spin-?(?:out|off)|spun|tupe\w*|division of|brand|formerly|used to be|"
    r"trad(?:es|ing) as|payroll|pays (?:him|her|them)|"
    r"placed (?:at|with|in|by)|has (?:him|her|them) (?:at|on|in)|on site|the old|seconded|"
    r"on loan|badge says|on paper)\b"
)
_LEAST = 4  # letters of a word that may name a site in the head of a job
SLACK_MONTHS = 2.0
"""Two dates of one job may lie so far apart before they differ (FORMAT of the cases)."""


def said_on(known: Known, fact: Fact) -> date:
    """The day a fact was said or its resume received."""
    return known.source(fact).at.date()


def of_resume(known: Known, fact: Fact) -> bool:
    """Whether it stands in a resume."""
    return known.source(fact).kind is SourceKind.RESUME


def resume_jobs(known: Known) -> list[Fact]:
    """The jobs of all resumes, as facts of their dates."""
    return known.once("jobs", known, lambda: _resume_jobs(known))


def _resume_jobs(known: Known) -> list[Fact]:
    return [f for f in known.of(FactKind.EMPLOYMENT) if of_resume(known, f)]


def jobs_at(known: Known, day: date) -> list[Fact]:
    """The jobs of the resume that held that day or was the last received before it."""
    jobs = resume_jobs(known)
    before = [f for f in jobs if said_on(known, f) <= day] or jobs
    if not before:
        return []
    latest = max(known.source(f).at for f in before)
    return [f for f in before if known.source(f).at == latest]


def employer_of(known: Known, fact: Fact) -> str:
    """The employer a fact is about: as named, else that of the current or last full job.

    "" where nothing tells.
    """
    return known.once("employer", fact, lambda: _employer_of(known, fact))


def _employer_of(known: Known, fact: Fact) -> str:
    if named := _named(known, fact):
        return named
    jobs = jobs_at(known, said_on(known, fact))
    if not jobs:
        return fact.employer
    jobs = [f for f in jobs if not _NO_JOB.match(f.employer.lower())]
    if (ended := _that_ended(fact, jobs)) is not None:
        return ended.employer
    full = [f for f in jobs if not f.detail("part_time")] or jobs
    if not full:
        return ""
    last = max(full, key=lambda f: _until(f, said_on(known, f)))
    return last.employer


def _named(known: Known, fact: Fact) -> str:
    """The employer a fact names, by the name of its resume where that tells; "" where none."""
    if not fact.employer or of_resume(known, fact):
        return fact.employer
    if named := _of_head(known, fact):
        return named
    sure = fact.detail("named") != "weak" or _is_known(known, fact.employer)
    return fact.employer if sure else ""


def _of_head(known: Known, fact: Fact) -> str:
    """The employer in the head of whose job that name stands: a ward, a site, a brand."""
    words = [w for w in laid_out(fact.employer).telling if len(w) >= _LEAST]
    jobs = resume_jobs(known) if words and fact.detail("named") != "small" else []
    if any(alike(job.employer, fact.employer) for job in jobs):
        return ""
    met = {
        job.employer
        for job in jobs
        if job.employer and _names(known.quote(job), fact.employer, words)
    }
    return met.pop() if len(met) == 1 else ""


def _names(head: str, name: str, words: Sequence[str]) -> bool:
    """Whether a head has those words as more than the town it was in."""
    low = fold(head)
    if not all(re.search(rf"\b{re.escape(w)}", low) for w in words):
        return False
    said = "|".join(re.escape(one) for one in (fold(name), " ".join(words)))
    town = rf"(?:,|-|\||\n)\s*(?:{said})\s*(?:,|\n|\||\)|$|  |[a-z]{{2}}\b)"
    return re.search(town, low) is None


def _that_ended(fact: Fact, jobs: Sequence[Fact]) -> Fact | None:
    """The one job that ended when the fact says so; None where none did or it says no end."""
    end = fact.when.end if fact.when else None
    if end is None:
        return None
    fits = [
        j for j in jobs if j.employer and j.when and j.when.end and apart(j.when.end, end) <= 3.0
    ]
    return max(fits, key=lambda j: _until(j, end.last)) if fits else None


def _is_known(known: Known, name: str) -> bool:
    """Whether that name is one of an employer of their resumes, by its first telling word."""
    return any(begins_alike(job.employer, name) for job in resume_jobs(known))


def _until(fact: Fact, as_of: date) -> tuple[date, date]:
    when = fact.when or Period(None, None)
    start = when.start.first if when.start else date.min
    return (when.end.last if when.end else as_of), start


def same_employer(known: Known, one: Fact, other: Fact) -> bool:
    """Whether two facts are about one employer."""
    first, second = employer_of(known, one), employer_of(known, other)
    return bool(first and second) and alike(first, second)


def apart(one: Moment, other: Moment) -> float:
    """Months that at least lie between two moments; 0 where they can be the same day."""
    days = max((one.first - other.last).days, (other.first - one.last).days)
    return max(0.0, days / MONTH_DAYS)


def overlap(one: Period, other: Period, one_as_of: date, other_as_of: date) -> float:
    """Months for which two periods overlap at the least; 0 where they need not at all."""
    starts = [p.start.last for p in (one, other) if p.start]
    ends = [_end(one, one_as_of), _end(other, other_as_of)]
    if len(starts) < 2 or None in ends:
        return 0.0
    end = min(day for day in ends if day is not None)
    return max(0.0, (end - max(starts)).days / MONTH_DAYS)


def _end(period: Period, as_of: date) -> date | None:
    if period.end is not None:
        return period.end.first
    return as_of if period.ongoing else None


def held_with(known: Known, fact: Fact, jobs: Sequence[Fact]) -> Iterator[Fact]:
    """The jobs at the employer a fact is about."""
    return (job for job in jobs if same_employer(known, fact, job))


def tells_of_owners(known: Known, *facts: Fact) -> bool:
    """Whether a sentence that names one of those employers speaks of who owns, pays or places."""
    said = known.once("owners", known, lambda: list(_of_owners(known)))
    for fact in facts if said else ():
        telling = [w for w in laid_out(fact.employer).telling if len(w) >= _LEAST]
        name = telling[0] if telling else fold(fact.employer)
        if any(name in sentence for sentence in said):
            return True
    return False


def _of_owners(known: Known) -> Iterator[str]:
    """The sentences on who owns, pays or places, in small letters."""
    for source in known.sources:
        if source.kind is SourceKind.RESUME:
            continue
        for sentence in re.split(r"(?<=[.;!?])\s|\n", source.text):
            if _OWNERS.search(low := fold(sentence)):
                yield low


def soon_after(one: date, other: date, days: int) -> bool:
    """Whether `other` is at most so many days from `one`, either way."""
    return abs(other - one) <= timedelta(days=days)


def months_shown(when: Period | None, as_of: date) -> str:
    """A period as a person reads it: "2019-03 to now"."""
    if when is None:
        return "no dates"
    start = _month(when.start) if when.start else "?"
    end = _month(when.end) if when.end else f"{as_of:%Y-%m}" if when.ongoing else "?"
    return f"{start} to {end}"


def _month(moment: Moment) -> str:
    if moment.precision == "year":
        return f"{moment.first:%Y}"
    if moment.precision == "vague":
        return f"about {moment.first + (moment.last - moment.first) / 2:%Y}"
    return f"{moment.first:%Y-%m}"


def _fits(known: Known, fact: Fact, name: str) -> bool:
    if fact.employer and alike(_of_head(known, fact), name):
        return True

    if fact.detail("named") == "weak":
        return begins_alike(name, fact.employer)
    return alike(name, fact.employer)


def _is_told_twice(fact: Fact, facts: Sequence[Fact]) -> bool:
    """Whether another source names that firm as well."""
    return is_a_firm(fact.employer) and any(
        other.source != fact.source and alike(other.employer, fact.employer) for other in facts
    )


def trusted(known: Known, *kinds: FactKind) -> list[Fact]:
    """The facts of these kinds whose employer is one: named as such, or known from elsewhere."""
    facts = list(known.of(*kinds))
    sure = [
        f.employer
        for f in known.of(FactKind.EMPLOYMENT, FactKind.EMPLOYER)
        if f.detail("named") == "yes"
    ]
    return [
        f
        for f in facts
        if f.detail("named") in {"yes", ""}
        or _is_told_twice(f, facts)
        or any(_fits(known, f, name) for name in sure)
    ]
