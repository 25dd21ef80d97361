"""A recruiter takes in a file: who is new, who is known, and what becomes of what differs."""

import pytest

from recruiter_desk.exchange.people_in.importing import import_rows
from recruiter_desk.notes.queries import notes_of
from recruiter_desk.people.queries import person_card
from recruiter_desk.store.check import verify
from tests import given
from tests.exchange.people_in.rows import figures, refused, row


@pytest.fixture
def take(desk):
    def take(*rows, source="people.csv", **how):
        report = import_rows(desk, [(source, rows)], **how)
        assert verify(desk) == []
        return report

    return take


def test_everybody_is_added_to_an_empty_desk(desk, take):
    report = take(
        row(1, "Dana Whitfield", emails=["dana@example.org"], phones=["520 555 0142"]),
        row(2, "Luis Herrera", place="Tucson, AZ", notes=["Met in Tampa"]),
        refused(3),
    )
    assert figures(report) == (3, 2, 0, 0, 1)
    assert report.skipped[0].row == 3
    assert person_card(desk, 2).place.city == "Tucson"
    assert [note.text for note in notes_of(desk, 2)] == ["Met in Tampa"]


def test_the_same_file_again_adds_nobody_and_makes_no_step(desk, take):
    rows = [
        row(1, "Dana Whitfield", emails=["dana@example.org"], notes=["Met in Tampa"]),
        row(2, "Luis Herrera"),
        row(3, "Luis Herrera", phones=["312 555 0199"]),
        row(4, "王小明", ids=[("bullhorn", "C-1041")], employer="Banner Health"),
        row(5, "Ana Soto", links=("linkedin.com/in/ana-soto",), tags=("x", "X")),
    ]
    assert figures(take(*rows)) == (5, 5, 0, 0, 0)
    before = given.dump(desk)
    again = take(*rows)
    assert figures(again) == (5, 0, 0, 5, 0)
    assert again.step is None
    assert given.dump(desk) == before


def test_undo_takes_the_whole_import_back(desk, take):
    given.person(desk, "Dana Whitfield", email="dana@example.org")
    before = given.dump(desk)
    report = take(row(1, emails=["dana@example.org"], function="MRI lead"), row(2, "Luis Herrera"))
    assert report.step is not None
    assert desk.undo() == "Imported people.csv"
    assert given.dump(desk) == before
