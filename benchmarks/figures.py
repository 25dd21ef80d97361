"""What is measured: ours and the reference in turn, and how the figures are said."""

import gc
import json
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from statistics import median, quantiles
from time import perf_counter_ns
from typing import TypeVar

T = TypeVar("T")

ROUNDS = 200  # inputs a figure is taken from, but for whole processes (issue 2, Speed)
WARMING = 10
LONGEST = 40.0  # seconds a slow reference is given; it stops after SLOWEST rounds beyond that
SLOWEST = 5


class UnequalError(Exception):
    """The two sides gave different answers, so that their times say nothing."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table; times in milliseconds.

    `goal` is the highest ratio that is good enough, None where a size is not judged.
    """

    name: str
    ours: float
    reference: float
    goal: float | None

    @property
    def ratio(self) -> float:
        """How many times the reference ours takes."""
        return self.ours / self.reference

    def with_goal(self, goal: float | None) -> "Figure":
        """The same with a goal for its ratio."""
        return replace(self, goal=goal)

    @property
    def ok(self) -> bool:
        """Whether the goal is reached; without a goal, that both ran and answered equally."""
        return self.goal is None or self.ratio <= self.goal


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of every round."""

    ours: list[float]
    reference: list[float]

    def medians(self, name: str, goal: float | None) -> Figure:
        """The figure of a usual round."""
        return Figure(name, median(self.ours), median(self.reference), goal)

    def worst(self, name: str, most_ms: float | None) -> Figure:
        """The figure of the 95th percentile, which shall stay within so many milliseconds."""
        ours, reference = p95(self.ours), p95(self.reference)
        return Figure(name, ours, reference, most_ms and most_ms / reference)


def p95(times: Sequence[float]) -> float:
    """The 95th percentile."""
    return quantiles(times, n=20, method="inclusive")[-1]


def in_turn(
    inputs: Sequence[T], ours: Callable[[T], object], reference: Callable[[T], object]
) -> Times:
    """Time both on every input, first the one and then the other first.

    A reference that is slow is left out of further rounds when its time is used up.
    """
    for each in inputs[:WARMING]:
        ours(each)
    reference(inputs[0])
    found = Times([], [])
    with _no_gc():
        for place, each in enumerate(inputs):
            sides = [(ours, found.ours), (reference, found.reference)]
            if sum(found.reference) > LONGEST * 1000 and len(found.reference) >= SLOWEST:
                sides.pop()
            for side, times in sides[:: 1 if place % 2 else -1]:
                start = perf_counter_ns()
                side(each)
                times.append((perf_counter_ns() - start) / 1e6)
    return found


@contextmanager
def _no_gc() -> Generator[None, None, None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def must_equal(name: str, ours: object, reference: object) -> None:
    """Refuse figures of two sides that do not answer the same."""
    if ours != reference:
        raise UnequalError(f"{name}: the two sides answer differently.")


def as_json(figures: Iterable[Figure]) -> str:
    """The list that other programs read."""
    return json.dumps(
        [
            {
                "name": f.name,
                "ours": round(f.ours, 4),
                "reference": round(f.reference, 4),
                "ratio": round(f.ratio, 6),
                "goal": f.goal and round(f.goal, 6),
                "ok": f.ok,
            }
            for f in figures
        ],
        indent=2,
    )


def line(figure: Figure) -> str:
    """One line for people."""
    goal = "" if figure.goal is None else f"{figure.goal:9.4g}"
    word = "" if figure.goal is None else "ok" if figure.ok else "missed"
    times = f"{figure.ours:10.3f} {figure.reference:11.3f} {figure.ratio:9.4g}"
    return f"{figure.name:44} {times} {goal:>9} {word}".rstrip()


HEAD = f"{'':44} {'ours ms':>10} {'reference':>11} {'ratio':>9} {'at most':>9}"
