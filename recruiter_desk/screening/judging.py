"""One person judged: what is known of them, and the differences kept as rows."""

import json
import sqlite3
from datetime import datetime, time
from typing import Any

from recruiter_desk.base.clock import DAY, instant, local, stamp, zone
from recruiter_desk.base.clock import now as machine_now
from recruiter_desk.base.log import note_bug
from recruiter_desk.matters.model import DIFFERENCE, IS_TO_CLEAR_UP, OFFER
from recruiter_desk.screening.deadlines import deadline
from recruiter_desk.screening.kept import as_fact, as_json, fingerprint
from recruiter_desk.screening.model import (
    Difference,
    Fact,
    FactKind,
    Known,
    Place,
    Source,
    Wanted,
)
from recruiter_desk.screening.rules.judge import differences
from recruiter_desk.screening.rulings import (
    Ruled,
    Ruling,
    applied,
    by_hand,
    still_corrected,
    typed_source,
)
from recruiter_desk.screening.sources import sources_of
from recruiter_desk.screening.words import topic
from recruiter_desk.store.settings.queries import settings_in

PERSON = "SELECT shown, country, region, city, zone FROM person WHERE id = ?"
FACTS = "SELECT id, source, whole FROM fact WHERE person_id = ? ORDER BY id"
WAITING = "SELECT source FROM to_read WHERE person_id = ?"
RULINGS = """
SELECT id, source, fact_kind, about, quote, act, value, at FROM fact_ruling
WHERE person_id = ? ORDER BY id"""
ANSWERS = """
SELECT fingerprint, state, at FROM difference_answer WHERE person_id = ? ORDER BY id"""
TURNS_ON = "SELECT kind, about FROM turns_on WHERE person_id = ? ORDER BY kind, about"
SNOOZED = "SELECT max(until) FROM snooze WHERE person_id = ? AND at >= ?"
NO_OFFER = "none"
END_OF_DAY = time(17)
LATER = 7 * DAY
"""What is to be asked later is shown again after a week."""
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

    Texts that wait say nothing yet. `Known.now` is the time of the newest source: no rule reads a
    clock.
    """
    row = connection.execute(PERSON, (person,)).fetchone() or ("", "", "", "", None)
    rulings = [_ruling(each) for each in connection.execute(RULINGS, (person,))]
    sources = sources_of(connection, person)
    waiting = {source for (source,) in connection.execute(WAITING, (person,))}
    texts = {source.id: source.text for source in sources if source.id not in waiting}
    facts = connection.execute(FACTS, (person,)).fetchall()
    read = [Ruled(as_fact(whole), row=key) for key, source, whole in facts if source in texts]
    quotes = {each.row: _words(texts[each.fact.source], each.fact) for each in read}
    said = [*rulings, *still_corrected(rulings, texts, quotes.values())]
    typed = by_hand(said, row[0])
    sources += [typed_source(ruling) for ruling in said if ruling.act == "typed"]
    sources.sort(key=lambda source: (source.at, source.id))
    ruled = applied(read, rulings, quotes) + typed
    now = sources[-1].at if sources else instant(0)
    mine = settings_in(connection).zone
    home = Place(row[1] or "", row[2] or "", row[3] or "")
    known = Known(now, row[0], sources, [r.fact for r in ruled], row[4] or mine, mine, home)
    return known, ruled


def judge(connection: sqlite3.Connection, person: int) -> None:
    """Bring the differences of one person, and what Today shows of them, up to date."""
    known, _ = known_of(connection, person)
    answers = {told: (state, at) for told, state, at in connection.execute(ANSWERS, (person,))}
    states = {told: state for told, (state, _) in answers.items()}
    turns_on = connection.execute(TURNS_ON, (person,)).fetchall()
    wanted = [Wanted(FactKind(kind), about) for kind, about in turns_on]
    found = differences(known, wanted, failed=_fault)
    rows = (_row(person, known, each, states) for each in found)
    new = list({row[TOLD]: row for row in rows}.values())
    _keep(connection, new, connection.execute(KEPT, (person,)).fetchall())
    asked_at = {told: at + LATER for told, (state, at) in answers.items() if state == "later"}
    _show(connection, person, known, [(row, asked_at.get(str(row[TOLD]), 0)) for row in new])


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
    connection: sqlite3.Connection,
    person: int,
    known: Known,
    rows: list[tuple[tuple[Any, ...], int]],
) -> None:
    """One matter for each difference to ask about, from when it shall be, and for each offer."""
    connection.execute(f"DELETE FROM matter WHERE person_id = ? AND {IS_TO_CLEAR_UP}", (person,))

    def shows(at: int) -> int:
        (until,) = connection.execute(SNOOZED, (person, at)).fetchone()
        return max(at, until or 0)

    for row, later in rows:
        if row[8] in {"to_ask", "later"}:
            first, second = json.loads(row[3]), json.loads(row[4])
            said = f"\u201c{first['quote']}\u201d and \u201c{second['quote']}\u201d"
            at, about = row[10], topic(row[1], row[2])
            from_ = max(shows(at), later)
            connection.execute(MATTER, (DIFFERENCE, person, at, at, from_, None, about, said))
    for fact, source, due in _offers(known):
        told = stamp(source.at)
        values = (OFFER, person, told, due, shows(told), due, fact.shown, quote(known, fact))
        connection.execute(MATTER, values)


def _offers(known: Known) -> list[tuple[Fact, Source, int]]:
    """The newest word on offers, where it says by when they must be answered; one at most."""
    told = [(known.source(fact), fact) for fact in known.of(FactKind.OFFER)]
    last = max((source.at for source, _ in told), default=None)
    mine = known.my_zone or "UTC"
    for source, fact in told:
        if source.at == last and fact.value != NO_OFFER:
            day = deadline(source.text, fact, local(source.at, mine).date())
            if day is not None:
                due = datetime.combine(day, END_OF_DAY, zone(mine))
                return [(fact, source, stamp(due))]
    return []


def _ruling(row: tuple[Any, ...]) -> Ruling:
    key, source, kind, about, words, act, value, at = row
    return Ruling(key, source, kind, about, words, act, value, instant(at))


def _fault(error: Exception) -> None:
    """A rule's fault is written down without names; the recruiter's step goes on."""
    note_bug(error, machine_now())
