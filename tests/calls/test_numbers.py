"""Numbers that several share, that nobody has yet, that move, and that turn out wrong."""

from datetime import timedelta

import pytest

from recruiter_desk.base.errors import DeskError
from recruiter_desk.calls.commands import (
    close_matters,
    edit_call,
    give_call,
    log_call,
    remove_call,
)
from recruiter_desk.calls.drafts import CallChanges, CallDraft, PromiseDraft
from recruiter_desk.calls.queries import call_card
from recruiter_desk.people.commands import edit_person, merge_people, remove_person, split_person
from recruiter_desk.people.model import PersonChanges, PhoneDraft, Several
from recruiter_desk.store.check import verify
from recruiter_desk.store.settings.commands import change_setting
from recruiter_desk.today.queries import everything_open
from tests import given

CELL, OFFICE = "520 555 0142", "312 555 0199"
HOUR = timedelta(hours=1)


def out(outcome="voicemail", **more):
    return CallDraft("out", outcome, **more)


def inward(outcome="connected", **more):
    return CallDraft("in", outcome, **more)


def open_now(desk):
    return {(i.matter.kind, i.person_id or i.number) for i in everything_open(desk, desk.now())}


def gets(number):
    return PersonChanges(phones=Several(add=(PhoneDraft(number),)))


def loses(number):
    return PersonChanges(phones=Several(remove=(number,)))


def test_a_number_that_one_person_has_names_them(desk):
    dana = given.person(desk, phone=CELL)
    logged = log_call(desk, inward(number="(520) 555-0142"))
    assert (logged.person_id, logged.name, logged.candidates) == (dana, "Dana Whitfield", ())


def test_a_shared_number_names_nobody_and_clears_nothing_until_one_key_says_whose(desk, clock):
    dana = given.person(desk, phones=(CELL, OFFICE))
    luis = given.person(desk, "Luis Herrera", phone=OFFICE)
    left = log_call(desk, out(person_id=dana, number=CELL)).id
    clock.time += HOUR
    back = log_call(desk, inward(number=OFFICE))
    assert back.person_id is None
    assert [key for key, _ in back.candidates] == [dana, luis]
    assert back.cleared == ()
    assert ("call_not_returned", dana) in open_now(desk)
    assert give_call(desk, back.id, dana).cleared == (left,)
    assert open_now(desk) == set()
    desk.undo()
    assert ("call_not_returned", dana) in open_now(desk)


def test_calls_on_a_number_of_nobodys_are_a_matter_of_that_number_until_somebody_gets_it(desk):
    log_call(desk, inward("voicemail", number=CELL))
    assert open_now(desk) == {("call_i_owe", "+15205550142")}
    dana = given.person(desk)
    edit_person(desk, dana, gets(CELL))
    assert open_now(desk) == {("call_i_owe", dana)}
    desk.undo()
    assert open_now(desk) == {("call_i_owe", "+15205550142")}
    desk.redo()
    assert open_now(desk) == {("call_i_owe", dana)}
    assert verify(desk) == []


def test_a_closing_by_hand_of_a_number_goes_along_with_its_calls(desk):
    log_call(desk, inward("voicemail", number=CELL))
    close_matters(desk, None, "a survey", number="+15205550142")
    given.person(desk, phone=CELL)
    assert open_now(desk) == set()


def test_calls_stay_with_the_person_when_a_number_moves(desk):
    dana, luis = given.person(desk, phone=CELL), given.person(desk, "Luis Herrera")
    call = log_call(desk, out(number=CELL)).id
    edit_person(desk, dana, loses(CELL))
    edit_person(desk, luis, gets(CELL))
    assert call_card(desk, call).person_id == dana


def test_a_wrong_number_counts_against_nobody_until_it_is_taken_back(desk, clock):
    dana = given.person(desk, phones=(CELL, OFFICE))
    log_call(desk, out(person_id=dana, number=CELL))
    clock.time += HOUR
    wrong = log_call(desk, out("wrong_number", person_id=dana, number=CELL)).id
    assert open_now(desk) == set()
    log_call(desk, out(person_id=dana, number=OFFICE))
    assert open_now(desk) == {("call_not_returned", dana)}
    remove_call(desk, wrong)
    (matter,) = everything_open(desk, desk.now())
    assert len(matter.matter.calls) == 2


