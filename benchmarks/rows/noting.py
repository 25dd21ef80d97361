"""A note kept with its place in the search index, beside the bare row."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from itertools import count
from pathlib import Path

from benchmarks.bench import Bench, copies, plain
from benchmarks.desks import NOW
from benchmarks.figures import Figure, in_turn
from recruiter_desk.base.clock import stamp
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.opening import open_desk
from recruiter_desk.search.settle import index
from recruiter_desk.search.texts import NOTE

INSERT = (
    "INSERT INTO note(person_id, kind, speaker, at, text, entered_at) "
    "VALUES (1, 'note', 'me', ?, ?, ?)"
)
TEXT = "SELECT text FROM note WHERE id = ?"


def noting(bench: Bench) -> list[Figure]:
    """In NORMAL and in FULL; and the whole command, with undo and all that is settled."""
    notes = bench.every_so_many("SELECT id FROM note")
    texts = [bench.raw.execute(TEXT, (note,)).fetchone()[0] for note in notes]
    figures = []
    with copies(bench.folder, 2) as (ours, bare):
        for mode, goal in (("NORMAL", 6), ("FULL", 2)):
            with closing(_in(ours, mode)) as one, closing(_in(bare, mode)) as other:
                times = in_turn(texts, _keeping(one, indexed=True), _keeping(other, indexed=False))
            name = f"a note with its index, {mode}"
            figures.append(times.medians(name, bench.goal(goal)))
        desk = open_desk(ours, lambda: bench.now)
        with closing(desk), closing(_in(bare, "FULL")) as other:
            ticks = count()

            def add(text: str) -> None:
                at = bench.now - timedelta(seconds=1000 - next(ticks) % 1000)
                add_note(desk, NoteDraft(1, text, at))

            times = in_turn(texts, add, _keeping(other, indexed=False))
        figures.append(times.medians("the command that adds a note, FULL", None))
    return figures


def _in(folder: Path, mode: str) -> sqlite3.Connection:
    connection = plain(folder / "desk.sqlite3")
    connection.execute(f"PRAGMA synchronous = {mode}")
    return connection


def _keeping(connection: sqlite3.Connection, *, indexed: bool) -> Callable[[str], None]:
    at = count(stamp(NOW))

    def keep(text: str) -> None:
        connection.execute("BEGIN IMMEDIATE")
        now = next(at)
        note = connection.execute(INSERT, (now, text, now)).lastrowid or 0
        if indexed:
            index(connection, NOTE, [note])
        connection.execute("COMMIT")

    return keep
