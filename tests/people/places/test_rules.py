"""Miles between two people, and which of several towns is clear enough to keep."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.people.places.model import Found, Place
from recruiter_desk.people.places.rules import is_clear, miles_between

TUCSON = Place("Tucson", "AZ", "US", 32_221_740, -110_926_480, "America/Phoenix")
PHOENIX = Place("Phoenix", "AZ", "US", 33_448_380, -112_074_040, "America/Phoenix")
ABROAD = replace(TUCSON, region="", country="IT")
SPOTS = st.builds(
    Place, st.just(""), st.just(""), st.just(""),
    st.integers(-90_000_000, 90_000_000), st.integers(-180_000_000, 180_000_000), st.just("UTC"),
)  # fmt: skip


def test_phoenix_is_a_bit_over_a_hundred_miles_from_tucson():
    assert miles_between(TUCSON, PHOENIX) == pytest.approx(107.6, abs=1)


def test_a_degree_of_the_equator_is_sixty_nine_miles():
    origin = Place("", "", "", 0, 0, "UTC")
    assert miles_between(origin, replace(origin, lon_micro=1_000_000)) == pytest.approx(
        69.09, abs=0.01
    )


@given(SPOTS, SPOTS)
def test_the_way_back_is_as_far_and_never_over_half_the_globe(a: Place, b: Place):
    assert miles_between(a, b) == pytest.approx(miles_between(b, a))
    assert 0 <= miles_between(a, b) <= 12_437.5
    assert miles_between(a, a) == 0


@pytest.mark.parametrize(
    ("best", "other", "clear"),
    [
        (Found(TUCSON, 80_000), Found(PHOENIX, 10_000), True),
        (Found(TUCSON, 79_999), Found(PHOENIX, 10_000), False),
        (Found(TUCSON, 50_000), Found(ABROAD, 49_000), True),
        (Found(ABROAD, 750_000), Found(TUCSON, 15_000), True),
        (Found(ABROAD, 749_999), Found(TUCSON, 15_000), False),
        (Found(ABROAD, 119_992), Found(TUCSON, 14_999), True),
        (Found(TUCSON, 1, settled=True), Found(TUCSON, 9, settled=True), True),
        (Found(TUCSON, 1, settled=True), Found(ABROAD, 9, reading=1), False),
    ],
)  # fmt: skip
def test_the_best_is_clear_when_it_is_far_bigger(best: Found, other: Found, *, clear: bool):
    assert is_clear([best, other]) is clear
