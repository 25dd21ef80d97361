"""Years of experience: those stated, and the jobs of a resume that bear them out.

`value` is "stated", with `amount` in years as of the day it was said, or "job" (about "job"):
one job of a resume with `when` and `employer`; its details are `title`, `until` (where its lines
end in the source), `body` ("1" where more than its head is there), `part_time` and `undated` ("1"
where another job of the resume has no dates). `bare` is set where only a number was said, so that
"total" is a reading of ours; `loose` where more may be counted in than a resume's jobs; `as_of` is
the day by which the years had passed ("4 years by March 2020").
"""

import re
from collections.abc import Iterator
from datetime import date

from recruiter_desk.screening.model import Amount, Fact, FactKind, Standing
from recruiter_desk.screening.reading.experience.beginnings import begun
from recruiter_desk.screening.reading.experience.lengths import Stated, stated
from recruiter_desk.screening.reading.experience.loose import is_loose
from recruiter_desk.screening.reading.experience.senses import answered
from recruiter_desk.screening.reading.resume.outline import Job
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import moments

JOB = "job"
STATED = "stated"
_BY = re.compile(
    r"\b(?:by|as of|until|up to|before)(?: the)?\b(?! (?:himself|herself|phone|mail))"
)
_BY_FAR = 60  # letters from "by" to the day
_BODY = 20  # letters below a job's head from which it tells what was done


def read(text: Text) -> Iterator[Fact]:
    """The years of experience in a text."""
    seen: set[tuple[str, int]] = set()
    for one in stated(text):
        if "direct report" in text.low[one.start : one.end]:
            continue
        if (one.name, one.end) not in seen:
            seen.add((one.name, one.end))
            yield from _fact(text, one)
    for since in begun(text):
        if text.is_resume and not since.is_told and text.outline.job(since.start):
            continue
        one = Stated(since.name, since.amount(text.said), since.start, since.end)
        yield from _fact(text, one, when=since.period)
    undated = any(job.when is None and job.title for job in text.outline.jobs)
    for job in text.outline.jobs:
        yield from _job(text, job, undated=undated)


def _fact(text: Text, one: Stated, **more: object) -> Iterator[Fact]:
    fact = text.fact(
        FactKind.YEARS,
        one.name,
        STATED,
        shown(one.amount),
        one.start,
        one.end,
        amount=one.amount,
        details=_details(text, one),
        **more,
    )
    fact = answered(text, fact, one.start, one.end)
    if fact.standing not in {Standing.DENIED, Standing.PLANNED}:
        yield fact


def _details(text: Text, one: Stated) -> tuple[tuple[str, str], ...]:
    found = [("bare", "1")] if one.bare else []
    if is_loose(text, one.start, one.end):
        found.append(("loose", "1"))
    if day := _as_of(text, one.end):
        found.append(("as_of", day.isoformat()))
    return tuple(found)


def _as_of(text: Text, end: int) -> date | None:
    """The day behind a number by which it had passed: "by the time it shut in March 2020"."""
    clause = text.clause(end - 1)
    m = _BY.search(text.low, end, clause.end)
    if m is None:
        return None
    stop = min(clause.end, m.end() + _BY_FAR)
    near = moments(text.low[m.end() : stop], text.said, resume=text.is_resume)
    return near[0].moment.last if near and near[0].moment.last < text.said else None


def shown(amount: Amount) -> str:
    """ "8 y", "5 to 6 y", "10 y or more"."""
    if amount.high is None:
        return f"{amount.low:g} y or more"
    if amount.high == amount.low:
        return f"{'about ' if amount.vague else ''}{amount.low:g} y"
    return f"{amount.low:g} to {amount.high:g} y"


def _job(text: Text, job: Job, *, undated: bool) -> Iterator[Fact]:
    if job.when is None or job.when.start is None or job.head[0] >= job.head[1]:
        return
    until = text.normal.original(job.start, max(job.end, job.start + 1))[1]
    body = len(text.low[job.head[1] : job.end].strip()) >= _BODY
    details = (
        ("title", job.title),
        ("until", str(until)),
        ("body", "1" if body else ""),
        ("part_time", "1" if job.part_time else ""),
        ("undated", "1" if undated else ""),
    )
    yield text.fact(
        FactKind.YEARS,
        JOB,
        JOB,
        job.title or job.employer,
        *job.head,
        when=job.when,
        employer=job.employer,
        details=details,
        standing=Standing.ASSERTED,
    )
