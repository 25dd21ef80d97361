"""Everything given out as plain CSV, beside the sqlite3 program writing the same cells."""

import csv
import shutil
import subprocess
from collections.abc import Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.bench import Bench, copies, plain
from benchmarks.figures import Figure, in_turn, must_equal
from recruiter_desk.exchange.plain.cells import bare
from recruiter_desk.exchange.plain.export import export_plain
from recruiter_desk.exchange.plain.selects import TABLES
from recruiter_desk.opening import open_desk

PEOPLE, WHOLE, GOAL = "people out as CSV", "a whole desk out as CSV", 3.0
PROGRAM = shutil.which("sqlite3")
ROUNDS = 3
COMPARED = 500  # rows of each file
NO_STORIES = ("former_text", "note_tag", "note", "promise", "call")


def exports(bench: Bench) -> list[Figure]:
    """First a desk of people alone, then the whole; nothing where there is no sqlite3 program."""
    if PROGRAM is None:
        return []
    with copies(bench.folder, 1) as (folder,), TemporaryDirectory(dir=bench.folder.parent) as out:
        whole = _figure(WHOLE, bench, folder, Path(out), rounds=1)
        with closing(plain(folder / "desk.sqlite3")) as connection:
            for table in NO_STORIES:
                connection.execute(f"DELETE FROM {table}")
        people = _figure(PEOPLE, bench, folder, Path(out), rounds=ROUNDS)
    return [people, whole]


def _figure(name: str, bench: Bench, folder: Path, out: Path, *, rounds: int) -> Figure:
    ours, theirs = out / "ours", out / "theirs"
    theirs.mkdir(exist_ok=True)
    with closing(open_desk(folder, lambda: bench.now)) as desk:
        times = in_turn(
            range(rounds),
            lambda _: export_plain(desk, ours),
            lambda _: _by_program(folder / "desk.sqlite3", theirs),
        )
    for file in TABLES:
        if not (ours / file).exists():  # a desk without resumes writes none
            continue
        must_equal(name, _first_rows(ours / file), _first_rows(theirs / file))
    return times.medians(name, bench.goal(GOAL))


def _by_program(desk: Path, folder: Path) -> None:
    lines = [".mode csv", ".headers off"]
    for file, (_, select) in TABLES.items():
        lines += [f'.once "{folder / file}"', " ".join(select.split("\n")) + ";"]
    script = "\n".join(lines)
    subprocess.run([str(PROGRAM), "-readonly", desk], input=script, text=True, check=True)


def _first_rows(path: Path) -> Sequence[Sequence[str]]:
    """Without the header, which only ours has, and the apostrophes of ours."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = (row for row in csv.reader(file) if row[0] != "id")
        return [[bare(cell) for cell in row] for row in islice(rows, COMPARED)]
