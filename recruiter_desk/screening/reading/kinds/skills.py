"""Skills: what was done, what never was.

`about` is the skill's name in the lexicon, or the words as written in small letters; `value` is
"done", "never", "little" (some exposure, rusty, trained), "watched" (only shadowed), "past" (not
lately) or, on a resume, "listed" (named outside the jobs). Details: `level` of a language from
"1" (A1) to "6" (native), `now` "1" where it is only said not to be done these days, `other` "1"
for words not in the lexicon, "heading" where they only headed what is said, `in` "title" where a
job's title names it. In a resume `when` and `employer` are those of the job it stands in.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from recruiter_desk.screening.lexicon import Met
from recruiter_desk.screening.model import Fact, FactKind, Holder, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.experience.named import lexicon, skills
from recruiter_desk.screening.reading.experience.others import never_done
from recruiter_desk.screening.reading.experience.pointers import pointed, topics, unnamed
from recruiter_desk.screening.reading.experience.senses import answered
from recruiter_desk.screening.reading.experience.standing import (
    DONE,
    LISTED,
    NEVER,
    PAST,
    how,
    level,
    weak_on_paper,
)
from recruiter_desk.screening.reading.experience.whose import is_of_another
from recruiter_desk.screening.reading.resume.outline import Job
from recruiter_desk.screening.reading.text import Text

_THESE_DAYS = re.compile(
    r"\b(?:doesn't|does not|don't|do not|isn't|not) (?:\w+ )?"
    r"(?:do|use|run|work|operate|doing|using|running)\b"
)
_DATED = re.compile(r"\b(?:19|20)\d\d\b")
MANAGEMENT = "management"
"""Read as a title's level elsewhere, not as a skill."""

_DAILY = re.compile(r"\b(?:in (?:daily|regular|constant|weekly) use|used daily|practised daily)\b")
_NO_PART = {"education", "credentials"}
_SEEKS = re.compile(r"\b(?:seeking|looking for|objective|hoping|eager to learn|interested in)\b")


def read(text: Text) -> Iterator[Fact]:
    """The skills a text says were done, or never were."""
    return _on_paper(text) if text.is_resume else _typed(text)


def _typed(text: Text) -> Iterator[Fact]:
    by_clause: dict[Clause, list[Met]] = {}
    named = skills(text.low, text.text)
    for met in named:
        by_clause.setdefault(text.clause(met.start), []).append(met)
    for clause, here in by_clause.items():
        for met in here:
            yield from _one(text, clause, met, here)
    yield from filter(_told, _said_apart(text, named))


def _said_apart(text: Text, named: list[Met]) -> Iterator[Fact]:
    """What is said of a skill by "it", and of things the lexicon does not know."""
    known = named + _headings(text.low, named)
    for point in (*pointed(text.low, known), *unnamed(text.low, known)):
        met = Met(point.start, point.end, point.met.means)
        how_named = "" if point.met in named else "heading"
        yield _fact(text, text.clause(point.start), met, point.value, other=how_named)
    for other in never_done(text.low):
        met = Met(other.first, other.end, other.name)
        if not skills(text.low, text.text, met.start, met.end):
            yield _fact(text, text.clause(other.start), met, NEVER, other="1")


def _headings(low: str, named: list[Met]) -> list[Met]:
    """What sentences begin with, where the lexicon does not know it."""
    return [h for h in topics(low) if not any(m.start < h.end and h.start < m.end for m in named)]


def _one(text: Text, clause: Clause, met: Met, here: list[Met]) -> Iterator[Fact]:
    if met.means == MANAGEMENT and _no_team(text.low, met):
        return
    said = how(text.low, met, here, clause.start, clause.end)
    if not said:
        return
    rank = level(text.low, met, clause.end) if met.means in lexicon().spoken else 0
    now = said == NEVER and _THESE_DAYS.search(text.low, clause.start, met.start) is not None
    fact = _fact(text, clause, met, said, level=str(rank) if rank else "", now="1" if now else "")
    if _told(fact):
        yield fact


