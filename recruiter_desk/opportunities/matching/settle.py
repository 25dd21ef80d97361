"""Keeps what people are matched by as it follows from the facts that count.

Facts are read outside of steps, one person at a time: `after_reading` follows each.
"""

import json
import sqlite3
from typing import TYPE_CHECKING

from recruiter_desk.store.settle import Settler, Touched

if TYPE_CHECKING:
    from recruiter_desk.opportunities.matching.deriving import Rows

SAMPLE = 200
TEXTS = ("note", "call", "resume")
PEOPLE = {
    **dict.fromkeys((*TEXTS, "fact_ruling"), "person_id"),
    "person": "id",
    "merge": "keep_id",
}
READS = frozenset({*PEOPLE, "setting"})
CONCERNED = """
SELECT j.value FROM json_each(?) j WHERE EXISTS (SELECT 1 FROM profile WHERE person_id = j.value)
  OR EXISTS (SELECT 1 FROM fact_ruling r WHERE r.person_id = j.value)
ORDER BY 1"""
RULED = "SELECT DISTINCT person_id FROM fact_ruling ORDER BY 1"
SAID_OF = "SELECT person_id FROM fact UNION SELECT person_id FROM fact_ruling ORDER BY 1"
SOME = f"""
SELECT person_id FROM ({SAID_OF.replace(" ORDER BY 1", "")} UNION SELECT person_id FROM profile)
ORDER BY (person_id * 2654435761) % 4294967296 LIMIT ?"""
NOBODYS = """
SELECT (SELECT count(*) FROM profile WHERE person_id NOT IN (SELECT id FROM person))
  + (SELECT count(*) FROM criterion WHERE person_id NOT IN (SELECT person_id FROM profile))"""
IS_THERE = "SELECT 1 FROM person WHERE id = ?"
CRITERIA = "SELECT kind, key, value FROM criterion WHERE person_id = ?"
WHOLE = "SELECT whole FROM profile WHERE person_id = ?"
FORGET = "DELETE FROM criterion WHERE kind = ? AND key = ? AND person_id = ?"
ADD = "INSERT OR REPLACE INTO criterion(kind, key, value, person_id) VALUES (?, ?, ?, ?)"
KEEP = "INSERT OR REPLACE INTO profile(person_id, whole) VALUES (?, ?)"


def settle(connection: sqlite3.Connection, touched: Touched) -> None:
    """Work out anew those of whom a text, a ruling or the name was touched."""
    if not touched.tables & READS:
        return
    settings = {str(key) for key in touched.values("setting", "key")}
    if "zone" in settings or any(key.startswith("lexicon.") for key in settings):
        after_reading(connection, None)
    people: set[int] = set()
    for table, column in PEOPLE.items():
        people |= {key for key in _touched(touched, table, column) if isinstance(key, int)}
    for (person,) in connection.execute(CONCERNED, (json.dumps(sorted(people)),)).fetchall():
        after_reading(connection, person)


def _touched(touched: Touched, table: str, column: str) -> set[object]:
    """Of people a bulk step adds nothing was said yet, so their ids are left out."""
    if table == "person":
        return set(touched.changed("person"))
    return set(touched.values(table, column, known="person"))


def after_reading(connection: sqlite3.Connection, person: int | None) -> None:
    """Bring one person up to date; None: every text waits to be read again."""
    if person is not None:
        _keep(connection, person, _rows(connection, person))
        return
    for table in ("criterion", "profile"):
        connection.execute(f"DELETE FROM {table}")
    for (ruled,) in connection.execute(RULED).fetchall():
        after_reading(connection, ruled)


def _rows(connection: sqlite3.Connection, person: int) -> "Rows":
    """Imported when first needed: a step of which nothing is said waits for no reader."""
    from recruiter_desk.opportunities.matching.deriving import Rows, rows_of

    if connection.execute(IS_THERE, (person,)).fetchone() is None:
        return Rows(frozenset(), "")
    return rows_of(connection, person)


def _keep(connection: sqlite3.Connection, person: int, rows: "Rows") -> None:
    kept = set(connection.execute(CRITERIA, (person,)))
    gone = [(kind, key, person) for kind, key, _ in kept - rows.criteria]
    connection.executemany(FORGET, gone)
    connection.executemany(ADD, [(*each, person) for each in sorted(rows.criteria - kept)])
    whole = connection.execute(WHOLE, (person,)).fetchone()
    if not rows.whole:
        connection.execute("DELETE FROM profile WHERE person_id = ?", (person,))
    elif whole is None or whole[0] != rows.whole:
        connection.execute(KEEP, (person, rows.whole))


def rebuild(connection: sqlite3.Connection) -> None:
    """Work out everybody of whom something was said."""
    for (person,) in connection.execute(SAID_OF).fetchall():
        after_reading(connection, person)


def check(connection: sqlite3.Connection) -> list[str]:
    """What is wrong: rows of nobody, and a sample of people whose rows are not as worked out."""
    wrong = []
    nobodys = connection.execute(NOBODYS).fetchone()[0]
    if nobodys:
        wrong.append(f"{nobodys} criteria of matching are of nobody")
    some = [person for (person,) in connection.execute(SOME, (SAMPLE,)).fetchall()]
    differ = sum(not _is_true(connection, person) for person in some)
    if differ:
        wrong.append(f"the criteria of {differ} people are not those of their facts")
    return wrong


def _is_true(connection: sqlite3.Connection, person: int) -> bool:
    rows = _rows(connection, person)
    whole = connection.execute(WHOLE, (person,)).fetchone()
    kept = frozenset(connection.execute(CRITERIA, (person,)))
    return kept == rows.criteria and (whole[0] if whole else "") == rows.whole


MATCHING = Settler(("criterion", "profile"), settle, rebuild, check=check)
