"""What is known of a candidate, and two statements in it that cannot both be true."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar

from recruiter_desk.screening.model.facts import Fact, FactKind
from recruiter_desk.screening.model.sources import NOWHERE, Place, Source

T = TypeVar("T")

KINDS = (
    "experience_years",
    "skill",
    "employer",
    "job_title",
    "employment_dates",
    "education",
    "credential",
    "location",
    "relocation",
    "availability",
    "compensation",
    "offers",
    "leaving_reason",
    "work_authorization",
    "message",
)
"""The closed list of kinds of differences."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an opportunity turns on, as a plain value: a fact kind, about what, at least how much.

    `knock_out`: without it there is no match.
    """

    kind: FactKind
    about: str = ""
    value: str = ""
    least: float | None = None
    knock_out: bool = False


@dataclass(frozen=True)
class Known:
    """All that is known of one candidate: sources in the order of time, and the facts in them.

    `now` is aware; `zone` is the candidate's IANA zone, `my_zone` mine; `home` is the place on
    the card, which is no source of a difference.
    """

    now: datetime
    name: str
    sources: Sequence[Source]
    facts: Sequence[Fact]
    zone: str = ""
    my_zone: str = ""
    home: Place = NOWHERE

    def source(self, fact: Fact) -> Source:
        """The source a fact was read in."""
        return self._by_id[fact.source]

    @cached_property
    def _by_id(self) -> dict[str, Source]:
        return {source.id: source for source in reversed(self.sources)}

    @cached_property
    def _found(self) -> dict[object, tuple[object, Any]]:
        return {}

    def once(self, what: object, of: object, find: Callable[[], T]) -> T:
        """What `find` gives, found but once for `what` of a thing, such as a fact.

        The thing is kept, so that no other takes its place.
        """
        key = what, id(of)
        if key not in self._found:
            self._found[key] = of, find()
        found: T = self._found[key][1]
        return found

    def of(self, *kinds: FactKind) -> Iterator[Fact]:
        """The facts of these kinds that were said of the candidate, in the order of time."""
        return (fact for fact in self.facts if fact.kind in kinds and fact.of_candidate)

    def quote(self, fact: Fact) -> str:
        """The very words of a fact."""
        return self.source(fact).text[fact.start : fact.end]


@dataclass(frozen=True, slots=True)
class Difference:
    """Two statements that cannot both be true; `first` was said before `second`, or above it.

    `why` is the working, in one sentence a recruiter can follow; `ask` a neutral question;
    `severity` is "material" where something wanted turns on it, else "ask".
    """

    kind: str
    about: str
    first: Fact
    second: Fact
    why: str
    ask: str
    severity: str = "ask"
