"""What is caught from the words while they are typed: facts, and what they make differ."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from recruiter_desk.screening.model import Difference, Fact, Known, Source, Wanted
from recruiter_desk.screening.reading.reader import employers_in, read
from recruiter_desk.screening.rules.judge import differences

NOW = "now"
"""The id of the words that are being typed."""


@dataclass(frozen=True, slots=True)
class Caught:
    """What the typed words say; `known` is all that was known with them.

    `facts` are those of the typed words said of the candidate, in the order they stand;
    `differences` those in which the typed words have a part.
    """

    known: Known
    facts: tuple[Fact, ...]
    differences: tuple[Difference, ...]

    def quote(self, fact: Fact) -> str:
        """The words of a fact on one line."""
        return " ".join(self.known.quote(fact).split())

    def stands(self, fact: Fact) -> bool:
        """Whether the words of a fact still stand where they were."""
        return 0 <= fact.start <= fact.end <= len(self.known.source(fact).text)

    def source(self, fact: Fact) -> Source:
        """Where a fact was said."""
        return self.known.source(fact)


def catch(
    known: Known,
    typed: Source,
    said: date,
    *,
    dropped: Sequence[Fact] = (),
    wanted: Sequence[Wanted] = (),
) -> Caught:
    """Read what is typed so far against what is known; `typed` has the id NOW.

    `said` is the day where the recruiter sits; `dropped` are facts of these words that the
    recruiter took away: they say nothing, as long as they stand in the same words.
    """
    gone = {(fact.kind, fact.about, fact.value) for fact in dropped}
    new = [
        fact
        for fact in read(typed, said, known.name, employers_in(known.sources))
        if (fact.kind, fact.about, fact.value) not in gone
    ]
    both = replace(known, sources=[*known.sources, typed], facts=[*known.facts, *new])
    found = [
        difference
        for difference in differences(both, wanted)
        if NOW in {difference.first.source, difference.second.source}
    ]
    return Caught(both, tuple(fact for fact in new if fact.of_candidate), tuple(found))
