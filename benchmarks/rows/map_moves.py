"""The map of 10,000 people: a frame while it moves, beside a QGraphicsView of items; its layout.

The same at every size, for the map is drawn of what the layout gives. The reference of the layout
reads every tie twice, which any layout must.
"""

import os
from random import Random

from benchmarks.bench import Bench
from benchmarks.figures import Figure, in_turn, must_equal
from recruiter_desk.referrals.layout.kept import places_of
from recruiter_desk.referrals.layout.whole import lay_out

PEOPLE, TIES = 10_000, 20_000
FRAME_MS, FRAME_RATIO, LAYOUT_MS = 16.0, 1 / 30, 2000.0  # of issue 5
WIDE, HIGH = 1200, 800
FRAMES, FEW = 60, 6
SEED = 20261122


def map_moves(bench: Bench) -> list[Figure]:
    """Milliseconds a frame, and a layout; the same map at every size, judged where the size is."""
    edges = _edges()
    places = lay_out(edges)
    must_equal("one more person moves nobody", places, _but_one(edges, places))
    layout = in_turn(range(5), lambda _: lay_out(edges), lambda _: _read_twice(edges))
    figures = [layout.worst("the map laid out", LAYOUT_MS)]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return [
        figure.with_goal(bench.goal(figure.goal or 0.0))
        for figure in figures + _frames(edges, places)
    ]


def _edges() -> list[tuple[int, int]]:
    """Whoever gave is likelier to give again: most people hang on a few."""
    rng = Random(SEED)
    edges, ends = [], [1]
    for person in range(2, PEOPLE + 1):
        giver = rng.choice(ends) if rng.random() < 0.6 else rng.randrange(1, person)
        edges.append((giver, person))
        ends += [giver, person]
    while len(edges) < TIES:
        one, other = rng.choice(ends), rng.choice(ends)
        if one != other:
            edges.append((one, other))
    return edges


def _but_one(
    edges: list[tuple[int, int]], places: dict[int, tuple[float, float]]
) -> dict[int, tuple[float, float]]:
    after = places_of([*edges, (7, PEOPLE + 1)], places)
    return {person: at for person, at in after.items() if person <= PEOPLE}


def _read_twice(edges: list[tuple[int, int]]) -> dict[int, list[int]]:
    beside: dict[int, list[int]] = {}
    for one, other in edges:
        beside.setdefault(one, []).append(other)
        beside.setdefault(other, []).append(one)
    return beside


def _frames(edges: list[tuple[int, int]], places: dict[int, tuple[float, float]]) -> list[Figure]:
    from PySide6.QtWidgets import QApplication

    from benchmarks.windows.graph_items import items_view
    from recruiter_desk.gui.pages.referrals.map.data import MapData, Tie
    from recruiter_desk.gui.pages.referrals.map.view import MapView

    application = QApplication.instance() or QApplication([])
    outcomes = ("given", "spoken", "submitted", "placed")
    ties = [Tie(n, a, b, "referral", outcomes[n % 4]) for n, (a, b) in enumerate(edges)]
    ours, theirs = MapView(), items_view(edges, places)
    for view in (ours, theirs):
        view.resize(WIDE, HIGH)
        view.show()
    ours.show_map(MapData({p: f"Person {p}" for p in places}, ties), places)
    ours.grab()
    theirs.fit()

    def pan(step: int) -> None:
        ours.pan(9 if step % 40 < 20 else -9, 4)
        ours.zoom(1.01 if step % 7 == 0 else 1.0)
        ours.grab()

    def pan_items(step: int) -> None:
        theirs.pan(9 if step % 40 < 20 else -9)
        theirs.viewport().grab()

    pan_items(0)
    times = in_turn(range(FEW * 10), pan, pan_items)
    for view in (ours, theirs):
        view.close()
    application.processEvents()
    return [
        times.worst("a frame of the moving map, p95", FRAME_MS),
        times.medians("a frame / QGraphicsView of items", FRAME_RATIO),
    ]
