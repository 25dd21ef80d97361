"""New people on a map that is there: beside whom they belong to, and nobody else moves."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from math import cos, pi, sin

from recruiter_desk.referrals.layout.radial import ROOM
from recruiter_desk.referrals.layout.whole import Places, lay_out

MOST_NEW = 0.25
"""Above this share of people without a place the whole map is laid out anew."""
FEW = 12
_CELL = 2 * ROOM
_TURN = pi * (3 - 5**0.5)  # the golden angle: no two steps of the spiral line up
_MOST_STEPS = 4000


def places_of(
    edges: Sequence[tuple[int, int]], kept: Places, go_on: Callable[[], bool] = lambda: True
) -> Places:
    """Where everybody in the network stands, given where they stood.

    Whoever has a place keeps it; new ones stand as near as there is room to somebody they are
    tied to. Without places for most of them the whole is laid out.
    """
    people = {person for edge in edges for person in edge if edge[0] != edge[1]}
    new = people - kept.keys()
    if not kept or len(new) > max(FEW, MOST_NEW * len(people)):
        return lay_out(edges, go_on)
    found = {person: place for person, place in kept.items() if person in people}
    free = _Free(found.values())
    for person, beside in _in_reach(edges, new, found):
        near = found.get(beside, (0.0, 0.0)) if beside is not None else free.outside()
        found[person] = free.take(near)
    return found


def _in_reach(
    edges: Iterable[tuple[int, int]], new: set[int], found: Places
) -> Iterable[tuple[int, int | None]]:
    """The new ones, each after somebody placed to whom they are tied (None: nobody)."""
    tied: dict[int, list[int]] = defaultdict(list)
    for giver, person in edges:
        tied[person].append(giver)
        tied[giver].append(person)
    waiting = sorted(new)
    while waiting:
        left = []
        for person in waiting:
            beside = next((other for other in tied[person] if other in found), None)
            if beside is None:
                left.append(person)
            else:
                yield person, beside
        if len(left) == len(waiting):
            yield left.pop(0), None
        waiting = left


class _Free:
    """Which places are taken, in a grid of cells as large as the room of one."""

    def __init__(self, places: Iterable[tuple[float, float]]) -> None:
        self._cells: dict[tuple[int, int], list[tuple[float, float]]] = defaultdict(list)
        self._far = 0.0
        for place in places:
            self._keep(place)

    def outside(self) -> tuple[float, float]:
        """A place beyond everybody."""
        return (self._far + 4 * ROOM, 0.0)

    def take(self, near: tuple[float, float]) -> tuple[float, float]:
        """The nearest free place, on a spiral outwards."""
        place = near
        for step in range(1, _MOST_STEPS):
            far = 2 * ROOM + ROOM * 0.5 * step**0.5
            place = (near[0] + far * cos(step * _TURN), near[1] + far * sin(step * _TURN))
            if self._is_free(place):
                break
        self._keep(place)
        return place

    def _keep(self, place: tuple[float, float]) -> None:
        self._cells[self._cell(place)].append(place)
        self._far = max(self._far, place[0])

    @staticmethod
    def _cell(place: tuple[float, float]) -> tuple[int, int]:
        return int(place[0] // _CELL), int(place[1] // _CELL)

    def _is_free(self, place: tuple[float, float]) -> bool:
        column, row = self._cell(place)
        near = (
            other
            for c in (column - 1, column, column + 1)
            for r in (row - 1, row, row + 1)
            for other in self._cells.get((c, r), ())
        )
        return all((place[0] - x) ** 2 + (place[1] - y) ** 2 >= _CELL**2 * 0.8 for x, y in near)
