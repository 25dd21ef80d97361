"""Where the demo lives: in its own folder, anew each day, never over somebody's work."""

import json
import shutil
from datetime import timedelta

import pytest

from recruiter_desk.__main__ import main
from recruiter_desk.base.clock import stamp
from recruiter_desk.base.errors import DeskError
from recruiter_desk.demo.folder import make_ready
from recruiter_desk.opening import open_desk
from tests import given
from tests.conftest import FRIDAY


def step_times(folder):
    with open_desk(folder, lambda: FRIDAY).read() as read:
        return [at for (at,) in read.execute("SELECT at FROM step ORDER BY id")]


@pytest.fixture(scope="module")
def made_once(tmp_path_factory):
    made = make_ready(tmp_path_factory.mktemp("once") / "demo", lambda: FRIDAY)
    assert (made.people, made.calls, made.notes) == (224, 621, 939)
    return made.folder


@pytest.fixture
def demo(made_once, tmp_path):
    return shutil.copytree(made_once, tmp_path / "demo")


def test_opened_again_the_same_day_it_is_left_alone(demo, clock):
    before = step_times(demo)
    clock.time += timedelta(hours=3)
    assert make_ready(demo, clock).people == 224
    assert step_times(demo) == before


def test_the_next_day_it_is_made_anew(demo, clock):
    clock.time += timedelta(days=1)
    made = make_ready(demo, clock)
    assert (made.people, made.calls, made.notes) == (224, 621, 939)
    assert len(set(step_times(demo))) == 1
    assert step_times(demo)[0] == stamp(clock.time)


def test_what_somebody_did_in_it_is_never_thrown_away(demo, clock):
    desk = open_desk(demo, clock)
    given.person(desk, "Somebody New")
    desk.close()
    clock.time += timedelta(days=1)
    assert make_ready(demo, clock).people == 225


def test_a_demo_open_in_another_window_is_left_alone(demo, clock):
    desk = open_desk(demo, clock)
    with desk.read() as read:
        read.execute("SELECT count(*) FROM person").fetchone()
        before = step_times(demo)
        clock.time += timedelta(days=1)
        make_ready(demo, clock)
    assert step_times(demo) == before
    desk.close()


def test_it_never_goes_into_a_desk_with_people(desk, folder, clock):
    given.person(desk, "Dana Whitfield")
    before = given.dump(desk)
    with pytest.raises(DeskError, match="people in this desk already"):
        make_ready(folder, clock)
    assert given.dump(desk) == before


def test_the_command_says_where_it_is_and_what_is_in_it(tmp_path, capsys):
    where = tmp_path / "look around"
    args = ["demo", "--no-window", "--desk", str(where), "--now", FRIDAY.isoformat(), "--json"]
    assert main(args) == 0
    expected = {"desk": str(where), "people": 224, "calls": 621, "notes": 939}
    assert json.loads(capsys.readouterr().out) == expected
