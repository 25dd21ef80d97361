"""Everything given out as files, on the command line."""

import csv
import hashlib


def test_export_tells_its_files(typed, tmp_path):
    typed("person", "add", "--name", "Dana Whitfield")
    typed("note", "add", "Dana Whitfield", "Moves to Tampa.")
    said = typed("export", str(tmp_path / "out"), "--profile", "plain")
    assert list(said) == ["files"]
    assert [(f["name"], f["rows"]) for f in said["files"]] == [
        ("people.csv", 1), ("notes.csv", 1), ("calls.csv", 0),
    ]  # fmt: skip
    for file in said["files"]:
        content = (tmp_path / "out" / file["name"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == file["sha256"]
    assert typed("history")["steps"][0]["name"] == "Wrote note"


def test_the_plain_profile_is_the_usual_one(shown, tmp_path):
    shown("person", "add", "--name", "Dana Whitfield")
    assert shown("export", str(tmp_path)) == [
        "people.csv: 1 row", "notes.csv: 0 rows", "calls.csv: 0 rows",
    ]  # fmt: skip
    with (tmp_path / "people.csv").open(encoding="utf-8", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file, strict=True)] == ["Dana Whitfield"]


def test_what_cannot_be_exported_is_said(folder, refused, tmp_path):
    desk = ("--desk", str(folder), "export")
    assert "no profile firm" in refused(*desk, str(tmp_path), "--profile", "firm")
    assert "names no folder" in refused(*desk, " ")
    (tmp_path / "file").write_text("")
    assert "is a file" in refused(*desk, str(tmp_path / "file"))
    assert not list(tmp_path.glob("*.csv"))


def test_import_takes_the_files_back_in_any_order(typed, tmp_path):
    typed("person", "add", "--name", "Dana Whitfield", "--phone", "520 555 0142")
    typed("note", "add", "Dana Whitfield", "=Moves to Tampa.")
    typed("log", "LVM dana whitfield MRI lead", "--yes")
    typed("export", str(tmp_path / "out"))
    files = [str(tmp_path / "out" / name) for name in ("calls.csv", "notes.csv", "people.csv")]
    said = typed("import", *files)
    assert (said["read"], said["unchanged"]) == (3, 3)
    other = ("--desk", str(tmp_path / "other"))
    assert typed(*other, "import", *files)["added"] == 3
    again = typed(*other, "export", str(tmp_path / "again"))
    assert again == typed("export", str(tmp_path / "out"))
