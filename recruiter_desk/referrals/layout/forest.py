"""The network as trees of who gave whom: everybody hangs on the first who gave them."""

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Tree(NamedTuple):
    """A root and the children of each person under it; a person without any is not named."""

    root: int
    children: dict[int, list[int]]
    order: list[int]


def forest(edges: Iterable[tuple[int, int]]) -> list[Tree]:
    """The trees of a network, the one with most people first.

    `edges` are (giver, given), the earliest first; whoever was given twice hangs on the first,
    and in a ring the one who gave most is the root. Linear in people and edges.
    """
    beside: dict[int, list[int]] = defaultdict(list)
    given: dict[int, int] = {}
    gave: dict[int, int] = defaultdict(int)
    for giver, person in edges:
        if giver != person:
            beside[giver].append(person)
            beside[person].append(giver)
            given.setdefault(person, giver)
            gave[giver] += 1
    roots = sorted(beside, key=lambda person: (person in given, -gave[person], person))
    seen: set[int] = set()
    trees = [_tree(root, beside, given, seen) for root in roots if root not in seen]
    return sorted(trees, key=lambda tree: (-len(tree.order), tree.root))


def _tree(root: int, beside: dict[int, list[int]], given: dict[int, int], seen: set[int]) -> Tree:
    """Everybody reached from a root: those it gave first, then by any other tie."""
    children: dict[int, list[int]] = {}
    order: list[int] = []
    seen.add(root)
    waiting = deque([root])
    while waiting:
        person = waiting.popleft()
        order.append(person)
        for other in _nearest(person, beside[person], given):
            if other not in seen:
                seen.add(other)
                children.setdefault(person, []).append(other)
                waiting.append(other)
    return Tree(root, children, order)


def _nearest(person: int, others: Sequence[int], given: dict[int, int]) -> list[int]:
    theirs = [other for other in others if given.get(other) == person]
    return theirs + [other for other in others if given.get(other) != person]
