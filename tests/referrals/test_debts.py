"""Who is to be told what became of those they gave, and which fees are due, as Today has it."""

from datetime import date, timedelta

import pytest

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.errors import DeskError
from recruiter_desk.calls.commands import close_matters, leave_until, remove_call
from recruiter_desk.people.commands import edit_person, merge_people, remove_person, split_person
from recruiter_desk.people.model import PersonChanges
from recruiter_desk.referrals.commands import (
    add_fee,
    add_referral,
    ask,
    name_not,
    pay_fee,
    refer_in_call,
    remove_fee,
    say_outcome,
    tell,
)
from recruiter_desk.referrals.model import FeeDraft, ReferralDraft
from recruiter_desk.referrals.queries import debts, edges_of, fees, is_unnamed, referrer, referrers
from recruiter_desk.referrals.settle import resettle
from recruiter_desk.store.check import verify
from recruiter_desk.store.settings.commands import change_setting
from recruiter_desk.today.queries import everything_open, today
from recruiter_desk.today.words import SECTIONS, why
from tests import given
from tests.conftest import CHICAGO

DAY = timedelta(days=1)


@pytest.fixture
def dana(desk):
    return given.person(desk, "Dana Whitfield", phone="520 555 0142")


@pytest.fixture
def bob(desk, dana):
    return refer_in_call(desk, dana, "Bob Keller", "813 555 0199").person


def says(desk, clock):
    items = today(desk, clock.time)
    return [
        (SECTIONS[i.section(clock.time)], i.name, i.state(clock.time), _why(i, clock))
        for i in items
        if i.matter.kind in {"referral_debt", "fee"}
    ]


def _why(item, clock):
    return why(item.matter, clock.time, CHICAGO)


def became(desk, person, stage, at):
    """As the slices above settle it."""
    with desk.upkeep() as connection:
        sql = "INSERT INTO became(person_id, stage, at) VALUES (?, ?, ?)"
        connection.execute(sql, (person, stage, stamp(at)))
        resettle(connection, [person])


def test_a_talk_makes_an_answer_owed_and_telling_ends_it(desk, dana, bob, clock):
    assert says(desk, clock) == []
    clock.time += DAY
    talk = given.call(desk, bob)
    tell_them = "Tell them what happened"
    said = "Bob Keller: you talked 09:30"
    assert says(desk, clock) == [(tell_them, "Dana Whitfield", "due", said)]
    clock.time += 3 * DAY
    assert says(desk, clock)[0][2:] == ("soon", "Bob Keller: you talked Sat 09:30")
    clock.time += 4 * DAY
    assert says(desk, clock)[0][2] == "late"
    assert verify(desk) == []
    assert tell(desk, [edge.id for edge in debts(desk, dana)], "rang") == 1
    assert says(desk, clock) == []
    assert referrer(desk, dana).last_told == clock.time
    desk.undo()
    assert len(says(desk, clock)) == 1
    remove_call(desk, talk)
    assert says(desk, clock) == []
    assert verify(desk) == []


def test_what_was_before_the_referral_is_nothing_that_became_of_it(desk, dana, clock):
    bob = given.person(desk, "Bob Keller")
    given.call(desk, bob, at=clock.time - DAY)
    add_referral(desk, ReferralDraft(dana, bob, at=clock.time))
    assert debts(desk) == []
    given.call(desk, bob, "voicemail")
    assert debts(desk) == []


def test_submitted_and_declined_are_told_each(desk, dana, bob, clock):
    given.call(desk, bob)
    tell(desk, [1])
    clock.time += DAY
    became(desk, bob, "submitted", clock.time)
    assert says(desk, clock)[0][3] == "Bob Keller: submitted 09:30"
    assert (referrer(desk, dana).spoken, referrer(desk, dana).submitted) == (1, 1)
    tell(desk, [1])
    assert debts(desk) == []
    clock.time += DAY
    became(desk, bob, "declined", clock.time)
    assert [edge.outcome for edge in debts(desk)] == ["declined"]


def test_my_own_word_and_taking_it_back(desk, dana, bob, clock):
    say_outcome(desk, 1, "placed")
    assert says(desk, clock)[0][3] == "Bob Keller: placed 09:30"
    assert referrers(desk)[0].placed == 1
    say_outcome(desk, 1, None)
    assert edges_of(desk, bob)[0].outcome == "given"
    assert says(desk, clock) == []


def test_several_who_gave_one_are_each_told(desk, dana, bob, clock):
    luis = given.person(desk, "Luis Herrera")
    add_referral(desk, ReferralDraft(luis, bob))
    given.call(desk, bob)
    assert {edge.giver.id for edge in debts(desk)} == {dana, luis}
    tell(desk, [2])
    assert {edge.giver.id for edge in debts(desk)} == {dana}


