"""Which two of several statements to show side by side."""

from collections.abc import Callable, Iterable, Sequence

from recruiter_desk.screening.model import Fact, Known

MOST = 2
"""Pairs shown for one thing that was said: the odd one out and its neighbours."""


def in_time(facts: Iterable[Fact], known: Known) -> list[Fact]:
    """Facts in the order they were said, within a source in the order they stand."""
    order = {source.id: place for place, source in enumerate(known.sources)}
    return sorted(facts, key=lambda fact: (order[fact.source], fact.start, fact.end))


def adjacent(
    facts: Sequence[Fact], known: Known, clash: Callable[[Fact, Fact], bool]
) -> list[tuple[Fact, Fact]]:
    """Pairs that cannot both be true, each with the statement before it in time; two at most.

    A statement is paired with the nearest earlier one it clashes with. One that repeats what a
    source has already been paired for is left out.
    """
    ordered = in_time(facts, known)
    pairs: list[tuple[Fact, Fact]] = []
    for place, second in enumerate(ordered):
        first = next((f for f in reversed(ordered[:place]) if clash(f, second)), None)
        if first is None or any(_same(pair, (first, second)) for pair in pairs):
            continue
        pairs.append((first, second))
        if len(pairs) == MOST:
            break
    return pairs


def _same(one: tuple[Fact, Fact], other: tuple[Fact, Fact]) -> bool:
    return {f.source for f in one} == {f.source for f in other}
