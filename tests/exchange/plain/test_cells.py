"""What a spreadsheet would run is guarded, and every cell comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.exchange.plain.cells import bare, guarded
from recruiter_desk.exchange.plain.items import items_in, joined, texts_in

ODD = st.text("=+-@'\t\r\n\"\\[], ;1.5aé😀م日", max_size=12)


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=SUM(A1)", "'=SUM(A1)"),
        ("@here", "'@here"),
        ("\tindented", "'\tindented"),
        ("\rback", "'\rback"),
        ("+1 520 555 0142", "'+1 520 555 0142"),
        ("-5 degrees", "'-5 degrees"),
        ("+", "'+"),
        ("-1+1", "'-1+1"),
        ("-5\n", "'-5\n"),
        ("'=SUM(A1)", "''=SUM(A1)"),
        ("''@here", "'''@here"),
    ],
)
def test_what_would_run_gets_an_apostrophe(cell, written):
    assert guarded(cell) == written
    assert bare(written) == cell


@pytest.mark.parametrize(
    "cell", ["", "+15205550142", "-5", "-.5", "+2.75", "'tis", "'", "''", "Dana", "a=b", " =b"]
)
def test_any_other_cell_stays_as_it_is(cell):
    assert guarded(cell) == bare(cell) == cell


@given(ODD)
def test_every_cell_comes_back(cell):
    written = guarded(cell)
    assert bare(written) == cell
    assert not written.startswith(("=", "@", "\t", "\r"))


def test_items_stand_one_a_line_with_what_is_said_of_them():
    cell = joined([("520 555 0142", "cell", "safe"), ("520 555 0143", "", "not safe")])
    assert cell == "520 555 0142 [cell] [safe]\n520 555 0143 [] [not safe]"
    assert items_in(cell, 3) == [
        ("520 555 0142", "cell", "safe"),
        ("520 555 0143", "", "not safe"),
    ]


@given(st.lists(st.tuples(ODD.filter(bool), ODD, ODD), max_size=4))
def test_every_item_comes_back(items):
    assert items_in(joined(items), 3) == items


def test_a_line_written_otherwise_by_hand_is_a_text():
    assert texts_in("MRI [3T]\nCT [\n\nPET") == ("MRI [3T]", "CT [", "PET")
