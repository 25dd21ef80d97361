"""Which folder may become a desk, and when a desk can only be read."""

import sqlite3
import threading
from contextlib import closing

import pytest

from recruiter_desk.base.errors import DeskError, ReadOnly
from recruiter_desk.opening import follow_ups, open_desk
from recruiter_desk.store import lease
from recruiter_desk.store.check import verify
from recruiter_desk.store.desk import Desk
from tests import given


def count(desk, table):
    with desk.read() as read:
        return read.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def test_two_programs_make_a_desk_at_once(tmp_path, clock):
    made, failed = [], []

    def make():
        try:
            made.append(open_desk(tmp_path / "desk", clock))
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=make) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert verify(made[0]) == []
    for desk in made:
        desk.close()


def test_a_folder_with_other_things_is_refused(tmp_path, clock):
    (tmp_path / "holiday.jpg").write_bytes(b"x")
    with pytest.raises(DeskError, match="not empty"):
        open_desk(tmp_path, clock)
    assert [p.name for p in tmp_path.iterdir()] == ["holiday.jpg"]


def test_a_file_where_a_folder_should_be_is_refused(tmp_path, clock):
    (tmp_path / "desk").write_text("x")
    with pytest.raises(DeskError, match="is a file"):
        open_desk(tmp_path / "desk", clock)


@pytest.mark.parametrize(
    "content", [b"not a database at all" * 99, b"SQLite format 3\0" + b"\0" * 9]
)
def test_a_file_that_is_no_desk_is_refused_and_stays(tmp_path, clock, content):
    (tmp_path / "desk.sqlite3").write_bytes(content)
    with pytest.raises(DeskError):
        open_desk(tmp_path, clock)
    assert (tmp_path / "desk.sqlite3").read_bytes() == content


def test_somebody_elses_database_is_refused(tmp_path, clock):
    with closing(sqlite3.connect(tmp_path / "desk.sqlite3")) as c, c:
        c.execute("CREATE TABLE recipe(id INTEGER)")
    with pytest.raises(DeskError, match="not a desk"):
        open_desk(tmp_path, clock)


def test_a_locked_desk_is_read_and_never_written(folder, clock):
    desk = open_desk(folder, clock)
    locked = Desk(desk.folder, clock, follow_ups, locked="It is open on another machine.")
    with pytest.raises(ReadOnly):
        given.person(locked)
    assert count(locked, "person") == 0
    locked.close()
    desk.close()


def test_a_desk_open_on_another_machine_is_read_alone_until_its_lease_runs_out(
    folder, clock, monkeypatch
):
    desk = open_desk(folder, clock)
    given.person(desk)
    monkeypatch.setattr("platform.node", lambda: "the-office")
    lease.hold(desk.folder, clock.time)
    desk.close()
    assert count_and_close(open_desk(folder, clock)) == 1  # the same machine writes
    monkeypatch.setattr("platform.node", lambda: "the-laptop")
    here = open_desk(folder, clock)
    with pytest.raises(ReadOnly, match="the-office"):
        given.person(here, "Luis Herrera")
    assert count_and_close(here) == 1
    lease.release(desk.folder)
    assert (folder / "desk.lease").exists()  # not ours to release
    clock.time += lease.LASTS
    later = open_desk(folder, clock)
    given.person(later, "Luis Herrera")
    assert count_and_close(later) == 2


def count_and_close(desk):
    try:
        return count(desk, "person")
    finally:
        desk.close()


def test_a_write_protected_desk_is_read_alone(folder, clock, monkeypatch):
    open_desk(folder, clock).close()
    monkeypatch.setattr("os.access", lambda _path, _mode: False)
    desk = open_desk(folder, clock)
    with pytest.raises(ReadOnly, match="write-protected"):
        given.person(desk)
    assert count_and_close(desk) == 0


@pytest.mark.parametrize("text", ["", "{", "[]", '{"machine": "x", "until": "soon"}'])
def test_a_damaged_lease_keeps_nobody_out(folder, clock, text):
    (folder / "desk.lease").write_text(text)
    desk = open_desk(folder, clock)
    given.person(desk)
    desk.close()


def test_originals_file_begun_by_a_killed_program_is_finished(folder, clock):
    (folder / "documents.sqlite3").unlink()
    (folder / "documents.sqlite3").touch()
    desk = open_desk(folder, clock)
    assert verify(desk) == []
    desk.close()
