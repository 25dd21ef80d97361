"""One person in the middle and those one and two steps away about them, pushed apart."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import cos, hypot, pi, sin
from typing import NamedTuple

MOST = 150
"""People drawn about one; of more the nearest and those with most ties are."""
FIRST, SECOND = 150.0, 250.0
"""How far the two rings are from the middle, in pixels at full size."""
APART = 96.0
ROUNDS = 60


class Near(NamedTuple):
    """Somebody about the middle: how many steps away, through whom, and where."""

    person: int
    steps: int
    through: int
    x: float
    y: float


def around(middle: int, edges: Iterable[tuple[int, int]], steps: int = 2) -> list[Near]:
    """Those within one or two steps of a person, the middle first at (0, 0).

    A ring for each step, each family beside whom it comes through; then forces push apart those
    who stand too near. Deterministic.
    """
    rings = _rings(middle, edges, steps)
    placed = [Near(middle, 0, middle, 0.0, 0.0)]
    first = rings.get(middle, [])
    shares = [1.0 + 0.8 * len(rings.get(person, ())) for person in first]
    angle, whole = -pi / 2, sum(shares)
    far = max(FIRST, len(first) * 30.0 / (2 * pi))
    for person, share in zip(first, shares, strict=True):
        half = pi * share / whole
        angle += half
        placed.append(Near(person, 1, middle, far * cos(angle), far * sin(angle)))
        placed += _family(person, rings.get(person, []), angle, (half, far))
        angle += half
    return _apart(placed)


def _rings(middle: int, edges: Iterable[tuple[int, int]], steps: int) -> dict[int, list[int]]:
    """Through whom each comes: the middle's own neighbours, then theirs."""
    tied: dict[int, list[int]] = defaultdict(list)
    for one, other in edges:
        if one != other:
            tied[one].append(other)
            tied[other].append(one)
    seen, found = {middle}, dict[int, list[int]]()
    first = [p for p in dict.fromkeys(tied[middle]) if p != middle]
    first = sorted(first, key=lambda p: -len(tied[p]))[: MOST - 1]
    found[middle] = sorted(first)
    seen.update(first)
    room = MOST - 1 - len(first)
    for person in found[middle] if steps > 1 else ():
        theirs = [p for p in dict.fromkeys(tied[person]) if p not in seen][: max(0, room)]
        room -= len(theirs)
        seen.update(theirs)
        if theirs:
            found[person] = theirs
    return found


def _family(
    through: int, people: Sequence[int], angle: float, room: tuple[float, float]
) -> list[Near]:
    half, inner = room
    spread = min(half, 0.45) if len(people) > 1 else 0.0
    far = inner + (SECOND - FIRST)
    step = 2 * spread / (len(people) - 1) if len(people) > 1 else 0.0
    found = []
    for number, person in enumerate(people):
        turn = angle - spread + number * step
        found.append(Near(person, 2, through, far * cos(turn), far * sin(turn)))
    return found


def _apart(placed: list[Near]) -> list[Near]:
    """Push those who stand too near each other apart; the middle stays."""
    xs, ys = [p.x for p in placed], [p.y for p in placed]
    for _ in range(ROUNDS):
        moved = False
        for i in range(1, len(placed)):
            for j in range(i):
                moved |= _push(xs, ys, i, j)
        if not moved:
            break
    return [p._replace(x=x, y=y) for p, x, y in zip(placed, xs, ys, strict=True)]


def _push(xs: list[float], ys: list[float], i: int, j: int) -> bool:
    """Move two apart where they are too near, wider to the sides, for names are wide."""
    dx, dy = xs[i] - xs[j], (ys[i] - ys[j]) * 2.2
    near = hypot(dx, dy)
    if near >= APART:
        return False
    if near < 1e-6:
        dx, dy, near = cos(i), sin(i), 1.0
    push = (APART - near) / near * (0.25 if j else 0.5)
    xs[i] += dx * push
    ys[i] += dy * push / 2.2
    if j:
        xs[j] -= dx * push
        ys[j] -= dy * push / 2.2
    return True
