"""What a match is made of: an answer to each criterion, with the sentence that gives it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Is = Literal["yes", "no", "unknown"]


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether one criterion is met. `because` is what a person reads, the sentence and who said
    it included; `quote` the sentence alone and `source` where it stands ("note:7"), "" for what
    the card says.
    """

    name: str
    is_: Is
    because: str
    quote: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who it is, with function and place as their card says them."""

    id: int
    name: str
    function: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A person held against an opportunity.

    `ask_first`: two statements differ on something it turns on. `stage`: how far they came for
    it, "" where nothing was done yet. `before`: why not for others ("no for MRI lead, 3 Mar:
    no nights").
    """

    person: Candidate
    function: Answer
    expertise: tuple[Answer, ...]
    location: Answer
    knockouts: tuple[Answer, ...]
    ask_first: bool = False
    stage: str = ""
    before: tuple[str, ...] = ()
    last_contact: datetime | None = None

    @property
    def answers(self) -> tuple[Answer, ...]:
        """All of them, in the order in which they are asked."""
        return (self.function, *self.expertise, self.location, *self.knockouts)

    @property
    def is_right(self) -> bool:
        """Whether nothing speaks against it."""
        return all(answer.is_ != "no" for answer in self.answers)


@dataclass(frozen=True, slots=True)
class Sought:
    """The opportunity that was matched, as it is named."""

    id: int
    title: str
    client: str = ""


@dataclass(frozen=True, slots=True)
class MatchList:
    """Who fits an opportunity, the best first.

    `more`: how many others may fit. `counted`: those who do not, and are not among the matches, by
    reason. `off_limits`: those left out because they are. Together with the matches that is
    everybody. `is_whole` is False for a first look, which counts nobody.
    """

    opportunity: Sought
    matches: tuple[Match, ...]
    counted: Mapping[str, int] = field(default_factory=dict[str, int])
    off_limits: int = 0
    more: int = 0
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Fit:
    """A person held against one of the open opportunities."""

    opportunity: Sought
    match: Match
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody to ask whom they know, with each reason in words."""

    person: Candidate
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskList:
    """Whom to ask for an opportunity, the likeliest first."""

    opportunity: Sought
    ask: tuple[Asked, ...]
