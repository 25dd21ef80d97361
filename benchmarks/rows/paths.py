"""How two people are connected, beside igraph with the whole network loaded before.

Ours loads nothing. Where igraph is not installed the reference is a plain search from one side,
as igraph's is, through a network in memory; then nothing is judged.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable
from random import Random
from typing import TypeAlias

from benchmarks.bench import Bench
from benchmarks.figures import Figure, in_turn, must_equal, p95
from benchmarks.made.network import network_desk
from recruiter_desk.referrals.queries import path
from recruiter_desk.store.desk import Desk

NAME, GOAL = "how two are connected, p95", 0.3
Pair: TypeAlias = tuple[int, int]
Far: TypeAlias = Callable[[Pair], int | None]
EQUAL = 20  # pairs of which both sides' lengths are compared


def paths(bench: Bench) -> list[Figure]:
    """The 95th percentile; lengths must be equal."""
    chance, people = Random(3), bench.size.people
    pairs = [(chance.randint(1, people), chance.randint(1, people)) for _ in range(bench.rounds)]
    with network_desk(bench.size, bench.folder.parent) as desk:
        with desk.read() as read:
            edges = read.execute("SELECT from_id, to_id FROM referral").fetchall()
        reference, goal = igraph_of(edges, people), bench.goal(GOAL)
        if reference is None:
            reference, goal = plain_of(edges), None
        for pair in pairs[:EQUAL]:
            must_equal(NAME, _ours(desk, pair), reference(pair))
        times = in_turn(pairs, lambda pair: path(desk, *pair), reference)
    return [Figure(NAME, p95(times.ours), p95(times.reference), goal)]


def igraph_of(edges: Iterable[Pair], people: int) -> Far | None:
    """How far two are apart as igraph says; None where it is not installed."""
    try:
        from igraph import Graph
    except ImportError:
        return None
    graph = Graph(n=people + 1, edges=list(edges))

    def far(pair: Pair) -> int | None:
        found = len(graph.get_shortest_path(*pair, mode="all"))
        return found - 1 if found else None

    return far


def plain_of(edges: Iterable[Pair]) -> Far:
    """The same by a search from one side through a network in memory."""
    near: dict[int, list[int]] = defaultdict(list)
    for one, other in edges:
        near[one].append(other)
        near[other].append(one)

    def far(pair: Pair) -> int | None:
        known, waiting = {pair[0]: 0}, deque([pair[0]])
        while waiting and pair[1] not in known:
            one = waiting.popleft()
            for other in near[one]:
                if other not in known:
                    known[other] = known[one] + 1
                    waiting.append(other)
        return known.get(pair[1])

    return far


def _ours(desk: Desk, pair: Pair) -> int | None:
    found = path(desk, *pair)
    return None if found is None else len(found.edges)
