"""Words of one's own: used at once, undone, and refused kindly where they cannot be used."""

import pytest

from recruiter_desk.base.errors import DeskError
from recruiter_desk.opening import open_desk
from recruiter_desk.screening import lexicon
from recruiter_desk.screening.own_words import FAMILIES, own_words, save_own_words, shipped, use
from recruiter_desk.screening.reading.normal import Normal
from recruiter_desk.store.check import verify


@pytest.fixture(autouse=True)
def the_program_s_words_again():
    yield
    use({})


def test_a_short_form_is_used_at_once_and_undone(desk):
    assert Normal("nms tech").low == "nms tech"
    save_own_words(desk, "abbreviations", '[typed]\nnms = "nuclear medicine"')
    assert Normal("nms tech").low == "nuclear medicine tech"
    assert own_words(desk) == {"abbreviations": '[typed]\nnms = "nuclear medicine"'}
    assert desk.undo() == "Changed the lexicon"
    assert Normal("nms tech").low == "nms tech"
    desk.redo()
    assert Normal("nms tech").low == "nuclear medicine tech"
    assert verify(desk) == []


def test_they_are_there_when_the_desk_is_opened_again(desk, folder, clock):
    save_own_words(desk, "abbreviations", '[typed]\nnms = "nuclear medicine"')
    use({})
    desk.close()
    open_desk(folder, clock, "America/Chicago").close()
    assert Normal("nms tech").low == "nuclear medicine tech"


@pytest.mark.parametrize(
    ("family", "text"),
    [
        ("abbreviations", "[typed"),
        ("context", '[negation]\nbefore = ["(never"]'),
        ("guard", '[[rule]]\nname = "x"'),
        ("nonsense", ""),
    ],
)
def test_words_that_cannot_be_used_change_nothing(desk, family, text):
    with pytest.raises(DeskError):
        save_own_words(desk, family, text)
    assert own_words(desk) == {}
    assert lexicon.own() == {}


@pytest.mark.parametrize("family", FAMILIES)
def test_every_list_can_be_seen_and_added_to(desk, family):
    assert shipped(family).startswith("#")
    save_own_words(desk, family, "# nothing yet")
    assert own_words(desk) == {family: "# nothing yet"}
