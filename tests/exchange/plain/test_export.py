"""Plain files, as programs that are not ours read them; all of them are written, or none."""

import csv
import hashlib
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import UTC, datetime

import pytest

from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.model import Cancelled
from recruiter_desk.exchange.plain.export import export_plain
from recruiter_desk.exchange.plain.headers import FILES
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.referrals.commands import name_not
from tests import given
from tests.conftest import FRIDAY
from tests.exchange.plain.desks import NAMES, fill

RUN = ("=", "@", "\t", "\r", "+", "-")


def told(folder, name):
    with (folder / name).open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file, strict=True)
    assert tuple(header) == FILES[name]
    return [dict(zip(header, row, strict=True)) for row in rows]


def test_each_file_is_told_with_its_rows_and_its_sum(desk, tmp_path):
    fill(desk)
    files = export_plain(desk, tmp_path / "new" / "out").files
    assert [(file.name, file.rows) for file in files] == [
        ("people.csv", 2), ("notes.csv", 3), ("calls.csv", 3),
    ]  # fmt: skip
    for file in files:
        content = (tmp_path / "new" / "out" / file.name).read_bytes()
        assert hashlib.sha256(content).hexdigest() == file.sha256
        assert content.startswith(b"id,")
        assert content.count(b"\r\n") > file.rows
    assert sorted(p.name for p in (tmp_path / "new" / "out").iterdir()) == sorted(NAMES)


def test_a_referrer_who_asked_not_to_be_named_is_not(desk, tmp_path):
    dana, evan = given.person(desk, "Dana Whitfield"), given.person(desk, "Evan Ross")
    add_note(desk, NoteDraft(dana, "Runs the 3T alone.", FRIDAY, said_by=evan))
    export_plain(desk, tmp_path / "named")
    name_not(desk, evan, True)
    export_plain(desk, tmp_path / "hidden")
    ((named,), (hidden,)) = (told(tmp_path / one, "notes.csv") for one in ("named", "hidden"))
    assert named["said_by"].endswith("/p2")
    assert hidden == named | {"said_by": ""}


def test_a_person_stands_there_whole(desk, tmp_path):
    fill(desk)
    export_plain(desk, tmp_path)
    dana, evan = told(tmp_path, "people.csv")
    with desk.read() as read:
        ((key,),) = read.execute("SELECT value FROM setting WHERE key = 'desk_key'").fetchall()
    assert dana["id"] == f"{key}/p1"
    assert (dana["nickname"], dana["function"]) == ("'=Dee", "'+MRI lead")
    assert dana["phones"].splitlines() == [
        "520 555 0142 x12 [cell]",
        "+44 20 7946 0018",
        "555 0117 [-home] [not safe]",
    ]
    assert dana["expertise"].splitlines() == ["MRI", r"3T \[Vida\]", r"a\\nb"]
    assert (dana["off_limits"], dana["off_limits_why"], dana["off_limits_until"]) == (
        "yes", "", "2027-01-31",
    )  # fmt: skip
    assert dana["other_ids"] == r"'-C \[1041\] [bullhorn]"
    assert dana["added_at"] == "2026-11-20T15:30:00.000000Z"
    assert (evan["phones"], evan["expertise"]) == ("602 555 0100", "CT\nPET")


def test_no_cell_would_run_in_a_spreadsheet(desk, tmp_path):
    fill(desk)
    export_plain(desk, tmp_path)
    cells = [cell for name in NAMES for row in told(tmp_path, name) for cell in row.values()]
    assert [cell for cell in cells if cell.startswith(RUN) and not cell[1:].isdecimal()] == []
    assert "+14155550190" in cells


@pytest.mark.skipif(not shutil.which("sqlite3"), reason="there is no sqlite3 program here")
def test_another_program_reads_the_same(desk, tmp_path):
    fill(desk)
    files = export_plain(desk, tmp_path).files
    imports = [f".import --csv {file.name} {file.name[:-4]}" for file in files]
    subprocess.run(["sqlite3", "read.db", *imports], cwd=tmp_path, check=True)
    with closing(sqlite3.connect(tmp_path / "read.db")) as read:
        for file in files:
            columns = ", ".join(f'"{column}"' for column in FILES[file.name])
            kept = read.execute(f"SELECT {columns} FROM {file.name[:-4]}").fetchall()
            assert kept == [tuple(row.values()) for row in told(tmp_path, file.name)]


def test_the_export_is_no_step(desk, tmp_path):
    given.person(desk)
    before = given.dump(desk)
    export_plain(desk, tmp_path)
    assert given.dump(desk) == before
    assert desk.undo() == "Added Dana Whitfield"


def test_instants_before_1970_are_right(desk, tmp_path):
    add_note(desk, NoteDraft(None, "Long ago", datetime(1969, 7, 20, 20, 17, 40, 5, UTC)))
    export_plain(desk, tmp_path)
    assert told(tmp_path, "notes.csv")[0]["at"] == "1969-07-20T20:17:40.000005Z"


def test_a_full_disk_leaves_the_files_that_were_there(desk, tmp_path):
    resource = pytest.importorskip("resource")
    given.person(desk)
    export_plain(desk, tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.glob("*.csv")}
    for _ in range(40):
        add_note(desk, NoteDraft(None, "x" * 1000, FRIDAY))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(DeskError, match="The disk is full"):
            export_plain(desk, tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert {path.name: path.read_bytes() for path in tmp_path.glob("*.csv*")} == before
    assert export_plain(desk, tmp_path).files[1].rows == 40


def test_stopping_leaves_the_files_that_were_there(desk, tmp_path):
    fill(desk)
    export_plain(desk, tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.glob("*.csv")}
    given.person(desk, "Ada Lane")
    seen = []

    def stop(done, whole):
        seen.append((done, whole))
        return done < 6

    with pytest.raises(Cancelled, match="stopped"):
        export_plain(desk, tmp_path, stop)
    assert seen == [(3, 9), (6, 9)]
    assert {path.name: path.read_bytes() for path in tmp_path.glob("*.csv*")} == before


def test_a_file_that_cannot_be_replaced_leaves_all_of_them(desk, tmp_path):
    given.person(desk)
    export_plain(desk, tmp_path)
    (tmp_path / "calls.csv").unlink()
    (tmp_path / "calls.csv").mkdir()
    before = (tmp_path / "people.csv").read_bytes()
    given.person(desk, "Ada Lane")
    with pytest.raises(DeskError, match="cannot be written"):
        export_plain(desk, tmp_path)
    assert (tmp_path / "people.csv").read_bytes() == before
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("name", ["file", "file/within", "no\0name"])
def test_a_folder_that_cannot_be_is_one_sentence(desk, tmp_path, name):
    (tmp_path / "file").write_text("")
    with pytest.raises(DeskError) as told_why:
        export_plain(desk, tmp_path / name)
    assert told_why.value.title.endswith(("is a file.", "cannot be made."))
