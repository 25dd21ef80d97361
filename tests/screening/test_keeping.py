"""What was said is kept as facts, and what differs as differences, through all that happens."""

from datetime import date, timedelta

import pytest

from recruiter_desk.base.clock import local
from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.calls.commands import leave_until, remove_call
from recruiter_desk.notes.commands import add_note, edit_note, remove_note
from recruiter_desk.notes.model import NoteChanges, NoteDraft
from recruiter_desk.people.commands import (
    edit_person,
    merge_people,
    remove_person,
    split_person,
)
from recruiter_desk.people.model import PersonChanges
from recruiter_desk.screening.commands import answer_difference
from recruiter_desk.screening.queries import differences_of, facts_of
from recruiter_desk.screening.queue import read_all, read_person, waiting
from recruiter_desk.store.check import verify
from recruiter_desk.store.settings.commands import change_setting
from recruiter_desk.today.queries import everything_open, today
from recruiter_desk.today.words import why
from tests import given
from tests.conftest import CHICAGO

FOUR, TWELVE = "Has 4 years of MRI experience.", "Has 12 years of MRI experience."


def note(desk, person, text, **more):
    return add_note(desk, NoteDraft(person, text, desk.now(), **more))


def years(desk, person):
    """The years of MRI a desk knows of a person, as told, with the current one marked."""
    read_person(desk, person)
    lines = [line for line in facts_of(desk, person) if line.fact.kind == "years"]
    return [(line.fact.amount.low, line.current) for line in lines]


def states(desk, person):
    read_person(desk, person)
    return [line.state for line in differences_of(desk, person)]


def shown(desk, clock):
    return [(item.matter.kind, item.name) for item in today(desk, clock.time)]


@pytest.fixture
def dana(desk):
    return given.person(desk, "Dana Whitfield", place="Tampa, FL")


@pytest.fixture
def differing(desk, dana, clock):
    """Dana's years of MRI are said otherwise in two notes."""
    note(desk, dana, FOUR)
    note(desk, dana, TWELVE)
    assert states(desk, dana) == ["to_ask"]
    return dana


def test_the_newest_word_is_the_current_one_and_says_why(desk, dana, clock):
    note(desk, dana, FOUR)
    clock.time = clock.time.replace(year=clock.time.year + 1)
    note(desk, dana, "Has 5 years of MRI experience.")
    assert years(desk, dana) == [(4, False), (5, True)]
    (current,) = [e for e in facts_of(desk, dana) if e.current and e.fact.kind == "years"]
    assert current.because == "the newest word on it"
    assert current.said_by in {"me", "Dana Whitfield"}
    assert "5 years" in current.quote
    assert verify(desk) == []


def test_a_text_that_waits_says_nothing_until_it_is_read(desk, dana):
    note(desk, dana, FOUR)
    assert waiting(desk) == 1
    assert facts_of(desk, dana) == []
    assert verify(desk) == []
    read_person(desk, dana)
    assert waiting(desk) == 0
    assert facts_of(desk, dana) != []


def test_an_edited_note_alone_is_read_again_and_equal_facts_keep_their_ids(desk, dana):
    first, second = note(desk, dana, FOUR), note(desk, dana, "Lives in Tampa, FL. " + FOUR)
    read_person(desk, dana)
    before = {line.id for line in facts_of(desk, dana) if line.source == f"note:{first}"}
    edit_note(desk, second, NoteChanges(text="Would not say."))
    with desk.read() as read:
        assert read.execute("SELECT source FROM to_read").fetchall() == [(f"note:{second}",)]
    read_person(desk, dana)
    lines = facts_of(desk, dana)
    assert {line.id for line in lines} == before
    edit_note(desk, first, NoteChanges(text=FOUR + " Would not say more."))
    read_person(desk, dana)
    assert {line.id for line in facts_of(desk, dana)} == before


def test_a_removed_note_takes_its_facts_and_differences_and_undo_brings_them_back(
    desk, differing, clock
):
    last = note(desk, differing, "Has 20 years of MRI experience.")
    assert len(states(desk, differing)) == 2
    remove_note(desk, last)
    assert states(desk, differing) == ["to_ask"]
    assert shown(desk, clock) == [("difference", "Dana Whitfield")]
    desk.undo()
    assert len(states(desk, differing)) == 2
    desk.redo()
    assert states(desk, differing) == ["to_ask"]
    assert verify(desk) == []


def test_an_explained_difference_is_gone_from_today_until_something_new_is_said(
    desk, differing, clock
):
    (line,) = differences_of(desk, differing)
    answer_difference(desk, line.id, "explained", "The twelve include X-ray")
    (told,) = differences_of(desk, differing)
    assert (told.id, told.state, told.because) == (
        line.id, "explained", "The twelve include X-ray",
    )  # fmt: skip
    assert shown(desk, clock) == []
    note(desk, differing, "Friendly on the phone.")
    assert states(desk, differing) == ["explained"]
    note(desk, differing, "Has 25 years of MRI experience.")
    assert sorted(states(desk, differing)) == ["explained", "to_ask"]
    assert verify(desk) == []
    desk.undo()
    read_all(desk)
    desk.undo()
    desk.undo()
    assert states(desk, differing) == ["to_ask"]
    assert shown(desk, clock) == [("difference", "Dana Whitfield")]


