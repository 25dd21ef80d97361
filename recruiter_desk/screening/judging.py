"""One person judged: what is known of them, and the differences kept as rows."""

import json
import sqlite3
from datetime import datetime
from typing import Any

from recruiter_desk.base.clock import instant, stamp, zone
from recruiter_desk.matters.model import DIFFERENCE, OFFER, TO_CLEAR_UP
from recruiter_desk.screening.kept import as_fact, as_json, fingerprint
from recruiter_desk.screening.model import Difference, Fact, FactKind, Known, Place, Source
from recruiter_desk.screening.rules.judge import differences
from recruiter_desk.screening.rulings import Ruled, Ruling, applied, by_hand, typed_source
from recruiter_desk.screening.sources import sources_of
from recruiter_desk.screening.words import topic
from recruiter_desk.store.settings.queries import settings_in

PERSON = "SELECT shown, country, region, city, zone FROM person WHERE id = ?"
FACTS = "SELECT id, whole FROM fact WHERE person_id = ? ORDER BY id"
RULINGS = """
SELECT id, source, fact_kind, about, quote, act, value, at FROM fact_ruling
WHERE person_id = ? ORDER BY id"""
ANSWERS = "SELECT fingerprint, state FROM difference_answer WHERE person_id = ? ORDER BY id"
OWN = f"kind IN {TO_CLEAR_UP}"
INSERT = """
INSERT INTO difference(person_id, kind, about, first, second, why, ask, severity, state,
  fingerprint, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
UPDATE = """
UPDATE difference SET person_id = ?, kind = ?, about = ?, first = ?, second = ?, why = ?, ask = ?,
  severity = ?, state = ?, fingerprint = ?, at = ? WHERE id = ?"""
TOLD = 9  # where the fingerprint stands in a row
KEPT = """
SELECT id, person_id, kind, about, first, second, why, ask, severity, state, fingerprint, at
FROM difference WHERE person_id = ?"""
MATTER = """
INSERT INTO matter(kind, person_id, since, due, shows, soon, late, last, calls, count, about,
  said, zone) VALUES (?, ?, ?, ?, ?, NULL, ?, NULL, '[]', 0, ?, ?, '')"""


def known_of(connection: sqlite3.Connection, person: int) -> tuple[Known, list[Ruled]]:
    """All that is known of a person from the facts read, with what was said of them applied.

    `Known.now` is the time of the newest source: no rule reads a clock.
    """
    row = connection.execute(PERSON, (person,)).fetchone() or ("", "", "", "", None)
    rulings = [_ruling(each) for each in connection.execute(RULINGS, (person,))]
    sources = sources_of(connection, person)
    texts = {source.id: source.text for source in sources}
    read = [
        Ruled(as_fact(whole), row=row_id) for row_id, whole in connection.execute(FACTS, (person,))
    ]
    read = [each for each in read if each.fact.source in texts]
    quotes = {each.row: _words(texts[each.fact.source], each.fact) for each in read}
    typed = by_hand(rulings, row[0])
    sources += [typed_source(ruling) for ruling in rulings if ruling.act == "typed"]
    sources.sort(key=lambda source: (source.at, source.id))
    facts = applied(read, rulings, quotes) + typed
    now = sources[-1].at if sources else instant(0)
    mine = settings_in(connection).zone
    home = Place(row[1] or "", row[2] or "", row[3] or "")
    known = Known(now, row[0], sources, [r.fact for r in facts], row[4] or mine, mine, home)
    return known, facts


def judge(connection: sqlite3.Connection, person: int) -> None:
    """Bring the differences of one person, and what Today shows of them, up to date."""
    known, _ = known_of(connection, person)
    states = dict(connection.execute(ANSWERS, (person,)).fetchall())
    new = [_row(person, known, each, states) for each in differences(known)]
    _keep(connection, new, connection.execute(KEPT, (person,)).fetchall())
    _show(connection, person, known, new)


def _keep(
    connection: sqlite3.Connection, new: list[tuple[object, ...]], kept: list[tuple[object, ...]]
) -> None:
    """The rows as they are now; one that is known by its fingerprint keeps its id."""
    known = {row[TOLD + 1]: row for row in kept}
    for row in new:
        old = known.pop(row[TOLD], None)
        if old is None:
            connection.execute(INSERT, row)
        elif old[1:] != row:
            connection.execute(UPDATE, (*row, old[0]))
    gone = [(row[0],) for row in known.values()]
    connection.executemany("DELETE FROM difference WHERE id = ?", gone)


def quote(known: Known, fact: Fact) -> str:
    """The very words of a fact, on one line."""
    return _words(known.source(fact).text, fact)


def _words(text: str, fact: Fact) -> str:
    return " ".join(text[fact.start : fact.end].split())


def _row(
    person: int, known: Known, found: Difference, states: dict[str, str]
) -> tuple[object, ...]:
    both = [(fact, quote(known, fact)) for fact in (found.first, found.second)]
    sources = [known.source(fact) for fact, _ in both]
    told = fingerprint(found.kind, found.about, *both)
    first, second = (
        json.dumps(
            {
                "fact": json.loads(as_json(fact)),
                "quote": words,
                "source": source.id,
                "kind": source.kind,
                "by": source.by,
                "at": stamp(source.at),
            },
            ensure_ascii=False,
        )
        for (fact, words), source in zip(both, sources, strict=True)
    )
    at = max(stamp(source.at) for source in sources)
    return (
        *(person, found.kind, found.about, first, second, found.why, found.ask),
        *(found.severity, states.get(told, "to_ask"), told, at),
    )


def _show(
    connection: sqlite3.Connection, person: int, known: Known, rows: list[tuple[object, ...]]
) -> None:
    """One matter for each difference to ask about, and for each offer with a date."""
    connection.execute(f"DELETE FROM matter WHERE person_id = ? AND {OWN}", (person,))
    for row in rows:
        if row[8] == "to_ask":
            first, second = json.loads(str(row[3])), json.loads(str(row[4]))
            said = f"\u201c{first['quote']}\u201d and \u201c{second['quote']}\u201d"
            about = topic(str(row[1]), str(row[2]))
            at = row[10]
            connection.execute(MATTER, (DIFFERENCE, person, at, at, at, None, about, said))
    for fact, source, due in _offers(known):
        told = stamp(source.at)
        values = (OFFER, person, told, due, told, due, fact.shown, quote(known, fact))
        connection.execute(MATTER, values)


def _offers(known: Known) -> list[tuple[Fact, Source, int]]:
    """The newest word on offers, where it says by when they must be answered."""
    told = [(known.source(fact), fact) for fact in known.of(FactKind.OFFER)]
    if not told:
        return []
    last = max(told, key=lambda pair: pair[0].at)[0]
    found: list[tuple[Fact, Source, int]] = []
    for source, fact in told:
        if source is not last or fact.when is None or fact.when.end is None:
            continue
        day = fact.when.end.last
        due = stamp(
            datetime(day.year, day.month, day.day, 17, tzinfo=zone(known.my_zone or "UTC"))
        )
        found.append((fact, source, due))
    return found[:1]


def _ruling(row: tuple[Any, ...]) -> Ruling:
    key, source, kind, about, words, act, value, at = row
    return Ruling(key, source, kind, about, words, act, value, instant(at))
