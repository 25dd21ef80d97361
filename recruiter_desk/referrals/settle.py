"""What became of referrals, and whom to tell: settled for the referrers a step concerns."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import Any, TypeAlias

from recruiter_desk.calls.model import TALKS
from recruiter_desk.matters.model import TO_TELL, Open
from recruiter_desk.referrals.model import Happened, Owed
from recruiter_desk.referrals.rules import debt, fee, say_fee, state_of
from recruiter_desk.store.settings.queries import settings_in
from recruiter_desk.store.settle import Settler, Touched

Pair: TypeAlias = tuple[int, int]
"""The ids of a referrer and of one they gave."""

MANY = 3000  # pairs from which all is settled in one pass
ABOVE = ("move", "submission", "milestone")  # from these, slices above settle `became`
OWN = f"kind IN {TO_TELL}"
PAIRS = """
SELECT DISTINCT from_id, to_id FROM referral
WHERE kind = 'referral' AND from_id <> to_id"""
OF_GIVEN = f"{PAIRS} AND to_id IN (SELECT value FROM json_each(?))"
OF_GIVERS = f"{PAIRS} AND from_id IN (SELECT value FROM json_each(?))"
OF_REFERRALS = f"{PAIRS} AND id IN (SELECT value FROM json_each(?))"
EDGES = """
SELECT id, at, said_outcome, said_at FROM referral
WHERE from_id = ? AND to_id = ? AND kind = 'referral' AND from_id <> to_id ORDER BY at, id"""
TOLD = """
SELECT t.at, t.outcome FROM telling t JOIN referral r ON r.id = t.referral_id
WHERE r.from_id = ? AND r.to_id = ? AND r.kind = 'referral' ORDER BY t.at, t.id"""
TALKED = f"""
SELECT at, 'spoken' FROM call
WHERE person_id = :given AND at >= :at AND outcome IN {tuple(sorted(TALKS))}
UNION ALL SELECT at, stage FROM became WHERE person_id = :given AND at >= :at"""
CLOSED = "SELECT at FROM closing WHERE person_id = ?"
RESTS = "SELECT at, until FROM snooze WHERE person_id = ?"
FORGET = "DELETE FROM referral_state WHERE from_id = ? AND to_id = ?"
STATE = """
INSERT INTO referral_state(referral_id, from_id, to_id, outcome, at, told_at, owed)
VALUES (?, ?, ?, ?, ?, ?, ?)"""
OWED = """
SELECT p.shown, s.outcome, s.at FROM referral_state s JOIN person p ON p.id = s.to_id
WHERE s.from_id = ? AND s.outcome IN ('spoken', 'submitted', 'placed', 'declined') AND s.owed
ORDER BY s.at, s.referral_id"""
FEES = """
SELECT due_on, cents, currency, words, entered_at FROM fee
WHERE person_id = ? AND paid_on IS NULL ORDER BY due_on, id"""
FIELDS = "kind, since, due, shows, soon, late, last, calls, about, said, zone"
COLUMNS = f"{FIELDS}, count, person_id, number"
INSERT = (
    f"INSERT INTO matter({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, NULL, '[]', ?, ?, '', 0, ?, NULL)"
)
MATTERS = f"SELECT kind, since, due, shows, soon, late, about, said FROM matter WHERE {OWN}"
KEPT = f"{MATTERS} AND person_id = ? ORDER BY id"
WITH_FEES = "SELECT DISTINCT person_id FROM fee WHERE paid_on IS NULL"
READS = frozenset({
    *("referral", "telling", "fee", "call", "closing", "snooze", "person", "setting"), *ABOVE,
})  # fmt: skip


def settle(connection: sqlite3.Connection, touched: Touched) -> None:
    """Bring states of referrals, and what is to be told, up to date for whom the step touched."""
    if not touched.tables & READS:
        return
    if ("zone",) in touched.rows("setting", "key"):
        _anew(connection)
        return
    givers = _givers(touched)
    pairs, gone = _touched_pairs(connection, touched, givers)
    if len(pairs) > MANY:
        _anew(connection)
        return
    for pair in pairs | gone:
        _settle_pair(connection, pair)
    for giver in sorted(givers | {giver for giver, _ in pairs | gone}):
        _settle_matters(connection, giver)


def resettle(connection: sqlite3.Connection, people: Iterable[int]) -> None:
    """Look again at the referrals of people of whom a slice above wrote into `became`."""
    pairs = _pairs(connection, OF_GIVEN, people)
    for pair in pairs:
        _settle_pair(connection, pair)
    for giver in sorted({giver for giver, _ in pairs}):
        _settle_matters(connection, giver)


def rebuild(connection: sqlite3.Connection) -> None:
    """Fill the empty tables from all that is known."""
    pairs = sorted(connection.execute(PAIRS).fetchall())
    for pair in pairs:
        _settle_pair(connection, pair)
    givers = {giver for giver, _ in pairs} | {one for (one,) in connection.execute(WITH_FEES)}
    for giver in sorted(givers):
        _settle_matters(connection, giver)


REFERRALS = Settler(
    tables=("referral_state", "matter"),
    settle=settle,
    rebuild=rebuild,
    compare={"matter": COLUMNS},
    own={"matter": OWN},
)


def _anew(connection: sqlite3.Connection) -> None:
    REFERRALS.empty(connection)
    rebuild(connection)


def _givers(touched: Touched) -> set[int]:
    """Those whose fees, closings, snoozes or themselves the step touched."""
    found = set(touched.changed("person")) if "person" in touched.tables else set()
    for table in ("fee", "closing", "snooze"):
        found |= _ids(touched.values(table, "person_id", known="person"))
    return found


def _touched_pairs(
    connection: sqlite3.Connection, touched: Touched, givers: set[int]
) -> tuple[set[Pair], set[Pair]]:
    """The pairs to look at, and those of which a row of the step was, or is no more."""
    gone = {
        (giver, given)
        for giver, given in touched.rows("referral", "from_id", "to_id")
        if isinstance(giver, int) and isinstance(given, int)
    }
    given = set(givers)
    for table in touched.tables.intersection(("call", *ABOVE)):
        given |= _ids(touched.values(table, "person_id", known="person"))
    told = _ids(touched.values("telling", "referral_id"))
    pairs = _pairs(connection, OF_REFERRALS, told)
    pairs |= _pairs(connection, OF_GIVEN, given) | _pairs(connection, OF_GIVERS, givers)
    return pairs, gone


def _ids(values: Iterable[object]) -> set[int]:
    return {value for value in values if isinstance(value, int)}


def _pairs(connection: sqlite3.Connection, sql: str, ids: Iterable[int]) -> set[Pair]:
    found = json.dumps(sorted(ids))
    return set(connection.execute(sql, (found,))) if found != "[]" else set()


def _settle_pair(connection: sqlite3.Connection, pair: Pair) -> None:
    """One row a pair: a second referral of the same two, as after a merge, adds its words alone.

    A pair with no referral left has no row.
    """
    edges = connection.execute(EDGES, pair).fetchall()
    kept = connection.execute(
        "SELECT * FROM referral_state WHERE from_id = ? AND to_id = ?", pair
    ).fetchall()
    row = _state(connection, pair, edges) if edges else None
    if kept == ([row] if row else []):
        return
    connection.execute(FORGET, pair)
    if row:
        connection.execute("DELETE FROM referral_state WHERE referral_id = ?", row[:1])
        connection.execute(STATE, row)


def _state(
    connection: sqlite3.Connection, pair: Pair, edges: list[tuple[Any, ...]]
) -> tuple[Any, ...]:
    giver, given = pair
    first, given_at = edges[0][:2]
    said = [Happened(at, stage, mine=True) for _, _, stage, at in edges if stage]
    asked = {"given": given, "at": given_at}
    happened = [Happened(*row) for row in connection.execute(TALKED, asked)]
    told = connection.execute(TOLD, pair).fetchall()
    closed = [at for (at,) in connection.execute(CLOSED, (giver,))]
    state = state_of(given_at, happened + said, told, closed)
    return (first, giver, given, state.outcome, state.at, state.told_at, int(state.owed))


def _settle_matters(connection: sqlite3.Connection, giver: int) -> None:
    """What Today shows of a referrer: one matter for all answers owed, one for each fee."""
    rows = [
        (m.kind, m.since, m.due, m.shows, m.soon, m.late, m.about, m.said)
        for m in _matters(connection, giver)
    ]
    kept = connection.execute(KEPT, (giver,)).fetchall()
    if kept == rows:
        return
    connection.execute(f"DELETE FROM matter WHERE person_id = ? AND {OWN}", (giver,))
    connection.executemany(INSERT, [(*row, giver) for row in rows])


def _matters(connection: sqlite3.Connection, giver: int) -> list[Open]:
    owed = [Owed(*row) for row in connection.execute(OWED, (giver,))]
    fees = connection.execute(FEES, (giver,)).fetchall()
    if not owed and not fees:
        return []
    rests = connection.execute(RESTS, (giver,)).fetchall()
    closed = [at for (at,) in connection.execute(CLOSED, (giver,))]
    zone = settings_in(connection).zone
    found = [debt(owed, rests)]
    for due_on, cents, currency, words, entered in fees:
        said = (say_fee(cents, currency), words)
        day = date.fromisoformat(due_on)
        found.append(fee(day, said, entered, zone, closed=closed, snoozes=rests))
    return [matter for matter in found if matter is not None]
