"""The one write path: steps, undo of older ones, notices, folding, refusals."""

import sqlite3
from contextlib import closing

import pytest

from recruiter_desk.base.errors import DeskError, NothingToUndo
from recruiter_desk.calls.commands import log_call
from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.opening import open_desk
from recruiter_desk.people.commands import edit_person
from recruiter_desk.people.model import PersonChanges
from recruiter_desk.store import documents
from recruiter_desk.store.check import verify
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


def test_a_disk_that_fills_leaves_everything_as_it_was(desk):
    given.person(desk)
    before = given.dump(desk)
    with pytest.raises(DeskError, match="disk is full"):
        write_too_much(desk)
    assert given.dump(desk) == before
    assert verify(desk) == []


def write_too_much(desk):
    with desk.change("Too much") as write:
        (pages,) = write.sql("PRAGMA page_count").fetchone()
        write.sql(f"PRAGMA max_page_count = {pages + 2}")
        try:
            write.sql("INSERT INTO employer(name) VALUES (?)", ("x" * 100_000,))
        finally:
            write.connection.execute("PRAGMA max_page_count = 1073741823")


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
