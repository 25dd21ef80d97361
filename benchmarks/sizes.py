"""How big the desks of the benchmark are."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """How many people, notes and calls a desk has; `judged`: goals hold at this size."""

    name: str
    people: int
    notes: int
    calls: int
    judged: bool = True


SIZES = {
    size.name: size
    for size in (
        Size("S", 5_000, 25_000, 50_000, judged=False),
        Size("M", 50_000, 500_000, 500_000),
        Size("L", 250_000, 2_500_000, 500_000),
    )
}
