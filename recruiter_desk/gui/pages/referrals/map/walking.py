"""Who stands next in a direction, for the arrow keys."""

from collections.abc import Mapping


def beside(places: Mapping[int, tuple[float, float]], person: int, dx: int, dy: int) -> int | None:
    """The nearest to a person within a right angle of a direction; None where nobody is.

    With nobody chosen, whoever stands nearest to the middle of the map.
    """
    x, y = places.get(person, (0.0, 0.0))
    if person not in places:
        return min(places, key=lambda p: _far(places[p], x, y), default=None)
    best: tuple[float, int] | None = None
    for other, (ox, oy) in places.items():
        along = (ox - x) * dx + (oy - y) * dy
        aside = abs((ox - x) * dy) + abs((oy - y) * dx)
        if other == person or along <= 0 or aside > along:
            continue
        far = along + 2 * aside
        if best is None or (far, other) < best:
            best = (far, other)
    return best[1] if best else None


def _far(place: tuple[float, float], x: float, y: float) -> float:
    return (place[0] - x) ** 2 + (place[1] - y) ** 2
