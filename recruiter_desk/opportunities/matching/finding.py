"""Who may be right for an opportunity, by SQL over what is kept; the rule then judges them."""

import json
import sqlite3
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from recruiter_desk.opportunities.matching.rules.distances import Point, box
from recruiter_desk.opportunities.matching.rules.functions import class_of, narrows_to, same
from recruiter_desk.opportunities.matching.rules.plain import Opening
from recruiter_desk.opportunities.matching.rules.skills import named
from recruiter_desk.screening.names_alike import key as employer_key

YES, MAYBE = 2, 1
OFF_LIMITS, DO_NOT_CALL, WORKS_THERE = 1, 2, 3
LEFT = {DO_NOT_CALL: "do not call", WORKS_THERE: "works at the client"}
_EACH = """
WITH RECURSIVE k(key) AS (
  SELECT min(key) FROM {table} WHERE {where}
  UNION ALL
  SELECT (SELECT min(key) FROM {table} WHERE {where} AND key > k.key) FROM k
  WHERE k.key IS NOT NULL
) SELECT key FROM k WHERE key IS NOT NULL"""
FUNCTIONS = _EACH.format(table="person_key", where="kind = 'function'")
TITLES = _EACH.format(table="criterion", where="kind = 'title'")
CHIPS = _EACH.format(table="expertise", where="true")
_OF_FUNCTION = """
SELECT k.person_id, j.value ->> 1 AS v FROM json_each(:cards) j
CROSS JOIN person_key k ON k.kind = 'function' AND k.key = j.value ->> 0
UNION ALL
SELECT c.person_id, min(j.value ->> 1, c.value) FROM json_each(:titles) j
CROSS JOIN criterion c ON c.kind = 'title' AND c.key = j.value ->> 0"""
_UNTOLD = "UNION ALL SELECT id, 1 FROM person INDEXED BY ix_person_no_function WHERE function = ''"
_OF_SKILL = """
SELECT x.person_id, j.value ->> 0 AS w FROM json_each(:chips) j
CROSS JOIN expertise x ON x.key = j.value ->> 1
UNION ALL
SELECT c.person_id, j.value ->> 0 FROM json_each(:skills) j
CROSS JOIN criterion c ON c.kind = 'skill' AND c.key = j.value ->> 1
UNION ALL
SELECT k.person_id, j.value ->> 0 FROM json_each(:narrow) j
CROSS JOIN person_key k ON k.kind = 'function' AND k.key = j.value ->> 1"""
_GUARANTEED = """
SELECT person_id FROM milestone WHERE kind = 'guarantee' AND NOT done AND on_day >= :today
UNION
SELECT m.person_id FROM move m JOIN opportunity o ON o.id = m.opportunity_id
WHERE m.stage = 'placed' AND o.guarantee_days IS NOT NULL
  AND m.at >= :now - o.guarantee_days * 86400000000
  AND NOT EXISTS (SELECT 1 FROM move n WHERE n.opportunity_id = m.opportunity_id
    AND n.person_id = m.person_id AND (n.at, n.id) > (m.at, m.id) AND n.stage <> 'placed')"""
_AT = """
EXISTS (SELECT 1 FROM json_each(:{names}) j CROSS JOIN criterion c ON c.kind = 'employer'
  AND c.key = j.value AND c.person_id = p.id WHERE c.value = 2)"""
LEFT_OUT = f"""
CASE
  WHEN p.off_limits_why IS NOT NULL
    AND (p.off_limits_until IS NULL OR p.off_limits_until >= :today) THEN {OFF_LIMITS}
  WHEN p.employer_id IN (SELECT value FROM json_each(:barred)) THEN {OFF_LIMITS}
  WHEN :barred_names <> '[]' AND {_AT.format(names="barred_names")} THEN {OFF_LIMITS}
  WHEN p.id IN ({_GUARANTEED}) THEN {OFF_LIMITS}
  WHEN p.do_not_call_why IS NOT NULL THEN {DO_NOT_CALL}
  WHEN p.employer_id = :client THEN {WORKS_THERE}
  WHEN p.id IN (SELECT person_id FROM opportunity_contact WHERE opportunity_id = :id)
    THEN {WORKS_THERE}
  WHEN :client_names <> '[]' AND {_AT.format(names="client_names")} THEN {WORKS_THERE}
  ELSE 0
END"""
_PLACE = """
CASE
  WHEN :anywhere THEN 2
  WHEN p.lat_micro IS NULL OR NOT :placed THEN 1
  WHEN p.lat_micro BETWEEN :south AND :north AND p.lon_micro BETWEEN :west AND :east THEN 2
  WHEN EXISTS (SELECT 1 FROM criterion m WHERE m.kind = 'move' AND m.key = ''
    AND m.person_id = p.id) THEN 1
  ELSE 0
END"""
_WHO = """
WITH f(person_id, v) AS MATERIALIZED (
  SELECT person_id, max(v) FROM ({function}) GROUP BY person_id),
e(person_id, n) AS MATERIALIZED (
  SELECT person_id, count(DISTINCT w) FROM ({skill}) GROUP BY person_id),
g AS (
  SELECT p.id, f.v, coalesce(e.n, 0) AS n, {place} AS place, {left_out} AS left_out
  FROM f CROSS JOIN person p ON p.id = f.person_id LEFT JOIN e ON e.person_id = p.id)
SELECT g.id, left_out, place,
  (place = 0) * 1000000 + (3 - (v = 2) - (n >= :wanted) - (place = 2)) * 100000
  + (2 - v) * 10000 + max(0, :wanted - n) * 10 + (2 - place) AS rank,
  coalesce(l.at, 0) AS contact
FROM g LEFT JOIN last_contact l ON l.person_id = g.id"""
_PARTS = {"skill": _OF_SKILL, "place": _PLACE, "left_out": LEFT_OUT}
WHO = _WHO.format(function=f"{_OF_FUNCTION} {_UNTOLD}", **_PARTS)
FIRST_WHO = _WHO.format(function=_OF_FUNCTION, **_PARTS)
OUT = f"SELECT {LEFT_OUT} FROM person p WHERE p.id = :person"
BARRED = """
SELECT DISTINCT employer_id FROM off_limits
WHERE (opportunity_id IS NULL OR opportunity_id = ?) AND (until IS NULL OR until >= ?)"""
NAMES = """
SELECT name FROM employer_name WHERE employer_id IN (SELECT value FROM json_each(?)) ORDER BY id"""


