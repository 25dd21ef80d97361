"""Files of people: cancelled, large, told by a map, the second one bad."""

import csv

import pytest

from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.maps import map_named, save_map
from recruiter_desk.exchange.model import Cancelled
from recruiter_desk.exchange.people_in import columns_by, import_people
from recruiter_desk.people.queries import person_card
from recruiter_desk.store.backups import kept_copies
from recruiter_desk.store.check import verify
from tests import given


@pytest.fixture
def file(tmp_path):
    def write(name, *rows):
        with (tmp_path / name).open("w", newline="") as opened:
            csv.writer(opened).writerows(rows)
        return tmp_path / name

    return write


@pytest.fixture
def large(file):
    people = [(f"Ada Stone{n}", f"ada{n}@example.org") for n in range(3000)]
    return file("large.csv", ("Name", "E-mail"), *people)


@pytest.mark.parametrize("asked", [1, 2, 3])
def test_stopped_at_any_moment_nothing_of_it_is_kept(desk, large, asked):
    before, told = given.dump(desk), []

    def progress(done, whole):
        told.append((done, whole))
        return len(told) < asked

    with pytest.raises(Cancelled):
        import_people(desk, [large], progress=progress)
    assert given.dump(desk) == before
    assert verify(desk) == []
    assert all(0 < done <= whole == large.stat().st_size for done, whole in told)
    assert import_people(desk, [large]).added == 3000


def test_before_a_large_import_a_copy_is_kept(desk, large, file):
    import_people(desk, [file("few.csv", ("Name",), ("Dana Whitfield",))])
    import_people(desk, [large], dry_run=True)
    assert kept_copies(desk.folder) == []
    import_people(desk, [large])
    assert [copy.before for copy in kept_copies(desk.folder)] == ["import"]


def test_a_bad_second_file_keeps_nothing_of_the_first(desk, large, file, tmp_path):
    broken = tmp_path / "broken.csv"
    broken.write_text('Name,Phone\nDana Whitfield,1\n"Luis Herrera,520 555 0142\nAna,3\n')
    before = given.dump(desk)
    with pytest.raises(DeskError):
        import_people(desk, [large, broken])
    assert given.dump(desk) == before


def test_a_map_says_where_columns_go(desk, file):
    path = file("own.csv", ("Wer", "Was", "Anrede"), ("Dana Whitfield", "MRI lead", "Frau"))
    with pytest.raises(DeskError):
        import_people(desk, [path])
    save_map(desk, "Excel", ("Wer", "Was", "Anrede"), ("name", "function", "skip"))
    import_people(desk, [path])
    assert person_card(desk, 1).function == "MRI lead"
    other = file("other.csv", ("Was", "Wer"), ("CT lead", "Luis Herrera"))
    columns = columns_by(map_named(desk, "excel"), other)
    import_people(desk, [other], goes_to={other: columns})
    assert person_card(desk, 2).function == "CT lead"
    with pytest.raises(DeskError):
        columns_by(map_named(desk, "Excel"), file("third.csv", ("A", "B"), ("1", "2")))