def test_a_merge_takes_the_calls_of_a_number_both_had_and_a_split_gives_them_back(desk):
    dana = given.person(desk, phone=CELL)
    again = given.person(desk, "Dana Whitfeld", phone=CELL)
    call = log_call(desk, inward("no_answer", number=CELL)).id
    assert call_card(desk, call).person_id is None
    merge_people(desk, dana, again)
    assert call_card(desk, call).person_id == dana
    split_person(desk, dana)
    assert call_card(desk, call).person_id is None
    assert verify(desk) == []


def test_removing_a_person_takes_their_calls_and_promises_and_undo_brings_all_back(desk):
    dana = given.person(desk, phone=CELL)
    promise = PromiseDraft("them", desk.now() + HOUR, "after lunch")
    log_call(desk, out("bad_time", person_id=dana, promise=promise))
    before = given.dump(desk)
    remove_person(desk, dana)
    assert open_now(desk) == set()
    assert verify(desk) == []
    desk.undo()
    assert given.dump(desk) == before
    assert open_now(desk) == {("promise_theirs", dana)}


def test_the_due_is_kept_with_the_call_and_reckoned_anew_only_when_it_moves(desk, clock):
    dana = given.person(desk, phone=CELL, place="Tucson, AZ")
    call = log_call(desk, out(person_id=dana)).id
    due = call_card(desk, call).due
    assert due == desk.now() + 24 * HOUR
    change_setting(desk, "hours", "48")
    assert call_card(desk, call).due == due
    earlier = clock.time - HOUR
    edit_call(desk, call, CallChanges(at=earlier))
    assert call_card(desk, call).due == earlier + 48 * HOUR
    given_due = clock.time + 5 * HOUR
    edit_call(desk, call, CallChanges(due=given_due))
    edit_call(desk, call, CallChanges(at=earlier - HOUR))
    assert call_card(desk, call).due == given_due
    edit_call(desk, call, CallChanges(outcome="no_answer"))
    assert call_card(desk, call).due is None


def test_weekends_can_be_left_out_by_the_clock_of_the_persons_place(desk, clock):
    change_setting(desk, "weekends", "no")
    clock.time = clock.time.replace(day=14, hour=5)  # Saturday 05:00 in London, Friday in Honolulu
    far = given.person(desk, "Kai Akana", place="Honolulu, HI")
    near = given.person(desk, "Mary Hall", place="London, UK")
    monday_there = log_call(desk, out(person_id=near, number=CELL)).due
    honolulu = log_call(desk, out(person_id=far, number=OFFICE)).due
    assert monday_there.isoformat() == "2026-11-17T00:00:00+00:00"
    assert honolulu.isoformat() == "2026-11-17T05:30:00+00:00"


@pytest.mark.parametrize(
    "draft",
    [
        out(number="ring me"),
        out("sang"),
        CallDraft("sideways", "connected", number=CELL),
        out(number=None),
        out("no_answer", number=CELL, due="tomorrow"),
        out(number=CELL, promise=PromiseDraft("us")),
        out(number=CELL, seconds=-1),
        out(person_id=99),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(desk, draft):
    if draft.due:
        draft = out("no_answer", number=CELL, due=desk.now() + HOUR)
    with pytest.raises(DeskError):
        log_call(desk, draft)
    with desk.read() as read:
        assert read.execute("SELECT count(*) FROM call").fetchone() == (0,)


def test_a_call_of_tomorrow_is_refused(desk, clock):
    with pytest.raises(DeskError, match="not come yet"):
        log_call(desk, out(number=CELL, at=clock.time + timedelta(minutes=6)))
    assert log_call(desk, out(number=CELL, at=clock.time + timedelta(minutes=5))).id
