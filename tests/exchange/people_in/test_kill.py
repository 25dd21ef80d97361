"""A program killed while it imports leaves all of the file, or nothing."""

import csv
import random

from recruiter_desk.opening import open_desk
from recruiter_desk.store.check import verify
from tests import given
from tests.conftest import Clock
from tests.store.test_kill import killed

IMPORTER = """
import sys
from pathlib import Path
from datetime import datetime, UTC
from recruiter_desk.opening import open_desk
from recruiter_desk.exchange.people_in import import_people

folder = Path(sys.argv[1])
desk = open_desk(folder, lambda: datetime.now(UTC))
print("open", flush=True)
while True:
    report = import_people(desk, [folder.parent / "people.csv"])
    print("imported", report.added, flush=True)
    print("undone", desk.undo(), flush=True)
"""
ROWS, KILLS = 3000, 10


def test_all_of_a_file_is_there_or_nothing(folder):
    with (folder.parent / "people.csv").open("w", newline="") as file:
        rows = [
            ("Ada", f"Stone{n}", f"ada{n}@example.org", f"520 555 {n:04}") for n in range(ROWS)
        ]
        csv.writer(file).writerows([("First Name", "Last Name", "E-mail", "Phone"), *rows])
    desk = open_desk(folder, Clock())
    given.person(desk, "Dana Whitfield", email="ada7@example.org")
    before = given.dump(desk)
    desk.close()
    dice = random.Random(11)
    for _ in range(KILLS):
        said = killed(IMPORTER, folder, dice.uniform(0, 3)).split()
        desk = open_desk(folder, Clock())
        assert verify(desk) == []
        with desk.read() as read:
            (people,) = read.execute("SELECT count(*) FROM person").fetchone()
        assert people in {1, ROWS}
        if said[-2:] == ["imported", str(ROWS - 1)]:
            assert people == ROWS or given.dump(desk) == before  # killed while it took back
        if people == ROWS:
            desk.undo()
        assert given.dump(desk) == before
        desk.close()
