"""What the recruiter said of a fact holds, also when the words are read again."""

import pytest

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.calls.commands import give_call, remove_call
from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.notes.commands import add_note, edit_note
from recruiter_desk.notes.model import NoteChanges, NoteDraft
from recruiter_desk.people.commands import merge_people, split_person
from recruiter_desk.screening.commands import Mark, add_fact, end_call, rule_fact
from recruiter_desk.screening.queries import differences_of, facts_of, known, marks_of
from recruiter_desk.screening.queue import mark_all, read_all, read_person
from recruiter_desk.store.check import verify
from tests import given

FOUR, TWELVE = "Has 4 years of MRI experience.", "Has 12 years of MRI experience."


@pytest.fixture
def dana(desk):
    return given.person(desk, "Dana Whitfield", place="Tampa, FL")


def said(desk, person, text):
    number = add_note(desk, NoteDraft(person, text, desk.now()))
    read_person(desk, person)
    return number


def lines(desk, person):
    return [line for line in facts_of(desk, person) if line.fact.kind == "years"]


def told(desk, person):
    return [(line.fact.shown, line.act, line.current) for line in lines(desk, person)]


def test_confirmed_beats_the_newer_word(desk, dana):
    said(desk, dana, FOUR)
    (line,) = lines(desk, dana)
    rule_fact(desk, line.id, "confirm")
    said(desk, dana, TWELVE)
    first, second = lines(desk, dana)
    assert (first.current, first.because) == (True, "you confirmed it")
    assert not second.current
    desk.undo()
    desk.undo()
    assert [each.act for each in lines(desk, dana)] == [""]


def test_corrected_beats_all_and_stays_when_everything_is_read_again(desk, dana):
    said(desk, dana, FOUR)
    said(desk, dana, TWELVE)
    first, second = lines(desk, dana)
    rule_fact(desk, second.id, "confirm")
    rule_fact(desk, first.id, "set", "6 years")
    for _ in range(2):
        told_now = told(desk, dana)
        assert told_now[0][1:] == ("set", True)
        assert "6 years" in told_now[0][0]
        assert lines(desk, dana)[0].fact.amount.low == 6
        mark_all(desk)
        read_all(desk)
    assert verify(desk) == []


def test_corrected_twice_the_last_one_counts_and_undo_gives_the_first(desk, dana):
    said(desk, dana, FOUR)
    rule_fact(desk, lines(desk, dana)[0].id, "set", "6 years")
    rule_fact(desk, lines(desk, dana)[0].id, "set", "7 years")
    assert [line.fact.amount.low for line in lines(desk, dana)] == [7]
    with desk.read() as read:
        assert read.execute("SELECT count(*) FROM fact_ruling").fetchone() == (1,)
    desk.undo()
    assert [line.fact.amount.low for line in lines(desk, dana)] == [6]


def test_a_correction_stays_when_its_words_are_written_otherwise(desk, dana):
    number = said(desk, dana, FOUR)
    rule_fact(desk, lines(desk, dana)[0].id, "set", "6 years")
    edit_note(desk, number, NoteChanges(text="Spoke of MRI, pleasant."))
    read_person(desk, dana)
    (line,) = lines(desk, dana)
    assert (line.fact.amount.low, line.said_by, line.current) == (6, "me", True)
    rule_fact(desk, line.id, "set", "7 years")
    assert [each.fact.amount.low for each in lines(desk, dana)] == [7]
    rule_fact(desk, line.id, "drop")
    assert lines(desk, dana) == []
    assert verify(desk) == []


def test_dropped_it_says_nothing_and_makes_no_difference(desk, dana):
    said(desk, dana, FOUR)
    said(desk, dana, TWELVE)
    assert len(differences_of(desk, dana)) == 1
    rule_fact(desk, lines(desk, dana)[0].id, "drop")
    assert len(lines(desk, dana)) == 1
    assert differences_of(desk, dana) == []
    mark_all(desk)
    read_all(desk)
    assert differences_of(desk, dana) == []
    desk.undo()
    assert len(differences_of(desk, dana)) == 1


def test_not_theirs_it_is_kept_as_somebody_elses(desk, dana):
    said(desk, dana, FOUR)
    rule_fact(desk, lines(desk, dana)[0].id, "not_theirs")
    assert lines(desk, dana) == []
    kept = [fact for fact in known(desk, dana).facts if fact.kind == "years"]
    assert {fact.holder for fact in kept} == {"other"}


