"""A program killed while it copies or puts back leaves a whole desk and only whole copies."""

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta

import pytest

from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.opening import open_desk
from recruiter_desk.store.backups import keep, kept_copies
from recruiter_desk.store.check import verify
from recruiter_desk.store.folder import DeskFolder
from tests import given
from tests.store.test_kill import killed

COPIER = """
import sys
from pathlib import Path
from datetime import datetime, UTC, timedelta
from recruiter_desk.opening import open_desk
from recruiter_desk.store.backups import keep
from tests import given

now = datetime.now(UTC)
desk = open_desk(Path(sys.argv[1]), lambda: now)
print("open", flush=True)
while True:
    now += timedelta(seconds=1)
    person = given.person(desk, "Luis Herrera")
    print("p", person, keep(desk.folder, now).name, flush=True)
"""
RESTORER = """
import sys
from pathlib import Path
from datetime import datetime, UTC, timedelta
from recruiter_desk.store.backups.restoring import restore
from recruiter_desk.store.folder import DeskFolder

folder, now = DeskFolder(Path(sys.argv[1])), datetime.now(UTC)
copies = sorted(folder.backups.glob("desk-*.sqlite3"))
print("open", flush=True)
while True:
    for copy in copies:
        now += timedelta(seconds=1)
        restore(folder, copy, now)
        print("put", copy.name, flush=True)
"""
KILLS = 15


@pytest.fixture
def two_states(desk, clock):
    """A desk of some megabytes in two states, each kept: with Dana, and with Mei too."""
    given.person(desk, "Dana Whitfield")
    for n in range(60):
        add_note(desk, NoteDraft(None, f"{n} " + "met at the booth in Tucson " * 2000, clock()))
    keep(desk.folder, clock())
    clock.time += timedelta(hours=1)
    given.person(desk, "Mei Tan")
    keep(desk.folder, clock())
    desk.close()
    return desk.folder.path


def names_in(path):
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as c:
        assert c.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return tuple(name for (name,) in c.execute("SELECT shown FROM person ORDER BY id"))


def people(folder, clock):
    desk = open_desk(folder, clock)
    with desk.read() as read:
        shown = tuple(n for (n,) in read.execute("SELECT shown FROM person ORDER BY id"))
    assert verify(desk) == []
    desk.close()
    return shown


def test_a_program_killed_while_it_copies_leaves_only_whole_copies(two_states, clock):
    dice, seen = random.Random(11), 0
    for _ in range(KILLS):
        said = killed(COPIER, two_states, dice.uniform(0, 0.4))
        reported = [line.split() for line in said.splitlines()[1:] if line.count(" ") == 2]
        for copy in kept_copies(DeskFolder(two_states)):
            assert len(names_in(copy.path)) >= 1
        names = {copy.path.name for copy in kept_copies(DeskFolder(two_states))}
        assert {name for _, _, name in reported[-1:]} <= names
        seen += len(reported)
    assert len(people(two_states, clock)) >= 2 + seen
    assert seen > 3


def test_a_program_killed_while_it_puts_back_leaves_one_state_or_the_other(two_states, clock):
    dice, put = random.Random(12), 0
    states = {("Dana Whitfield",), ("Dana Whitfield", "Mei Tan")}
    for n in range(KILLS):
        said = killed(RESTORER, two_states, dice.uniform(0, 0.4))
        put += said.count("put ")
        if n % 5 == 0:
            assert people(two_states, clock) in states
        else:
            assert names_after_recovery(two_states) in states
        for copy in kept_copies(DeskFolder(two_states)):
            assert names_in(copy.path) in states
    assert people(two_states, clock) in states
    assert put > 3


def names_after_recovery(folder):
    """What the next program sees; SQLite takes back by itself what was not finished."""
    with closing(sqlite3.connect(folder / "desk.sqlite3")) as c:
        assert c.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return tuple(name for (name,) in c.execute("SELECT shown FROM person ORDER BY id"))


CRAMPED = """
import resource, sys
from pathlib import Path
from datetime import datetime, UTC
from recruiter_desk.base.errors import DeskError
from recruiter_desk.store.backups import keep
from recruiter_desk.store.backups.restoring import restore
from recruiter_desk.store.backups.saving import save
from recruiter_desk.store.folder import DeskFolder

folder, now = DeskFolder(Path(sys.argv[1])), datetime(2026, 11, 21, tzinfo=UTC)
copy = sorted(folder.backups.glob("desk-*.sqlite3"))[0]
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
for work in (
    lambda: keep(folder, now),
    lambda: save(folder, folder.path.parent / "mine.zip", now),
    lambda: restore(folder, copy, now),
):
    try:
        work()
    except DeskError as error:
        print(error.title, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="only there a program can be given less room")
def test_a_disk_that_fills_in_the_middle_is_said_and_everything_stays(two_states, clock):
    before = [copy.path.name for copy in kept_copies(DeskFolder(two_states))]
    run = subprocess.run(
        [sys.executable, "-c", CRAMPED, str(two_states)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert run.stdout.splitlines() == ["The disk could not be written or read."] * 3
    assert sorted(path.name for path in (two_states / "backups").iterdir()) == sorted(before)
    assert not (two_states.parent / "mine.zip").exists()
    assert people(two_states, clock) == ("Dana Whitfield", "Mei Tan")
