"""A recruiter says once where the columns of a file go."""

import pytest

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.exchange.maps import forget_map, map_for, map_named, maps, save_map

HEADERS = ("Who", "Where", "E-mail", "Gender")
GOES_TO = ("name", "place", "email", "rest")


def test_a_map_kept_is_found_by_its_name_and_by_the_headers(desk):
    save_map(desk, "Old list", HEADERS, GOES_TO)

    kept = map_named(desk, "old LIST")
    assert (kept.name, kept.headers) == ("Old list", HEADERS)
    assert map_for(desk, ("who", "WHERE", "E-mail", "Gender")) == kept
    assert map_for(desk, HEADERS[:3]) is None
    assert maps(desk) == (kept,)


def test_what_is_never_recorded_cannot_be_mapped_anywhere(desk):
    save_map(desk, "Old list", HEADERS, GOES_TO)

    assert map_named(desk, "Old list").goes_to == ("name", "place", "email", "never")


def test_a_map_of_the_same_name_is_replaced_and_undo_brings_it_back(desk):
    save_map(desk, "Old list", HEADERS, GOES_TO)
    save_map(desk, "old list", HEADERS[:2], ("name", "city"))
    assert [one.goes_to for one in maps(desk)] == [("name", "city")]

    assert desk.undo() == "Kept the columns of Old list"
    assert map_named(desk, "Old list").headers == HEADERS


def test_a_map_is_forgotten(desk):
    save_map(desk, "Old list", HEADERS, GOES_TO)
    forget_map(desk, "Old list")
    assert maps(desk) == ()

    desk.undo()
    assert len(maps(desk)) == 1


@pytest.mark.parametrize(
    ("name", "headers", "goes_to", "words"),
    [
        (" ", HEADERS, GOES_TO, "short name"),
        ("x" * 61, HEADERS, GOES_TO, "short name"),
        ("List", HEADERS, GOES_TO[:2], "other columns"),
        ("List", HEADERS, ("name", "moon", "email", "rest"), "cannot go to"),
        ("List", HEADERS, ("rest", "place", "email", "rest"), "No column holds names"),
    ],
)
def test_a_map_that_cannot_work_is_refused(desk, name, headers, goes_to, words):
    with pytest.raises(DeskError, match=words):
        save_map(desk, name, headers, goes_to)


def test_a_map_that_is_not_there_is_said_so(desk):
    with pytest.raises(NotFound, match="no map Excel"):
        map_named(desk, "Excel")
