"""Whom to ask for an opportunity: those likeliest to know somebody, each with the reasons."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from recruiter_desk.base.clock import DAY, instant, local, stamp
from recruiter_desk.opportunities.matching.finding import likeliest
from recruiter_desk.opportunities.matching.loading import opening_of, sought
from recruiter_desk.opportunities.matching.model import Asked, AskList, Candidate
from recruiter_desk.opportunities.matching.rules.plain import Opening
from recruiter_desk.screening.names_alike import key as employer_key
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in

READS = frozenset({"referral", "asking", "person", "employer", "opportunity", "note", "call"})
LATELY = 30 * DAY
"""Whoever was asked within so long is left in peace (issue 5: "not asked lately")."""
MATCHING = 50  # of those who match best, where they work is where others may know some
NEAR = 2000  # of the same function and place that are looked at
GAVE = """
SELECT from_id, count(DISTINCT to_id),
  count(DISTINCT CASE WHEN outcome = 'placed' THEN to_id END)
FROM referral_state GROUP BY from_id"""
WORK = """
SELECT e.id, e.name FROM json_each(?) j CROSS JOIN person p ON p.id = j.value
JOIN employer e ON e.id = p.employer_id GROUP BY e.id ORDER BY count(*) DESC, e.id"""
WORKED = """
SELECT p.id, e.name, 2 FROM json_each(:ids) j CROSS JOIN person p ON p.employer_id = j.value
JOIN employer e ON e.id = p.employer_id
UNION ALL
SELECT c.person_id, j.value ->> 1, c.value FROM json_each(:names) j
CROSS JOIN criterion c ON c.kind = 'employer' AND c.key = j.value ->> 0"""
WHO = """
SELECT p.id, p.shown, p.function, p.place,
  (SELECT max(a.at) FROM asking a WHERE a.person_id = p.id)
FROM json_each(:people) j CROSS JOIN person p ON p.id = j.value
WHERE p.do_not_call_why IS NULL
  AND (p.off_limits_why IS NULL OR p.off_limits_until < :today)
  AND p.id NOT IN (SELECT person_id FROM opportunity_contact WHERE opportunity_id = :id)
  AND NOT EXISTS (SELECT 1 FROM asking a WHERE a.person_id = p.id AND a.at > :since)"""


class _Reasons(NamedTuple):
    """What speaks for asking somebody: names given and placed, here, worked there."""

    gave: int = 0
    placed: int = 0
    here: bool = False
    worked: tuple[str, ...] = ()

    @property
    def many(self) -> int:
        return bool(self.gave) + self.here + bool(self.worked)


def ask_whom(desk: Desk, opportunity: int, limit: int = 50) -> AskList:
    """The people to ask, those with most reasons first, then placed and given names, then those
    whom nobody asked for longest. NotFound when there is no such opportunity.
    """
    with desk.read() as read:
        opening = opening_of(read, opportunity)
        now, zone = stamp(desk.now()), settings_in(read).zone
        today = local(desk.now(), zone).date()
        reasons = _reasons(read, opening, now, today)
        asked = {
            "people": json.dumps(sorted(reasons)),
            "today": today.isoformat(),
            "id": opening.id,
            "since": now - LATELY,
        }
        rows = read.execute(WHO, asked).fetchall()
    best = sorted(rows, key=lambda row: (*_order(reasons[row[0]]), row[4] or 0, row[0]))
    who = [
        Asked(Candidate(*row[:4]), _words(opening, reasons[row[0]], row, today, zone))
        for row in best[: max(1, limit)]
    ]
    return AskList(sought(opening), tuple(who))


def _order(reasons: _Reasons) -> tuple[int, ...]:
    return (-reasons.many, -reasons.placed, -reasons.gave, not reasons.here)


def _reasons(
    read: sqlite3.Connection, opening: Opening, now: int, today: date
) -> dict[int, _Reasons]:
    near = likeliest(read, opening, now, today, enough=MATCHING)[:NEAR]
    found = {person: _Reasons(here=True) for person in near if opening.place}
    for person, gave, placed in read.execute(GAVE):
        found[person] = found.get(person, _Reasons())._replace(gave=gave, placed=placed)
    for person, names in _worked(read, opening, near[:MATCHING]).items():
        found[person] = found.get(person, _Reasons())._replace(worked=names)
    return found


def _worked(
    read: sqlite3.Connection, opening: Opening, matching: Iterable[int]
) -> Mapping[int, tuple[str, ...]]:
    """Who works or worked at the client, or where people who match do."""
    there = dict(read.execute(WORK, (json.dumps([*matching]),)).fetchall())
    if opening.client_id is not None and opening.clients:
        there[opening.client_id] = opening.clients[0]
    keys = sorted({(employer_key(name), name) for name in there.values()})
    asked = {"ids": json.dumps([*there]), "names": json.dumps(keys)}
    found: dict[int, dict[str, None]] = {}
    for person, name, value in read.execute(WORKED, asked):
        verb = "works" if value == 2 else "worked"
        found.setdefault(person, {})[f"{verb} at {name}"] = None
    return {person: tuple(names) for person, names in found.items()}


def _words(
    opening: Opening, reasons: _Reasons, row: Sequence[object], today: date, zone: str
) -> tuple[str, ...]:
    said = []
    if reasons.gave:
        said.append(f"gave {reasons.gave}, {reasons.placed} placed")
    if reasons.here:
        said.append(f"{row[2] or opening.wanted} in {row[3] or opening.place}")
    said += reasons.worked
    if isinstance(row[4], int):
        said.append(f"asked {(today - local(instant(row[4]), zone).date()).days} days ago")
    else:
        said.append("never asked")
    return tuple(said)
