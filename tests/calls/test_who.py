"""The phone rings: a few digits, a name or nothing typed says who it may be."""

from datetime import timedelta

import pytest

from recruiter_desk.calls.commands import give_call, log_call, remove_call
from recruiter_desk.calls.drafts import CallDraft, Slip
from recruiter_desk.calls.who.queries import who
from recruiter_desk.people.commands import edit_person, merge_people, split_person
from recruiter_desk.people.model import PersonChanges, PhoneDraft, Several
from recruiter_desk.store.check import verify
from tests import given

CELL, UNKNOWN = "520 555 0142", "602 555 0188"


def found(desk, typed=""):
    return [caller.name for caller in who(desk, typed, desk.now())]


def rang(desk, number=UNKNOWN, outcome="no_answer"):
    return log_call(desk, CallDraft("in", outcome, number=number)).id


def left(desk, person, **more):
    return log_call(desk, CallDraft("out", "voicemail", person_id=person, **more)).id


@pytest.mark.parametrize(
    "typed", ["0142", "555-0142", "520", "(520) 555", "5550", "+1 520 555 0142"]
)
def test_any_part_of_a_number_finds_its_person(desk, typed):
    given.person(desk, phone=CELL)
    given.person(desk, "Luis Herrera", phone="312 444 0199")
    assert found(desk, typed) == ["Dana Whitfield"]


def test_two_digits_are_the_last_ones(desk):
    given.person(desk, phone=CELL)
    given.person(desk, "Luis Herrera", phone="312 555 4211")
    assert found(desk, "42") == ["Dana Whitfield"]


def test_whose_number_ends_so_comes_before_whose_has_it_inside(desk):
    given.person(desk, "Ines Marsh", phone="520 014 2555")
    given.person(desk, "Luis Herrera", phone="312 555 0142")
    rang(desk, "602 555 0142")
    rang(desk, "520 014 2777")
    assert found(desk, "0142") == [
        "Luis Herrera",
        "(602) 555-0142",
        "Ines Marsh",
        "(520) 014-2777",
    ]


def test_an_unknown_number_that_rang_is_found_until_it_has_somebody(desk):
    call = rang(desk)
    for typed in ("0188", "5550", "602", "602 555 0188"):
        assert found(desk, typed) == ["(602) 555-0188"]
    dana = given.person(desk)
    edit_person(desk, dana, PersonChanges(phones=Several(add=(PhoneDraft(UNKNOWN),))))
    assert found(desk, "0188") == ["Dana Whitfield"]
    desk.undo()
    assert found(desk, "0188") == ["(602) 555-0188"]
    remove_call(desk, call)
    assert found(desk, "0188") == []
    assert verify(desk) == []


def test_a_shared_number_is_shown_apart_until_its_call_is_given_to_one(desk):
    dana = given.person(desk, phone=CELL)
    given.person(desk, "Luis Herrera", phone=CELL)
    call = rang(desk, CELL)
    assert found(desk, "0142") == ["Dana Whitfield", "Luis Herrera", "(520) 555-0142"]
    give_call(desk, call, dana)
    assert found(desk, "0142") == ["Dana Whitfield", "Luis Herrera"]
    desk.undo()
    assert found(desk, "0142") == ["Dana Whitfield", "Luis Herrera", "(520) 555-0142"]
    assert verify(desk) == []


@pytest.mark.parametrize(
    "typed",
    ["dana", "D", "whit", "dana whit", "whit da", "d w", "DEE whit", "whitfield dee", "w dee dan"],
)
def test_a_name_is_found_by_its_words_begun_in_any_order_nickname_too(desk, typed):
    given.person(desk, "Dana (Dee) Whitfield")
    given.person(desk, "Luis Herrera")
    assert found(desk, typed) == ["Dana (Dee) Whitfield"]


@pytest.mark.parametrize("typed", ["dana her", "danas", "whitfields d", "d w x", "ana whit", "?"])
def test_what_begins_no_word_of_theirs_finds_nobody(desk, typed):
    given.person(desk)
    given.person(desk, "Luis Herrera")
    assert found(desk, typed) == []


@pytest.mark.parametrize("typed", ["o'br", "obrien", "smith mai", "maire o'brien-smith", "brien"])
def test_apostrophes_hyphens_and_accents_need_not_be_typed(desk, typed):
    given.person(desk, "Máire O'Brien-Smith")
    assert found(desk, typed) == ([] if typed == "brien" else ["Máire O'Brien-Smith"])


