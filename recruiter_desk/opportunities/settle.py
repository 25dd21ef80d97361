"""What follows for people from opportunities: what became of them, what turns on what they say,
and the dates that Today shows; settled for whom a step concerns.
"""

import json
import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import Any

from recruiter_desk.matters.model import DATE, Open
from recruiter_desk.opportunities.queries.wanted import TURNS
from recruiter_desk.opportunities.rules.dates import SHOWN, open_date
from recruiter_desk.opportunities.rules.turning import Turns, turning
from recruiter_desk.store.settings.queries import settings_in
from recruiter_desk.store.settle import Settler, Touched

OWN = f"kind = '{DATE}'"
OF_PEOPLE = ("move", "submission", "milestone", "closing", "snooze")
OF_OPPORTUNITIES = {"opportunity": "id", "want": "opportunity_id"}
READS = frozenset({*OF_PEOPLE, *OF_OPPORTUNITIES, "setting"})
ON = """
SELECT DISTINCT person_id FROM move WHERE opportunity_id IN (SELECT value FROM json_each(:these))
UNION SELECT person_id FROM milestone
WHERE opportunity_id IN (SELECT value FROM json_each(:these))"""
ALL = "SELECT person_id FROM move UNION SELECT person_id FROM submission UNION "
ALL += "SELECT person_id FROM milestone ORDER BY 1"
NOW = """(SELECT stage FROM move WHERE opportunity_id = {0}.opportunity_id
  AND person_id = {0}.person_id ORDER BY at DESC, id DESC LIMIT 1)"""
BACK = """NOT EXISTS (SELECT 1 FROM move b WHERE b.opportunity_id = m.opportunity_id
  AND b.person_id = m.person_id AND (b.at, b.id) > (m.at, m.id) AND b.stage IN {0})"""
"""A stage counts unless they were moved back below it later."""
BEFORE = "('found', 'called', 'screened')"
NOT_PLACED = "('found', 'called', 'screened', 'submitted', 'interview', 'offer')"
BECAME = f"""
SELECT 'submitted', at FROM submission WHERE person_id = :person AND by = ''
UNION SELECT 'submitted', at FROM move m WHERE person_id = :person
  AND stage IN ('submitted', 'interview', 'offer') AND {BACK.format(BEFORE)}
UNION SELECT 'placed', at FROM move m
WHERE person_id = :person AND stage = 'placed' AND {BACK.format(NOT_PLACED)}
UNION SELECT 'declined', at FROM move m WHERE person_id = :person AND stage = 'no'
  AND NOT EXISTS (SELECT 1 FROM move a
    WHERE a.person_id = :person AND {NOW.format("a")} <> 'no')"""
STANDS_ON = f"""
{TURNS} WHERE o.stage = 'open' AND o.id IN (SELECT opportunity_id FROM move m
  WHERE person_id = ? AND {NOW.format("m")} <> 'no')"""
DATES = f"""
SELECT kind, on_day, o.title, d.words
FROM milestone d JOIN opportunity o ON o.id = d.opportunity_id
WHERE d.person_id = ? AND NOT d.done AND d.kind IN {tuple(SHOWN)}
  AND coalesce({NOW.format("d")}, '') <> 'no' ORDER BY d.id"""
CLOSED = "SELECT at FROM closing WHERE person_id = ?"
RESTS = "SELECT at, until FROM snooze WHERE person_id = ?"
DIFFERS = "SELECT EXISTS (SELECT 1 FROM difference WHERE person_id = ?)"
FIELDS = "kind, since, due, shows, soon, late, last, calls, about, said, zone, count, number"
KEPT = f"SELECT since, due, shows, late, about, said FROM matter WHERE person_id = ? AND {OWN}"
MATTER = f"""
INSERT INTO matter({FIELDS}, person_id)
VALUES ('{DATE}', ?, ?, ?, NULL, ?, NULL, '[]', ?, ?, '', 0, NULL, ?)"""


