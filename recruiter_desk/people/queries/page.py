"""Pages of the people list, by name or by last contact, whatever is filtered."""

import sqlite3
from typing import Any

from recruiter_desk.people.model import PersonFilter, PersonLine
from recruiter_desk.people.queries.filters import EVERYBODY, Clauses, clauses
from recruiter_desk.people.queries.places import label
from recruiter_desk.store.desk import Desk

PAGE_READS = frozenset({"person", "expertise", "tag", "call", "merge"})
PAGE = 50  # rows
FIELDS = """
SELECT p.id, p.shown, p.sort, p.function,
  (SELECT group_concat(name, char(31)) FROM expertise WHERE person_id = p.id),
  p.city, p.region, p.country, p.place, p.zone, c.at, p.status,
  p.off_limits_why IS NOT NULL, p.off_limits_until, p.do_not_call_why IS NOT NULL """
BY_NAME = """FROM person p INDEXED BY ix_person_sort LEFT JOIN last_contact c ON c.person_id = p.id
WHERE (p.sort, p.id) > (:sort, :id) {where} ORDER BY p.sort, p.id LIMIT :rows"""
FEW_BY_NAME = """FROM person p LEFT JOIN last_contact c ON c.person_id = p.id
WHERE p.id IN (
  SELECT p.id FROM person p LEFT JOIN last_contact c ON c.person_id = p.id
  WHERE {start} AND (+p.sort, +p.id) > (:sort, :id) {where} ORDER BY p.sort, p.id LIMIT :rows)
ORDER BY p.sort, p.id"""
BY_CONTACT = """FROM last_contact c CROSS JOIN person p ON p.id = c.person_id
WHERE (c.at, c.person_id) < (:at, :id) {where} ORDER BY c.at DESC, c.person_id DESC LIMIT :rows"""
FEW_BY_CONTACT = """FROM person p CROSS JOIN last_contact c ON c.person_id = p.id
WHERE p.id IN (
  SELECT p.id FROM person p CROSS JOIN last_contact c ON c.person_id = p.id
  WHERE {start} AND (+c.at, +c.person_id) < (:at, :id) {where}
  ORDER BY c.at DESC, c.person_id DESC LIMIT :rows)
ORDER BY c.at DESC, c.person_id DESC"""
COUNT = "SELECT count(*) FROM person p WHERE {start} {where}"
ALL = "p.sort >= ''"
NEVER = "AND c.person_id IS NULL "
LATEST = 1 << 62  # microseconds; after every contact


def people_page(
    desk: Desk,
    wanted: PersonFilter = EVERYBODY,
    after: PersonLine | None = None,
    *,
    by_contact: bool = False,
    rows: int = PAGE,
) -> list[PersonLine]:
    """The next page after a line (None: the first), fewer than `rows` lines at the end.

    In the order of names; `by_contact` the newest contact first, people never met last, by name.
    """
    with desk.read() as read:
        which = clauses(read, wanted)
        if not by_contact:
            return _by_name(read, which, after, rows)
        lines = _by_contact(read, which, after, rows)
        if len(lines) == rows:
            return lines
        never = None if lines or not after or after.contact_at is not None else after
        return lines + _by_name(read, which, never, rows - len(lines), NEVER)


def count_people(desk: Desk, wanted: PersonFilter = EVERYBODY) -> int:
    """How many the filter leaves."""
    with desk.read() as read:
        which = clauses(read, wanted)
        sql = which.count or COUNT.format(start=which.start or ALL, where=which.where)
        return int(read.execute(sql, which.values).fetchone()[0])


def _by_name(
    read: sqlite3.Connection,
    which: Clauses,
    after: PersonLine | None,
    rows: int,
    also: str = "",
) -> list[PersonLine]:
    sql = FIELDS + (FEW_BY_NAME if which.few else BY_NAME)
    start = {"sort": after.sort if after else "", "id": after.id if after else 0, "rows": rows}
    return _lines(read, sql, which, also, start)


def _by_contact(
    read: sqlite3.Connection, which: Clauses, after: PersonLine | None, rows: int
) -> list[PersonLine]:
    if after and after.contact_at is None:
        return []
    sql = FIELDS + (FEW_BY_CONTACT if which.few else BY_CONTACT)
    at = LATEST if after is None or after.contact_at is None else after.contact_at
    return _lines(read, sql, which, "", {"at": at, "id": after.id if after else 0, "rows": rows})


def _lines(
    read: sqlite3.Connection, sql: str, which: Clauses, also: str, start: dict[str, Any]
) -> list[PersonLine]:
    text = sql.format(start=which.start, where=also + which.where)
    rows = read.execute(text, which.values | start)
    return [PersonLine._make((*row[:5], label(*row[5:9]), *row[9:])) for row in rows]
