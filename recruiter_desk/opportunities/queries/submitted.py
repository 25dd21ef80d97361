"""Who was put forward where, with whose permission, and who is off limits."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from recruiter_desk.base.clock import instant, local
from recruiter_desk.opportunities.model import PermissionLine, SubmissionLine
from recruiter_desk.opportunities.queries.rows import day, moment
from recruiter_desk.people.model import Found
from recruiter_desk.people.rules import is_off_limits
from recruiter_desk.store.desk import Desk

LINES = """
SELECT s.id, o.id, o.title, coalesce(e.name, ''), p.id, p.shown, s.at, s.by, s.words, r.at
FROM submission s JOIN opportunity o ON o.id = s.opportunity_id
JOIN person p ON p.id = s.person_id
LEFT JOIN employer e ON e.id = o.client_id LEFT JOIN permission r ON r.id = s.permission_id
WHERE """
WHOSE = """(:opportunity IS NULL OR s.opportunity_id = :opportunity)
  AND (:person IS NULL OR s.person_id = :person) ORDER BY s.at DESC, s.id DESC"""
TO_CLIENT = """s.person_id = :person AND (s.opportunity_id = :opportunity OR o.client_id =
  (SELECT client_id FROM opportunity WHERE id = :opportunity)) ORDER BY s.at, s.id"""
GIVEN = """
SELECT r.id, o.id, o.title, p.id, p.shown, r.at, r.words, r.withdrawn_at
FROM permission r JOIN opportunity o ON o.id = r.opportunity_id
JOIN person p ON p.id = r.person_id
WHERE (:opportunity IS NULL OR r.opportunity_id = :opportunity)
  AND (:person IS NULL OR r.person_id = :person) ORDER BY r.at DESC, r.id DESC"""
PERSON = """
SELECT p.shown, p.off_limits_why, p.off_limits_until, p.employer_id, coalesce(e.name, '')
FROM person p LEFT JOIN employer e ON e.id = p.employer_id WHERE p.id = ?"""
COMPANY = """
SELECT why, until FROM off_limits
WHERE employer_id = ? AND (opportunity_id = ? OR opportunity_id IS NULL) ORDER BY id"""


def submissions(
    desk: Desk, *, opportunity: int | None = None, person: int | None = None
) -> tuple[SubmissionLine, ...]:
    """Those for an opportunity, of a person, of both or all of them, the newest first."""
    whose = {"opportunity": opportunity, "person": person}
    with desk.read() as read:
        return tuple(map(_line, read.execute(LINES + WHOSE, whose)))


def permissions(
    desk: Desk, *, opportunity: int | None = None, person: int | None = None
) -> tuple[PermissionLine, ...]:
    """Who said when that they may be put forward, withdrawn ones too; the newest first."""
    whose = {"opportunity": opportunity, "person": person}
    with desk.read() as read:
        return tuple(
            PermissionLine(
                *(key, of, title, Found(whom, name), instant(at), words, moment(withdrawn))
            )
            for key, of, title, whom, name, at, words, withdrawn in read.execute(GIVEN, whose)
        )


def earlier_to_client(
    connection: sqlite3.Connection, opportunity: int, person: int
) -> tuple[SubmissionLine, ...]:
    """All submissions of a person for that opportunity or to its client, the oldest first."""
    whose = {"opportunity": opportunity, "person": person}
    return tuple(map(_line, connection.execute(LINES + TO_CLIENT, whose)))


def off_limits_because(
    connection: sqlite3.Connection, opportunity: int, person: int, at: datetime, zone: str
) -> Iterator[str]:
    """Why a person had better not be taken for an opportunity on the day of `at`, if so."""
    today = local(at, zone).date()
    row = connection.execute(PERSON, (person,)).fetchone()
    name, why, until, employer, company = row
    if is_off_limits(why, day(until), today):
        yield f"{name} is off limits{_because(why, until)}."
    for because, last in connection.execute(COMPANY, (employer, opportunity)).fetchall():
        if last is None or last >= today.isoformat():
            yield f"{company}, where they work, is off limits{_because(because, last)}."


def _because(why: str, until: str | None) -> str:
    return f"{f' until {until}' if until else ''}{f': {why}' if why else ''}"


def _line(row: tuple[Any, ...]) -> SubmissionLine:
    key, of, title, client, person, name, at, by, words, permission = row
    return SubmissionLine(
        *(key, of, title, client, Found(person, name), instant(at), by, words),
        moment(permission),
    )
