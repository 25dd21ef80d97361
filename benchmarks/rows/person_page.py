"""A person's page, card and timeline, beside the same SELECTs read as bare tuples."""

import sqlite3
from dataclasses import dataclass
from typing import Any

from benchmarks.bench import Bench
from benchmarks.figures import Figure, in_turn, must_equal
from recruiter_desk.calls import reading
from recruiter_desk.people.model import PersonCard
from recruiter_desk.people.queries import card, person_card
from recruiter_desk.store.settings.queries import KEPT as SETTINGS
from recruiter_desk.today.timeline import queries as lines
from recruiter_desk.today.timeline.model import Entry, Kind
from recruiter_desk.today.timeline.queries import timeline

PROMISES = """
SELECT p.id, p.call_id, c.at, p.by = 'me', p.timed, p.due, p.zone, p.said, c.about
FROM call c JOIN promise p ON p.call_id = c.id WHERE c.person_id = ?"""
RESTS = "SELECT at, until, rest FROM snooze WHERE person_id = ?"
TOUCH = "SELECT touch_days, touch_since FROM person WHERE id = ?"
NAME, GOAL = "person page, card and timeline", 1.5
OF_PERSON = (
    *(card.CARD, card.PHONES, card.EMAILS, card.EXPERTISE, card.TAGS, card.LINKS, card.MERGED),
    *(lines.CALLED, reading.PERSON_CALLS, PROMISES, reading.PERSON_SHUT),
    *(RESTS, TOUCH, *lines.PLACES.values()),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A person, and what is looked up from what was found: settled before anything is timed."""

    person: int
    employer: int
    numbers: tuple[str, ...]
    page: dict[Kind, tuple[int, int, int]]


def person_page(bench: Bench) -> list[Figure]:
    """People as often as they are rung: a person with many calls is opened more often."""
    people = bench.every_so_many("SELECT person_id FROM call WHERE person_id IS NOT NULL")
    asked = [_asked(bench, person) for person in people]

    def ours(one: Asked) -> tuple[PersonCard, list[Entry]]:
        page = timeline(bench.desk, one.person, bench.now)
        return person_card(bench.desk, one.person), page

    def reference(one: Asked) -> list[list[tuple[Any, ...]]]:
        return _selected(bench.raw, one)

    for one in asked:
        _must_equal(ours(one), reference(one), one)
    return [in_turn(asked, ours, reference).medians(NAME, bench.goal(GOAL))]


def _asked(bench: Bench, person: int) -> Asked:
    page = timeline(bench.desk, person, bench.now)
    employer = person_card(bench.desk, person).employer
    sql = """SELECT DISTINCT number FROM call WHERE person_id = ?
    AND outcome IN ('voicemail', 'message_left')"""
    return Asked(
        person,
        employer.id if employer else 0,
        tuple(number for (number,) in bench.raw.execute(sql, (person,))),
        {
            kind: (person, min(stamps), max(stamps))
            for kind in lines.WHOLE
            if (stamps := [entry.stamp for entry in page if entry.kind == kind])
        },
    )


def _selected(raw: sqlite3.Connection, one: Asked) -> list[list[tuple[Any, ...]]]:
    person = (one.person,)
    found = [raw.execute(sql, person).fetchall() for sql in OF_PERSON]
    found += [raw.execute(SETTINGS).fetchall() for _ in range(2)]
    found += [
        raw.execute(sql, (one.employer,)).fetchall()
        for sql in (card.EMPLOYER_NAME, card.EMPLOYER_NAMES)
    ]
    found += [raw.execute(reading.MARKED, (number,)).fetchall() for number in one.numbers]
    found += [raw.execute(lines.WHOLE[kind], span).fetchall() for kind, span in one.page.items()]
    return found


def _must_equal(
    ours: tuple[PersonCard, list[Entry]], reference: list[list[tuple[Any, ...]]], one: Asked
) -> None:
    shown, entries = ours
    ((person, name, *_),) = reference[0]
    must_equal(NAME, (shown.id, shown.name), (person, name))
    must_equal(NAME, [phone.id for phone in shown.phones], [row[0] for row in reference[1]])
    for kind, rows in zip(one.page, reference[-len(one.page) :], strict=True):
        mine = {entry.id for entry in entries if entry.kind == kind}
        must_equal(NAME, mine, mine & {row[0] for row in rows})