class Row(NamedTuple):
    """Somebody who may be right: why they are left out (0: not), how near, and where in line."""

    id: int
    left_out: int
    place: int
    rank: int
    contact: int


def left_out(read: sqlite3.Connection, opening: Opening, person: int, now: int, day: date) -> int:
    """Why one person is left out; 0 where they are not, or where there is no such person."""
    found = read.execute(OUT, {**_barring(read, opening, now, day), "person": person}).fetchone()
    return int(found[0]) if found else 0


def who_may(
    read: sqlite3.Connection, opening: Opening, now: int, day: date, *, first: bool = False
) -> list[Row]:
    """Everybody whose function may fit, in the order in which they are judged.

    `first` leaves out those whose function is not known, or only related.
    """
    wanted = class_of(opening.wanted)
    least = YES if first else MAYBE
    cards = [(key, _LEVEL[same(wanted, class_of(key))]) for key in _keys(read, FUNCTIONS)]
    titles = [(key, _LEVEL[same(wanted, key)]) for key in _keys(read, TITLES)]
    asked = {
        **_barring(read, opening, now, day),
        **_where(opening),
        **_skills(read, opening),
        "cards": json.dumps([each for each in cards if each[1] >= least]),
        "titles": json.dumps([each for each in titles if each[1] >= least]),
    }
    rows = map(Row._make, read.execute(FIRST_WHO if first else WHO, asked))
    return sorted(rows, key=lambda row: (row.rank, -row.contact, row.id))


_LEVEL = {"yes": YES, "unknown": MAYBE, "no": 0}


def _keys(read: sqlite3.Connection, sql: str) -> list[str]:
    return [key for (key,) in read.execute(sql)]


def _skills(read: sqlite3.Connection, opening: Opening) -> dict[str, Any]:
    """Which chips, skills and functions say that a thing wanted was done, by its number."""
    wanted = list(enumerate(wish.about for wish in opening.expertise))
    chips = _chips(tuple(_keys(read, CHIPS))) if wanted else {}
    functions = _keys(read, FUNCTIONS) if wanted else []
    narrow = [(w, key) for w, about in wanted for key in functions if about in narrows_to(key)]
    return {
        "wanted": len(wanted),
        "chips": json.dumps([(w, key) for w, about in wanted for key in chips.get(about, ())]),
        "skills": json.dumps(wanted),
        "narrow": json.dumps(narrow),
    }


@lru_cache(maxsize=4)
def _chips(keys: tuple[str, ...]) -> dict[str, list[str]]:
    """By the name of a skill the keys of the chips that mean it."""
    found: dict[str, list[str]] = {}
    for key in keys:
        for about in named(key)[0]:
            found.setdefault(about, []).append(key)
    return found


def _where(opening: Opening) -> dict[str, Any]:
    placed = opening.lat_micro is not None and opening.lon_micro is not None
    anywhere = opening.remote == "remote" or (placed and opening.within_m is None)
    ends = (0, 0, 0, 0)
    if opening.lat_micro is not None and opening.lon_micro is not None and opening.within_m:
        middle = Point(opening.lat_micro / 1e6, opening.lon_micro / 1e6)
        ends = box(middle, opening.within_m)
    named_ends = dict(zip(("south", "north", "west", "east"), ends, strict=True))
    return {"anywhere": anywhere, "placed": placed, **named_ends}


def _barring(read: sqlite3.Connection, opening: Opening, now: int, day: date) -> dict[str, Any]:
    barred = [employer for (employer,) in read.execute(BARRED, (opening.id, day.isoformat()))]
    return {
        "id": opening.id,
        "today": day.isoformat(),
        "now": now,
        "client": opening.client_id,
        "client_names": json.dumps(sorted({employer_key(name) for name in opening.clients})),
        "barred": json.dumps(barred),
        "barred_names": json.dumps(sorted(set(_names(read, barred)))) if barred else "[]",
    }


def _names(read: sqlite3.Connection, employers: list[int]) -> list[str]:
    rows = read.execute(NAMES, (json.dumps(employers),))
    return [key for (name,) in rows if (key := employer_key(name))]
