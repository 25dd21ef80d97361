"""Reading edges of the network: those of a person, those behind ids, and what is owed."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from recruiter_desk.base.clock import instant
from recruiter_desk.base.errors import NotFound
from recruiter_desk.people.model import Found
from recruiter_desk.referrals.model import Edge, How, Kind
from recruiter_desk.store.desk import Desk

READS = frozenset({
    *("referral", "telling", "person", "call", "closing", "unnamed", "opportunity_referral"),
    *("opportunity", "move", "submission", "milestone"),
})  # fmt: skip
SELECT = """
SELECT r.id, r.from_id, f.shown, r.to_id, t.shown, r.kind, r.at, r.how, r.how_words,
  s.outcome, s.at, s.told_at, s.owed,
  (SELECT o.title FROM opportunity_referral l JOIN opportunity o ON o.id = l.opportunity_id
   WHERE l.referral_id = r.id ORDER BY l.id DESC LIMIT 1),
  EXISTS (SELECT 1 FROM unnamed u WHERE u.person_id = r.from_id), r.call_id, r.note_id
FROM {source} JOIN person f ON f.id = r.from_id JOIN person t ON t.id = r.to_id
LEFT JOIN referral_state s ON s.referral_id = r.id
WHERE r.from_id <> r.to_id AND (r.kind <> 'referral' OR s.referral_id IS NOT NULL)"""
ALONE = SELECT.format(source="referral r")
OF_PERSON = f"{ALONE} AND r.from_id = :person UNION ALL {ALONE} AND r.to_id = :person"
OF_IDS = SELECT.format(source="json_each(?) e CROSS JOIN referral r ON r.id = e.value")
OWED = SELECT.format(
    source="referral_state o CROSS JOIN referral r ON o.owed AND r.id = o.referral_id"
)


def edges_of(desk: Desk, person: int) -> list[Edge]:
    """All edges at a person, newest first: those they gave, and those by which they were given.

    An edge whose two ends a merge made one person is not shown, nor is a pair's second referral.
    """
    with desk.read() as read:
        rows = read.execute(OF_PERSON, {"person": person}).fetchall()
    return sorted(map(as_edge, rows), key=lambda edge: (edge.at, edge.id), reverse=True)


def edge(desk: Desk, referral: int) -> Edge:
    """One edge; NotFound when it is gone."""
    with desk.read() as read:
        found = edges_in(read, [referral])
    if not found:
        raise NotFound(f"There is no referral r{referral}.", "Undo may bring it back.")
    return found[0]


def debts(desk: Desk, person: int | None = None) -> list[Edge]:
    """The referrals whose giver is owed an answer, oldest news first; of one giver, or all."""
    whose = "" if person is None else " AND o.from_id = :person"
    with desk.read() as read:
        rows = read.execute(f"{OWED}{whose}", {"person": person}).fetchall()
    return sorted(map(as_edge, rows), key=lambda edge: (edge.outcome_at or edge.at, edge.id))


def edges_in(read: sqlite3.Connection, ids: Iterable[int]) -> list[Edge]:
    """The edges of these ids, in no particular order; those not shown are left out."""
    return [as_edge(row) for row in read.execute(OF_IDS, (json.dumps([*ids]),))]


def as_edge(row: tuple[Any, ...]) -> Edge:
    """The edge of a row of `SELECT`."""
    key, *ends, kind, at, how, words = row[:9]
    outcome, outcome_at, told_at, owed, title, unnamed, call, note = row[9:]
    return Edge(
        *(key, Found(*ends[:2]), Found(*ends[2:]), Kind(kind), instant(at)),
        *(How(how), words, outcome or "", _at(outcome_at), _at(told_at)),
        *(bool(owed), title or "", bool(unnamed), call, note),
    )


def _at(kept: int | None) -> datetime | None:
    return None if kept is None else instant(kept)
