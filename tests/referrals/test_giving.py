"""Somebody is given in a call: made or found, kept once, corrected, removed."""

from datetime import timedelta

import pytest

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.notes.commands import remove_note
from recruiter_desk.notes.queries import notes_of
from recruiter_desk.people.commands import remove_person
from recruiter_desk.people.model import PersonDraft, PhoneDraft
from recruiter_desk.people.queries import person_card
from recruiter_desk.referrals.commands import (
    add_referral,
    edit_referral,
    refer,
    refer_in_call,
    remove_referral,
    say_outcome,
)
from recruiter_desk.referrals.model import Kind, ReferralChanges, ReferralDraft
from recruiter_desk.referrals.queries import edge, edges_of, is_unnamed, referrers
from recruiter_desk.store.check import verify
from tests import given

BOB = "813 555 0199"


@pytest.fixture
def dana(desk):
    return given.person(desk, "Dana Whitfield", phone="520 555 0142")


def test_a_name_and_a_number_during_the_call_are_one_step(desk, dana):
    call = given.call(desk, dana)
    bob, referral, new = refer_in_call(desk, dana, "Bob Keller", BOB, "best CT tech", call)[:3]
    assert new
    kept = edge(desk, referral)
    assert (kept.giver.id, kept.given.id, kept.kind) == (dana, bob, Kind.REFERRAL)
    assert (kept.outcome, kept.owed, kept.call) == ("given", False, call)
    assert [phone.raw for phone in person_card(desk, bob).phones] == [BOB]
    (note,) = notes_of(desk, bob)
    assert (note.kind, note.said_by.id, note.text) == ("referral", dana, "best CT tech")
    assert kept.note == note.id
    assert desk.undo() == "Referral from Dana Whitfield"
    assert edges_of(desk, dana) == []
    assert verify(desk) == []


def test_whoever_has_the_number_and_fits_the_name_is_meant(desk, dana):
    bob = given.person(desk, "Bob Keller", phone=BOB)
    assert refer_in_call(desk, dana, "bob k", BOB).person == bob
    luis = refer_in_call(desk, dana, "Luis Herrera", BOB)
    assert luis.new
    assert luis.person != bob


def test_the_one_of_that_whole_name_is_meant_and_gets_the_number(desk, dana):
    bob = given.person(desk, "Bob Keller")
    draft = PersonDraft(
        name="Keller, Bob", phones=(PhoneDraft(BOB),), expertise=("CT",), employer="Mercy"
    )
    found = refer(desk, ReferralDraft(dana, draft))
    card = person_card(desk, bob)
    assert (found.person, found.new) == (bob, False)
    assert [phone.raw for phone in card.phones] == [BOB]
    assert (card.expertise, card.employer.name) == (("CT",), "Mercy")


def test_two_of_one_name_are_asked_about(desk, dana):
    for phone in (BOB, "813 555 0198"):
        given.person(desk, "Bob Keller", phone=phone)
    with pytest.raises(NotFound, match="fits several"):
        refer_in_call(desk, dana, "Bob Keller", "")
    assert refer_in_call(desk, dana, "Bob Keller", "813 555 0198").person == 3


def test_given_twice_it_stands_and_the_newer_words_are_added(desk, dana, clock):
    first = refer(desk, ReferralDraft(dana, PersonDraft(name="Bob Keller"), how_words="friends"))
    clock.time += timedelta(days=9)
    again = ReferralDraft(dana, first.person, how_words="same gym", said="moves to Tucson")
    second = refer(desk, again)
    assert (second.referral, second.stood, second.new) == (first.referral, True, False)
    (kept,) = edges_of(desk, dana)
    assert kept.how_words == "friends; same gym"
    assert kept.at == clock.time - timedelta(days=9)
    assert [note.text for note in notes_of(desk, first.person)] == ["moves to Tucson"]
    third = refer(desk, again)
    assert third.stood
    assert len(notes_of(desk, first.person)) == 1
    assert referrers(desk)[0].given == 1


def test_where_they_worked_together_is_a_statement_of_the_giver(desk, dana):
    draft = ReferralDraft(
        dana, PersonDraft(name="Bob Keller"), how_words="worked together at Mercy 2019-21",
        said="best CT tech I know",
    )  # fmt: skip
    bob = refer(desk, draft).person
    (note,) = notes_of(desk, bob)
    assert note.text == "worked together at Mercy 2019-21.\nbest CT tech I know"
    assert edges_of(desk, bob)[0].how == "worked_together"


def test_nobody_refers_themselves_and_nothing_is_kept(desk, dana):
    before = given.dump(desk)
    for whom in (dana, PersonDraft(name="Dana Whitfield")):
        with pytest.raises(DeskError, match="Nobody refers themselves"):
            add_referral(desk, ReferralDraft(dana, whom, said="me"))
    assert given.dump(desk) == before


@pytest.mark.parametrize(
    "changes",
    [
        {"given": 99}, {"giver": 99}, {"call": 7}, {"note": 7}, {"kind": "knows"},
        {"how": "cousin"}, {"given": PersonDraft(name=" ")},
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(desk, dana, changes):
    bob = given.person(desk, "Bob Keller")
    values = {"giver": dana, "given": bob} | changes
    before = given.dump(desk)
    with pytest.raises(DeskError):
        add_referral(desk, ReferralDraft(**values))
    with pytest.raises(DeskError, match="has not come"):
        add_referral(desk, ReferralDraft(dana, bob, at=desk.now() + timedelta(hours=1)))
    assert given.dump(desk) == before


def test_loops_are_kept_like_any_other(desk, dana):
    bob = refer_in_call(desk, dana, "Bob Keller", BOB).person
    ana = refer_in_call(desk, bob, "Ana Soto", "").person
    add_referral(desk, ReferralDraft(ana, dana))
    add_referral(desk, ReferralDraft(bob, dana, kind="works_with"))
    assert {line.person.id for line in referrers(desk)} == {dana, bob, ana}
    assert not edge(desk, 4).outcome
    with pytest.raises(DeskError, match="Only a referral"):
        say_outcome(desk, 4, "placed")


def test_an_edge_is_corrected_and_removed(desk, dana, clock):
    bob = refer_in_call(desk, dana, "Bob Keller", BOB).person
    add_referral(desk, ReferralDraft(dana, bob, kind="works_with"))
    changes = ReferralChanges(how="taught", how_words="at Pima", at=clock.time - timedelta(days=2))
    edit_referral(desk, 1, changes)
    kept = edge(desk, 1)
    assert (kept.how, kept.how_words) == ("taught", "at Pima")
    with pytest.raises(DeskError, match="stands already as r2"):
        edit_referral(desk, 1, ReferralChanges(kind="works_with"))
    remove_referral(desk, 2)
    remove_referral(desk, 1)
    with pytest.raises(NotFound):
        edge(desk, 1)
    assert person_card(desk, bob).name == "Bob Keller"
    desk.undo()
    assert edge(desk, 1) == kept
    assert verify(desk) == []


def test_a_note_or_a_person_that_goes_takes_no_more_than_its_own(desk, dana):
    bob, referral, _ = refer_in_call(desk, dana, "Bob Keller", BOB, "best CT tech")[:3]
    remove_note(desk, edge(desk, referral).note)
    assert edge(desk, referral).note is None
    remove_person(desk, bob)
    assert edges_of(desk, dana) == []
    assert verify(desk) == []
    desk.undo()
    assert [each.given.id for each in edges_of(desk, dana)] == [bob]
    assert not is_unnamed(desk, dana)
