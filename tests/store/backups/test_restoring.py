"""A copy is put back whole, what it replaces is kept, and what is no copy changes nothing."""

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from recruiter_desk.base.errors import DeskError, ReadOnly
from recruiter_desk.opening import open_desk
from recruiter_desk.store import documents, lease
from recruiter_desk.store.backups import keep, kept_copies
from recruiter_desk.store.backups.restoring import restore
from recruiter_desk.store.backups.saving import save
from recruiter_desk.store.backups.sources import find
from recruiter_desk.store.check import verify
from recruiter_desk.store.folder import DeskFolder
from tests import given
from tests.store.old_desks import older_desk


@pytest.fixture
def place(folder):
    return DeskFolder(folder)


@pytest.fixture
def monday(desk, clock):
    """A desk with Dana on it, closed and copied; Luis came an hour later."""
    given.person(desk, "Dana Whitfield")
    copy = keep(desk.folder, clock())
    clock.time += timedelta(hours=1)
    given.person(desk, "Luis Herrera")
    desk.close()
    return copy


def people(folder, clock):
    """Everybody on a desk that verifies."""
    desk = open_desk(folder, clock)
    with desk.read() as read:
        shown = [name for (name,) in read.execute("SELECT shown FROM person ORDER BY id")]
    assert verify(desk) == []
    desk.close()
    return shown


def bytes_of(folder):
    return {
        path.relative_to(folder): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith(("-shm", "-wal"))
    }


def test_a_copy_comes_back_and_what_it_replaced_too(place, folder, monday, clock):
    kept = restore(place, monday, clock()).kept
    assert people(folder, clock) == ["Dana Whitfield"]
    assert kept.name == "before-restore-20261120-163000.sqlite3"
    restore(place, kept, clock())
    assert people(folder, clock) == ["Dana Whitfield", "Luis Herrera"]
    assert [copy.before for copy in kept_copies(place)] == ["restore", "restore", ""]
    assert not [path.name for path in place.backups.iterdir() if "part" in path.name]


def test_a_restored_desk_has_its_own_history_and_goes_on(place, folder, monday, clock):
    restore(place, monday, clock())
    desk = open_desk(folder, clock)
    given.person(desk, "Priya Raman")
    given.person(desk, "Mei Tan")
    assert [desk.undo() for _ in range(3)] == [
        f"Added {name}" for name in ("Mei Tan", "Priya Raman", "Dana Whitfield")
    ]
    assert desk.redo() == "Added Dana Whitfield"
    desk.close()
    assert people(folder, clock) == ["Dana Whitfield"]


def test_an_older_copy_is_renewed_when_it_is_opened(
    place, folder, clock, desk, tmp_path, monkeypatch
):
    desk.close()
    old = older_desk(tmp_path, monkeypatch)
    restore(place, old / "desk.sqlite3", clock())
    desk = open_desk(folder, clock)
    with desk.read() as read:
        assert read.execute("SELECT shown FROM person").fetchall() == [("Dana Whitfield",)]
    desk.close()


def test_a_desk_that_is_open_elsewhere_is_left_alone(place, folder, monday, clock):
    with closing(open_desk(folder, clock)), pytest.raises(DeskError, match="another program"):
        restore(place, monday, clock())
    assert people(folder, clock) == ["Dana Whitfield", "Luis Herrera"]
    assert [copy.before for copy in kept_copies(place)] == [""]


def test_another_machine_has_it(place, monday, clock, monkeypatch):
    with monkeypatch.context() as at:
        at.setattr("platform.node", lambda: "the-office")
        lease.hold(place, clock())
    with pytest.raises(ReadOnly, match="the-office"):
        restore(place, monday, clock())


def spoil_header(path):
    path.write_bytes(b"not a database at all" * 99)


def spoil_middle(path):
    content = bytearray(path.read_bytes())
    for at in range(4096, len(content), 4096):
        content[at : at + 64] = b"\xff" * 64
    path.write_bytes(content)