def test_a_corrected_fact_may_end_a_difference_and_make_another(desk, dana):
    said(desk, dana, FOUR)
    said(desk, dana, TWELVE)
    (before,) = differences_of(desk, dana)
    rule_fact(desk, lines(desk, dana)[0].id, "set", "12 years")
    assert differences_of(desk, dana) == []
    rule_fact(desk, lines(desk, dana)[0].id, "set", "30 years")
    (after,) = differences_of(desk, dana)
    assert after.fingerprint != before.fingerprint


def test_typed_by_hand_it_counts_and_can_be_changed_or_taken_away(desk, dana):
    key = add_fact(desk, dana, "8 years of MRI experience")
    (line,) = lines(desk, dana)
    assert (line.id, line.said_by, line.current) == (f"h{key}", "me", True)
    rule_fact(desk, line.id, "set", "9 years of MRI experience")
    assert [each.fact.amount.low for each in lines(desk, dana)] == [9]
    rule_fact(desk, line.id, "drop")
    assert lines(desk, dana) == []
    desk.undo()
    assert [each.fact.amount.low for each in lines(desk, dana)] == [9]
    assert verify(desk) == []


def test_rulings_follow_their_person(desk, dana):
    keep = given.person(desk, "Dee Whitfield")
    said(desk, dana, FOUR)
    rule_fact(desk, lines(desk, dana)[0].id, "set", "6 years")
    add_fact(desk, dana, "is a US citizen")
    merge_people(desk, keep, dana)
    read_all(desk)
    assert [line.fact.amount.low for line in lines(desk, keep)] == [6]
    assert [line.act for line in facts_of(desk, keep) if line.fact.kind == "authorisation"] == [
        "typed"
    ]
    split_person(desk, keep)
    read_all(desk)
    assert [line.fact.amount.low for line in lines(desk, dana)] == [6]
    assert lines(desk, keep) == []
    assert verify(desk) == []


@pytest.mark.parametrize("value", ["", "  ", "\n"])
def test_a_correction_says_what_it_is(desk, dana, value):
    said(desk, dana, FOUR)
    with pytest.raises(DeskError, match="What is it then"):
        rule_fact(desk, lines(desk, dana)[0].id, "set", value)


@pytest.mark.parametrize("words", ["", "hm", "Friendly."])
def test_words_that_say_nothing_are_no_fact(desk, dana, words):
    with pytest.raises(DeskError, match="No fact can be read"):
        add_fact(desk, dana, words)


@pytest.mark.parametrize("key", ["f999", "h1", "x", "", "f", "f²", "p1"])
def test_a_fact_that_is_not_there(desk, dana, key):
    with pytest.raises(NotFound):
        rule_fact(desk, key, "confirm")


def test_any_value_can_be_typed_and_nothing_breaks(desk, dana):
    said(desk, dana, FOUR)
    said(desk, dana, TWELVE)
    key = lines(desk, dana)[0].id
    for value in ("plenty", "??", "no idea \N{EM DASH} ask", "years " * 50):
        rule_fact(desk, key, "set", value)
        assert lines(desk, dana)[0].act == "set"
        assert verify(desk) == []


def test_what_was_said_of_a_text_follows_it_to_somebody_else(desk, dana):
    number, bob = said(desk, dana, FOUR), given.person(desk, "Bob Kay")
    rule_fact(desk, lines(desk, dana)[0].id, "set", "6 years")
    edit_note(desk, number, NoteChanges(person_id=bob))
    read_all(desk)
    assert lines(desk, dana) == []
    assert [line.fact.amount.low for line in lines(desk, bob)] == [6]
    desk.undo()
    read_all(desk)
    assert [line.fact.amount.low for line in lines(desk, dana)] == [6]
    assert verify(desk) == []


def test_marks_go_with_their_call(desk, dana):
    draft = CallDraft("out", "connected", person_id=dana, text="Friendly")
    call = end_call(desk, draft, marks=[Mark("energy", 4, "lively"), Mark("fit", 2)]).id
    assert [(mark.name, mark.score) for mark in marks_of(desk, dana)] == [
        ("energy", 4),
        ("fit", 2),
    ]
    bob = given.person(desk, "Bob Kay")
    give_call(desk, call, bob)
    assert (len(marks_of(desk, bob)), marks_of(desk, dana)) == (2, [])
    remove_call(desk, call)
    assert marks_of(desk, bob) == []
    desk.undo()
    assert len(marks_of(desk, bob)) == 2
    for wrong in (Mark("energy", 0), Mark("energy", 6), Mark("charm", 3)):
        with pytest.raises(DeskError, match="from 1 to 5"):
            end_call(desk, draft, marks=[wrong])
