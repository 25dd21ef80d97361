"""Who they work or worked for: there or gone, never there, or elsewhere in those years."""

import re
from collections.abc import Iterator
from functools import lru_cache

from recruiter_desk.base.text import fold
from recruiter_desk.screening.model import LEARNED, Difference, Fact, FactKind, Known, SourceKind
from recruiter_desk.screening.names_alike import alike, key, laid_out
from recruiter_desk.screening.rules.jobs import (
    employer_of,
    months_shown,
    of_resume,
    overlap,
    resume_jobs,
    said_on,
    same_employer,
    soon_after,
    tells_of_owners,
    trusted,
)
from recruiter_desk.screening.rules.pairs import adjacent

GONE_DAYS = 30
"""A resume received so soon after a job ended may still show it as held."""
NEAR_DAYS = 14
"""Statements of a current employer so near to each other speak of the same time."""
_FIRM = re.compile(
    r"\bwork(?:s|ing)? (?:at|for)|employed|current (?:employer|job)|(?:now|currently) (?:at|"
    r"with)|still"
)
_BESIDE = re.compile(
    r"\bprn\b|per diem|part[- ]time|\bagency\b|weekend|on the side|picks? up|\balso\b|"
    r"second job|as well|shifts|\bsat(?:urday)?s? here|odd shift|"
    r"temporar|contract|locum|moonlight|volunteer"
)
_THERE = {"works", "worked", "started", "left", "together"}
_AT_NOW = {"works", "started"}


def differ(known: Known) -> Iterator[Difference]:
    """Every pair of statements about employers that cannot both be true."""
    facts = [f for f in trusted(known, FactKind.EMPLOYER) if f.standing != "planned"]
    for first, second in adjacent(facts, known, lambda a, b: bool(_clash(known, a, b))):
        yield _made(known, first, second, _clash(known, first, second))


def _clash(known: Known, one: Fact, other: Fact) -> str:
    """Why two statements clash; "" where they do not. `one` was said first."""
    if one.source == other.source and (of_resume(known, one) or _in_one_breath(one, other)):
        return ""
    if "none" in {one.value, other.value}:
        return _without_a_job(known, one, other)
    if same_employer(known, one, other):
        return _same(known, one, other)
    return _elsewhere(known, one, other) or _other_now(known, one, other)


def _in_one_breath(one: Fact, other: Fact) -> bool:
    """Whether one text says where and for whom not: "at the Royal, never on its books"."""
    return "never" in {one.value, other.value}


def _same(known: Known, one: Fact, other: Fact) -> str:
    values = {one.value, other.value}
    if "never" in values:
        told = one if other.value == "never" else other
        return "never" if told.value in _THERE else ""
    gone = next((f for f in (one, other) if f.value == "left" or _is_over(known, f)), None)
    there = next((f for f in (one, other) if f.value == "works"), None)
    if gone is None or there is None or not (gone.employer or gone.when):
        return ""
    if not there.employer and gone.value == "worked":
        return ""
    return _gone(known, gone, there)


def _is_over(known: Known, fact: Fact) -> bool:
    """A job a resume shows as ended."""
    ended = fact.when is not None and fact.when.end is not None
    return fact.value == "worked" and ended and of_resume(known, fact)


def _gone(known: Known, gone: Fact, there: Fact) -> str:
    """Said to be there after they were said to have left."""
    day = said_on(known, there)
    if gone.value == "worked" and there.detail(LEARNED):
        return ""
    if gone.value == "worked" and "still" not in known.quote(there).lower():
        return ""
    if gone.value == "worked" and of_resume(known, there):
        return ""
    if gone.when and gone.when.end:
        slack = GONE_DAYS if of_resume(known, there) else 14
        end = gone.when.end
        if there.when and there.when.start and there.when.start.first > end.last:
            return ""
        return "gone" if (day - end.last).days > slack else ""
    slack = GONE_DAYS if of_resume(known, there) else 0
    return "gone" if (day - said_on(known, gone)).days > slack else ""


