"""Opportunities and people as the rule judges them."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from recruiter_desk.base.errors import NotFound
from recruiter_desk.opportunities.matching.model import Candidate, Sought
from recruiter_desk.opportunities.matching.rules.plain import Opening, Person, Wish
from recruiter_desk.opportunities.matching.rules.told import by_kind
from recruiter_desk.opportunities.matching.wants import expertise, knock_out

BETWEEN = "\x1f"
OPENING = """
SELECT id, title, function, client_id, place, region, country, lat_micro, lon_micro, within_m,
  remote, shifts, pay_high, currency, pay_per, starts_on FROM opportunity WHERE id = ?"""
OPEN = "SELECT id FROM opportunity WHERE stage = 'open' ORDER BY opened_at, id"
WANTS = """
SELECT kind, words, fact_kind, about, value, least FROM want WHERE opportunity_id = ?
ORDER BY id"""
CLIENTS = """
SELECT name FROM employer WHERE id = :id
UNION ALL SELECT name FROM employer_name WHERE employer_id = :id"""
PEOPLE = """
SELECT p.id, p.shown, p.function, p.place, p.region, p.country, p.lat_micro, p.lon_micro,
  (SELECT group_concat(x.name, char(31)) FROM
    (SELECT name FROM expertise WHERE person_id = p.id ORDER BY id) x),
  r.whole, l.at
FROM json_each(?) j CROSS JOIN person p ON p.id = j.value
LEFT JOIN profile r ON r.person_id = p.id
LEFT JOIN last_contact l ON l.person_id = p.id
ORDER BY j.key"""
CALLED_FOR = """
SELECT 'call:' || f.call_id, o.client_id FROM opportunity_call f
JOIN opportunity o ON o.id = f.opportunity_id WHERE o.client_id IS NOT NULL"""


class Known(NamedTuple):
    """A person as judged, as named, and when there was last any contact (microseconds UTC)."""

    person: Person
    candidate: Candidate
    contact: int | None


def opening_of(read: sqlite3.Connection, key: int) -> Opening:
    """The opportunity of that id as it is judged by; NotFound when there is none."""
    row = read.execute(OPENING, (key,)).fetchone()
    if row is None:
        raise NotFound("There is no such opportunity.", "See: recruiter-desk opportunity list.")
    (id_, title, function, client, *rest), starts = row[:-1], row[-1]
    names = [name for (name,) in read.execute(CLIENTS, {"id": client})]
    wants = read.execute(WANTS, (key,)).fetchall()
    opening = Opening(id_, title, function, client, tuple(dict.fromkeys(names)), *rest)
    return replace(
        opening,
        starts_on=date.fromisoformat(starts) if starts else None,
        expertise=tuple(_wish(row) for row in wants if row[0] == "expertise"),
        knock_outs=tuple(_wish(row) for row in wants if row[0] == "knockout"),
    )


def _wish(row: Sequence[Any]) -> Wish:
    """As its words are understood now; where they are not, as they were when it was kept."""
    kind, words, fact_kind, about, value, least = row
    wish = expertise(words) if kind == "expertise" else knock_out(words)
    if wish.least is None and least is not None and (wish.kind or fact_kind) in {"skill", "years"}:
        return Wish(words, "years", wish.about or about, value, least)
    return wish if wish.kind or not fact_kind else Wish(words, fact_kind, about, value, least)


def open_openings(read: sqlite3.Connection) -> Iterator[Opening]:
    """The open opportunities, the oldest first."""
    for (key,) in read.execute(OPEN).fetchall():
        yield opening_of(read, key)


def sought(opening: Opening) -> Sought:
    """The opportunity as it is named."""
    return Sought(opening.id, opening.title, opening.clients[0] if opening.clients else "")


def people(read: sqlite3.Connection, ids: Iterable[int]) -> Iterator[Known]:
    """These people, in this order."""
    called = dict(read.execute(CALLED_FOR).fetchall())
    for row in read.execute(PEOPLE, (json.dumps([*ids]),)):
        id_, name, function, place, region, country, lat, lon, chips, whole, contact = row
        person = Person(
            *(id_, function, place, region, country, lat, lon),
            chips=tuple(dict.fromkeys(chips.split(BETWEEN))) if chips else (),
            told=by_kind(whole) if whole else {},
            clients_of=called,
        )
        yield Known(person, Candidate(id_, name, function, place), contact)
