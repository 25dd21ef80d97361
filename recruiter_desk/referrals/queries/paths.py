"""How two people are connected: the shortest chain, from SQLite alone with nothing loaded."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from recruiter_desk.people.model import Found
from recruiter_desk.people.queries.finding import person_of
from recruiter_desk.referrals.model import Edge, Path
from recruiter_desk.referrals.queries.edges import edges_in
from recruiter_desk.store.desk import Desk

SOMEBODY = "a referrer"
OUT = "SELECT to_id, from_id FROM referral WHERE from_id IN (SELECT value FROM json_each(?))"
IN = "SELECT from_id, to_id FROM referral WHERE to_id IN (SELECT value FROM json_each(?))"
NEXT = f"{OUT} UNION ALL {IN}".replace("(?)", "(?1)")
BETWEEN = """
SELECT id FROM referral WHERE from_id = ?1 AND to_id = ?2
UNION ALL SELECT id FROM referral WHERE from_id = ?2 AND to_id = ?1"""
UNNAMED = "SELECT person_id FROM unnamed WHERE person_id IN (SELECT value FROM json_each(?))"
NAMES = "SELECT id, shown FROM person WHERE id IN (SELECT value FROM json_each(?))"


def path(desk: Desk, start: int, end: int) -> Path | None:
    """A shortest chain between two people, whichever way its edges point; None for none.

    NotFound for somebody who is not there.
    """
    person_of(desk, start), person_of(desk, end)
    with desk.read() as read:
        chain = chain_of(read, start, end)
        return None if chain is None else _told(read, chain)


def chain_of(read: sqlite3.Connection, start: int, end: int) -> list[int] | None:
    """The ids of a shortest chain, both ends included; None where the two are not connected.

    Both ends grow by turns, a whole ring at a time and always the smaller one, until a ring
    reaches the other side: each ring is two look-ups in an index for everybody in it.
    """
    if start == end:
        return [start]
    before: tuple[dict[int, int], dict[int, int]] = ({start: start}, {end: end})
    rings: list[list[int]] = [[start], [end]]
    while rings[0] and rings[1]:
        side = 0 if len(rings[0]) <= len(rings[1]) else 1
        mine, theirs = before[side], before[1 - side]
        met = _grow(read, rings, side, mine, theirs)
        if met is not None:
            return _joined(before, met)
    return None


def _grow(
    read: sqlite3.Connection,
    rings: list[list[int]],
    side: int,
    mine: dict[int, int],
    theirs: dict[int, int],
) -> int | None:
    """Take one side a ring further; somebody whom the other side knows already, or None."""
    found: list[int] = []
    for new, old in read.execute(NEXT, (json.dumps(rings[side]),)):
        if new not in mine:
            mine[new] = old
            if new in theirs:
                return int(new)
            found.append(new)
    rings[side] = found
    return None


def _joined(before: tuple[dict[int, int], dict[int, int]], met: int) -> list[int]:
    chain = [met]
    while before[0][chain[0]] != chain[0]:
        chain.insert(0, before[0][chain[0]])
    while before[1][chain[-1]] != chain[-1]:
        chain.append(before[1][chain[-1]])
    return chain


def _told(read: sqlite3.Connection, chain: list[int]) -> Path:
    """The chain with names and edges; who is not to be named in between is "a referrer"."""
    inner = json.dumps(chain[1:-1])
    hidden = {one for (one,) in read.execute(UNNAMED, (inner,))}
    names = dict(read.execute(NAMES, (json.dumps(chain),)).fetchall())
    people = tuple(_named(Found(one, names[one]), hidden) for one in chain)
    edges = [_between(read, one, other) for one, other in pairwise(chain)]
    return Path(people, tuple(_without(edge, hidden) for edge in edges))


def _between(read: sqlite3.Connection, one: int, other: int) -> Edge:
    """The first of the edges between two neighbours."""
    ids = [key for (key,) in read.execute(BETWEEN, (one, other))]
    return min(edges_in(read, ids), key=lambda edge: (edge.at, edge.id))


def _without(edge: Edge, hidden: Iterable[int]) -> Edge:
    giver, given = _named(edge.giver, hidden), _named(edge.given, hidden)
    return replace(edge, giver=giver, given=given)


def _named(found: Found, hidden: Iterable[int]) -> Found:
    return Found(found.id, SOMEBODY) if found.id in hidden else found
