"""What the jobs of a resume bear out: how long a skill, a role or work at all can have lasted."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from recruiter_desk.screening.model import Fact, FactKind, Known, Period, Source, SourceKind
from recruiter_desk.screening.reading.experience.named import lexicon, parents
from recruiter_desk.screening.reading.experience.said import pattern
from recruiter_desk.screening.reading.normal import Normal
from recruiter_desk.screening.reading.when import periods
from recruiter_desk.screening.rules.callings import (
    is_any_calling,
    is_apart,
    is_other_calling,
    led_to,
    without_training,
)
from recruiter_desk.screening.rules.naming import any_word, known_names, naming, rivals, roles

YEAR_DAYS = 365.25
_BESIDE = pattern("evidence", "beside")
_DEGREE = pattern("evidence", "degree")
_DATES_ONLY = pattern("evidence", "dates_only")
_EARLIER = pattern("evidence", "earlier")
_SCHOOL = pattern("evidence", "school")
FIELD, TOTAL, MANAGEMENT = "field", "total", "management"
Span = tuple[date, date]

_MANAGES = pattern("evidence", "manages")
_WITHOUT = pattern("evidence", "without")
_FIRST = pattern("evidence", "first")


@dataclass(frozen=True)
class Work:
    """One job of a resume: the fact of it, and what its lines say in small letters."""

    fact: Fact
    title: str
    head: str
    lines: str
    has_body: bool

    def names(self, pattern: re.Pattern[str]) -> bool:
        """Whether title or lines name it as a part of the job."""
        if any(not _WITHOUT.search(self.head, 0, m.start()) for m in pattern.finditer(self.head)):
            return True
        return any(
            not _BESIDE.search(self.lines[max(0, m.start() - 60) : m.start()].rsplit("\n\n")[-1])
            for m in pattern.finditer(self.lines)
        )

    def is_without(self, pattern: re.Pattern[str]) -> bool:
        """Whether it says of a thing that it was no part of it: "(general ledger, no tax)"."""
        low = f"{self.head}\n{self.lines}"
        return any(
            _WITHOUT.search(low, max(0, m.start() - 14), m.start()) for m in pattern.finditer(low)
        )

    def is_first(self, pattern: re.Pattern[str]) -> bool:
        """Whether it says that a thing began here: "my first position in tax"."""
        low = f"{self.head}\n{self.lines}"
        return any(
            _FIRST.search(low, max(0, m.start() - 40), m.start()) for m in pattern.finditer(low)
        )

    def is_titled(self, pattern: re.Pattern[str]) -> bool:
        """Whether its title names it."""
        return bool(pattern.search(self.title))

    def is_headed(self, pattern: re.Pattern[str]) -> bool:
        """Whether the line of its title names it: "Registered Nurse, Mother/Baby"."""
        return bool(pattern.search(self.head))


@dataclass(frozen=True)
class Borne:
    """The least and most years the jobs bear out as of a day, and the job to show for it."""

    least: float
    most: float
    shown: Fact
    jobs: tuple[Fact, ...]


class Paper:
    """A resume's jobs, asked how long something lasted."""

    def __init__(self, known: Known, source: Source) -> None:
        self.source = source
        self.said = source.at.date()
        jobs = [
            fact
            for fact in known.of(FactKind.YEARS)
            if fact.value == "job" and fact.source == source.id and fact.when is not None
        ]
        self.jobs = sorted(jobs, key=lambda fact: fact.start)

    @cached_property
    def works(self) -> list[Work]:
        """The jobs with their lines."""
        low = self.source.text.lower()
        found = []
        for fact in self.jobs:
            if _DEGREE.search(low[fact.start : fact.end]):
                continue
            until = int(fact.detail("until") or fact.end)
            lines = without_training(low[fact.end : max(fact.end, until)])
            head, title = low[fact.start : fact.end], fact.detail("title").lower()
            head = head.replace(fact.employer.lower(), " ") if fact.employer else head
            found.append(Work(fact, title, head, lines, bool(fact.detail("body"))))
        return found

    def bears(self, about: str, as_of: date, *, own: bool = False) -> Borne | None:
        """What it bears out of one thing as of a day; None where it says nothing of it.

        Words the lexicon does not know are borne out by all work there was, where a job names
        them, or where they are of its `own` summary.
        """
        if not self.works or self._undated:
            return None
        if about in {TOTAL, FIELD}:
            return self._in_all(as_of)
        pattern = _MANAGES if about == MANAGEMENT else naming(about)
        named = [work for work in self.works if work.names(pattern)]
        titled = [work for work in named if work.is_titled(pattern)]
        if not named and (wider := parents(about)):
            return self.bears(wider[0], as_of, own=own)
        if not named:
            return self._in_all(as_of) if own and about not in known_names() else None
        if not titled and (about not in known_names() or about in roles()):
            return self._in_all(as_of)
        open_ones = [
            w
            for w in _not_before_first(self.works, pattern)
            if w not in named and not w.is_without(any_word(about)) and _may_be(w, about, titled)
        ]
        spans = [w.fact.when for w in named + open_ones if w.fact.when]
        spans += [p for p, line in self._stray if not is_other_calling(line, about)]
        most = self._joined(spans, as_of, longest=True)
        sure = [w.fact.when for w in titled if w.fact.when] if about not in roles() else []
        least = self._joined(sure, as_of, longest=False)
        return Borne(least, most, named[-1].fact, tuple(w.fact for w in named))

    def _in_all(self, as_of: date) -> Borne | None:
        """All the time since work began; None where the resume leaves its beginning open."""
        if self._earliest is None:
            return None
        first = self._earliest
        facts = [work.fact for work in self.works]
        shown = min(
            facts, key=lambda f: f.when.start.first if f.when and f.when.start else date.max
        )
        most = max(0.0, (as_of - first).days / YEAR_DAYS)
        return Borne(0.0, most, shown, tuple(facts))

    @cached_property
    def _undated(self) -> bool:
        """Whether a job of it has no dates, so that there was more than can be counted."""
        return any(job.detail("undated") for job in self.jobs)

    @cached_property
    def _earliest(self) -> date | None:
        """When the first work named began; None where the resume leaves it open."""
        whens = [w.fact.when for w in self.works if w.fact.when]
        whens += [period for period, _ in self._stray]
        starts = [when.start.first for when in whens if when.start]
        if not starts or _EARLIER.search(self.source.text.lower()):
            return None
        return min(starts)

    @cached_property
    def _stray(self) -> list[tuple[Period, str]]:
        """Times named outside education that belong to no job that was read, with their lines."""
        low = Normal(self.source.text, typed=False).low
        jobs = [w.fact.when for w in self.works if w.fact.when]
        return [
            (found.period, _line(low, found.start))
            for found in periods(low, self.said, resume=True)
            if found.period.start is not None
            and not any(_same_start(found.period, job) for job in jobs)
            and not _is_schooling(low, found.start)
        ]

    def _joined(self, whens: Iterable[Period], as_of: date, *, longest: bool) -> float:
        spans = [span for when in whens if (span := self._span(when, as_of, longest=longest))]
        return joined(spans) / YEAR_DAYS

    def _span(self, when: Period, as_of: date, *, longest: bool) -> Span | None:
        """The days a job can have lasted at most, or must have lasted, until that day."""
        if when.start is None:
            return None
        start = when.start.first if longest else when.start.last
        if when.end is not None and not when.ongoing:
            end = when.end.last if longest else when.end.first
        else:
            end = as_of if longest else min(as_of, self.said)
        end = min(end, as_of)
        return (start, end + timedelta(days=1)) if start < end else None


