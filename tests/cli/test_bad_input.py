"""What cannot be is said in at most three lines, and leaves the desk as it was."""

import pytest

from recruiter_desk.__main__ import main

HUGE = "9" * 40
CASES = [
    [],
    ["--json"],
    ["frobnicate"],
    ["note"],
    ["--frobnicate"],
    ["history", "--frobnicate"],
    ["history", "extra"],
    ["history", "--most", "0"],
    ["history", "--most", "many"],
    ["history", "--most"],
    ["history", "--now", "yesterday"],
    ["history", "--now", "2026-02-30"],
    ["history", "--now"],
    ["history", "--desk"],
    ["history", "--desk", " "],
    ["history", "--desk", "/dev/null/desk"],
    ["undo"],
    ["undo", "s1"],
    ["undo", "1"],
    ["undo", "n1"],
    ["undo", f"s{HUGE}"],
    ["redo"],
    ["settings", "favourite_colour"],
    ["settings", "hours", "0"],
    ["settings", "hours", "24.5"],
    ["settings", "hours", HUGE],
    ["settings", "weekends", "perhaps"],
    ["settings", "zone", "America/Nowhere"],
    ["settings", "zone", "../../etc/passwd"],
    ["settings", "theme", "pink"],
    ["settings", "courtesy_from", "23"],
    ["note", "add", "p1"],
    ["note", "add", "p99", "Hello"],
    ["note", "add", "Nobody Known", "Hello"],
    ["note", "add", "520 555 0199", "Hello"],
    ["note", "add", "", "Hello"],
    ["note", "add", "-", ""],
    ["note", "add", "-", " \n\t\u200b"],
    ["note", "add", "-", "x" * 1_048_577],
    ["note", "add", "-", "Hello", "--kind", "poem"],
    ["note", "add", "-", "Hello", "--at", "soon"],
    ["note", "add", "-", "Hello", "--at", "2026-11-20T15:36Z"],
    ["note", "add", "-", "Hello", "--at", "2030-01-01"],
    ["note", "add", "-", "Hello", "--said-by", "Nobody Known"],
    ["note", "add", "-", "Hello", "--tag", "#"],
    ["note", "list"],
    ["note", "list", "Nobody\nKnown"],
    ["note", "edit", "n1", "Hello"],
    ["note", "edit", "n0", "Hello"],
    ["note", "edit", f"n{HUGE}", "Hello"],
    ["note", "remove", "n7"],
    ["note", "remove", "p1"],
    ["note", "show", "٣"],
    ["note", "tag", "n7", "offer"],
    ["import"],
    ["import", ""],
    ["import", "missing.csv"],
    ["import", "/dev/null"],
    ["import", "."],
    ["import", "x" * 5000],
    ["import", "missing.csv", "--map", "Excel"],
    ["import", "missing.csv", "--map"],
    ["import", "missing.csv", "--dry-run", "--report", " "],
    ["backup", ""],
    ["backup", "/dev/null/copy.sqlite3"],
    ["backup", "one", "two"],
    ["restore"],
    ["restore", ""],
    ["restore", "gone.sqlite3"],
    ["restore", "../../etc/passwd"],
    ["restore", "/dev/null"],
    ["restore", "x" * 5000],
    ["backup", "x" * 5000],
]


@pytest.mark.parametrize("words", CASES, ids=lambda words: " ".join(words)[:60] or "nothing")
@pytest.mark.parametrize("json", [[], ["--json"]], ids=["lines", "json"])
def test_it_is_refused_kindly(refused, folder, words, json):
    if not words and not json:
        pytest.skip("without any word the window opens")
    now = [] if "--now" in words else ["--now", "2026-11-20T15:30Z"]
    said = refused("--desk", str(folder), *now, *json, *words)
    assert len(max(said.splitlines(), key=len)) <= 600


def test_a_folder_with_other_things_is_refused_and_left_alone(refused, tmp_path, folder):
    other = tmp_path / "photos"
    other.mkdir()
    (other / "dana.png").write_bytes(b"png")
    assert "is no desk" in refused("--desk", str(other), "history")
    assert [path.name for path in other.iterdir()] == ["dana.png"]


def test_a_file_is_no_desk(refused, tmp_path, folder):
    file = tmp_path / "notes.txt"
    file.write_text("hello")
    assert "is a file" in refused("history", "--desk", str(file))


def test_a_damaged_desk_is_named_so(tmp_path, capsys):
    (tmp_path / "desk.sqlite3").write_bytes(b"not a database at all" * 100)
    assert main(["--desk", str(tmp_path), "history"]) == 2
    out, err = capsys.readouterr()
    assert not out
    assert "damaged" in err


def test_a_wrong_now_makes_no_desk(tmp_path, capsys):
    assert main(["--desk", str(tmp_path / "new"), "--now", "someday", "history"]) == 2
    assert "is no time" in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


def test_the_window_refuses_a_wrong_clock_the_same_way(refused, folder):
    assert "is no time" in refused("--desk", str(folder), "--now", "someday")


def test_several_who_fit_are_named(refused, typed, folder):
    typed("person", "add", "--name", "Dana Whitfield")
    typed("person", "add", "--name", "Dana Whitfield")
    said = refused("--desk", str(folder), "note", "add", "Dana Whitfield", "Hello", "--json")
    assert "p1 Dana Whitfield" in said
    assert "p2 Dana Whitfield" in said
