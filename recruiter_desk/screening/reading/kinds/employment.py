"""When they held a job: from, until. About an employer's key, "" where none was named."""

import re
from collections.abc import Iterator

from recruiter_desk.screening.model import Fact, FactKind, Period
from recruiter_desk.screening.names_alike import key
from recruiter_desk.screening.reading.jobs.spans import length_of
from recruiter_desk.screening.reading.jobs.stated import Statement
from recruiter_desk.screening.reading.jobs.statements import statements
from recruiter_desk.screening.reading.kinds.employers import named
from recruiter_desk.screening.reading.resume.outline import Job
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.swift import swift

_SIDE = swift(
    r"part[- ]time|treasurer|trustee|coach\\b|youth|church|charity|\\bclub\\b|"
    r"association\\b|committee|council(?:lor)\\b|\bp/?t\b|\bprn\b|per diem|casual|as needed|"
    r"weekends?\b|evenings?\b|consult(?:ant|ing)\b|contract(?:or)?\b|freelanc|"
    r"self[- ]employed|\bowner\b|founder|volunteer|adjunct|\bboard\b|intern(?:ship)?\b|"
    r"student|seasonal|temp(?:orary)?\b|agency|"
    r"travel(?:er|ing| assignment)|secondment|\bbank (?:nurse|staff)|zero[- ]hours?|locum|"
    r"nebenberuflich|teilzeit|minijob|temps partiel|side (?:business|job)|sole trader|"
    r"reserv(?:e|ist)|national guard|concurrent|alongside|while (?:working|employed|"
    r"studying)|moonlight|\d{1,2} (?:hours|hrs|h)(?: per |/| a )week"
)
_BESIDE = re.compile(
    r"alongside|\(bank\b|bank,|shifts? a month|\d (?:hours|hrs|h|days?) (?:a|per|/) ?week|"
    r"part[- ]time|\bprn\b|per diem|evenings|side (?:job|business)|weekends only|as needed|"
    r"voluntary|volunteer"
)
_TURNS = re.compile(
    r"\b(?:\d|one|an?|two) (?:weeks?|days?|weekends?|nights?) (?:in|out of|every) (?:\d|two|three|"
    r"four|five|six|seven)\b"
)
_ROLE = re.compile(
    r"\b(?:staff|principal|sr|jr|junior|head|partner|vp|director) since\b|"
    r"\bas (?:a|an|the|their|lead|senior|manager|charge|head|acting|interim)\b|promot|"
    r"\brole\b|\blead\b|manager|supervisor|director|senior|full[- ]time|part[- ]time|\bperm|"
    r"\bdays\b|\bnights\b|\bunit\b|\bteam\b|remote|hybrid|charge|head of|made (?:up|perm)|"
    r"transferred|moved"
)
_OF_A_JOB = {"works", "started", "left", "worked", "together"}


def read(text: Text) -> Iterator[Fact]:
    """The dates of every job: a resume's, and those a text states.

    `details`: `part_time` "yes" of a job that may stand beside another; `said` the state it was
    said with ("works", "left", …); `named` as employers have it.
    """
    for job in text.outline.jobs:
        if job.when is not None and (job.when.start or job.when.end):
            span = (job.when_start, job.when_end) if job.when_end else job.head
            yield text.fact(
                FactKind.EMPLOYMENT,
                key(job.employer),
                "job",
                shown(job.when),
                *(span if not job.employer else _with_dates(job.head, span)),
                when=job.when,
                employer=job.employer,
                details=(
                    ("part_time", "yes" if job.part_time or _beside(text, job) else ""),
                    ("said", "works" if job.when.ongoing else "worked"),
                    ("named", "yes"),
                    ("title", job.title),
                ),
            )
    for said in statements(text):
        length = None
        if said.state == "worked" and said.when is None:
            length = length_of(text, said.start, said.end)
        if _in_turns(text, said):
            continue
        if said.state in _OF_A_JOB and (said.when is not None or length):
            name = said.mention.name if said.mention else ""
            yield text.fact(
                FactKind.EMPLOYMENT,
                key(name) if name else "",
                "job",
                shown(said.when)
                if said.when
                else text.low[length.start : length.end]
                if length
                else "",
                min(said.start, length.start) if length else said.start,
                max(said.end, length.end) if length else said.end,
                holder=said.holder,
                standing=said.standing,
                when=said.when,
                amount=length.amount if length else None,
                employer=name,
                details=(
                    ("said", said.state),
                    ("named", named(said)),
                    ("role", "yes" if _of_a_role(text, said) else ""),
                ),
            )


def _beside(text: Text, job: Job) -> bool:
    """Whether its own lines say it may stand beside another job."""
    around = text.low[max(0, job.head[0] - 60) : job.head[0]].rsplit("\n\n", 1)[-1]
    after = text.low[job.head[1] : job.head[1] + 120]
    return bool(
        _SIDE.search(text.low, job.head[0], job.head[1])
        or _BESIDE.search(around + text.low[job.head[0] : job.head[1]] + after)
    )


def _in_turns(text: Text, said: Statement) -> bool:
    """Whether a length tells how often: "one week in four at Frome"."""
    clause = text.clause(said.start)
    return _TURNS.search(text.low, clause.start, clause.end) is not None


def _of_a_role(text: Text, said: Statement) -> bool:
    """Whether the clause speaks of a role there, which may have begun later than the job."""
    clause = text.clause(said.start)
    return _ROLE.search(text.low, clause.start, clause.end) is not None


def _with_dates(head: tuple[int, int], span: tuple[int, int]) -> tuple[int, int]:
    return min(head[0], span[0]), max(head[1], span[1])


def shown(when: Period) -> str:
    """A period as a person reads it: "2019-03 to now"."""
    start = f"{when.start.first:%Y-%m}" if when.start else "?"
    if when.end is not None:
        return f"{start} to {when.end.last:%Y-%m}"
    return f"{start} to now" if when.ongoing else f"from {start}"