def _same_start(one: Period, other: Period) -> bool:
    if one.start is None or other.start is None:
        return False
    return one.start.first <= other.start.last and other.start.first <= one.start.last


def _line(low: str, at: int) -> str:
    end = low.find("\n", at)
    return low[low.rfind("\n", 0, at) + 1 : end if end >= 0 else len(low)]


def _is_schooling(low: str, at: int) -> bool:
    """Whether a time stands in a line of a school, or alone in the line above one."""
    end, line = low.find("\n", at), _line(low, at)
    if _SCHOOL.search(line):
        return True
    following = low[end:].lstrip() if end >= 0 else ""
    return bool(_DATES_ONLY.match(line)) and bool(_SCHOOL.search(following.split("\n", 1)[0]))


def _may_be(work: Work, about: str, titled: Sequence[Work]) -> bool:
    """Whether a job that does not name it may yet have had it.

    It may where its employer's name tells it ("Gaston Plumbing") or its title tells nothing. It
    was without it where its title is of another calling, or where it names another of the
    same sort: an MRI technologist's "CT", a Kotlin developer's "Java".
    """
    if any_word(about).search(work.fact.employer.lower()) or is_any_calling(work.title):
        return True
    if titled and _was_before(work, about, titled):
        return False
    if about in roles():
        here = _callings(work.title)
        return (
            not here
            or _came_after(work, titled)
            or any(not here.isdisjoint(_callings(one.title)) for one in titled)
        )
    if not work.title:
        return True
    if any(work.is_headed(naming(rival)) for rival in rivals(about)) or is_apart(
        work.title, about
    ):
        return False
    return not work.has_body or not any(work.names(naming(rival)) for rival in rivals(about))


def _came_after(work: Work, titled: Sequence[Work]) -> bool:
    """Whether it followed the first job of that calling, whose step up it may be."""
    starts = [w.fact.when.start.first for w in titled if w.fact.when and w.fact.when.start]
    start = work.fact.when.start if work.fact.when else None
    return bool(starts and start) and start is not None and start.first >= min(starts)


def _was_before(work: Work, about: str, titled: Sequence[Work]) -> bool:
    """Whether its title is that of another calling, or the step before one that names it."""
    if any(led_to(work.fact, one.fact) for one in titled):
        return True
    title = work.title or work.lines.strip().split("\n", 1)[0]
    return not _callings(title) and is_other_calling(title, about)


def _not_before_first(works: list[Work], pattern: re.Pattern[str]) -> list[Work]:
    """The jobs, those before the first one of its sort left out where that is said to be it."""
    firsts = [
        w.fact.when.start.first
        for w in works
        if w.is_first(pattern) and w.fact.when and w.fact.when.start
    ]
    if not firsts:
        return works
    return [
        w
        for w in works
        if w.fact.when and w.fact.when.start and w.fact.when.start.first >= min(firsts)
    ]


def joined(spans: Sequence[Span]) -> float:
    """The days covered by spans, overlaps once."""
    days, until = 0.0, date.min
    for start, end in sorted(spans):
        days += max(0, (end - max(start, until)).days)
        until = max(until, end)
    return days


def papers(known: Known) -> list[Paper]:
    """The resumes that name jobs, in the order they came."""
    found = [Paper(known, s) for s in known.sources if s.kind is SourceKind.RESUME]
    return [paper for paper in found if paper.jobs]


def _callings(title: str) -> frozenset[str]:
    """The roles a title names."""
    return frozenset(met.means for met in lexicon().both.find(title)) & roles()
