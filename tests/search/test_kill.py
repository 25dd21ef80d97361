"""Killed while the index is put in order, the desk is whole and keeps what was reported saved."""

import random

from recruiter_desk.opening import open_desk
from recruiter_desk.search.upkeep import renumber
from recruiter_desk.store.check import verify
from tests.conftest import Clock
from tests.store.test_kill import ids, killed

KILLS = 12
RENUMBERING = """
import sys
from pathlib import Path
from datetime import datetime, timedelta, UTC
from recruiter_desk.opening import open_desk
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.search import upkeep

upkeep.AT_ONCE = 20
now = datetime.now(UTC)
desk = open_desk(Path(sys.argv[1]), lambda: datetime.now(UTC), "America/Chicago")
print("open", flush=True)
said = 0

def go_on():
    global said
    said += 1
    at = now - timedelta(days=400 - said % 300)
    print("n", add_note(desk, NoteDraft(None, f"cardiac {said}", at)), flush=True)
    return True

while True:
    upkeep.renumber(desk, go_on)
"""


def test_what_was_reported_saved_is_found_after_every_kill(folder):
    dice, notes = random.Random(11), set()
    for _ in range(KILLS):
        notes |= ids(killed(RENUMBERING, folder, dice.uniform(0.2, 1)), "n")
        desk = open_desk(folder, Clock())
        with desk.read() as read:
            assert notes <= {i for (i,) in read.execute("SELECT id FROM note")}
        assert verify(desk) == []
        desk.close()
    desk = open_desk(folder, Clock())
    assert renumber(desk)
    assert verify(desk) == []
    with desk.read() as read:
        assert read.execute("SELECT count(*) FROM doc WHERE what >= 0").fetchone()[0] >= len(notes)
    desk.close()
    assert len(notes) > KILLS
