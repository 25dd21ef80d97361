"""Texts that wait are read one person at a time; stopped or killed, reading goes on from there."""

import os
import random
import signal
import subprocess
import sys
import time

from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.opening import open_desk
from recruiter_desk.screening.queries import facts_of
from recruiter_desk.screening.queue import mark_all, read_all, read_person, waiting
from recruiter_desk.store.check import verify
from tests import given
from tests.conftest import Clock

READER = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from recruiter_desk.opening import open_desk
from recruiter_desk.screening.queue import mark_all, read_all

desk = open_desk(Path(sys.argv[1]), lambda: datetime.now(UTC))
print("open", flush=True)
while True:
    mark_all(desk)
    read_all(desk)
"""
KILLS = 8


def people(desk, count):
    made = []
    for number in range(count):
        person = given.person(desk, f"Ana Soto {number}")
        text = f"Has {number + 1} years of MRI experience. Lives in Tampa, FL."
        add_note(desk, NoteDraft(person, text, desk.now()))
        made.append(person)
    return made


def test_it_tells_how_far_it_is_and_goes_on_where_it_was_stopped(desk):
    people(desk, 6)
    told = []

    def go_on(done, whole):
        told.append((done, whole))
        return done < 2

    assert read_all(desk, go_on) == 2
    assert told[:3] == [(0, 6), (1, 6), (2, 6)]
    assert waiting(desk) == 4
    assert verify(desk) == []
    assert read_all(desk) == 4
    assert waiting(desk) == 0
    assert read_all(desk) == 0
    assert verify(desk) == []


def test_one_persons_texts_are_read_before_all_others(desk):
    first, *_, last = people(desk, 4)
    read_person(desk, last)
    assert waiting(desk) == 3
    assert facts_of(desk, last) != []
    assert facts_of(desk, first) == []


def test_what_is_read_again_keeps_its_ids(desk):
    who = people(desk, 3)
    read_all(desk)
    before = [[line.id for line in facts_of(desk, person)] for person in who]
    assert mark_all(desk) == 3
    read_all(desk)
    assert [[line.id for line in facts_of(desk, person)] for person in who] == before
    assert verify(desk) == []


def test_reading_is_no_step(desk):
    people(desk, 1)
    with desk.read() as read:
        before = read.execute("SELECT count(*) FROM step").fetchone()
    read_all(desk)
    with desk.read() as read:
        assert read.execute("SELECT count(*) FROM step").fetchone() == before


def test_an_import_waits_to_be_read(desk):
    with desk.change("Imported", bulk=True) as write:
        for number in range(40):
            write.sql(
                "INSERT INTO person(shown, sort, prefix, given, middle, family, suffix, nickname, "
                "credentials, function, place, city, region, country, added_at) "
                "VALUES (?, 'x', '', '', '', '', '', '', '', '', '', '', '', '', 0)",
                (f"Ana {number}",),
            )
            write.sql(
                "INSERT INTO note(person_id, kind, speaker, at, text, entered_at) VALUES "
                "((SELECT max(id) FROM person), 'note', 'me', 0, 'Has 4 years of MRI.', 0)"
            )
    assert waiting(desk) == 40
    desk.undo()
    assert waiting(desk) == 0
    desk.redo()
    assert read_all(desk) == 40
    assert verify(desk) == []


def test_two_programs_read_one_queue(desk, folder, clock):
    people(desk, 6)
    other = open_desk(folder, clock)
    read_all(desk, lambda done, _whole: done < 3)
    read_all(other)
    assert waiting(desk) == 0
    assert verify(other) == []
    other.close()


def test_killed_while_it_reads_it_goes_on_from_there(desk, folder):
    people(desk, 12)
    desk.close()
    dice = random.Random(7)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    for _ in range(KILLS):
        run = subprocess.Popen(
            [sys.executable, "-c", READER, str(folder)], stdout=subprocess.PIPE, env=environment
        )
        with run:
            run.stdout.readline()
            time.sleep(dice.uniform(0, 0.6))
            run.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        again = open_desk(folder, Clock())
        assert verify(again) == []
        again.close()
    again = open_desk(folder, Clock())
    read_all(again)
    assert waiting(again) == 0
    with again.read() as read:
        assert read.execute("SELECT count(DISTINCT person_id) FROM fact").fetchone() == (12,)
    assert verify(again) == []
    again.close()
