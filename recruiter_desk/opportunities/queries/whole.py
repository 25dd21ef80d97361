"""One opportunity with all that stands beside it."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from recruiter_desk.base.clock import instant, local
from recruiter_desk.base.errors import NotFound
from recruiter_desk.opportunities.model import (
    ContactLine,
    DocumentLine,
    MilestoneLine,
    NoteLine,
    OffLimitsLine,
    Opening,
    Pay,
    State,
    WantLine,
)
from recruiter_desk.opportunities.queries.finding import LIST
from recruiter_desk.opportunities.queries.listed import LATEST
from recruiter_desk.opportunities.queries.rows import day, moment
from recruiter_desk.opportunities.rules.remarks import remarks
from recruiter_desk.people.model import Found
from recruiter_desk.store import documents
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in

PLAIN = (
    *("id", "title", "client", "client_id", "function", "place", "within_m", "remote", "shifts"),
    *("words", "closed_why", "guarantee_days"),
)
OPENING = """
SELECT o.id, o.title, coalesce(e.name, ''), o.client_id, o.function, o.place, o.within_m,
  o.remote, o.shifts, o.words, o.closed_why, o.guarantee_days,
  o.lat_micro IS NOT NULL, o.stage, o.opened_at, o.closed_at, o.starts_on, o.submit_by,
  o.pay_low, o.pay_high, o.currency, o.pay_per
FROM opportunity o LEFT JOIN employer e ON e.id = o.client_id WHERE o.id = ?"""
WANTS = """
SELECT id, kind, words, fact_kind, about, value, least FROM want
WHERE opportunity_id = ? AND kind = ? ORDER BY id"""
CONTACTS = """
SELECT c.id, p.id, p.shown, c.role FROM opportunity_contact c JOIN person p ON p.id = c.person_id
WHERE c.opportunity_id = ? ORDER BY c.id"""
OFF_LIMITS = """
SELECT f.id, e.name, f.until, f.why, f.opportunity_id IS NOT NULL
FROM off_limits f JOIN employer e ON e.id = f.employer_id
WHERE f.opportunity_id = ? OR f.opportunity_id IS NULL
ORDER BY f.opportunity_id IS NULL, f.id"""
NOTES = """
SELECT id, at, text FROM opportunity_note WHERE opportunity_id = ? ORDER BY at DESC, id DESC"""
DOCUMENTS = """
SELECT id, name, hash, entered_at FROM opportunity_document
WHERE opportunity_id = ? ORDER BY id"""
MILESTONES = """
SELECT m.id, m.opportunity_id, o.title, p.id, p.shown, m.kind, m.on_day, m.words, m.done
FROM milestone m JOIN opportunity o ON o.id = m.opportunity_id
JOIN person p ON p.id = m.person_id
WHERE (:opportunity IS NULL OR m.opportunity_id = :opportunity)
  AND (:person IS NULL OR m.person_id = :person)
ORDER BY m.on_day, m.id"""
COUNTS = f"""
SELECT stage, count(*) FROM ({LATEST.replace("WHERE at", "WHERE opportunity_id = ? AND at")})
GROUP BY 1"""
FILE = "SELECT id, name, hash, entered_at FROM opportunity_document WHERE id = ?"


def opening(desk: Desk, key: int) -> Opening:
    """All of an opportunity; NotFound when there is none of that id."""
    with desk.read() as read:
        row = read.execute(OPENING, (key,)).fetchone()
        if row is None:
            raise NotFound(f"There is no opportunity o{key}.", LIST)
        found = _opening(read, row)
        today = local(desk.now(), settings_in(read).zone).date()
    return replace(found, remarks=tuple(remarks(found, today)))


def milestones(
    desk: Desk, *, opportunity: int | None = None, person: int | None = None
) -> tuple[MilestoneLine, ...]:
    """The dates of an opportunity, of a person, of both or of all, the earliest first."""
    with desk.read() as read:
        return _milestones(read, opportunity, person)


def document_of(desk: Desk, document: int) -> tuple[DocumentLine, bytes]:
    """A file of an opportunity with its bytes; NotFound when it is not there."""
    with desk.read() as read:
        row = read.execute(FILE, (document,)).fetchone()
    content = documents.original(desk.folder.documents, row[2]) if row else None
    if row is None or content is None:
        raise NotFound("That file is no longer there.", "Undo may bring it back.")
    return _document(row), content


def _opening(read: sqlite3.Connection, row: Sequence[Any]) -> Opening:
    plain: dict[str, Any] = dict(zip(PLAIN, row, strict=False))
    key, (state, opened, closed, starts, submit) = row[0], row[13:18]
    return Opening(
        **plain,
        is_placed=bool(row[12]),
        pay=Pay(*row[18:]),
        state=State(state),
        opened_at=instant(opened),
        closed_at=moment(closed),
        starts_on=day(starts),
        submit_by=day(submit),
        expertise=_wants(read, key, "expertise"),
        knockouts=_wants(read, key, "knockout"),
        contacts=tuple(map(_contact, read.execute(CONTACTS, (key,)))),
        off_limits=tuple(map(_company, read.execute(OFF_LIMITS, (key,)))),
        notes=tuple(NoteLine(n, instant(at), text) for n, at, text in read.execute(NOTES, (key,))),
        documents=tuple(_document(line) for line in read.execute(DOCUMENTS, (key,)).fetchall()),
        dates=_milestones(read, key, None),
        counts=dict(read.execute(COUNTS, (key,)).fetchall()),
    )


def _contact(row: Sequence[Any]) -> ContactLine:
    return ContactLine(row[0], Found(row[1], row[2]), row[3])


def _company(row: Sequence[Any]) -> OffLimitsLine:
    key, name, until, why, here = row
    return OffLimitsLine(key, name, day(until), why, bool(here))


def _document(row: Sequence[Any]) -> DocumentLine:
    key, name, kept, at = row
    return DocumentLine(key, name, kept, instant(at))


def _wants(read: sqlite3.Connection, key: int, kind: str) -> tuple[WantLine, ...]:
    return tuple(WantLine(*row) for row in read.execute(WANTS, (key, kind)))


def _milestones(
    read: sqlite3.Connection, opportunity: int | None, person: int | None
) -> tuple[MilestoneLine, ...]:
    whose = {"opportunity": opportunity, "person": person}
    return tuple(
        MilestoneLine(
            *(key, of, title, Found(whom, name), kind),
            *(date.fromisoformat(on_day), words, bool(done)),
        )
        for key, of, title, whom, name, kind, on_day, words, done in read.execute(
            MILESTONES, whose
        )
    )
