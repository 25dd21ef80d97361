"""A program killed at any moment loses nothing that it had reported saved."""

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from recruiter_desk.opening import open_desk
from recruiter_desk.store.check import verify
from tests.conftest import Clock
from tests.store.old_desks import older_desk

WRITER = """
import sys
from pathlib import Path
from datetime import datetime, UTC
from recruiter_desk.opening import open_desk
from recruiter_desk.calls.commands import log_call
from recruiter_desk.calls.drafts import CallDraft
from tests import given

desk = open_desk(Path(sys.argv[1]), lambda: datetime.now(UTC), "America/Chicago")
print("open", flush=True)
while True:
    person = given.person(desk, "Dana Whitfield", phone="520 555 0142")
    print("p", person, flush=True)
    call = log_call(desk, CallDraft("out", "voicemail", person_id=person)).id
    print("c", call, flush=True)
    if call % 5 == 0:
        given.person(desk, "Luis Herrera")  # never reported, so it may be lost
        desk.undo()
        desk.redo()
"""
MAKER = """
import sys
from pathlib import Path
from datetime import datetime, UTC
from recruiter_desk.opening import open_desk

print("begin", flush=True)
open_desk(Path(sys.argv[1]), lambda: datetime.now(UTC)).close()
print("made", flush=True)
"""
KILLS = 25


def killed(program, folder, pause):
    """What a program had said when it was killed, `pause` seconds after its first line."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    with run:
        first = run.stdout.readline()
        time.sleep(pause)
        run.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        return first + run.stdout.read()


def ids(said, letter):
    lines = [line.split() for line in said.splitlines()]
    return {int(line[1]) for line in lines if line[0] == letter and len(line) == 2}


def test_what_was_reported_saved_is_there_after_every_kill(folder):
    dice, people, calls = random.Random(7), set(), set()
    for _ in range(KILLS):
        said = killed(WRITER, folder, dice.uniform(0, 0.5))
        people |= ids(said, "p")
        calls |= ids(said, "c")
        desk = open_desk(folder, Clock())
        with desk.read() as read:
            assert people <= {i for (i,) in read.execute("SELECT id FROM person")}
            assert calls <= {i for (i,) in read.execute("SELECT id FROM call")}
        assert verify(desk) == []
        desk.close()
    assert len(calls) > KILLS


@pytest.mark.parametrize("pause", [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0])
def test_a_desk_killed_while_it_is_made_is_whole_at_the_next_start(tmp_path, pause):
    killed(MAKER, tmp_path / "desk", pause)
    desk = open_desk(tmp_path / "desk", Clock())
    assert verify(desk) == []
    desk.close()


@pytest.mark.parametrize("pause", [0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2])
def test_a_desk_killed_while_it_is_renewed_keeps_everybody(tmp_path, monkeypatch, pause):
    folder = older_desk(tmp_path, monkeypatch)
    killed(MAKER, folder, pause)
    desk = open_desk(folder, Clock())
    with desk.read() as read:
        assert read.execute("SELECT shown FROM person").fetchall() == [("Dana Whitfield",)]
        assert read.execute("SELECT version_num FROM alembic_version").fetchall() == [("0006",)]
    assert [line for line in verify(desk) if not line.startswith("derived rows: person_key")] == []
    desk.close()
