"""The rules by themselves: distances, titles, what was typed as wanted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.opportunities.matching.rules.distances import MILE_M, Point, box, metres
from recruiter_desk.opportunities.matching.rules.functions import class_of, same
from recruiter_desk.opportunities.matching.rules.skills import length, months_shown, named
from recruiter_desk.opportunities.matching.wants import expertise, knock_out
from recruiter_desk.people.places import miles_between, place_of

LAT, LON = st.floats(-85, 85), st.floats(-180, 180)


@given(LAT, LON, st.floats(-3, 3), st.floats(-3, 3), st.floats(1_000, 400_000))
def test_the_box_holds_all_that_is_near(lat, lon, up, side, within):
    middle, other = Point(lat, lon), Point(lat + up, lon + side)
    south, north, west, east = box(middle, within)
    if metres(middle, other) <= within and -180 <= other.lon <= 180 and abs(other.lat) <= 90:
        assert south <= other.lat * 1e6 <= north
        assert west <= other.lon * 1e6 <= east


def test_distances_are_those_of_places():
    a, b = place_of("Tucson, AZ"), place_of("Phoenix, AZ")
    ours = metres(
        Point(a.lat_micro / 1e6, a.lon_micro / 1e6), Point(b.lat_micro / 1e6, b.lon_micro / 1e6)
    )
    assert ours / MILE_M == pytest.approx(miles_between(a, b), rel=1e-6)


@pytest.mark.parametrize(
    ("wanted", "had", "is_"),
    [
        ("Registered nurse", "RN", "yes"),
        ("Registered nurse", "ICU RN", "yes"),
        ("Registered nurse", "Nurse practitioner", "unknown"),
        ("Registered nurse", "LPN", "no"),
        ("Software engineer", "Backend developer", "yes"),
        ("Nurse manager", "Ward manager", "yes"),
        ("Technologist", "MRI technologist", "yes"),
        ("MRI technologist", "MRI manager", "unknown"),
        ("MRI technologist", "MRI lead", "yes"),
        ("Lead, CT", "CT technologist", "yes"),
        ("QA engineer", "QA lead", "yes"),
        ("CT technologist", "MRI lead", "unknown"),
        ("MRI technologist", "CT supervisor", "unknown"),
        ("Accountant", "MRI lead", "no"),
        ("MRI lead", "Team lead", "no"),
        ("Zebra keeper", "zebra keeper", "yes"),
        ("Zebra keeper", "Accountant", "no"),
    ],
)
def test_titles_of_one_job(wanted, had, is_):
    assert same(class_of(wanted), class_of(had)) == is_


@given(st.text(max_size=40))
def test_any_title_is_itself(title):
    assert same(class_of(title), class_of(title)) == "yes"
    named(title)


@pytest.mark.parametrize(
    ("typed", "about", "least"),
    [
        ("MRI", "mri", None),
        ("5 yrs CT", "ct", 60),
        ("Epic (2 years)", "epic", 24),
        ("MRI: 18 months", "mri", 18),
        ("10 years experience", "total", 120),
        ("Zebra imaging 2 yrs", "zebra imaging", 24),
    ],
)
def test_an_expertise_is_read_with_its_years(typed, about, least):
    wish = expertise(typed)
    assert (wish.about, wish.least) == (about, least)


@pytest.mark.parametrize(
    ("typed", "kind", "about"),
    [
        ("AZ licence", "credential", "licence"),
        ("RN license in Texas", "credential", "rn"),
        ("no nights", "shift", "nights"),
        ("nights", "shift", "nights"),
        ("no sponsorship", "authorisation", "sponsorship"),
        ("full time", "hours", "full"),
        ("5 years MRI", "years", "mri"),
        ("bachelor degree", "education", "bachelor"),
        ("owns a van", "", ""),
    ],
)
def test_a_knock_out_is_read_or_asked(typed, kind, about):
    wish = knock_out(typed)
    assert (wish.kind, wish.about) == (kind, about)


@given(st.text(max_size=60))
def test_no_wish_is_too_odd(typed):
    assert expertise(typed).words == knock_out(typed).words == typed


def test_lengths():
    assert length("3+ years of mri") == ("mri", 36)
    assert [months_shown(n) for n in (0, 8, 12, 63)] == ["0 m", "8 m", "1 y", "5 y 3 m"]
