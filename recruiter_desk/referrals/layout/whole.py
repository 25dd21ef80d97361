"""The whole network: each tree a disc, the discs packed beside each other."""

from collections.abc import Callable, Iterable

from recruiter_desk.referrals.layout.forest import forest
from recruiter_desk.referrals.layout.packing import pack
from recruiter_desk.referrals.layout.radial import Disc, disc

BETWEEN = 8.0
Places = dict[int, tuple[float, float]]


class StoppedError(Exception):
    """The layout was not wanted any more."""


def lay_out(edges: Iterable[tuple[int, int]], go_on: Callable[[], bool] = lambda: True) -> Places:
    """Where everybody in a network stands, about (0, 0), in units of which one person needs ten.

    `edges` are (giver, given), the earliest first. The same edges give the same places.
    StoppedError when `go_on` says no. Linear in people and edges but for sorting, and for the
    outlines of very large families.
    """
    discs: list[Disc] = []
    for tree in forest(edges):
        if not go_on():
            raise StoppedError
        discs.append(disc(tree))
    discs.sort(key=lambda d: (-d.radius, min(d.places)))
    found: Places = {}
    for one, (x, y) in zip(discs, pack([d.radius + BETWEEN for d in discs]), strict=True):
        for person, (dx, dy) in one.places.items():
            found[person] = (x + dx, y + dy)
    return found
