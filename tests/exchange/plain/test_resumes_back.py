"""Resumes go out as they came, with their text, and come back on any desk."""

import csv
import shutil

import pytest

from recruiter_desk.exchange.people_in import import_people
from recruiter_desk.exchange.plain.export import export_plain
from recruiter_desk.opening import open_desk
from recruiter_desk.people.queries import the_person
from recruiter_desk.screening.resumes.commands import add_resume, remove_resume
from recruiter_desk.screening.resumes.queries import original_of, resume, resumes_of
from recruiter_desk.store.check import unnamed_originals
from tests import given
from tests.screening.resumes import files
from tests.screening.resumes.files import DANA

NAMES = ("people.csv", "notes.csv", "calls.csv", "resumes.csv")


@pytest.fixture
def out(desk, tmp_path):
    """A desk with Dana's resume in two versions, written out."""
    dana = given.person(desk, phone="520 555 0142")
    for name, content in (("=Dana: CV?.pdf", files.pdf(DANA)), ("scan.pdf", files.pdf(""))):
        path = tmp_path / name
        path.write_bytes(content)
        add_resume(desk, dana, path)
    folder = tmp_path / "out"
    assert [file.name for file in export_plain(desk, folder).files] == list(NAMES)
    return folder


@pytest.fixture
def other(empty_folder, tmp_path, clock):
    made = open_desk(shutil.copytree(empty_folder, tmp_path / "other"), clock)
    yield made
    made.close()


def take(desk, folder, **how):
    return import_people(desk, [folder / name for name in NAMES], **how)


def test_a_resume_comes_back_to_the_letter_on_another_desk(desk, out, other, tmp_path):
    assert (out / "resumes" / "r1.pdf").read_bytes() == files.pdf(DANA)
    report = take(other, out)
    assert (report.added, report.skipped) == (3, ())
    dana = the_person(other, "Dana Whitfield").id
    lines = {line.name: line for line in resumes_of(other, dana)}
    assert set(lines) == {"=Dana: CV?.pdf", "scan.pdf"}
    assert resume(other, lines["=Dana: CV?.pdf"].id).text == DANA
    assert original_of(other, lines["=Dana: CV?.pdf"].id) == files.pdf(DANA)
    assert "scanned" in lines["scan.pdf"].remarks[0]
    assert lines["scan.pdf"].received_at == desk.now()
    again = take(other, out)
    assert (again.added, again.unchanged, again.step) == (0, 3, None)


def test_here_it_stays_and_what_was_removed_comes_back(desk, out):
    assert take(desk, out).step is None
    remove_resume(desk, 1)
    assert take(desk, out).added == 1
    desk.undo()
    assert len(resumes_of(desk, 1)) == 1


def test_a_dry_run_keeps_nothing(out, other):
    assert take(other, out, dry_run=True).added == 3
    assert unnamed_originals(other) == 0


@pytest.mark.parametrize("named", ["../secret.pdf", "resumes/none.pdf", "", "resumes", "\0"])
def test_a_file_that_is_not_beside_it_is_told(out, other, tmp_path, named):
    (tmp_path / "secret.pdf").write_bytes(files.pdf(DANA))
    with (out / "resumes.csv").open(newline="", encoding="utf-8") as read:
        rows = list(csv.DictReader(read))
    rows[0]["original"] = named
    with (out / "resumes.csv").open("w", newline="", encoding="utf-8") as written:
        made = csv.DictWriter(written, rows[0])
        made.writeheader()
        made.writerows(rows)
    report = take(other, out)
    assert [each.reason[:9] for each in report.skipped] == ["The file "]
    assert report.added == 2


def test_a_file_that_was_changed_is_told(out, other):
    (out / "resumes" / "r1.pdf").write_bytes(b"%PDF-1.4 other")
    assert "as it was" in take(other, out).skipped[0].reason


def test_a_desk_without_resumes_writes_none(desk, tmp_path):
    given.person(desk)
    folder = tmp_path / "out"
    assert len(export_plain(desk, folder).files) == 3
    assert not (folder / "resumes.csv").exists()
