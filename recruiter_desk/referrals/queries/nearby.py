"""Everybody within some steps of a person in the network, and the edges among them."""

import json
import sqlite3

from recruiter_desk.referrals.model import Edge
from recruiter_desk.referrals.queries.edges import edges_in
from recruiter_desk.referrals.queries.paths import NEXT
from recruiter_desk.store.desk import Desk

AMONG = """
SELECT id FROM referral WHERE from_id IN (SELECT value FROM json_each(?1))
AND to_id IN (SELECT value FROM json_each(?1))"""


def around(desk: Desk, person: int, steps: int = 2) -> list[Edge]:
    """The edges among all who are at most so many steps from a person; none for a stranger."""
    with desk.read() as read:
        near = json.dumps(sorted(_near(read, person, steps)))
        ids = [key for (key,) in read.execute(AMONG, (near,))]
        return sorted(edges_in(read, ids), key=lambda edge: edge.id)


def _near(read: sqlite3.Connection, person: int, steps: int) -> set[int]:
    known, ring = {person}, {person}
    for _ in range(steps):
        found = {new for new, _ in read.execute(NEXT, (json.dumps(sorted(ring)),))}
        ring = found - known
        known |= ring
    return known
