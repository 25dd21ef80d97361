"""Matching: everybody held against an opportunity, the first look, and whom to ask.

A fifth of the people have been talked with: their criteria are spread from some hundred who were
read. The reference reads the function and the place of everybody, which any match must know.
"""

import sqlite3
from contextlib import closing
from functools import partial
from random import Random

from benchmarks.bench import Bench, copies, plain
from benchmarks.desks import NOW
from benchmarks.figures import WARMING, Figure, in_turn, must_equal
from benchmarks.made import talks
from recruiter_desk.base.clock import DAY, stamp
from recruiter_desk.opening import open_desk
from recruiter_desk.opportunities.commands import add_opportunity
from recruiter_desk.opportunities.matching.asking import ask_whom
from recruiter_desk.opportunities.matching.queries import first_look, match
from recruiter_desk.opportunities.model import OpeningDraft
from recruiter_desk.screening.queue import read_person
from recruiter_desk.store.connect import connect
from recruiter_desk.store.desk import Desk

MATCH_MS, FIRST_MS, ASK_MS = 300.0, 50.0, 300.0  # of issue 5
READ = 100  # people whose talks are read
TALKED = 5  # one of so many has been talked with
EVERYBODY = "SELECT id, function, lat_micro, lon_micro FROM person"
NOTE = """
INSERT INTO note(person_id, kind, speaker, at, text, entered_at)
VALUES (?, 'note', 'me', ?, ?, ?)"""
PROFILE = """
INSERT OR IGNORE INTO profile SELECT ?, whole FROM profile WHERE person_id = ?"""
CRITERION = """
INSERT OR IGNORE INTO criterion SELECT kind, key, ?, value FROM criterion WHERE person_id = ?"""
OPENINGS = (
    OpeningDraft(
        title="MRI lead", client="Sonoran Imaging", function="MRI technologist",
        expertise=("MRI 3 years", "CT"), knockouts=("AZ licence", "no weekends"),
        place="Tucson, AZ", within="40mi", shifts="nights", pay="45-60/hour",
    ),
    OpeningDraft(
        title="Pharmacist", client="Front Range Pharmacy", function="Pharmacist",
        expertise=("Epic",), place="Denver, CO", within="60mi",
    ),
)  # fmt: skip


def matching(bench: Bench) -> list[Figure]:
    """Each against its limit of milliseconds, where the size is judged."""
    with copies(bench.folder, 1) as (folder,), closing(open_desk(folder, lambda: NOW)) as desk:
        _talk(desk)
        keys = [add_opportunity(desk, draft) for draft in OPENINGS]
        inputs = [keys[place % len(keys)] for place in range(bench.rounds)]
        with closing(plain(folder / "desk.sqlite3")) as raw:
            return _figures(bench, desk, raw, inputs)


def _figures(bench: Bench, desk: Desk, raw: sqlite3.Connection, inputs: list[int]) -> list[Figure]:
    def reference(_key: int) -> list[tuple[object, ...]]:
        return raw.execute(EVERYBODY).fetchall()

    found = match(desk, inputs[0])
    left = found.more + found.off_limits + sum(found.counted.values())
    must_equal("everybody is matched or counted", len(found.matches) + left, len(reference(0)))
    few = inputs[: max(WARMING, len(inputs) // 5)]
    rows = (
        ("everybody matched, 50 explained", match, few, MATCH_MS),
        ("the first 50 of a match", first_look, inputs, FIRST_MS),
        ("whom to ask", ask_whom, inputs, ASK_MS),
    )
    figures = []
    for name, ask, asked, most in rows:
        times = in_turn(asked, partial(ask, desk), reference)
        figure = times.worst(f"{name} p95", most)
        figures.append(figure.with_goal(bench.goal(figure.goal or 0.0)))
    return figures


def _talk(desk: Desk) -> None:
    """Some are read, and what they said is said of all others who were talked with."""
    chance, at = Random(21), stamp(NOW) - 40 * DAY
    with desk.read() as read:
        people = [person for (person,) in read.execute("SELECT id FROM person ORDER BY id")]
    some = people[:READ]
    with desk.change("Noted") as write:
        for person in some:
            write.sql(NOTE, (person, at, talks.note(chance, 120), at))
    for person in some:
        read_person(desk, person)
    with closing(connect(desk.folder.desk)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        spread = [(person, some[n % READ]) for n, person in enumerate(people[READ::TALKED])]
        connection.executemany(PROFILE, spread)
        connection.executemany(CRITERION, spread)
        connection.execute("COMMIT")
