"""Which piece of the map is seen: its middle and scale, from the map's units to pixels."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

MOST, LEAST = 8.0, 0.01


@dataclass(frozen=True, slots=True)
class Sight:
    """The place of the map in the middle of the view, and pixels a unit."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0

    def to_view(self, place: tuple[float, float], wide: float, high: float) -> tuple[float, float]:
        """Where a place of the map is in a view so wide and high."""
        return (
            (place[0] - self.x) * self.scale + wide / 2,
            (place[1] - self.y) * self.scale + high / 2,
        )

    def to_map(self, x: float, y: float, wide: float, high: float) -> tuple[float, float]:
        """The place of the map at a point of the view."""
        return (x - wide / 2) / self.scale + self.x, (y - high / 2) / self.scale + self.y

    def moved(self, dx: float, dy: float) -> "Sight":
        """The map drawn along by so many pixels."""
        return replace(self, x=self.x - dx / self.scale, y=self.y - dy / self.scale)

    def zoomed(self, factor: float, x: float, y: float, wide: float, high: float) -> "Sight":
        """Larger or smaller by a factor, the place at a point of the view staying there."""
        scale = max(LEAST, min(MOST, self.scale * factor))
        at = self.to_map(x, y, wide, high)
        return Sight(
            at[0] - (x - wide / 2) / scale,
            at[1] - (y - high / 2) / scale,
            scale,
        )


def fitting(places: Iterable[tuple[float, float]], wide: float, high: float) -> Sight:
    """All places within a view, with a little room about them."""
    xs, ys = zip(*places, strict=True) if (places := list(places)) else ((0.0,), (0.0,))
    left, right, top, below = min(xs), max(xs), min(ys), max(ys)
    scale = min(wide / (right - left + 60), high / (below - top + 60))
    return Sight((left + right) / 2, (top + below) / 2, max(LEAST, min(2.0, scale)))
