"""Reading referrers: how many each gave, what became of them, what each is owed; and fees."""

from datetime import date, datetime
from typing import Any

from recruiter_desk.base.clock import instant
from recruiter_desk.people.model import Found
from recruiter_desk.referrals.model import FeeLine, ReferrerLine
from recruiter_desk.referrals.queries.edges import READS as EDGE_READS
from recruiter_desk.store.desk import Desk

READS = EDGE_READS | {"asking", "fee"}
PAGE = 50
COUNTED = """
SELECT from_id, count(*) AS given,
  sum(outcome IN ('spoken', 'submitted', 'placed')) AS spoken,
  sum(outcome IN ('submitted', 'placed')) AS submitted,
  sum(outcome = 'placed') AS placed, sum(owed) AS owed
FROM referral_state {where} GROUP BY from_id"""
LINE = """
SELECT p.id, p.shown, c.given, c.spoken, c.submitted, c.placed, c.owed,
  (SELECT max(at) FROM asking WHERE person_id = p.id),
  (SELECT max(told_at) FROM referral_state WHERE from_id = p.id),
  (SELECT min(due_on) FROM fee WHERE person_id = p.id AND paid_on IS NULL),
  EXISTS (SELECT 1 FROM unnamed WHERE person_id = p.id)
FROM ({counted}) c JOIN person p ON p.id = c.from_id {order}"""
ORDER = "ORDER BY c.placed DESC, c.submitted DESC, c.given DESC, c.from_id"
AFTER = "(-c.placed, -c.submitted, -c.given, c.from_id) > (:placed, :submitted, :given, :id)"
FEES = """
SELECT f.id, f.person_id, p.shown, f.due_on, f.cents, f.currency, f.words, f.paid_on,
  f.referral_id
FROM fee f JOIN person p ON p.id = f.person_id WHERE :person IN (f.person_id, 0)
ORDER BY f.paid_on IS NOT NULL, f.due_on, f.id"""


def referrers(
    desk: Desk, limit: int = PAGE, after: ReferrerLine | None = None
) -> list[ReferrerLine]:
    """A page of those who gave anybody: most placed, then submitted, then given first.

    `after` was the last one seen.
    """
    values: dict[str, Any] = {"limit": limit}
    where = ""
    if after is not None:
        where = f"WHERE {AFTER}"
        values |= {name: -getattr(after, name) for name in ("placed", "submitted", "given")}
        values["id"] = after.person.id
    page = f"SELECT * FROM ({COUNTED.format(where='')}) c {where} {ORDER} LIMIT :limit"
    sql = LINE.format(counted=page, order=ORDER)
    with desk.read() as read:
        return [_line(row) for row in read.execute(sql, values)]


def referrer(desk: Desk, person: int) -> ReferrerLine | None:
    """The same of one person; None for somebody who gave nobody."""
    counted = COUNTED.format(where="WHERE from_id = :person")
    with desk.read() as read:
        row = read.execute(LINE.format(counted=counted, order=""), {"person": person}).fetchone()
    return None if row is None else _line(row)


def fees(desk: Desk, person: int | None = None) -> list[FeeLine]:
    """Fees due, the next one first, then those paid; of one person, or all."""
    with desk.read() as read:
        return [_fee(row) for row in read.execute(FEES, {"person": person or 0})]


def is_unnamed(desk: Desk, person: int) -> bool:
    """Whether a referrer asked not to be named to others."""
    with desk.read() as read:
        sql = "SELECT EXISTS (SELECT 1 FROM unnamed WHERE person_id = ?)"
        return bool(read.execute(sql, (person,)).fetchone()[0])


def _line(row: tuple[Any, ...]) -> ReferrerLine:
    key, name, given, spoken, submitted, placed, owed, asked, told, fee_on, unnamed = row
    counts = (given, spoken, submitted, placed, owed)
    instants = (_at(asked), _at(told))
    return ReferrerLine(Found(key, name), *counts, *instants, _day(fee_on), bool(unnamed))


def _fee(row: tuple[Any, ...]) -> FeeLine:
    key, person, name, due_on, cents, currency, words, paid_on, referral = row
    due = date.fromisoformat(due_on)
    return FeeLine(key, Found(person, name), due, cents, currency, words, _day(paid_on), referral)


def _at(kept: int | None) -> datetime | None:
    return None if kept is None else instant(kept)


def _day(kept: str | None) -> date | None:
    return None if kept is None else date.fromisoformat(kept)
