"""A desk of people who were talked with: a resume each, notes and calls, nothing read yet."""

from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from benchmarks.desks import NOW, folder_of
from benchmarks.made import talks
from benchmarks.sizes import Size
from recruiter_desk.base.clock import DAY, stamp
from recruiter_desk.opening import open_desk
from recruiter_desk.store.connect import connect
from recruiter_desk.store.desk import Desk

NOTES, CALLS = 3, 2  # of each person, beside the resume
SHORT = 60  # words of a usual note
RESUME = """
INSERT INTO resume(person_id, hash, name, kind, received_at, entered_at, remarks, text)
VALUES (?, ?, 'Resume.pdf', 'pdf', ?, ?, '[]', ?)"""
EVENLY = "UPDATE note SET person_id = 1 + id % ?"


@contextmanager
def talked_desk(people: int, beside: Path) -> Generator[Desk, None, None]:
    """A desk of so many people in a folder that goes afterwards."""
    size = Size("talked", people, NOTES * people, CALLS * people, judged=False)
    with TemporaryDirectory(dir=beside, prefix="talked-") as place:
        folder = folder_of(size, Path(place), lambda _said: None)
        with closing(open_desk(folder, lambda: NOW)) as desk:
            _talk(desk)
            yield desk


def _talk(desk: Desk) -> None:
    chance, at = Random(12), stamp(NOW) - 90 * DAY
    with closing(connect(desk.folder.desk)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        people = connection.execute("SELECT id, shown FROM person ORDER BY id").fetchall()
        resumes = [
            (person, f"{person:064}", at, at, talks.resume(chance, name))
            for person, name in people
        ]
        connection.executemany(RESUME, resumes)
        for table in ("note", "call"):
            ids = connection.execute(f"SELECT id FROM {table} ORDER BY id").fetchall()
            said = [(talks.note(chance, SHORT), row) for (row,) in ids]
            connection.executemany(f"UPDATE {table} SET text = ? WHERE id = ?", said)
        connection.execute(EVENLY, (len(people),))
        connection.execute("COMMIT")
