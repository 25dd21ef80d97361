"""One tree as circles in circles: each person with their own people packed about them."""

from math import hypot
from typing import NamedTuple

from recruiter_desk.referrals.layout.forest import Tree
from recruiter_desk.referrals.layout.packing import pack

ROOM = 10.0
"""The room one person needs about them, in the map's units."""
GAP = 1.5
ROUNDS = 12


class Disc(NamedTuple):
    """A tree laid out: where each stands about the disc's middle, and how far it reaches."""

    places: dict[int, tuple[float, float]]
    radius: float


def disc(tree: Tree) -> Disc:
    """Every person of a tree; whoever was given stands about the giver, the most given nearest."""
    reach: dict[int, float] = {}
    family: dict[int, list[tuple[int, float, float]]] = {}
    middle: dict[int, tuple[float, float]] = {}
    for person in reversed(tree.order):
        children = sorted(tree.children.get(person, ()), key=lambda c: (-reach[c], c))
        around = pack([ROOM, *(reach[child] for child in children)])
        circles = list(zip(around, [ROOM, *(reach[c] for c in children)], strict=True))
        x, y, radius = _enclosing(circles)
        reach[person] = radius + GAP
        middle[person] = (x, y)
        family[person] = [
            (child, at[0] - x, at[1] - y) for child, at in zip(children, around[1:], strict=True)
        ]
    places: dict[int, tuple[float, float]] = {}
    middles = {tree.root: (0.0, 0.0)}
    for person in tree.order:
        x, y = middles[person]
        places[person] = (x - middle[person][0], y - middle[person][1])
        for child, dx, dy in family[person]:
            middles[child] = (x + dx, y + dy)
    return Disc(places, reach[tree.root])


def _enclosing(
    circles: list[tuple[tuple[float, float], float]],
) -> tuple[float, float, float]:
    """A circle about all: its middle moves towards whoever sticks out most, less each time."""
    if len(circles) <= 2:
        return _about_two(*circles[0], *circles[-1])
    whole = sum(r * r for _, r in circles)
    x = sum(cx * r * r for (cx, _), r in circles) / whole
    y = sum(cy * r * r for (_, cy), r in circles) / whole
    best = (x, y, _reach(circles, x, y)[0])
    step = 0.5
    for _ in range(ROUNDS):
        far, (fx, fy), r = _reach(circles, x, y)
        if far < best[2]:
            best = (x, y, far)
        out = hypot(fx - x, fy - y) or 1.0
        near = far - best[2] + r
        x += (fx - x) / out * min(out, near) * step
        y += (fy - y) / out * min(out, near) * step
        step *= 0.85
    far = _reach(circles, x, y)[0]
    return (x, y, far) if far < best[2] else best


def _about_two(
    one: tuple[float, float], r: float, other: tuple[float, float], r2: float
) -> tuple[float, float, float]:
    apart = hypot(other[0] - one[0], other[1] - one[1])
    if apart + r2 <= r:
        return (*one, r)
    radius = (apart + r + r2) / 2
    share = (radius - r) / apart
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share, radius


def _reach(
    circles: list[tuple[tuple[float, float], float]], x: float, y: float
) -> tuple[float, tuple[float, float], float]:
    return max((hypot(cx - x, cy - y) + r, (cx, cy), r) for (cx, cy), r in circles)
