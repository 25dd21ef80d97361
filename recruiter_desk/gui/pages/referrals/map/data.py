"""What the map is given: people, ties, and how far each came; it knows no desk."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

WENT_FAR = frozenset(["submitted", "placed"])


class Tie(NamedTuple):
    """One edge: who gave, introduced, works with or reports to whom, and what became of it."""

    id: int
    giver: int
    given: int
    kind: str
    outcome: str


@dataclass(frozen=True)
class MapData:
    """People by id with their names, and the ties between them, the earliest first."""

    names: dict[int, str] = field(default_factory=dict[int, str])
    ties: Sequence[Tie] = ()

    @property
    def pairs(self) -> list[tuple[int, int]]:
        """The ends of each tie."""
        return [(tie.giver, tie.given) for tie in self.ties]

    def came_far(self) -> set[int]:
        """Those who were submitted or placed."""
        return {tie.given for tie in self.ties if tie.outcome in WENT_FAR}

    def of(self, person: int) -> list[Tie]:
        """The ties of one person."""
        return [tie for tie in self.ties if person in {tie.giver, tie.given}]
