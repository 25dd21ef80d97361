"""Reads the texts that wait, one person at a time; stopped anywhere, it goes on from there."""

import sqlite3
from collections.abc import Callable, Sequence

from recruiter_desk.base.clock import local, stamp
from recruiter_desk.screening.judging import judge
from recruiter_desk.screening.kept import as_json
from recruiter_desk.screening.model import Fact, Source, SourceKind
from recruiter_desk.screening.reading.reader import employers_in, read
from recruiter_desk.screening.sources import sources_of
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in

NEXT = "SELECT person_id FROM to_read ORDER BY rowid LIMIT 1"
OF_PERSON = "SELECT source FROM to_read WHERE person_id = ?"
COUNT = "SELECT count(DISTINCT person_id) FROM to_read"
DONE = "DELETE FROM to_read WHERE person_id = ?"
NAME = "SELECT shown FROM person WHERE id = ?"
KEPT = "SELECT id, whole FROM fact WHERE source = ? ORDER BY id"
INSERT = """
INSERT INTO fact(person_id, source, kind, about, value, shown, start, "end", at, whole)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
EMPLOYERS = """
SELECT json_extract(whole, '$.employer') FROM fact WHERE source = ? AND kind = 'employer'
ORDER BY start, id"""
Progress = Callable[[int, int], bool]
"""Told people read and people in all; False stops."""


def waiting(desk: Desk) -> int:
    """How many people have texts that wait."""
    with desk.read() as found:
        return int(found.execute(COUNT).fetchone()[0])


def read_person(desk: Desk, person: int) -> None:
    """Read what waits of one person, if anything does and the desk may be written."""
    with desk.read() as found:
        waits = found.execute(OF_PERSON, (person,)).fetchone()
    if waits and not desk.locked:
        with desk.upkeep() as connection:
            _read(desk, connection, person)


def read_all(desk: Desk, go_on: Progress = lambda _done, _all: True) -> int:
    """Read everything that waits, each person in a transaction of its own; how many were read."""
    done, whole = 0, waiting(desk)
    while done < whole and go_on(done, whole):
        with desk.upkeep() as connection:
            row = connection.execute(NEXT).fetchone()
            if row is None:
                break
            _read(desk, connection, row[0])
        done += 1
    go_on(done, whole)
    return done


def mark_all(desk: Desk) -> int:
    """Have every text read again, as after a change of the lexicon; how many people that is."""
    from recruiter_desk.screening.settle import rebuild

    with desk.upkeep() as connection:
        rebuild(connection)
        for follow in desk.follow_ups.readings:
            follow(connection, None)
    return waiting(desk)


def _read(desk: Desk, connection: sqlite3.Connection, person: int) -> None:
    named = connection.execute(NAME, (person,)).fetchone()
    waits = {source for (source,) in connection.execute(OF_PERSON, (person,))}
    zone = settings_in(connection).zone
    if named is not None:
        sources = sources_of(connection, person)
        employers = _employers(connection, sources, waits)
        for source in sources:
            if source.id in waits:
                facts = read(source, local(source.at, zone).date(), named[0], employers)
                _keep(connection, person, source, facts)
    connection.execute(DONE, (person,))
    judge(connection, person)
    for follow in desk.follow_ups.readings:
        follow(connection, person)


def _employers(
    connection: sqlite3.Connection, sources: Sequence[Source], waits: set[str]
) -> tuple[str, ...]:
    """As `employers_in`, of resumes that were read before without reading them again."""
    found: dict[str, None] = {}
    for source in sources:
        if source.id in waits:
            found.update(dict.fromkeys(employers_in([source])))
        elif source.kind is SourceKind.RESUME:
            found.update((name, None) for (name,) in connection.execute(EMPLOYERS, (source.id,)))
    return tuple(found)


def _keep(connection: sqlite3.Connection, person: int, source: Source, facts: list[Fact]) -> None:
    """Facts as they are read now; those that were read before keep their ids."""
    new = {as_json(fact): fact for fact in facts}
    for row, whole in connection.execute(KEPT, (source.id,)).fetchall():
        if whole not in new:
            connection.execute("DELETE FROM fact WHERE id = ?", (row,))
        else:
            connection.execute(
                "UPDATE fact SET person_id = ?, at = ? WHERE id = ?",
                (person, stamp(source.at), row),
            )
            del new[whole]
    connection.executemany(
        INSERT,
        [
            (
                *(person, source.id, f.kind.value, f.about, f.value, f.shown),
                *(f.start, f.end, stamp(source.at), whole),
            )
            for whole, f in new.items()
        ],
    )
