"""What the jobs of a resume bear out: how long a skill, a role or work at all can have lasted."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property

from recruiter_desk.screening.lexicon import any_of, words
from recruiter_desk.screening.model import Fact, FactKind, Known, Period, Source, SourceKind

YEAR_DAYS = 365.25
FIELD, TOTAL, MANAGEMENT = "field", "total", "management"
Span = tuple[date, date]

_MANAGES = re.compile(
    r"\b(?:manager|supervisor|director|head of|team lead(?:er)?|lead|foreman|chief|vp|superintendent|"
    r"charge nurse|principal|leiter\w*|supervis(?:ed|ing|es)|direct reports|"
    r"(?:led|lead|leads|leading|managed|manage|manages|managing)\s+(?:a |the |an? \w+ )?(?:team|staff|crew|group|department|shift|\d+))"
)
_WEAK = re.compile(
    r"\b(?:observed|shadowed|exposure to|familiar with|training in|cross-?train\w*|assisted with|learning|since 20\d\d|from 20\d\d|later)\b"
)


@dataclass(frozen=True)
class Work:
    """One job of a resume: the fact of it, and what its lines say in small letters."""

    fact: Fact
    title: str
    lines: str
    has_body: bool

    def names(self, pattern: re.Pattern[str]) -> bool:
        """Whether title or lines name it."""
        return bool(pattern.search(self.title) or pattern.search(self.lines))

    def is_titled(self, pattern: re.Pattern[str]) -> bool:
        """Whether its title names it."""
        return bool(pattern.search(self.title))

    def names_weakly(self, pattern: re.Pattern[str]) -> bool:
        """Whether only a line names it that says it was learnt, or later than the rest."""
        lines = [line for line in self.lines.split("\n") if pattern.search(line)]
        return not self.is_titled(pattern) and any(_WEAK.search(line) for line in lines)


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
            until = int(fact.detail("until") or fact.end)
            lines = low[fact.end : max(fact.end, until)]
            found.append(Work(fact, fact.detail("title").lower(), lines, bool(fact.detail("body"))))
        return found

    def bears(self, about: str, as_of: date) -> Borne | None:
        """What it bears out of one thing as of a day; None where it says nothing of it."""
        if not self.works:
            return None
        if about in {TOTAL, FIELD}:
            return self._in_all(as_of)
        pattern = _MANAGES if about == MANAGEMENT else naming(about)
        named = [work for work in self.works if work.names(pattern)]
        if not named:
            return None
        firm = [work for work in named if not work.names_weakly(pattern)]
        titled = [work for work in named if work.is_titled(pattern)]
        open_ones = [
            work for work in self.works if work not in named and self._may_be(work, about, titled)
        ]
        most = self._years([w.fact for w in named + open_ones], as_of, longest=True)
        least = self._years([w.fact for w in (titled if titled and len(titled) == len(firm) else firm)], as_of, longest=False)
        if not titled:
            least = max(0.0, least - BULLET_SLACK)
        return Borne(least, most, named[-1].fact, tuple(w.fact for w in named))

    @staticmethod
    def _may_be(work: Work, about: str, titled: Sequence[Work]) -> bool:
        """Whether a job that does not name it may yet have had it: nothing is said of that job."""
        if about in roles():
            return bool(titled) and not _names_a_role(work.title)
        return not work.has_body

    def _in_all(self, as_of: date) -> Borne | None:
        facts = [work.fact for work in self.works]
        starts = [f.when.start.first for f in facts if f.when is not None and f.when.start]
        if not starts:
            return None
        first = min(starts)
        shown = next(f for f in facts if f.when and f.when.start and f.when.start.first == first)
        most = max(0.0, (as_of - first).days / YEAR_DAYS)
        return Borne(self._years(facts, as_of, longest=False), most, shown, tuple(facts))

    def _years(self, facts: Iterable[Fact], as_of: date, *, longest: bool) -> float:
        spans = [span for f in facts if f.when and (span := self._span(f.when, as_of, longest))]
        return joined(spans) / YEAR_DAYS

    def _span(self, when: Period, as_of: date, longest: bool) -> Span | None:
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


BULLET_SLACK = 2.0
"""Years less that a skill may have lasted than the jobs whose lines, not titles, name it."""


def joined(spans: Sequence[Span]) -> float:
    """The days covered by spans that may overlap."""
    days, until = 0.0, date.min
    for start, end in sorted(spans):
        days += max(0, (end - max(start, until)).days)
        until = max(until, end)
    return days


def papers(known: Known) -> list[Paper]:
    """The resumes that name jobs, in the order they came."""
    found = [Paper(known, s) for s in known.sources if s.kind is SourceKind.RESUME]
    return [paper for paper in found if paper.jobs]


@cache
def naming(about: str) -> re.Pattern[str]:
    """What names a thing in a text of small letters: its phrases in the lexicon, or itself."""
    phrases = [about, *_phrases().get(about, ())]
    for child, parent in words("skills")["within"].items():
        if parent == about:
            phrases += [child, *_phrases().get(child, ())]
    return re.compile(rf"(?<![\w/]){any_of(phrases)}s?(?![\w])")


@cache
def _phrases() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for family, named in {**words("skills"), "roles": words("roles")["roles"]}.items():
        if family not in {"within", "careful"}:
            for name, phrases in named.items():
                found.setdefault(name, []).extend(phrases)
    return found


@cache
def roles() -> frozenset[str]:
    """The names of roles and fields."""
    return frozenset(words("roles")["roles"])


@cache
def _any_role() -> re.Pattern[str]:
    phrases = [p for named in words("roles")["roles"].values() for p in named]
    return re.compile(rf"(?<![\w]){any_of(phrases)}(?![\w])")


def _names_a_role(title: str) -> bool:
    return bool(_any_role().search(title))
