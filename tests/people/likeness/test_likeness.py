"""While a person is typed, the desk shows who may be there already."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.base.text.names import read_name
from recruiter_desk.people.likeness import Known, Likeness, compare, keys, word_keys, words_of
from tests.people.likeness.planted import a_desk, pairs_found

TYPED = st.text(max_size=12) | st.sampled_from(
    ["Dana Whitfield", "Bob Ruiz", "王小明", "Ruiz, Bob"]
)


def known(typed: str, *, phone: str = "", email: str = "") -> Known:
    phones, emails = frozenset({phone} - {""}), frozenset({email} - {""})
    return Known(1, read_name(typed), phones, emails)


def share_a_key(one: Known, other: Known) -> bool:
    mine = keys(one.name, one.phones, one.emails)
    return bool(mine & keys(other.name, other.phones, other.emails))


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Dana Whitfield", "DANA WHITFIELD, RT(R)", "same name"),
        ("Łukasz Müller", "Lukasz Muller", "same name"),
        ("Dana Whitfield", "Whitfield, Dana", "same name"),
        ("Dana Whitfield", "Whitfield Dana", "same name"),
        ("Dana 'Dee' Whitfield", "Dee Whitfield", "same name"),
        ("Madonna", "madonna", "same name"),
        ("王小明", "王 小明", "same name"),
        ("Robert Ruiz", "Bob Ruiz", "a name like it"),
        ("Peggy Ruiz", "Margaret Ruiz", "a name like it"),
        ("Ruiz Bob", "Robert Ruiz", "a name like it"),
        ("Dana Whitfield", "Dana Whitfeild", "a name like it"),
        ("Dana Whitfield", "Dnaa Whitfield", "a name like it"),
        ("Bob Whitfield", "Robert Whitfeld", "a name like it"),
    ],
)
def test_one_person_typed_twice_is_met_and_shown(one: str, other: str, why: str) -> None:
    assert share_a_key(known(one), known(other))
    likeness = compare(known(one), known(other))
    assert likeness is not None
    assert likeness.why == why


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dana Whitfield", "Dana Ruiz"),
        ("Dana Whitfield", "Omar Whitfield"),
        ("Ana Li", "Ana Lu"),
        ("Dana", "Dana Whitfield"),
        ("王小明", "王大明"),
        ("...", "!!!"),
    ],
)
def test_different_people_are_left_alone(one: str, other: str) -> None:
    assert compare(known(one), known(other)) is None


def test_a_shared_number_or_address_says_most() -> None:
    home = "+15205550142"
    dana = known("Dana Whitfield", phone=home, email="dana@example.org")
    spouse = known("Omar Reyes", phone=home)
    again = known("D. Whitfield", email="dana@example.org")
    changed = known("Dana Whitfield", phone="+15205550143")
    both = known("Dana Whitfield", phone=home)
    assert share_a_key(dana, spouse)
    assert share_a_key(dana, again)
    assert compare(dana, spouse) == Likeness("same number", 90)
    assert compare(dana, again) == Likeness("same e-mail", 90)
    assert compare(dana, changed) == Likeness("same name", 85)
    assert compare(dana, both) == Likeness("same number", 98)


def test_planted_duplicates_are_found_and_hardly_any_other() -> None:
    people, planted = a_desk(seed=7, people=20_000, twice=1_000)
    found = pairs_found(people)
    assert len(planted & found.keys()) >= 0.97 * len(planted)
    assert len(found.keys() - planted) <= 20


def test_a_person_costs_few_keys() -> None:
    assert len(keys(read_name("Robert Whitfield"), ["+15205550142"], ["bob@example.org"])) <= 8


def test_the_start_of_any_word_of_a_name_finds_it() -> None:
    words = word_keys(read_name("Dána 'Dee' O’Brien-Smith, RN"))  # noqa: RUF001
    assert {"dana", "dee", "obrien", "smith", "obriensmith"} == words
    assert words_of("o'brien-SMITH") == ["obriensmith", "obrien", "smith"]
    assert word_keys(read_name("王小明")) == {"王小明", "王", "小明"}


@given(TYPED, TYPED)
def test_likeness_has_no_direction(one: str, other: str) -> None:
    assert compare(known(one), known(other)) == compare(known(other), known(one))


@given(TYPED)
def test_anyone_is_like_themself(typed: str) -> None:
    person = known(typed)
    named = any(kind == "name" for kind, _ in keys(person.name, [], []))
    assert compare(person, person) == (Likeness("same name", 85) if named else None)
    assert all(key for _, key in keys(person.name, ["", "+15205550142"], [""]))
