"""Copies on the command line: made, listed, put back, and made by themselves once a day."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

import pytest

from recruiter_desk.__main__ import main
from recruiter_desk.cli import door
from recruiter_desk.opening import open_desk
from tests.conftest import FRIDAY


def copies(typed):
    return [copy["file"] for copy in typed("backup", "--list")["copies"]]


def test_a_copy_is_made_told_and_put_back(typed, folder):
    typed("note", "add", "-", "Met at the booth.")
    made = typed("backup")
    content = Path(made["file"]).read_bytes()
    assert made["bytes"] == len(content)
    assert made["sha256"] == hashlib.sha256(content).hexdigest()
    typed("note", "add", "-", "Called back.")
    back = typed("restore", Path(made["file"]).name)
    assert back["last_step"] == "Wrote note"
    assert Path(back["kept"]).parent == folder / "backups"
    assert [note["text"] for note in typed("note", "list", "-")["notes"]] == ["Met at the booth."]
    typed("restore", back["kept"])
    assert len(typed("note", "list", "-")["notes"]) == 2
    assert typed("verify")["ok"]


def test_the_copies_are_listed_newest_first_with_what_they_were_made_for(typed):
    typed("note", "add", "-", "Met at the booth.")
    typed("restore", copies(typed)[0])
    first, second = typed("backup", "--list")["copies"]
    assert {first["before"], second["before"]} == {"restore", None}
    assert first["at"] == "2026-11-20T15:30:00+00:00"
    assert min(first["bytes"], second["bytes"]) > 4096


def test_the_day_of_a_change_gets_one_copy_by_itself(typed, folder):
    assert copies(typed) == []
    typed("note", "add", "-", "Met at the booth.")
    typed("note", "add", "-", "Called back.")
    assert copies(typed) == ["desk-20261120-153000.sqlite3"]
    for at in ("2026-11-21T16:00Z", "2026-11-21T17:00Z", "2026-11-22T16:00Z"):
        main(["--desk", str(folder), "--now", at, "note", "add", "-", "Hello"])
    main(["--desk", str(folder), "--now", "2026-11-29T16:00Z", "history"])
    assert copies(typed) == [
        "desk-20261122-160000.sqlite3",
        "desk-20261121-160000.sqlite3",
        "desk-20261120-153000.sqlite3",
    ]


def test_a_large_desk_waits_for_the_window(typed, monkeypatch):
    monkeypatch.setattr(door, "COPIED_AT_ONCE", 4096)
    typed("note", "add", "-", "Met at the booth.")
    assert copies(typed) == []


def test_a_copy_goes_where_it_is_wanted_as_a_file_or_with_the_originals(typed, tmp_path):
    typed("note", "add", "-", "Met at the booth.")
    stick = tmp_path / "Stick Ü"
    stick.mkdir()
    file = typed("backup", str(stick / "mine.sqlite3"))["file"]
    assert sorted(path.name for path in stick.iterdir()) == ["mine.sqlite3"]
    with closing(sqlite3.connect(file)) as copy:
        assert copy.execute("SELECT count(*) FROM note").fetchone() == (1,)
    archive = typed("backup", str(stick / "mine.zip"))["file"]
    with ZipFile(archive) as packed:
        assert packed.namelist() == ["desk.sqlite3", "documents.sqlite3"]
    assert Path(typed("backup", str(stick))["file"]).name == "desk-20261120-153000.sqlite3"
    typed("backup", file)  # a former copy is replaced
    for source in (file, archive):
        typed("note", "add", "-", "Hello")
        typed("restore", source)
        assert len(typed("note", "list", "-")["notes"]) == 1


def test_a_file_that_is_no_copy_is_never_written_over(typed, refused, folder, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all", "utf-8")
    for file in (letter, folder / "desk.sqlite3", folder / "documents.sqlite3"):
        assert "is no copy" in refused("--desk", str(folder), "backup", str(file))
    assert letter.read_text("utf-8") == "Dear all"
    for words in (["backup", ""], ["restore", ""], ["restore", "a\0b"], ["restore"]):
        refused("--desk", str(folder), *words)
    for source in (letter, folder, folder / "desk.sqlite3", tmp_path / "gone"):
        refused("--desk", str(folder), "restore", str(source))


def test_a_desk_that_a_window_shows_is_not_replaced(typed, folder, capsys):
    typed("note", "add", "-", "Met at the booth.")
    copy = typed("backup")["file"]
    with closing(open_desk(folder, lambda: FRIDAY)):
        assert main(["--desk", str(folder), "restore", copy]) == 2
        assert "open in another program" in capsys.readouterr().err


def test_a_damaged_desk_is_put_right_by_its_copy(typed, folder):
    typed("note", "add", "-", "Met at the booth.")
    (folder / "desk.sqlite3").write_bytes(b"gone" * 5000)
    back = typed("restore", "desk-20261120-153000.sqlite3")
    assert Path(back["kept"]).read_bytes() == b"gone" * 5000
    assert len(typed("note", "list", "-")["notes"]) == 1


def test_it_reads_well(shown):
    shown("note", "add", "-", "Hello")
    (line,) = shown("backup", "--list")
    assert line == "Fri 20 Nov 2026, 09:30  desk-20261120-153000.sqlite3"
    assert shown("restore", "desk-20261120-153000.sqlite3") == [
        "Put back: desk-20261120-153000.sqlite3",
        "Its last step: Wrote note, Fri 20 Nov 2026, 09:30.",
        "What was there is kept: before-restore-20261120-153000.sqlite3",
    ]


@pytest.mark.parametrize("words", [("backup",), ("restore", "desk-20261120-153000.sqlite3")])
def test_a_full_disk_is_said_and_everything_stays(typed, folder, capsys, monkeypatch, words):
    typed("note", "add", "-", "Hello")
    before = {path.name: path.read_bytes() for path in (folder / "backups").iterdir()}
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 0})())
    assert main(["--desk", str(folder), "--now", FRIDAY.isoformat(), *words]) == 2
    assert "The disk is full." in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in (folder / "backups").iterdir()} == before
    monkeypatch.undo()
    assert len(typed("note", "list", "-")["notes"]) == 1
