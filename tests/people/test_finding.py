"""Who a typed text means: an id, a whole name in any order, a number in any writing."""

import pytest

from recruiter_desk.base.errors import NotFound
from recruiter_desk.people.commands import edit_person, merge_people, remove_person
from recruiter_desk.people.model import Found, PersonChanges
from recruiter_desk.people.queries import find_people, holders, the_person
from tests import given


@pytest.fixture
def dana(desk):
    return given.person(desk, "Dana 'Dee' Whitfield", phone="520 555 0142 x12")


@pytest.fixture
def renee(desk):
    return given.person(desk, "Renée O\u2019Brien-Smith", phone="555-0199")


@pytest.mark.parametrize(
    "typed",
    [
        "p{}",
        "P{}",
        " p{} ",
        "Dana Whitfield",
        "whitfield dana",
        "WHITFIELD, Dana",
        "Dee Whitfield",
        "Dana 'Dee' Whitfield",
        "520 555 0142",
        "+1 (520) 555-0142",
        "5205550142",
        "520.555.0142 ext 12",
        "1-520-555-0142",
    ],
)
def test_dana_is_meant(desk, dana, renee, typed):
    assert the_person(desk, typed.format(dana)) == Found(dana, "Dana 'Dee' Whitfield")


@pytest.mark.parametrize(
    "typed",
    ["renee obrien-smith", "O'Brien Smith Renée", "RENÉE O`BRIEN–SMITH", "5550199"],  # noqa: RUF001
)
def test_marks_hyphens_and_unread_numbers_do_not_hide_renee(desk, dana, renee, typed):
    assert the_person(desk, typed).id == renee


def test_half_a_name_means_nobody_yet_and_those_near_are_named(desk, dana):
    assert find_people(desk, "whitfield") == []
    with pytest.raises(NotFound, match="Nobody here is called whitfield") as found:
        the_person(desk, "whitfield")
    assert found.value.details == (f"p{dana} Dana 'Dee' Whitfield",)


def test_a_slip_of_the_fingers_names_who_may_be_meant(desk, dana):
    with pytest.raises(NotFound) as found:
        the_person(desk, "Dana Whitfeild")
    assert found.value.details == (f"p{dana} Dana 'Dee' Whitfield",)


def test_several_of_one_name_are_named_and_none_is_taken(desk):
    ids = [given.person(desk, "Dana Whitfield") for _ in range(10)]
    assert [found.id for found in find_people(desk, "dana whitfield")] == ids
    with pytest.raises(NotFound, match="fits several people") as found:
        the_person(desk, "dana whitfield")
    (line,) = found.value.details
    assert line.startswith(f"p{ids[0]} Dana Whitfield, p{ids[1]} Dana Whitfield")
    assert line.endswith("and 2 more")


def test_a_shared_number_is_held_by_both(desk, dana):
    noah = given.person(desk, "Noah Begay", phone="520-555-0142")
    with desk.read() as read:
        assert [found.id for found in holders(read, "+15205550142")] == [dana, noah]
        assert holders(read, "+15205550143") == []
    with pytest.raises(NotFound, match="several"):
        the_person(desk, "520 555 0142")


def test_a_number_kept_twice_is_one_holder(desk, dana):
    merge_people(desk, dana, given.person(desk, "Dana W.", phone="5205550142"))
    assert the_person(desk, "520 555 0142").id == dana


def test_a_merged_person_is_found_by_name_and_pointed_to_by_id(desk, dana):
    noah = given.person(desk, "Noah Begay")
    merge_people(desk, dana, noah)
    assert the_person(desk, "begay noah").id == dana
    with pytest.raises(NotFound, match=f"p{noah} is now part of p{dana}, Dana 'Dee' Whitfield"):
        the_person(desk, f"p{noah}")
    third = given.person(desk, "Luis Herrera")
    merge_people(desk, third, dana)
    with pytest.raises(NotFound, match=f"p{noah} is now part of p{third}, Luis Herrera"):
        the_person(desk, f"p{noah}")


def test_a_renamed_or_removed_person_is_no_longer_found_by_the_old_name(desk, dana):
    edit_person(desk, dana, PersonChanges(name="Dana Marsh", nickname=None))
    assert find_people(desk, "Dana Whitfield") == []
    assert the_person(desk, "dana marsh").id == dana
    remove_person(desk, dana)
    assert find_people(desk, "Dana Marsh") == []
    desk.undo()
    assert the_person(desk, "dana marsh").id == dana


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "  ",
        "p",
        "p0",
        "p999999999999999999999",
        "-",
        "'",
        "%",
        "520 555 0100",
        "📞",
        "x" * 500,
        "\x00",
        "p-1",
    ],
)
def test_what_means_nobody_is_said_in_a_line(desk, dana, typed):
    with pytest.raises(NotFound) as found:
        the_person(desk, typed)
    assert len(found.value.title) < 120
    assert found.value.title.endswith(".")
