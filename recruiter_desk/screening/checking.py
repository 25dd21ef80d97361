"""Whether the facts and differences kept are those that reading gives."""

import sqlite3

from recruiter_desk.base.clock import local
from recruiter_desk.screening.judging import KEPT, judge
from recruiter_desk.screening.kept import as_json
from recruiter_desk.screening.reading.reader import employers_in, read
from recruiter_desk.screening.sources import sources_of
from recruiter_desk.store.settings.queries import settings_in

SAMPLE = 200
READ = """
SELECT person_id FROM (SELECT DISTINCT person_id FROM fact)
WHERE person_id NOT IN (SELECT person_id FROM to_read)
ORDER BY (person_id * 2654435761) % 4294967296 LIMIT ?"""
GONE = """
SELECT count(*) FROM fact WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = fact.person_id)"""
OF_PERSON = "SELECT source, whole FROM fact WHERE person_id = ?"


def wrong(connection: sqlite3.Connection) -> list[str]:
    """What is wrong, a sentence each; people with texts that wait are left out."""
    said: list[str] = []
    gone = connection.execute(GONE).fetchone()[0]
    if gone:
        said.append(f"{gone} facts are of nobody")
    people = [person for (person,) in connection.execute(READ, (SAMPLE,)).fetchall()]
    facts = sum(not _as_read(connection, person) for person in people)
    if facts:
        said.append(f"the facts of {facts} people are not those that reading gives")
    differ = sum(not _as_judged(connection, person) for person in people)
    if differ:
        said.append(f"the differences of {differ} people are not those that judging gives")
    return said


def _as_read(connection: sqlite3.Connection, person: int) -> bool:
    name = connection.execute("SELECT shown FROM person WHERE id = ?", (person,)).fetchone()
    zone = settings_in(connection).zone
    sources = sources_of(connection, person)
    employers, said = employers_in(sources), name[0] if name else ""
    fresh = {
        (source.id, as_json(fact))
        for source in sources
        for fact in read(source, local(source.at, zone).date(), said, employers)
    }
    return fresh == set(connection.execute(OF_PERSON, (person,)))


def _as_judged(connection: sqlite3.Connection, person: int) -> bool:
    kept = {row[1:] for row in connection.execute(KEPT, (person,)).fetchall()}
    judge(connection, person)
    return kept == {row[1:] for row in connection.execute(KEPT, (person,)).fetchall()}
