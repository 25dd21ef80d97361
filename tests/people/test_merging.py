"""Two entries of one person become one, and can be taken apart at any later time."""

import pytest

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.notes.queries import note
from recruiter_desk.people.commands import (
    edit_person,
    merge_people,
    remove_person,
    split_person,
)
from recruiter_desk.people.model import Found, PersonChanges, PhoneDraft, Several, Status
from recruiter_desk.people.queries import find_people, person_card
from recruiter_desk.store.check import verify
from recruiter_desk.store.undo import history
from tests import given
from tests.conftest import FRIDAY


@pytest.fixture
def dana(desk):
    return given.person(
        desk, "Dana Whitfield", phone="520 555 0142 cell", function="MRI lead", tags=("vip",)
    )


@pytest.fixture
def dee(desk):
    return given.person(
        desk,
        "Dee Whitfield",
        phone="520 555 0188 work",
        email="dee@example.org",
        function="MRI technologist",
        place="Tucson, AZ",
        employer="Mercy",
        status=Status.OPEN,
        do_not_call="",
    )


def test_rows_and_empty_fields_come_over_and_what_differs_stays_readable(desk, dana, dee):
    assert merge_people(desk, dana, dee) == Found(dana, "Dana Whitfield")
    card = person_card(desk, dana)
    assert [phone.shown for phone in card.phones] == ["(520) 555-0142", "(520) 555-0188"]
    assert [email.address for email in card.emails] == ["dee@example.org"]
    assert (card.place.city, card.employer.name, card.status) == ("Tucson", "Mercy", "open")
    assert (card.do_not_call, card.also.get("do_not_call")) == ("", None)
    assert card.function == "MRI lead"
    assert card.also == {"name": ("Dee Whitfield",), "function": ("MRI technologist",)}
    assert card.merged == (Found(dee, "Dee Whitfield"),)
    assert find_people(desk, "dee whitfield") == [Found(dana, "Dana Whitfield")]
    with pytest.raises(NotFound):
        person_card(desk, dee)


def test_split_gives_everything_back_to_the_row(desk, dana, dee):
    said_by = add_note(desk, NoteDraft(dana, "“Call Dee.”", FRIDAY, said_by=dee))
    before = given.dump(desk)
    merge_people(desk, dana, dee)
    assert note(desk, said_by).person.id == dana
    assert split_person(desk, dana) == Found(dee, "Dee Whitfield")
    assert given.dump(desk) == before
    assert verify(desk) == []


def test_what_came_since_stays_and_what_was_changed_since_is_not_put_back(desk, dana, dee):
    merge_people(desk, dana, dee)
    edit_person(
        desk,
        dana,
        PersonChanges(place="Phoenix, AZ", phones=Several(add=(PhoneDraft("602 555 0173"),))),
    )
    since = add_note(desk, NoteDraft(dana, "Since.", FRIDAY))
    split_person(desk, dana)
    kept, back = person_card(desk, dana), person_card(desk, dee)
    assert (kept.place.city, back.place.city) == ("Phoenix", "Tucson")
    assert (kept.status, kept.employer, kept.do_not_call) == (None, None, None)
    assert [phone.number for phone in kept.phones] == ["+15205550142", "+16025550173"]
    assert [phone.number for phone in back.phones] == ["+15205550188"]
    assert note(desk, since).person.id == dana
    assert verify(desk) == []


def test_what_was_removed_since_does_not_come_back(desk, dana, dee):
    merge_people(desk, dana, dee)
    edit_person(desk, dana, PersonChanges(phones=Several(remove=("520 555 0188",))))
    split_person(desk, dana)
    assert person_card(desk, dee).phones == ()
    assert verify(desk) == []


def test_a_row_that_moved_on_to_somebody_else_stays_there(desk, dana, dee):
    noah = given.person(desk, "Noah Begay")
    written = add_note(desk, NoteDraft(dee, "On Dee.", FRIDAY))
    merge_people(desk, dana, dee)
    with desk.change("Moved a note") as write:
        write.sql("UPDATE note SET person_id = ? WHERE id = ?", (noah, written))
    split_person(desk, dana)
    assert note(desk, written).person.id == noah


def test_a_chain_is_taken_apart_the_last_first(desk, dana, dee):
    third = given.person(desk, "Diana Whitfield", phone="520 555 0199")
    before = given.dump(desk)
    merge_people(desk, dana, dee)
    between = given.dump(desk)
    merge_people(desk, third, dana)
    assert len(person_card(desk, third).phones) == 3
    assert len(person_card(desk, third).merged) == 2
    assert split_person(desk, third) == Found(dana, "Dana Whitfield")
    assert given.dump(desk) == between
    assert split_person(desk, dana) == Found(dee, "Dee Whitfield")
    assert given.dump(desk) == before


def test_two_merged_into_one_come_apart_the_last_first(desk, dana, dee):
    third = given.person(desk, "Diana Whitfield")
    merge_people(desk, dana, dee)
    merge_people(desk, dana, third)
    assert split_person(desk, dana).id == third
    assert split_person(desk, dana).id == dee


def test_merge_and_split_are_one_step_each_and_undo_brings_both_back(desk, dana, dee):
    start = given.dump(desk)
    merge_people(desk, dana, dee)
    merged = given.dump(desk)
    split_person(desk, dana)
    with desk.read() as read:
        names = [step.name for step in history(read, 2)]
    assert names == [
        "Split Dee Whitfield from Dana Whitfield",
        "Merged Dee Whitfield into Dana Whitfield",
    ]
    desk.undo()
    assert given.dump(desk) == merged
    assert verify(desk) == []
    desk.undo()
    assert given.dump(desk) == start
    assert verify(desk) == []


def test_rows_that_say_the_same_are_shown_once_and_both_go_back(desk, dana):
    twin = given.person(desk, "D. Whitfield", phone="(520) 555-0142 home", tags=("VIP",))
    merge_people(desk, dana, twin)
    card = person_card(desk, dana)
    assert [(phone.number, phone.label) for phone in card.phones] == [("+15205550142", "cell")]
    assert card.tags == ("vip",)
    split_person(desk, dana)
    assert person_card(desk, twin).phones[0].label == "home"
    assert person_card(desk, twin).tags == ("VIP",)


def test_what_cannot_be_merged_or_split_is_said(desk, dana, dee):
    with pytest.raises(DeskError, match="one person already"):
        merge_people(desk, dana, dana)
    with pytest.raises(DeskError, match="Nobody was merged into Dana Whitfield"):
        split_person(desk, dana)
    with pytest.raises(NotFound):
        merge_people(desk, dana, 99)
    merge_people(desk, dana, dee)
    with pytest.raises(NotFound, match=f"now part of p{dana}"):
        merge_people(desk, dee, dana)
    split_person(desk, dana)
    with pytest.raises(DeskError, match="Nobody was merged"):
        split_person(desk, dana)


def test_removing_the_kept_one_takes_the_merge_along_and_undo_brings_it_back(desk, dana, dee):
    merge_people(desk, dana, dee)
    before = given.dump(desk)
    remove_person(desk, dana)
    left = given.dump(desk)
    assert (left["merge"], left["merged_row"], left["phone"]) == ([], [], [])
    desk.undo()
    assert given.dump(desk) == before
    split_person(desk, dana)
    assert verify(desk) == []