def cut(path):
    path.write_bytes(path.read_bytes()[:9000])


def of_somebody_else(path):
    path.unlink()
    with closing(sqlite3.connect(path)) as c, c:
        c.execute("CREATE TABLE recipe(id INTEGER)")


def newer(path):
    with closing(sqlite3.connect(path)) as c, c:
        c.execute("UPDATE alembic_version SET version_num = '9999'")


def empty(path):
    path.write_bytes(b"")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (spoil_header, "no copy"),
        (spoil_middle, "damaged"),
        (cut, "damaged"),
        (of_somebody_else, "no copy"),
        (newer, "newer"),
        (empty, "no copy"),
    ],
)
def test_what_is_no_whole_copy_changes_nothing(place, folder, monday, clock, spoil, said):
    spoil(monday)
    before = bytes_of(folder)
    with pytest.raises(DeskError, match=said):
        restore(place, monday, clock())
    assert bytes_of(folder) == before
    assert people(folder, clock) == ["Dana Whitfield", "Luis Herrera"]


@pytest.mark.parametrize("spoil", [spoil_header, spoil_middle, cut, empty])
def test_a_damaged_desk_is_set_aside_and_the_copy_takes_its_place(
    place, folder, monday, clock, spoil
):
    spoil(place.desk)
    spoilt = place.desk.read_bytes()
    kept = restore(place, monday, clock()).kept
    assert people(folder, clock) == ["Dana Whitfield"]
    assert spoilt == (kept.read_bytes() if kept else b"")
    assert kept is None or kept.suffix == ".damaged"


def test_a_copy_becomes_a_desk_in_a_folder_that_had_none(monday, tmp_path, clock):
    assert restore(DeskFolder(tmp_path / "laptop"), monday, clock()).kept is None
    assert people(tmp_path / "laptop", clock) == ["Dana Whitfield"]


def test_originals_come_back_from_the_one_kept_copy_and_from_an_archive(
    place, folder, desk, clock, tmp_path
):
    resume = documents.keep(place.documents, b"resume of Dana")
    given.person(desk, "Dana Whitfield")
    copy = keep(place, clock())
    archive = save(place, tmp_path / "dana.zip", clock())
    desk.close()
    for source in (copy, archive):
        place.documents.unlink()
        restore(place, source, clock())
        assert documents.original(place.documents, resume) == b"resume of Dana"
    elsewhere = DeskFolder(tmp_path / "laptop")
    restore(elsewhere, archive, clock())
    assert documents.original(elsewhere.documents, resume) == b"resume of Dana"
    assert people(elsewhere.path, clock) == ["Dana Whitfield"]


def test_a_whole_folder_of_a_desk_can_be_put_back(place, folder, monday, clock, tmp_path):
    stick = shutil.copytree(folder, tmp_path / "stick")
    restore(place, monday, clock())
    restore(place, stick, clock())
    assert people(folder, clock) == ["Dana Whitfield", "Luis Herrera"]


def test_a_damaged_archive_changes_nothing(place, folder, monday, clock, tmp_path):
    archive = save(place, tmp_path / "dana.zip", clock())
    content = bytearray(archive.read_bytes())
    content[1000:1100] = b"\xff" * 100
    archive.write_bytes(content)
    with pytest.raises(DeskError, match="damaged"):
        restore(place, archive, clock())
    archive.write_bytes(b"PK\5\6" + b"\0" * 18)
    with pytest.raises(DeskError, match="no copy"):
        restore(place, archive, clock())
    assert people(folder, clock) == ["Dana Whitfield", "Luis Herrera"]


def test_copies_are_found_by_path_or_by_name(place, folder, monday, tmp_path):
    assert find(place, monday.name) == monday
    assert find(place, str(monday)) == monday
    for named in ("desk-1999.sqlite3", str(folder), str(place.desk)):
        with pytest.raises(DeskError):
            find(place, named)
