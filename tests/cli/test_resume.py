"""Resumes on the command line, as a recruiter types it."""

import pytest

from tests.screening.resumes import files
from tests.screening.resumes.files import DANA


@pytest.fixture
def cv(tmp_path):
    path = tmp_path / "Dana Whitfield.pdf"
    path.write_bytes(files.pdf(DANA))
    return path


def test_a_resume_from_dropping_to_saving_it_again(typed, cv, tmp_path):
    person = typed("person", "add", "--name", "Dana Whitfield")["id"]
    added = typed("resume", "add", person, str(cv))
    assert added == {
        "id": "r1",
        "person": {"id": person, "name": "Dana Whitfield"},
        "made": False,
        "already": False,
        "possible_duplicates": [],
        "remarks": [],
    }
    assert typed("resume", "add", person, str(cv))["already"]
    (line,) = typed("resume", "list", "dana whitfield")["resumes"]
    assert (line["id"], line["name"], line["kind"], line["pages"]) == (
        "r1", "Dana Whitfield.pdf", "pdf", 1,
    )  # fmt: skip
    assert typed("resume", "show", "r1")["text"] == DANA
    copy = tmp_path / "copy.pdf"
    typed("resume", "save", "r1", str(copy))
    assert copy.read_bytes() == cv.read_bytes()
    (hit,) = typed("search", "technologists", "source:resume")["hits"]
    assert (hit["source"], hit["id"], hit["person"]) == ("resume", "r1", person)
    typed("resume", "remove", "r1")
    assert typed("resume", "list", person)["resumes"] == []
    typed("undo")
    assert len(typed("resume", "list", person)["resumes"]) == 1


def test_without_a_person_one_is_made_or_found(typed, cv, tmp_path):
    made = typed("resume", "add", "--new", str(cv))
    assert (made["made"], made["person"]["name"]) == (True, "Dana Whitfield")
    newer = tmp_path / "newer.txt"
    newer.write_text(DANA.replace("9 years", "10 years"))
    found = typed("resume", "add", str(newer))
    assert (found["made"], found["person"]) == (False, made["person"])
    assert len(typed("resume", "list", made["person"]["id"])["resumes"]) == 2


def test_import_takes_resumes_among_other_files(typed, cv, tmp_path):
    table = tmp_path / "people.csv"
    table.write_text("Name,Email\nLuis Herrera,luis@example.org\n")
    bad = tmp_path / "old.doc"
    bad.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    foreseen = typed("import", str(cv), str(table), str(bad), "--dry-run")
    assert (foreseen["read"], foreseen["added"], len(foreseen["skipped"])) == (3, 2, 1)
    done = typed("import", str(cv), str(table), str(bad))
    assert (done["read"], done["added"], done["merged"]) == (3, 2, 0)
    assert done["skipped"][0]["file"] == "old.doc"
    assert ".docx" in done["skipped"][0]["reason"]
    again = typed("import", str(cv), str(table))
    assert (again["added"], again["unchanged"], again["step"]) == (0, 2, None)
    typed("undo")
    assert not typed("resume", "list", "Luis Herrera")["resumes"]


def test_import_tells_who_may_be_there_already(typed, cv):
    known = typed("person", "add", "--name", "Dana Whitfield")["id"]
    (pair,) = typed("import", str(cv))["possible_duplicates"]
    assert pair["same_as"]["id"] == known


def test_lines_for_the_eye(shown, cv):
    assert shown("resume", "add", "--new", str(cv)) == ["r1 kept; p1 Dana Whitfield added."]
    (line,) = shown("resume", "list", "p1")
    assert "Dana Whitfield.pdf, 1 page" in line
    assert shown("resume", "show", "r1")[-1] == DANA.split("\n")[-1]
    assert shown("resume", "add", str(cv)) == [
        "r1 of Dana Whitfield is this very file; nothing was added."
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "p1", "none.pdf"), "There is no person p1"),
        (("add", "none.pdf"), "cannot be opened"),
        (("add", "--new", "p1", "none.pdf"), "--new goes with the file alone"),
        (("add", " "), "names no file"),
        (("show", "r9"), "no resume r9"),
        (("show", "n9"), "names no resume"),
        (("save", "r9", "x.pdf"), "no resume r9"),
        (("remove", "r9"), "no resume r9"),
        (("list", "Nobody"), "Nobody here is called"),
    ],
)
def test_what_cannot_be_is_said_kindly(refused, folder, words, said):
    assert said in refused("--desk", str(folder), "resume", *words)


def test_a_file_is_never_written_over(refused, typed, folder, cv):
    typed("resume", "add", "--new", str(cv))
    assert "already" in refused("--desk", str(folder), "resume", "save", "r1", str(cv))
