"""What is typed in a form: days as people write them, and the words that are suggested."""

from datetime import date

import pytest

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.pages.people.editing.days import read_day, say_day
from recruiter_desk.people.queries.words_like import WordsOf, words_like
from tests import given

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("typed", "ahead", "day"),
    [
        ("2027-06-30", True, date(2027, 6, 30)),
        ("30 Jun", True, date(2027, 6, 30)),
        ("30 jun", False, date(2026, 6, 30)),
        ("June 30, 2027", True, date(2027, 6, 30)),
        ("20 Nov", True, TODAY),
        ("11/19", False, date(2026, 11, 19)),
        ("29 Feb", True, date(2028, 2, 29)),
        (" ", True, None),
    ],
)
def test_a_day_is_read_as_it_is_written(typed, ahead, day):
    assert read_day(typed, TODAY, ahead=ahead) == day


def test_a_day_said_is_read_back():
    assert read_day(say_day(TODAY), TODAY, ahead=True) == TODAY


@pytest.mark.parametrize("typed", ["soonish", "31 Feb", "30", "next week"])
def test_what_is_no_day_is_refused_kindly(typed):
    with pytest.raises(DeskError, match="is no day"):
        read_day(typed, TODAY, ahead=True)


def test_words_in_use_are_suggested_once_and_as_they_were_typed(desk):
    for name, function in (("A One", "MRI Lead"), ("B Two", "mri lead"), ("C Three", "CT lead")):
        given.person(desk, name, function=function, expertise=("3T",), tags=("North",))
    assert words_like(desk, WordsOf.FUNCTION, "mri") == ["MRI Lead"]
    assert words_like(desk, WordsOf.FUNCTION, "") == ["CT lead", "MRI Lead"]
    assert words_like(desk, WordsOf.EXPERTISE, "3") == ["3T"]
    assert words_like(desk, WordsOf.TAG, "nörth") == ["North"]
    assert words_like(desk, WordsOf.TAG, "south") == []
