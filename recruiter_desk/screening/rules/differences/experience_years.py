"""Years of experience that do not fit an earlier statement, or the jobs of a resume."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from recruiter_desk.screening.model import Difference, Fact, FactKind, Known, SourceKind
from recruiter_desk.screening.rules.evidence import FIELD, TOTAL, YEAR_DAYS, Borne, Paper, papers
from recruiter_desk.screening.rules.naming import roles
from recruiter_desk.screening.rules.pairs import adjacent
from recruiter_desk.screening.words import named

TOLERANCE = 1.0
"""Years two statements may lie apart (FORMAT of the cases)."""
VAGUE = 0.15
"""What "about" adds, as a part of the number."""
BEYOND, BEYOND_PART = 2.0, 0.3
"""Years, and the part of the longest its jobs allow, by which a number must exceed a resume."""
UNDER = 4.0
"""Years that jobs of that very title must exceed a statement by: people leave out what is old."""
AFTER_DAYS = 120
"""Days after which a later resume is no witness of what was said before it."""
LONGEST = 100.0
_SENTENCE_ENDS = re.compile(r"[.;!?]\s|\n")
_TOOLS = frozenset(
    {"excel", "word", "powerpoint", "sharepoint", "jira", "linux", "training", "access"}
)
"""Tools no resume names in each job it was used in."""


def differ(known: Known) -> Iterator[Difference]:
    """Numbers of years that cannot all be true."""
    stated = [f for f in known.of(FactKind.YEARS) if f.value == "stated" and f.amount is not None]
    if not stated:
        return
    weighing = _Weighing(known, stated)
    told: set[frozenset[str]] = set()
    for about in dict.fromkeys(fact.about for fact in stated):
        for first, second in adjacent(weighing.on(about), known, weighing.clash):
            told.add(frozenset((first.source, second.source)))
            yield weighing.made(about, first, second)
    for first, second in weighing.over_total():
        if frozenset((first.source, second.source)) not in told:
            yield weighing.made(second.about, first, second)


@dataclass(frozen=True)
class _Range:
    """From how many to how many years, slack and vagueness included."""

    low: float
    high: float


class _Weighing:
    """All statements of years, and what the resumes' jobs bear out."""

    def __init__(self, known: Known, stated: list[Fact]) -> None:
        self.known, self.stated = known, stated
        self.days = {source.id: source.at.date() for source in known.sources}
        self.papers = papers(known)
        self.shown: dict[Fact, Paper] = {}

    def on(self, about: str) -> list[Fact]:
        """The statements on one thing, with the job of each resume that bears on it."""
        facts = [fact for fact in self.stated if fact.about == about]
        for paper in self.papers:
            own = any(fact.source == paper.source.id for fact in facts)
            borne = None if about in _TOOLS else paper.bears(about, paper.said, own=own)
            if borne is not None:
                shown = replace(borne.shown, about=about)
                self.shown[shown] = paper
                facts.append(shown)
        return facts

    def clash(self, first: Fact, second: Fact) -> bool:
        """Whether the two, the first said before, cannot both be true."""
        if first in self.shown and second in self.shown:
            return False
        if first in self.shown:
            return self._against(self.shown[first], second)
        if second in self.shown:
            return self._against(self.shown[second], first)
        return self._apart(first, second)

    def _apart(self, first: Fact, second: Fact) -> bool:
        """Whether two statements do not fit: years grow, at most as time goes by."""
        if first.source == second.source and not self._said_apart(first, second):
            return False
        grown = (self._day(second) - self._day(first)).days / YEAR_DAYS
        one, other = _range(first), _range(second)
        return other.low > one.high + grown + TOLERANCE or other.high < one.low - TOLERANCE

    def _said_apart(self, first: Fact, second: Fact) -> bool:
        """Whether one note says two numbers of the very same skill in sentences of their own."""
        source = self.known.source(first)
        if source.kind is SourceKind.RESUME or first.about in roles() | {TOTAL, FIELD}:
            return False
        if any(fact.detail("bare") or fact.detail("loose") for fact in (first, second)):
            return False
        start, end = sorted((first.end, second.start))
        return bool(_SENTENCE_ENDS.search(source.text, start, end))

    def _against(self, paper: Paper, fact: Fact) -> bool:
        """Whether a statement does not fit the jobs of a resume, not one of long after."""
        borne = self._borne(paper, fact)
        if borne is None or fact.detail("loose"):
            return False
        if (paper.said - self.days[fact.source]).days > AFTER_DAYS:
            return False
        said = _range(fact)
        if said.low >= borne.most + max(BEYOND, BEYOND_PART * borne.most):
            return True
        return said.high < borne.least / 2 and said.high < borne.least - UNDER

    def _borne(self, paper: Paper, fact: Fact) -> Borne | None:
        own = fact.source == paper.source.id
        return paper.bears(fact.about, self._day(fact), own=own)

    def _day(self, fact: Fact) -> date:
        """The day the years had passed by: the one named, or the one they were said on."""
        named = fact.detail("as_of")
        return date.fromisoformat(named) if named else self.days[fact.source]

    def over_total(self) -> Iterator[tuple[Fact, Fact]]:
        """Years in one thing said to be more than all there are."""
        totals = [f for f in self.stated if f.about == TOTAL and not f.detail("bare")]
        parts = [f for f in self.stated if f.about != TOTAL]
        wholes = [(t, p) for t in totals for p in parts]
        wholes += [(t, p) for t in parts for p in parts if p.about.endswith(f" {t.about}")]
        for total, part in wholes:
            if part.source != total.source and self._exceeds(part, total):
                yield self._in_order(total, part)
                return

    def _exceeds(self, part: Fact, total: Fact) -> bool:
        later = (self._day(part) - self._day(total)).days / YEAR_DAYS
        return _range(part).low > _range(total).high + max(0.0, later) + TOLERANCE

    def _in_order(self, one: Fact, other: Fact) -> tuple[Fact, Fact]:
        if self.days[one.source] <= self.days[other.source]:
            return one, other
        return other, one

    def made(self, about: str, first: Fact, second: Fact) -> Difference:
        """The difference with its working."""
        words = "experience in all" if about in {TOTAL, FIELD} else named(about)
        return Difference(
            kind="experience_years",
            about=about,
            first=first,
            second=second,
            why=f"{self._working(first, second)}; {self._working(second, first)}.",
            ask=f"How many years of {words} are there, from when to when?",
        )

    def _working(self, fact: Fact, other: Fact) -> str:
        day = self.days[fact.source]
        if fact not in self.shown:
            kind = self.known.source(fact).kind
            where = "the resume" if kind is SourceKind.RESUME else f"the {kind.value}"
            quote = " ".join(self.known.quote(fact).split())
            return f'{where} of {day:%Y-%m-%d} says "{quote}" ({fact.shown})'
        paper = self.shown[fact]
        as_of = self._day(other)
        name = other.about
        borne = paper.bears(name, as_of) or paper.bears(TOTAL, as_of)
        if borne is None:
            return f"the resume of {day:%Y-%m-%d} has other dates"
        spans = " and ".join(_dates(job) for job in borne.jobs[:4])
        return (
            f"jobs on the resume of {day:%Y-%m-%d} that bear on it ({spans}) make "
            f"{_length(borne.least)} to {_length(borne.most)} as of {as_of:%Y-%m-%d}"
        )


def _range(fact: Fact) -> _Range:
    amount = fact.amount
    if amount is None:
        return _Range(0.0, LONGEST)
    high = LONGEST if amount.high is None else amount.high
    slack = max(1.0, VAGUE * amount.low) if amount.vague and amount.low == amount.high else 0.0
    return _Range(amount.low - slack, high + slack)


def _dates(job: Fact) -> str:
    when = job.when
    if when is None or when.start is None:
        return "no dates"
    end = "now" if when.end is None or when.ongoing else _day(when.end.last, when.end.precision)
    return f"{_day(when.start.first, when.start.precision)} to {end}"


def _day(day: date, precision: str) -> str:
    return f"{day:%Y}" if precision == "year" else f"{day:%Y-%m}"


def _length(years: float) -> str:
    months = round(years * 12)
    return f"{months // 12} y {months % 12} m"