def test_closing_by_hand_is_as_good_as_told_and_leaving_is_not(desk, dana, bob, clock):
    given.call(desk, bob)
    clock.time += timedelta(hours=1)
    leave_until(desk, dana, clock.time + DAY)
    assert says(desk, clock) == []
    assert len(debts(desk)) == 1
    clock.time += DAY
    assert len(says(desk, clock)) == 1
    assert close_matters(desk, dana, "told by mail") == 1
    assert debts(desk) == []
    clock.time += DAY
    became(desk, bob, "placed", clock.time)
    assert len(says(desk, clock)) == 1


def test_names_are_those_of_now(desk, dana, bob, clock):
    given.call(desk, bob)
    edit_person(desk, bob, PersonChanges(name="Robert Keller"))
    assert says(desk, clock)[0][3].startswith("Robert Keller:")
    remove_person(desk, bob)
    assert says(desk, clock) == []
    assert verify(desk) == []


def test_a_merge_that_joins_both_ends_hides_the_edge_and_a_split_brings_it_back(
    desk, dana, bob, clock
):
    given.call(desk, bob)
    before = edges_of(desk, dana)
    merge_people(desk, dana, bob)
    assert edges_of(desk, dana) == []
    assert referrers(desk) == []
    assert says(desk, clock) == []
    assert verify(desk) == []
    split_person(desk, dana)
    assert edges_of(desk, dana) == before
    assert len(says(desk, clock)) == 1
    assert verify(desk) == []


def test_two_entries_that_one_referrer_gave_count_once_when_they_are_one(desk, dana, bob, clock):
    rob = refer_in_call(desk, dana, "Rob Keller", "").person
    given.call(desk, rob)
    tell(desk, [2])
    merge_people(desk, bob, rob)
    assert [edge.id for edge in edges_of(desk, dana)] == [1]
    assert referrer(desk, dana).given == 1
    assert debts(desk) == []
    assert verify(desk) == []
    split_person(desk, bob)
    assert referrer(desk, dana).given == 2
    assert verify(desk) == []


def test_a_fee_is_a_dated_note_until_it_is_paid(desk, dana, bob, clock):
    due = date(2026, 12, 11)
    key = add_fee(desk, FeeDraft(dana, due, 50_000, "usd", "90 days", referral=1))
    assert says(desk, clock) == []
    assert [i.matter.kind for i in everything_open(desk, clock.time)] == ["fee"]
    clock.time += 7 * DAY
    said = "Fee of 500 USD due 11 Dec: 90 days"
    assert says(desk, clock) == [("Tell them what happened", "Dana Whitfield", "due", said)]
    assert referrer(desk, dana).fee_on == due
    clock.time += 14 * DAY
    assert says(desk, clock)[0][2] == "soon"
    clock.time += 7 * DAY
    assert says(desk, clock)[0][2] == "late"
    pay_fee(desk, key)
    assert says(desk, clock) == []
    assert fees(desk, dana)[0].paid_on == date(2026, 12, 18)
    with pytest.raises(DeskError, match="paid already"):
        pay_fee(desk, key)
    remove_fee(desk, key)
    assert fees(desk) == []
    assert verify(desk) == []


def test_a_fee_goes_by_my_clock(desk, dana, clock):
    add_fee(desk, FeeDraft(dana, date(2026, 12, 4)))
    before = everything_open(desk, clock.time)[0].due
    change_setting(desk, "zone", "Asia/Tokyo")
    assert everything_open(desk, clock.time)[0].due == before - timedelta(hours=15)
    assert verify(desk) == []


@pytest.mark.parametrize(
    "draft",
    [
        FeeDraft(99, date(2026, 12, 4)), FeeDraft(1, date(2026, 12, 4), 0),
        FeeDraft(1, date(2026, 12, 4), referral=9), FeeDraft(2, date(2026, 12, 4), referral=1),
    ],
)  # fmt: skip
def test_fees_that_cannot_be(desk, bob, draft):
    with pytest.raises(DeskError):
        add_fee(desk, draft)


def test_asking_and_not_naming(desk, dana, bob, clock):
    ask(desk, dana, "CT nights")
    name_not(desk, dana, True)
    name_not(desk, dana, True)
    line = referrer(desk, dana)
    assert (line.last_asked, line.unnamed) == (clock.time, True)
    assert is_unnamed(desk, dana)
    name_not(desk, dana, False)
    assert not is_unnamed(desk, dana)
    with pytest.raises(DeskError):
        ask(desk, 99)
    with pytest.raises(DeskError):
        tell(desk, [])
    with pytest.raises(DeskError):
        tell(desk, [99])


def test_referrers_come_in_pages_the_best_first(desk, dana, bob, clock):
    for number in range(5):
        refer_in_call(desk, bob, f"Person {'ABCDE'[number]}", "")
        refer_in_call(desk, bob + number + 1, f"Other {'ABCDE'[number]}", "")
    say_outcome(desk, 1, "placed")
    lines = referrers(desk, 100)
    assert lines[0].person.id == dana
    pages, after = [], None
    while page := referrers(desk, 2, after):
        pages += page
        after = page[-1]
    assert pages == lines
