"""An employer goes by many names, and only the recruiter says that two are one."""

import pytest

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.people.commands import employer_goes_by, merge_people, split_person
from recruiter_desk.people.queries import employers_like, person_card
from recruiter_desk.store.check import verify
from tests import given


def employer(desk, person):
    return person_card(desk, person).employer


def test_two_who_work_at_one_place_share_its_row(desk):
    dana = given.person(desk, "Dana Whitfield", employer="Mercy General Hospital")
    noah = given.person(desk, "Noah Begay", employer="mercy  GENERAL hospital")
    assert employer(desk, dana) == employer(desk, noah)


def test_a_shorter_name_is_suggested_and_never_taken(desk):
    dana = given.person(desk, "Dana Whitfield", employer="Mercy General Hospital")
    noah = given.person(desk, "Noah Begay", employer="Mercy")
    assert employer(desk, dana).id != employer(desk, noah).id
    names = [line.name for line in employers_like(desk, "mer")]
    assert names == ["Mercy", "Mercy General Hospital"]
    assert "Mercy" in [line.name for line in employers_like(desk, "Mercy General Hospital West")]
    assert employers_like(desk, "  ") == []


def test_once_named_the_other_name_finds_it(desk):
    dana = given.person(desk, "Dana Whitfield", employer="Mercy General Hospital")
    employer_goes_by(desk, employer(desk, dana).id, "Mercy")
    noah = given.person(desk, "Noah Begay", employer="MERCY")
    assert employer(desk, noah).name == "Mercy General Hospital"
    assert employer(desk, noah).names == ("Mercy General Hospital", "Mercy")


def test_two_employers_that_are_one_share_people_and_names(desk):
    dana = given.person(desk, "Dana Whitfield", employer="Mercy General Hospital")
    noah = given.person(desk, "Noah Begay", employer="Mercy")
    before = given.dump(desk)
    employer_goes_by(desk, employer(desk, dana).id, "Mercy")
    assert employer(desk, noah).names == ("Mercy General Hospital", "Mercy")
    assert employer(desk, noah).id == employer(desk, dana).id
    desk.undo()
    assert given.dump(desk) == before


def test_a_person_split_off_still_has_an_employer_that_became_another(desk):
    dana = given.person(desk, "Dana Whitfield", employer="Mercy General Hospital")
    twin = given.person(desk, "D. Whitfield", employer="Mercy")
    merge_people(desk, dana, twin)
    employer_goes_by(desk, employer(desk, dana).id, "Mercy")
    split_person(desk, dana)
    assert employer(desk, twin).name == "Mercy"
    assert verify(desk) == []


def test_a_name_that_is_none_or_an_employer_that_is_gone_is_refused(desk):
    dana = given.person(desk, "Dana Whitfield", employer="Mercy General Hospital")
    with pytest.raises(DeskError, match="cannot be empty"):
        employer_goes_by(desk, employer(desk, dana).id, " ")
    with pytest.raises(NotFound):
        employer_goes_by(desk, 99, "Mercy")