def settle(connection: sqlite3.Connection, touched: Touched) -> None:
    """Bring up to date what follows for everybody the step concerns."""
    if not touched.tables & READS:
        return
    if ("zone",) in touched.rows("setting", "key"):
        _settle_all(connection, _ids(connection.execute(ALL).fetchall()))
        return
    _settle_all(connection, _people(connection, touched))


def rebuild(connection: sqlite3.Connection) -> None:
    """Fill the empty tables from all that is known."""
    for person in sorted(_ids(connection.execute(ALL).fetchall())):
        _became(connection, person)
        _turns_on(connection, person)
        _dates(connection, person)


OPPORTUNITIES = Settler(
    tables=("became", "turns_on", "matter"),
    settle=settle,
    rebuild=rebuild,
    compare={"matter": f"{FIELDS}, person_id"},
    own={"matter": OWN},
)


def _people(connection: sqlite3.Connection, touched: Touched) -> set[int]:
    found: set[int] = set()
    for table in touched.tables.intersection(OF_PEOPLE):
        found |= _ids((key,) for key in touched.values(table, "person_id", known="person"))
    these: set[int] = set()
    for table, column in OF_OPPORTUNITIES.items():
        these |= _ids((key,) for key in touched.values(table, column))
    if these:
        found |= _ids(connection.execute(ON, {"these": json.dumps(sorted(these))}).fetchall())
    return found


def _ids(rows: Iterable[tuple[Any, ...]]) -> set[int]:
    return {row[0] for row in rows if isinstance(row[0], int)}


def _settle_all(connection: sqlite3.Connection, people: set[int]) -> None:
    for person in sorted(people):
        _became(connection, person)
        _dates(connection, person)
        is_otherwise = _turns_on(connection, person)
        if is_otherwise and connection.execute(DIFFERS, (person,)).fetchone()[0]:
            from recruiter_desk.screening.judging import judge

            judge(connection, person)


def _became(connection: sqlite3.Connection, person: int) -> None:
    rows = connection.execute(BECAME, {"person": person}).fetchall()
    sql = "SELECT stage, at FROM became WHERE person_id = ?"
    if set(rows) != set(connection.execute(sql, (person,))):
        connection.execute("DELETE FROM became WHERE person_id = ?", (person,))
        insert = "INSERT INTO became(person_id, stage, at) VALUES (?, ?, ?)"
        connection.executemany(insert, [(person, *row) for row in rows])


def _turns_on(connection: sqlite3.Connection, person: int) -> bool:
    """Whether something else turns on what they say now."""
    rows = {
        turn[:2]
        for row in connection.execute(STANDS_ON, (person,)).fetchall()
        for turn in turning(Turns(*row[1:]))
    }
    sql = "SELECT kind, about FROM turns_on WHERE person_id = ?"
    if rows == set(connection.execute(sql, (person,))):
        return False
    connection.execute("DELETE FROM turns_on WHERE person_id = ?", (person,))
    insert = "INSERT INTO turns_on(person_id, kind, about) VALUES (?, ?, ?)"
    connection.executemany(insert, [(person, *row) for row in sorted(rows)])
    return True


def _dates(connection: sqlite3.Connection, person: int) -> None:
    rows = [(m.since, m.due, m.shows, m.late, m.about, m.said) for m in _open(connection, person)]
    if rows == connection.execute(f"{KEPT} ORDER BY id", (person,)).fetchall():
        return
    connection.execute(f"DELETE FROM matter WHERE person_id = ? AND {OWN}", (person,))
    connection.executemany(MATTER, [(*row, person) for row in rows])


def _open(connection: sqlite3.Connection, person: int) -> list[Open]:
    told = connection.execute(DATES, (person,)).fetchall()
    if not told:
        return []
    closed = [at for (at,) in connection.execute(CLOSED, (person,))]
    rests = connection.execute(RESTS, (person,)).fetchall()
    zone = settings_in(connection).zone
    found = [
        open_date((kind, date.fromisoformat(day), *said), zone, closed=closed, snoozes=rests)
        for kind, day, *said in told
    ]
    return [matter for matter in found if matter is not None]