def test_two_words_come_before_one_word_that_begins_with_both(desk):
    given.person(desk, "Dana Whitfield")
    given.person(desk, "Dan Dale")
    assert found(desk, "dan da") == ["Dan Dale", "Dana Whitfield"]
    assert found(desk, "dan dan") == ["Dan Dale", "Dana Whitfield"]


def test_who_merged_is_found_by_either_name_and_by_a_word_of_each(desk):
    dana, gone = given.person(desk, phone=CELL), given.person(desk, "Dina Whitmore")
    merge_people(desk, dana, gone)
    assert found(desk, "whitmore dana") == ["Dana Whitfield"]
    split_person(desk, dana)
    assert found(desk, "whitmore dana") == []
    assert found(desk, "whitmore dina") == ["Dina Whitmore"]
    assert verify(desk) == []


def test_among_namesakes_the_open_clock_that_is_due_first_leads(desk, clock):
    people = [given.person(desk, f"Ann {family}") for family in ("Abbot", "Berg", "Cole")]
    left(desk, people[2])
    clock.time += timedelta(hours=1)
    left(desk, people[1])
    assert found(desk, "ann") == ["Ann Cole", "Ann Berg", "Ann Abbot"]
    assert [c.open for c in who(desk, "ann", desk.now())] == [True, True, False]


def test_nothing_typed_shows_whom_i_rang_in_ten_days_open_clocks_first(desk, clock):
    old, luis, dana = (given.person(desk, name) for name in ("Old Call", "Luis Herrera", "Dana W"))
    given.call(desk, old)
    clock.time += timedelta(days=9)
    left(desk, dana)
    clock.time += timedelta(hours=1)
    given.call(desk, luis)
    clock.time += timedelta(hours=1)
    log_call(desk, CallDraft("out", "no_answer", number=UNKNOWN))
    clock.time += timedelta(days=1)
    assert found(desk) == ["Dana W", "(602) 555-0188", "Luis Herrera"]


def test_an_open_clock_of_an_unknown_number_leads_too(desk, clock):
    given.call(desk, given.person(desk))
    log_call(desk, CallDraft("out", "voicemail", number=UNKNOWN))
    clock.time += timedelta(minutes=1)
    given.call(desk, given.person(desk, "Luis Herrera"))
    first, *_ = who(desk, "", desk.now())
    assert (first.person_id, first.name, first.open) == (None, "(602) 555-0188", True)
    assert first.numbers == ("+16025550188",)


def test_it_says_what_i_rang_about_the_message_as_left_and_the_number(desk):
    dana = given.person(desk, phones=(CELL, "520 555 0143 work"), place="Tucson, AZ")
    slip = Slip("Sam Okafor", "Harbor Search", "MRI lead", "312 555 0117", "Sam")
    left(desk, dana, number=CELL, slip=slip)
    [caller] = who(desk, "0143", desk.now())
    assert (caller.person_id, caller.city) == (dana, "Tucson")
    assert caller.numbers == ("+15205550142", "+15205550143")
    assert (caller.last.outcome, caller.last.about) == ("voicemail", "MRI lead")
    assert (caller.last.at, caller.due) == (desk.now(), desk.now() + timedelta(days=1))
    assert caller.last.message == "Sam Okafor. Harbor Search. MRI lead. 312 555 0117. Ask for Sam"
    assert (caller.last.slip, caller.last.number) == (slip, "+15205550142")
    given.call(desk, dana, "bad_time", "in", about="salary")
    [caller] = who(desk, "0143", desk.now())
    assert (caller.last.about, caller.open) == ("MRI lead", False)


def test_without_a_call_of_mine_theirs_is_told_and_without_any_nothing_is(desk):
    dana = given.person(desk, phone=CELL)
    [caller] = who(desk, "dana", desk.now())
    assert (caller.last, caller.open, caller.due) == (None, False, None)
    given.call(desk, dana, "voicemail", "in", text="Please ring me")
    [caller] = who(desk, "dana", desk.now())
    assert (caller.last.message, caller.last.outcome) == ("Please ring me", "voicemail")


def test_no_more_than_fifty_are_shown(desk):
    for number in range(60):
        given.person(desk, f"Ann Berg{number}", phone=f"520 555 01{number:02}")
    assert [len(found(desk, typed)) for typed in ("ann", "a b", "520", "555")] == [50] * 4