def _is_of_employer(text: Text, met: Met, job: Job) -> bool:
    """Whether a word of a job's head is of its employer, or in the line that names it."""
    line = text.low.rfind("\n", 0, met.start) + 1
    end = text.low.find("\n", met.end)
    said = text.low[line : end if end >= 0 else len(text.low)]
    return not job.employer or job.employer.lower() in said or _DATED.search(said) is not None


def _no_team(low: str, met: Met) -> bool:
    """Whether it speaks of direct reports: a title's matter."""
    return "report" in low[met.start : met.end]


def _told(fact: Fact) -> bool:
    """Whether it was said at all, by whomever."""
    return fact.standing in {Standing.ASSERTED, Standing.DENIED}


def _fact(text: Text, clause: Clause, met: Met, said: str, **details: str) -> Fact:
    first, last = quoted(text.low, clause, met)
    sense = text.sense(met.start, met.end)
    fact = text.fact(
        FactKind.SKILL,
        met.means,
        said,
        said,
        first,
        last,
        **sense._asdict(),
        details=tuple((key, value) for key, value in details.items() if value),
    )
    fact = answered(text, fact, met.start, met.end)
    if is_of_another(text, clause, met.start) and not text.is_resume:
        return replace(fact, holder=Holder.OTHER)
    if said in {NEVER, PAST} and fact.standing in {Standing.PLANNED, Standing.ASSERTED}:
        return replace(fact, standing=Standing.DENIED)
    if said == DONE and fact.standing is Standing.DENIED:
        return replace(fact, standing=Standing.ASSERTED)
    return fact


def quoted(low: str, clause: Clause, met: Met) -> tuple[int, int]:
    """The words to show: from the clause's beginning or the last comma to a natural end."""
    first = clause.start
    if met.start - first > 60:
        first = max(
            low.rfind(",", first, met.start) + 1, low.rfind(" ", first, met.start - 40) + 1
        )
    last = clause.end if clause.end - met.end < 30 else met.end
    while first < met.start and low[first] in " ,-":
        first += 1
    return first, max(last, met.end)


def _on_paper(text: Text) -> Iterator[Fact]:
    seen: set[tuple[str, int, str]] = set()
    for met in skills(text.low, text.text):
        job = text.outline.job(met.start)
        part = text.outline.part(met.start)
        if met.means == MANAGEMENT or (
            part in _NO_PART and job is None and not _in_use(text, met)
        ):
            continue
        fact = _printed(text, met)
        if fact is None:
            continue
        place = (met.means, job.start if job else -1, fact.value)
        if place not in seen:
            seen.add(place)
            yield fact


def _in_use(text: Text, met: Met) -> bool:
    """Whether a line among trainings says that it is done: "signed off 2021, in daily use"."""
    clause = text.clause(met.start)
    return _DAILY.search(text.low, met.end, clause.end) is not None


def _printed(text: Text, met: Met) -> Fact | None:
    """A skill as a resume names it; None where it is an employer's name or a wish."""
    job, clause = text.outline.job(met.start), text.clause(met.start)
    in_head = job is not None and job.head[0] <= met.start < job.head[1]
    if job is not None and in_head and text.low[met.start : met.end] not in job.title.lower():
        if _is_of_employer(text, met, job):
            return None
        in_head = False
    if _SEEKS.search(text.low, clause.start, met.start):
        return None
    sense = text.sense(met.start, met.end)
    said = weak_on_paper(text.low, met, clause.start, clause.end)
    if sense.standing is Standing.DENIED:
        return None
    rank = level(text.low, met, clause.end) if met.means in lexicon().spoken else 0
    details = (("level", str(rank) if rank else ""), ("in", "title" if in_head else ""))
    first, last = (met.start, met.end) if job is None else quoted(text.low, clause, met)
    if in_head and job is not None:
        first, last = job.head
    return text.fact(
        FactKind.SKILL,
        met.means,
        said or (DONE if job is not None else LISTED),
        said or (DONE if job is not None else LISTED),
        first,
        last,
        holder=Holder.CANDIDATE,
        standing=sense.standing,
        when=job.when if job is not None else None,
        employer=job.employer if job is not None else "",
        details=tuple((key, value) for key, value in details if value),
    )
