"""Circles packed as closely as they go, one after the other about the first.

The front chain of W. Wang et al., "Visualization of large hierarchical data by circle packing"
(CHI 2006): a new circle touches two neighbours of the outline, those nearest to the middle first.
"""

from collections.abc import Sequence
from math import hypot, sqrt


class _Circle:
    """A placed circle and its neighbours on the outline."""

    __slots__ = ("after", "before", "r", "x", "y")

    def __init__(self, x: float, y: float, r: float) -> None:
        self.x, self.y, self.r = x, y, r
        self.after = self.before = self


def pack(radii: Sequence[float]) -> list[tuple[float, float]]:
    """The middles of circles, in the order given; the first is at (0, 0), none overlap."""
    placed = [_Circle(0.0, 0.0, r) for r in radii]
    if len(placed) > 1:
        placed[1].x = placed[0].r + placed[1].r
        _join(placed[0], placed[1])
        _join(placed[1], placed[0])
    for number in range(2, len(placed)):
        start = _nearest(placed[0] if number == 2 else placed[number - 1])
        _add(placed[number], start)
    return [(c.x, c.y) for c in placed]


def _join(one: _Circle, other: _Circle) -> None:
    one.after, other.before = other, one


def _nearest(start: _Circle) -> _Circle:
    """The circle of the outline whose touch with the next is nearest to the middle."""
    best, least, one = start, _far(start), start.after
    while one is not start:
        if (far := _far(one)) < least:
            best, least = one, far
        one = one.after
    return best


def _far(one: _Circle) -> float:
    """How far from the middle the place between a circle and the next is, squared."""
    other = one.after
    whole = one.r + other.r
    x = (one.x * other.r + other.x * one.r) / whole
    y = (one.y * other.r + other.y * one.r) / whole
    return x * x + y * y


def _add(new: _Circle, start: _Circle) -> None:
    """Put a circle against the outline at `start`, closing off what would lie under it."""
    left, right = start, start.after
    while True:
        _touch(left, right, new)
        met = _first_met(left, right, new)
        if met is None:
            _join(left, new)
            _join(new, right)
            return
        behind, circle = met
        if behind:
            left = circle
        else:
            right = circle
        _join(left, right)


def _touch(left: _Circle, right: _Circle, new: _Circle) -> None:
    """Place a circle so that it touches two others, on the outer side."""
    dx, dy = right.x - left.x, right.y - left.y
    apart = hypot(dx, dy) or 1e-9
    to_left, to_right = left.r + new.r, right.r + new.r
    along = (apart * apart + to_left * to_left - to_right * to_right) / (2 * apart)
    aside = sqrt(max(0.0, to_left * to_left - along * along))
    new.x = left.x + (along * dx + aside * dy) / apart
    new.y = left.y + (along * dy - aside * dx) / apart


def _first_met(left: _Circle, right: _Circle, new: _Circle) -> tuple[bool, _Circle] | None:
    """The first circle of the outline that the new one would overlap, and whether it lies behind.

    The search goes both ways at once, by the length of outline passed.
    """
    ahead, back = right.after, left.before
    passed, passed_back = right.r, left.r
    while True:
        if passed <= passed_back:
            if ahead is not left and ahead is not right and _overlap(ahead, new):
                return False, ahead
            passed += ahead.r
            if ahead is back or ahead is left:
                return None
            ahead = ahead.after
        else:
            if back is not right and back is not left and _overlap(back, new):
                return True, back
            passed_back += back.r
            if back is ahead or back is right:
                return None
            back = back.before


def _overlap(one: _Circle, other: _Circle) -> bool:
    whole = one.r + other.r - 1e-6
    return whole > 0 and (one.x - other.x) ** 2 + (one.y - other.y) ** 2 < whole * whole