def test_a_reason_is_asked_for_and_what_is_gone_is_said(desk, differing):
    (line,) = differences_of(desk, differing)
    with pytest.raises(DeskError, match="Why do they differ"):
        answer_difference(desk, line.id, "explained", " ")
    with pytest.raises(NotFound):
        answer_difference(desk, 999, "stands")


def test_what_is_asked_later_is_shown_again_after_a_week(desk, differing, clock):
    (line,) = differences_of(desk, differing)
    answer_difference(desk, line.id, "later")
    assert shown(desk, clock) == []
    clock.time = clock.time.replace(month=12, day=1)
    assert shown(desk, clock) == [("difference", "Dana Whitfield")]


def test_a_snoozed_difference_waits(desk, differing, clock):
    until = clock.time.replace(day=25)
    clock.time = clock.time.replace(hour=23)
    leave_until(desk, differing, until)
    assert shown(desk, clock) == []
    assert [i.matter.kind for i in everything_open(desk, clock.time)] == ["difference"]
    assert verify(desk) == []
    clock.time = until
    assert shown(desk, clock) == [("difference", "Dana Whitfield")]


def test_merging_never_chooses_and_splitting_gives_back(desk, dana):
    other = given.person(desk, "D. Whitfield")
    note(desk, dana, FOUR)
    note(desk, other, TWELVE)
    assert (years(desk, dana), years(desk, other)) == ([(4, True)], [(12, True)])
    merge_people(desk, dana, other)
    assert {low for low, _ in years(desk, dana)} == {4, 12}
    assert states(desk, dana) == ["to_ask"]
    assert verify(desk) == []
    split_person(desk, dana)
    assert (years(desk, dana), years(desk, other)) == ([(4, True)], [(12, True)])
    assert states(desk, dana) == []
    assert verify(desk) == []


def test_answers_follow_their_person_through_merge_and_split(desk, dana, differing):
    keep = given.person(desk, "Dee Whitfield")
    (line,) = differences_of(desk, dana)
    answer_difference(desk, line.id, "stands")
    merge_people(desk, keep, dana)
    assert states(desk, keep) == ["stands"]
    split_person(desk, keep)
    assert (states(desk, keep), states(desk, dana)) == ([], ["stands"])
    assert verify(desk) == []


def test_a_note_given_to_somebody_else_takes_its_facts_along(desk, dana):
    number = note(desk, dana, FOUR)
    other = given.person(desk, "Bob Kay")
    read_person(desk, dana)
    edit_note(desk, number, NoteChanges(person_id=other))
    assert (years(desk, dana), years(desk, other)) == ([], [(4, True)])
    assert verify(desk) == []


def test_a_person_who_goes_leaves_nothing(desk, differing, clock):
    remove_person(desk, differing)
    with desk.read() as read:
        for table in ("fact", "difference", "to_read"):
            assert read.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert shown(desk, clock) == []
    assert verify(desk) == []
    desk.undo()
    assert states(desk, differing) == ["to_ask"]


def test_a_call_is_read_with_its_words_and_goes_with_them(desk, dana):
    call = given.call(desk, dana, text=FOUR)
    assert years(desk, dana) == [(4, True)]
    remove_call(desk, call if isinstance(call, int) else call.id)
    assert years(desk, dana) == []


def test_a_referrers_word_is_theirs(desk, dana):
    ana = given.person(desk, "Ana Ruiz")
    note(desk, dana, "Dana has 9 years of MRI experience.", said_by=ana)
    read_person(desk, dana)
    assert {line.said_by for line in facts_of(desk, dana)} <= {"Ana Ruiz"}


def test_another_name_or_zone_has_the_texts_read_again(desk, differing):
    edit_person(desk, differing, PersonChanges(name="Dana Soto"))
    assert waiting(desk) == 1
    read_all(desk)
    change_setting(desk, "zone", "Asia/Tokyo")
    assert waiting(desk) == 1
    read_all(desk)
    assert states(desk, differing) == ["to_ask"]
    assert verify(desk) == []


def test_verify_tells_of_facts_that_are_not_as_read(desk, differing):
    with desk.upkeep() as connection:
        connection.execute("UPDATE fact SET whole = replace(whole, '4', '5')")
    assert any("facts" in line for line in verify(desk))


def test_an_offer_with_a_date_stands_in_today(desk, dana, clock):
    note(desk, dana, "Has an offer from HCA, must answer by Dec 4.")
    read_person(desk, dana)
    assert shown(desk, clock) == [("offer", "Dana Whitfield")]
    (item,) = today(desk, clock.time)
    assert local(item.due, CHICAGO).date() == date(2026, 12, 4)
    assert "answer by" in why(item.matter, clock.time, CHICAGO)
    clock.time += timedelta(days=1)
    note(desk, dana, "No other offers any more, turned HCA down.")
    read_person(desk, dana)
    assert "offer" not in {kind for kind, _ in shown(desk, clock)}
    assert verify(desk) == []
