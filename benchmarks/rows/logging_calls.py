"""A call kept with everything that follows from it, beside the bare row alone."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from itertools import cycle

from benchmarks.bench import Bench, copies, plain
from benchmarks.desks import NOW
from benchmarks.figures import Figure, in_turn, must_equal
from benchmarks.made.calls import CALL
from recruiter_desk.base.clock import DAY, stamp
from recruiter_desk.calls.commands import log_call
from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.opening import open_desk

NAME, GOAL = "a call kept, with all that follows", 3.0
OUTCOMES = (
    *(("out", "voicemail"), ("out", "no_answer"), ("in", "connected"), ("out", "voicemail")),
    *(("out", "connected"), ("in", "no_answer"), ("out", "bad_time"), ("in", "voicemail")),
)
BARE = f"INSERT INTO call({CALL}) VALUES ({', '.join('?' * len(CALL.split(',')))})"
WRITTEN = (
    "SELECT person_id, number, direction, outcome, at, about, text, due FROM call WHERE id > ?"
)
NUMBER = """
SELECT number FROM phone WHERE person_id = ? GROUP BY person_id
HAVING count(DISTINCT number) = 1"""


class Clock:
    """A clock that goes on by a minute whenever it is looked at."""

    def __init__(self) -> None:
        self.time = NOW

    def __call__(self) -> datetime:
        self.time += timedelta(minutes=1)
        return self.time


def logging_calls(bench: Bench) -> list[Figure]:
    """Both write in a copy of the same desk, one commit with FULL sync each."""
    last = bench.raw.execute("SELECT max(id) FROM call").fetchone()[0]
    people = bench.every_so_many("SELECT person_id FROM call WHERE person_id IS NOT NULL")
    drafts = [
        CallDraft(direction, outcome, person_id=person, at=NOW, about="MRI lead", text="As said.")
        for person, (direction, outcome) in zip(people, cycle(OUTCOMES), strict=False)
    ]
    with (
        copies(bench.folder, 2) as (mine, theirs),
        closing(open_desk(mine, Clock())) as desk,
        closing(plain(theirs / "desk.sqlite3")) as raw,
        closing(plain(mine / "desk.sqlite3")) as read,
    ):
        times = in_turn(drafts, lambda each: log_call(desk, each), lambda each: _bare(raw, each))
        written = read.execute(WRITTEN, (last,)).fetchall()[-len(drafts) :]
        must_equal(NAME, written, raw.execute(WRITTEN, (last,)).fetchall()[-len(drafts) :])
    return [times.medians(NAME, bench.goal(GOAL))]


def _bare(raw: sqlite3.Connection, draft: CallDraft) -> None:
    """The row as it ends up, and nothing besides."""
    at, number = stamp(NOW), raw.execute(NUMBER, (draft.person_id,)).fetchone()
    runs = draft.direction == "out" and draft.outcome == "voicemail"
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(
        BARE,
        (
            *(draft.person_id, number and number[0], draft.direction, "phone", draft.outcome, at),
            *(None, draft.about, draft.text, at + DAY if runs else None, 0),
            at + 2 * DAY if runs else None,
            *("", "", "", "", "", None, None, "", at),
        ),
    )
    raw.execute("COMMIT")
