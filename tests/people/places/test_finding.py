"""A recruiter types a place in her own way, and the desk knows which one it is."""

from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.people.places import Place, find_place, label_of, place_of, suggest_places

KEPT = [
    ("Tucson, AZ", "Tucson, AZ", "America/Phoenix"),
    ("Tucson AZ", "Tucson, AZ", "America/Phoenix"),
    ("tucson", "Tucson, AZ", "America/Phoenix"),
    ("Tucson, Arizona", "Tucson, AZ", "America/Phoenix"),
    ("  TUCSON ,  ariz. ", "Tucson, AZ", "America/Phoenix"),
    ("Tucson, Pima County, AZ, USA", "Tucson, AZ", "America/Phoenix"),
    ("85701", "Tucson, AZ", "America/Phoenix"),
    ("85701-1234", "Tucson, AZ", "America/Phoenix"),
    ("Tucson, AZ 85701", "Tucson, AZ", "America/Phoenix"),
    ("10001", "New York, NY", "America/New_York"),
    ("New York", "New York, NY", "America/New_York"),
    ("NYC", "New York, NY", "America/New_York"),
    ("LA", "Los Angeles, CA", "America/Los_Angeles"),
    ("Paris, TX", "Paris, TX", "America/Chicago"),
    ("Paris", "Paris, France", "Europe/Paris"),
    ("London", "London, United Kingdom", "Europe/London"),
    ("London, UK", "London, United Kingdom", "Europe/London"),
    ("London, ON", "London, ON, Canada", "America/Toronto"),
    ("london ontario canada", "London, ON, Canada", "America/Toronto"),
    ("Toronto, CA", "Toronto, ON, Canada", "America/Toronto"),
    ("Ontario, CA", "Ontario, CA", "America/Los_Angeles"),
    ("München", "Munich, Germany", "Europe/Berlin"),
    ("Munich, Germany", "Munich, Germany", "Europe/Berlin"),
    ("80331 München", "Munich, Germany", "Europe/Berlin"),
    ("Paris, France 75001", "Paris, France", "Europe/Paris"),
    ("Genève", "Geneva, Switzerland", "Europe/Zurich"),
    ("St. Louis, MO", "St. Louis, MO", "America/Chicago"),
    ("Saint Louis", "St. Louis, MO", "America/Chicago"),
    ("Ft Worth", "Fort Worth, TX", "America/Chicago"),
    ("Mt. Pleasant, SC", "Mount Pleasant, SC", "America/New_York"),
    ("Billings, MT", "Billings, MT", "America/Denver"),
    ("N. Las Vegas NV", "North Las Vegas, NV", "America/Los_Angeles"),
    ("Charleston West Virginia", "Charleston, WV", "America/New_York"),
    ("Washington, D.C.", "Washington, DC", "America/New_York"),
    ("San Juan, PR 00901", "San Juan, PR", "America/Puerto_Rico"),
    ("Sydney, NSW", "Sydney, NSW, Australia", "Australia/Sydney"),
    ("Evansville, IN", "Evansville, IN", "America/Chicago"),
    ("El Paso, Texas", "El Paso, TX", "America/Denver"),
    ("Bay Area", "Bay Area, CA", "America/Los_Angeles"),
    ("The Triangle", "Research Triangle, NC", "America/New_York"),
    ("Dallas/Fort Worth", "DFW, TX", "America/Chicago"),
    ("Quad Cities, IL", "Quad Cities, IA", "America/Chicago"),
    ("Tri-Cities, TN", "Tri-Cities, TN", "America/New_York"),
]
TOWN_TEXT = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            ["Tucson", "AZ", ",", "85701", "-1234", "st.", "new", "york", "area", "greater", "ca"]
        )
    ).map(" ".join),
)


@pytest.mark.parametrize(("typed", "label", "zone"), KEPT)
def test_what_is_typed_is_kept_as_one_place_with_its_clock(typed: str, label: str, zone: str):
    kept = place_of(typed)
    assert kept is not None
    assert (label_of(kept), kept.zone) == (label, zone)
    assert find_place(typed)[0] == kept


@pytest.mark.parametrize(
    "typed",
    ["Springfield", "Columbus", "Naples", "Tri-Cities", "London, CA", "Washington", "Arizona",
     "Tucson, blah", "", " , ", "00000", "nowhere at all", "99999 99999"],
)  # fmt: skip
def test_what_could_be_several_places_or_none_is_asked_about(typed: str):
    assert place_of(typed) is None


def test_several_springfields_are_shown_the_largest_first():
    found = find_place("Springfield")
    assert len(found) == 10
    assert [label_of(place) for place in found[:2]] == ["Springfield, MO", "Springfield, MA"]
    assert len({label_of(place) for place in found}) == 10


def test_a_zip_code_is_nearer_than_its_town():
    town, code = place_of("Tucson, AZ"), place_of("Tucson, AZ 85741")
    assert town
    assert code
    assert (town.city, town.zone) == (code.city, code.zone)
    assert code.lat_micro > town.lat_micro


def test_a_town_on_the_letter_wins_over_the_post_offices_own_name():
    assert place_of("Tucson Estates, AZ 85713") != place_of("85713")
    assert place_of("Tucson Estates, AZ 85713").city == "Tucson Estates"  # type: ignore[union-attr]


def test_a_metro_and_the_country_round_a_town_have_a_radius():
    assert place_of("Bay Area").radius_miles == 50  # type: ignore[union-attr]
    assert place_of("Denver metro area").radius_miles == 30  # type: ignore[union-attr]
    assert label_of(place_of("Boston area, MA") or find_place("x")[0]) == "Boston, MA"
    assert place_of("Denver, CO").radius_miles is None  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("typed", "first"),
    [("tuc", "Tucson, AZ"), ("st. l", "St. Louis, MO"), ("bay a", "Bay Area, CA"),
     ("857", "Tucson, AZ"), ("Tucson, a", "Tucson, AZ"), ("springfield, m", "Springfield, MO"),
     ("tucson az", "Tucson, AZ"), ("münch", "Munich, Germany"), ("par", "Paradise, NV")],
)  # fmt: skip
def test_places_are_offered_while_she_types(typed: str, first: str):
    offered = suggest_places(typed)
    assert label_of(offered[0]) == first
    assert len(offered) <= 8
    assert len({label_of(place) for place in offered}) == len(offered)


def test_every_letter_offers_the_united_states_first():
    for letter in ascii_lowercase:
        countries = [place.country != "US" for place in suggest_places(letter, limit=8)]
        assert len(countries) == 8
        assert countries == sorted(countries)


@given(
    st.sampled_from("abcdefghijklmnoprstuvw"), st.sampled_from("aeiou"), st.sampled_from("lnrst")
)
def test_what_is_offered_is_understood_when_it_is_chosen(first: str, second: str, third: str):
    for place in suggest_places(first + second + third):
        again = find_place(label_of(place))[0]
        assert label_of(again) == label_of(place)
        assert (again.country, again.region) == (place.country, place.region)


@given(TOWN_TEXT)
def test_no_text_whatever_is_too_much(text: str):
    found = find_place(text)
    assert len(found) <= 10
    assert all(isinstance(place, Place) for place in found)
    assert place_of(text) in {*found, None}
    assert len(suggest_places(text, limit=3)) <= 3
