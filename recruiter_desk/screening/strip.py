"""The jobs of a resume as stretches of time, with the gaps and overlaps between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from recruiter_desk.screening.model import Moment, Source
from recruiter_desk.screening.model.times import MONTH_DAYS
from recruiter_desk.screening.reading.resume.outline import Job
from recruiter_desk.screening.reading.text import Text

LEAST = 2.0  # months from which a gap or an overlap is shown


@dataclass(frozen=True, slots=True)
class Stretch:
    """One job; `start` and `end` each lie somewhere from their first to their last day."""

    name: str
    start: Moment
    end: Moment
    said: str
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """A time between jobs that surely was one, or, `is_gap` False, in which two ran at once."""

    start: date
    end: date
    said: str
    is_gap: bool = True


def strip_of(resume: Source, said: date) -> tuple[list[Stretch], list[Gap]]:
    """The stretches of a resume, newest first, and what lies between them.

    Only what is sure is a gap or an overlap: fuzzy ends are taken at their best.
    """
    jobs = Text(resume, said).outline.jobs
    stretches = [made for job in jobs if (made := _stretch(job, said)) is not None]
    stretches.sort(key=lambda s: (s.end.last, s.start.first), reverse=True)
    return stretches, [*_gaps(stretches), *_overlaps(stretches)]


def _stretch(job: Job, said: date) -> Stretch | None:
    if job.when is None or job.when.start is None:
        return None
    start = job.when.start
    end = job.when.end or Moment(said, said)
    if end.last < start.first:
        return None
    name = ", ".join(part for part in (job.title, job.employer) if part) or "a job"
    until = "now" if job.when.end is None else _said(end)
    return Stretch(name, start, end, f"{name}: {_said(start)} to {until}", job.part_time)


def _said(moment: Moment) -> str:
    return f"{moment.first:%Y}" if moment.precision == "year" else f"{moment.first:%b %Y}"


def _gaps(stretches: Sequence[Stretch]) -> list[Gap]:
    found: list[Gap] = []
    ordered = sorted(stretches, key=lambda s: s.start.first)
    reached = ordered[0].end.last if ordered else date.min
    for stretch in ordered[1:]:
        day = reached + timedelta(days=1)
        months = (stretch.start.first - day).days / MONTH_DAYS
        if months >= LEAST:
            words = f"Nothing from {day:%b %Y} to {stretch.start.first:%b %Y}"
            found.append(Gap(day, stretch.start.first, words))
        reached = max(reached, stretch.end.last)
    return found


def _overlaps(stretches: Sequence[Stretch]) -> list[Gap]:
    found: list[Gap] = []
    for number, one in enumerate(stretches):
        for other in stretches[number + 1 :]:
            start = max(one.start.last, other.start.last)
            end = min(one.end.first, other.end.first)
            if (end - start).days / MONTH_DAYS >= LEAST:
                beside = " (one beside the other)" if one.beside or other.beside else ""
                words = f"{one.name} and {other.name} at once{beside}"
                found.append(Gap(start, end, words, is_gap=False))
    return found
