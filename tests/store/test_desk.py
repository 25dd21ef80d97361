"""The one write path: steps, undo of older ones, notices, folding, refusals."""

import sqlite3
import threading
from contextlib import closing

import pytest

from recruiter_desk.base.errors import DeskError, NothingToUndo, ReadOnly
from recruiter_desk.calls.commands import log_call
from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.opening import open_desk
from recruiter_desk.people.commands import edit_person
from recruiter_desk.people.model import PersonChanges
from recruiter_desk.store import documents, lease
from recruiter_desk.store.check import verify
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.undo import history
from tests import given


def steps(desk):
    with desk.read() as read:
        return [(past.name, past.undone) for past in history(read, 50)]


def count(desk, table):
    with desk.read() as read:
        return read.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def test_a_failing_change_leaves_nothing(desk):
    before = given.dump(desk)
    with pytest.raises(ZeroDivisionError):
        half_a_change(desk)
    assert given.dump(desk) == before
    assert steps(desk) == []


def half_a_change(desk):
    with desk.change("Oops") as write:
        write.sql("INSERT INTO employer(name) VALUES ('Mercy')")
        raise ZeroDivisionError


def test_a_step_that_changes_nothing_is_none(desk):
    heard = []
    desk.listeners.append(heard.append)
    with desk.change("Came and went") as write:
        write.sql("INSERT INTO employer(name) VALUES ('Mercy')")
        write.sql("DELETE FROM employer")
    assert steps(desk) == []
    assert heard == []


def test_a_notice_names_the_step_and_the_tables(desk):
    heard = []
    desk.listeners.append(heard.append)
    given.person(desk)
    assert heard[0].name == "Added Dana Whitfield"
    assert "person" in heard[0].touched


def test_redo_ends_with_the_next_change(desk):
    given.person(desk)
    desk.undo()
    given.person(desk, "Luis Herrera")
    with pytest.raises(NothingToUndo):
        desk.redo()


def test_an_id_is_never_given_twice(desk):
    first = given.person(desk)
    desk.undo()
    assert given.person(desk, "Luis Herrera") > first


def test_history_survives_a_restart(folder, clock):
    desk = open_desk(folder, clock)
    given.person(desk)
    desk.close()
    again = open_desk(folder, clock)
    assert again.undo() == "Added Dana Whitfield"
    again.close()
    third = open_desk(folder, clock)
    assert third.redo() == "Added Dana Whitfield"
    assert count(third, "person") == 1
    third.close()


def test_an_older_step_is_undone_when_nothing_since_touched_its_rows(desk):
    dana, luis = given.person(desk), given.person(desk, "Luis Herrera")
    edit_person(desk, dana, PersonChanges(nickname="Dee"))
    edit_person(desk, luis, PersonChanges(nickname="Lou"))
    assert desk.undo(3)
    with desk.read() as read:
        assert read.execute("SELECT nickname FROM person ORDER BY id").fetchall() == [
            ("",),
            ("Lou",),
        ]
    assert desk.redo()
    assert verify(desk) == []


def test_undo_of_an_older_step_says_what_stands_in_the_way(desk):
    dana = given.person(desk)
    edit_person(desk, dana, PersonChanges(nickname="Dee"))
    with pytest.raises(DeskError, match=r"Changed Dana Whitfield \(step 2\)"):
        desk.undo(1)


def test_undo_of_an_older_step_names_a_row_that_leans_on_it(desk):
    dana = given.person(desk, phone="520 555 0142")
    log_call(desk, CallDraft("out", "voicemail", person_id=dana))
    with pytest.raises(DeskError, match=r"Left voicemail \(step 2\)"):
        desk.undo(1)
    assert verify(desk) == []


def test_a_bulk_step_is_undone_and_redone_whole(desk):
    given.person(desk)
    before = given.dump(desk)
    with desk.change("Import", bulk=True) as write:
        write.connection.executemany(
            "INSERT INTO employer(name) VALUES (?)", [(f"E{n}",) for n in range(2000)]
        )
        write.sql("UPDATE person SET nickname = 'Dee'")
        write.sql("UPDATE employer SET name = 'renamed' WHERE id % 2")
    after = given.dump(desk)
    with desk.read() as read:
        assert read.execute("SELECT count(*) FROM journal WHERE tbl = 'employer'").fetchone() == (
            0,
        )
    desk.undo()
    assert given.dump(desk) == before
    desk.redo()
    assert given.dump(desk) == after
    given.person(desk, "Luis Herrera")  # journalled row by row again
    desk.undo()
    assert given.dump(desk) == after
    assert verify(desk) == []


def test_another_program_is_waited_for_then_named_kindly(folder, clock, monkeypatch):
    monkeypatch.setattr("recruiter_desk.store.connect.WAIT", 0.2)
    desk = open_desk(folder, clock)
    with closing(sqlite3.connect(folder / "desk.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DeskError, match="Another program"):
            given.person(desk)
    given.person(desk)
    desk.close()


def test_what_another_program_wrote_is_heard_once(folder, clock):
    here, there = open_desk(folder, clock), open_desk(folder, clock)
    assert here.hear_others() is None
    given.person(there)
    change = here.hear_others()
    assert change
    assert "person" in change.touched
    assert here.hear_others() is None
    here.close()
    there.close()


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
    locked = Desk(desk.folder, clock, desk.settlers, locked="It is open on another machine.")
    with pytest.raises(ReadOnly):
        given.person(locked)
    assert count(locked, "person") == 0
    locked.close()
    desk.close()


def test_verify_sees_a_row_that_was_not_settled_and_a_dangling_one(folder, clock):
    desk = open_desk(folder, clock)
    given.person(desk, phone="520 555 0142")
    with closing(sqlite3.connect(folder / "desk.sqlite3")) as c, c:
        c.execute("DELETE FROM person_key WHERE kind = 'word'")
        c.execute("INSERT INTO tag(person_id, name, key) VALUES (99, 'x', 'x')")
    said = " ".join(verify(desk))
    assert "person_key" in said
    assert "tag" in said
    desk.close()


def test_originals_are_kept_by_their_hash_and_damage_is_seen(desk):
    path = desk.folder.documents
    name = documents.keep(path, b"resume")
    assert documents.keep(path, b"resume") == name
    assert documents.original(path, name) == b"resume"
    assert documents.original(path, "0" * 64) is None
    with closing(sqlite3.connect(path)) as c:
        with pytest.raises(sqlite3.DatabaseError, match="never changed"):
            c.execute("UPDATE document SET content = x'00'")
        c.execute("INSERT INTO document VALUES ('f00', 1, x'00')")
        c.commit()
    assert verify(desk) == ["document f00 differs from its hash"]


def test_steps_of_more_than_a_year_ago_are_forgotten(desk, clock, monkeypatch):
    monkeypatch.setattr("recruiter_desk.store.desk.PRUNE_EVERY", 3)
    given.person(desk)
    clock.time = clock.time.replace(year=2028)
    given.person(desk, "Luis Herrera")
    given.person(desk, "Hannah Brooks")
    assert [name for name, _ in steps(desk)] == ["Added Hannah Brooks", "Added Luis Herrera"]
    assert count(desk, "person") == 3


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
