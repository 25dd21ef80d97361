"""People taken in from files, on the command line."""

import csv

import pytest

from tests.cli.conftest import rows

PEOPLE = """First Name,Last Name,E-mail,Phone,City,State,Job Title
Dana,Whitfield,dana@example.org,520 555 0142,Tucson,AZ,MRI lead
Luis,Herrera,luis@example.org,,,,
,,nobody@example.org,,,,
"""


@pytest.fixture
def people(tmp_path):
    file = tmp_path / "people.csv"
    file.write_text(PEOPLE)
    return file


def test_a_file_is_taken_in_and_told(typed, people):
    told = typed("import", str(people))
    assert list(told)[:5] == ["read", "added", "merged", "unchanged", "skipped"]
    assert (told["read"], told["added"], told["merged"], told["unchanged"]) == (3, 2, 0, 0)
    assert [(each["row"], bool(each["reason"])) for each in told["skipped"]] == [(3, True)]
    assert typed("person", "show", "Dana Whitfield")["function"] == "MRI lead"
    again = typed("import", str(people))
    assert (again["added"], again["merged"], again["unchanged"], again["step"]) == (0, 0, 2, None)


def test_a_dry_run_keeps_nothing(typed, people, folder):
    before = rows(folder)
    told = typed("import", str(people), "--dry-run")
    assert (told["added"], told["step"]) == (2, None)
    assert rows(folder) == before


def test_several_files_are_one_step(typed, people, tmp_path):
    other = tmp_path / "more.csv"
    other.write_text("Name,Mobile\nDana Whitfield,(520) 555-0142\nAna Soto,\n")
    told = typed("import", str(people), str(other))
    assert (told["read"], told["added"], told["unchanged"] + told["merged"]) == (5, 3, 1)
    assert typed("undo")["did"] == "Imported people.csv and 1 more"


def test_nothing_is_kept_when_the_second_file_is_none(refused, people, tmp_path, folder):
    desk = ("--desk", str(folder))
    picture = tmp_path / "scan.csv"
    picture.write_bytes(b"%PDF-1.7\n%\xe2\xe3")
    assert refused(*desk, "import", str(people), str(picture))
    broken = tmp_path / "broken.csv"
    broken.write_text('Name,Phone\n"Dana Whitfield,520 555 0142\nLuis,3\n')
    assert refused(*desk, "import", str(people), str(broken))
    assert refused(*desk, "import", str(people), str(tmp_path / "missing.csv"))
    assert refused(*desk, "import", str(people), "--map", "Excel")


def test_who_may_be_there_already_is_named(typed, shown, people, tmp_path):
    typed("person", "add", "--name", "Dana Whitfield")
    told = typed("import", str(people))
    assert told["possible_duplicates"] == [
        {"id": "p2", "name": "Dana Whitfield", "same_as": {"id": "p1", "name": "Dana Whitfield"}}
    ]
    typed("undo")
    assert "  p4 Dana Whitfield may be p1 Dana Whitfield." in shown("import", str(people))


def test_the_report_can_be_saved(typed, people, tmp_path):
    typed("person", "add", "--name", "Dana Whitfield")
    to = tmp_path / "report.csv"
    typed("import", str(people), "--report", str(to))
    with to.open(newline="", encoding="utf-8") as file:
        found = list(csv.DictReader(file))
    assert [(row["what"], row["row"]) for row in found] == [
        ("left out", "3"),
        ("possible duplicate", ""),
    ]