def _without_a_job(known: Known, one: Fact, other: Fact) -> str:
    idle = one if one.value == "none" else other
    there = other if idle is one else one
    if there.value == "none" or there.value != "works" or not _is_full(there):
        return ""
    day, idle_day = said_on(known, there), said_on(known, idle)
    if idle.when and idle.when.end:
        slack = GONE_DAYS if of_resume(known, there) else 10
        late = (day - idle.when.end.last).days > slack
        back = there.when and there.when.start and there.when.start.first > idle.when.end.first
        return "idle" if late and not back and day <= idle_day else ""
    if of_resume(known, there):
        return "idle" if soon_after(day, idle_day, NEAR_DAYS) else ""
    if there.when and there.when.start and there.when.start.last > idle_day:
        return ""
    return "idle" if 0 <= (day - idle_day).days <= 60 else ""


def _is_full(fact: Fact) -> bool:
    return not fact.detail("part_time")


def _elsewhere(known: Known, one: Fact, other: Fact) -> str:
    """In the years they are said to have been somewhere, the resume has them elsewhere."""
    for said, job in ((one, other), (other, one)):
        if not of_resume(known, job) or of_resume(known, said) or not said.when or not job.when:
            continue
        if said.detail("named") != "yes" or said.value not in {
            "together",
            "worked",
            "works",
            "left",
        }:
            continue
        if job.detail("part_time") or _in_resumes(known, said):
            continue
        if tells_of_owners(known, said):
            continue
        least = 6.0 if said.value == "together" else 4.0
        if overlap(said.when, job.when, said_on(known, said), said_on(known, job)) > least:
            return "elsewhere"
    return ""


def _sentence(known: Known, fact: Fact) -> str:
    """The words around a fact."""
    text = known.source(fact).text.lower()
    return text[max(0, fact.start - 60) : fact.end + 60]


def _in_resumes(known: Known, said: Fact) -> bool:
    """Whether a resume names it; a name that begins with a number ("4 West") is a ward or unit."""
    if said.employer[:1].isdigit():
        return True
    if any(alike(job.employer, said.employer) for job in resume_jobs(known) if job.employer):
        return True
    telling = [word for word in laid_out(said.employer).telling if len(word) > 2]
    if not telling:
        return False
    texts = known.once("texts of resumes", known, lambda: _resume_texts(known))
    return any(all(word in text for word in telling) for text in texts)


def _resume_texts(known: Known) -> list[str]:
    return [_folded(source.text) for source in known.sources if source.kind is SourceKind.RESUME]


@lru_cache(maxsize=8)
def _folded(text: str) -> str:
    return fold(text)


def _other_now(known: Known, one: Fact, other: Fact) -> str:
    """Two current employers, said within days of each other."""
    if one.value != "works" or other.value != "works":
        return ""
    if not (_is_full(one) and _is_full(other)):
        return ""
    if one.detail("named") != "yes" or other.detail("named") != "yes":
        return ""
    said = other if of_resume(known, one) else one
    if (of_resume(known, one) and of_resume(known, other)) or _in_resumes(known, said):
        return ""
    if not _FIRM.search(known.quote(said).lower()) or _BESIDE.search(_sentence(known, said)):
        return ""
    near = soon_after(said_on(known, one), said_on(known, other), NEAR_DAYS)
    return "other" if near and not tells_of_owners(known, one, other) else ""


_WHY = {
    "never": "“{one}” and “{two}” cannot both hold of {name}.",
    "gone": "“{one}” against “{two}”: at {name} still, or not any more.",
    "idle": "“{one}” against “{two}”: with a job, or without one.",
    "elsewhere": "“{one}”, but for the same time “{two}”.",
    "other": "“{one}” and, at the same time, “{two}”.",
}
_ASK = {
    "never": "What was the tie to {name}?",
    "gone": "Is the job at {name} still held, and if not, when did it end?",
    "idle": "Is there a job at present, and with whom?",
    "elsewhere": "Which employer was it in that time?",
    "other": "Who is the employer at present?",
}


def _made(known: Known, first: Fact, second: Fact, reason: str) -> Difference:
    name = employer_of(known, first) or employer_of(known, second) or "that employer"
    said = {"one": _told(known, first), "two": _told(known, second), "name": name}
    return Difference(
        "employer",
        key(name),
        first,
        second,
        _WHY[reason].format(**said),
        _ASK[reason].format(**said),
    )


def _told(known: Known, fact: Fact) -> str:
    flat = " ".join(known.quote(fact).split())
    short = flat if len(flat) <= 90 else flat[:88] + "…"
    if fact.when and of_resume(known, fact):
        return f"{fact.shown}, {months_shown(fact.when, said_on(known, fact))}"
    return short
