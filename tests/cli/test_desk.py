"""Undo, history, settings and verify on the command line."""

import shutil
import sqlite3
from contextlib import closing

from recruiter_desk.__main__ import main
from recruiter_desk.store import documents


def test_what_was_done_is_taken_back_and_brought_again(typed):
    typed("note", "add", "-", "Met at the booth.")
    assert typed("undo") == {"did": "Wrote note"}
    assert typed("note", "list", "-")["notes"] == []
    assert typed("redo") == {"did": "Wrote note"}
    assert len(typed("note", "list", "-")["notes"]) == 1


def test_an_older_step_goes_by_its_id(typed):
    typed("note", "add", "-", "First")
    typed("note", "add", "-", "Second")
    steps = typed("history")["steps"]
    assert [step["name"] for step in steps] == ["Wrote note", "Wrote note"]
    assert steps[0]["at"] == "2026-11-20T15:30:00+00:00"
    typed("undo", steps[1]["id"])
    assert [note["text"] for note in typed("note", "list", "-")["notes"]] == ["Second"]
    assert [step["undone"] for step in typed("history")["steps"]] == [False, True]


def test_reading_makes_no_step(typed):
    for words in (
        ("history",),
        ("settings",),
        ("verify",),
        ("today", "--all"),
        ("note", "list", "-"),
    ):
        typed(*words)
    assert typed("history") == {"steps": []}


def test_settings_are_read_and_set(typed):
    assert typed("settings", "hours") == {"hours": 24}
    assert typed("settings", "clock.hours", "48") == {"hours": 48}
    assert typed("settings", "weekends", "no") == {"weekends": False}
    every = typed("settings")
    assert (every["hours"], every["weekends"], every["zone"]) == (48, False, "America/Chicago")
    typed("undo")
    assert typed("settings", "weekends") == {"weekends": True}


def test_the_desk_reads_well_without_json(shown):
    shown("note", "add", "-", "Hello")
    (line,) = shown("history")
    assert line.split() == ["s1", "Fri", "20", "Nov", "2026,", "09:30", "Wrote", "note"]
    assert shown("undo") == ["Taken back: Wrote note"]
    assert shown("history")[0].endswith("(taken back)")
    assert shown("redo") == ["Brought back: Wrote note"]
    assert shown("settings", "hours") == ["hours: 24"]


def test_verify_says_when_something_is_wrong_and_ends_with_one(typed, folder, capsys):
    assert typed("verify") == {"ok": True, "problems": []}
    typed("person", "add", "--name", "Dana Whitfield")
    with closing(sqlite3.connect(folder / "desk.sqlite3")) as hand:
        hand.execute("DELETE FROM person_key")
        hand.commit()
    assert main(["--desk", str(folder), "verify", "--json"]) == 1
    out, err = capsys.readouterr()
    assert '"ok": false' in out
    assert "person_key" in out
    assert not err


def test_verify_tells_of_originals_that_nothing_names_and_leaves_them(typed, shown, folder):
    name = documents.keep(folder / "documents.sqlite3", b"a resume nobody has")
    assert typed("verify") == {"ok": True, "problems": [], "unnamed_originals": 1}
    assert "nothing names: 1" in shown("verify")[1]
    assert documents.original(folder / "documents.sqlite3", name)


def test_a_copied_desk_is_a_desk(typed, folder, tmp_path, capsys):
    typed("note", "add", "-", "Hello")
    copied = shutil.copytree(folder, tmp_path / "Ordner mit Ü und Leerzeichen")
    assert main([f"--desk={copied}", "history", "--json"]) == 0
    assert "Wrote note" in capsys.readouterr().out
