"""A file of people taken in, beside the sqlite3 program copying its cells into a table."""

import csv
import gc
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.bench import Bench
from benchmarks.desks import NOW, ZONE
from benchmarks.figures import Figure, Times, must_equal
from benchmarks.made.files import GOES_TO, people_file
from recruiter_desk.exchange.people_in import import_people
from recruiter_desk.opening import open_desk

NAME, TAKEN_BACK = "people in from CSV", "the same taken back by undo"
GOAL = 20.0
ROUNDS = 3
PROGRAM = shutil.which("sqlite3")
KEPT = "SELECT shown, (SELECT address FROM email WHERE person_id = p.id) FROM person p ORDER BY id"
CELLS = 'SELECT "First name" || \' \' || "Last name", "E-mail" FROM people ORDER BY rowid'
BARE = 'CREATE TABLE people("First name", "Last name", "E-mail", a, b, c, d)'


def imports(bench: Bench) -> list[Figure]:
    """Each round into a desk of its own that a hundred people were taken into before."""
    taken, back = Times([], []), Times([], [])
    with TemporaryDirectory(dir=bench.folder.parent) as place:
        few = people_file(Path(place, "few.csv"), 100)
        file = people_file(Path(place, "people.csv"), bench.size.people * 2)
        for number in range(ROUNDS):
            bare = Path(place, f"bare-{number}.sqlite3")
            theirs = _milliseconds(partial(_copied, file, bare))
            with closing(open_desk(Path(place, str(number)), lambda: NOW, ZONE)) as desk:
                import_people(desk, [few], goes_to={few: GOES_TO})
                desk.undo()
                gc.collect()
                work = partial(import_people, desk, [file], goes_to={file: GOES_TO})
                ours = _milliseconds(work)
                _must_be_there(desk.folder.desk, bare)
                undo = _milliseconds(desk.undo)
            taken.ours.append(ours)
            back.ours.append(undo)
            taken.reference.append(theirs)
            back.reference.append(theirs)
    return [taken.medians(NAME, bench.goal(GOAL)), back.medians(TAKEN_BACK, None)]


def _milliseconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def _copied(file: Path, bare: Path) -> None:
    """By the program itself; by Python's own reader where there is none."""
    if PROGRAM:
        subprocess.run([PROGRAM, bare, f".import --csv {file} people"], check=True)
        return
    with closing(sqlite3.connect(bare)) as raw, file.open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines)
        next(rows)
        raw.execute(BARE)
        raw.executemany("INSERT INTO people VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        raw.commit()


def _must_be_there(desk: Path, bare: Path) -> None:
    with closing(sqlite3.connect(desk)) as ours, closing(sqlite3.connect(bare)) as theirs:
        must_equal(NAME, ours.execute(KEPT).fetchall(), theirs.execute(CELLS).fetchall())
