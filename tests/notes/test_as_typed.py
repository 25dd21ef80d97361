"""Typing in a note: saved as it goes, one undo step, nothing lost."""

import pytest

from recruiter_desk.base.errors import DeskError
from recruiter_desk.notes.commands import add_note, keep_typing, remove_note, tag_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.notes.queries import former_texts, note, notes_of
from recruiter_desk.opening import open_desk
from recruiter_desk.store.undo import history
from tests import given
from tests.conftest import FRIDAY

MORNING, NOON = "editor 1", "editor 2"


@pytest.fixture
def dana(desk):
    return given.person(desk, "Dana Whitfield")


@pytest.fixture
def older(desk, dana):
    return add_note(desk, NoteDraft(dana, "Three years of CT.", FRIDAY))


def type_on(desk, note_id, person, *texts, session=MORNING):
    for text in texts:
        note_id = keep_typing(desk, note_id, person, text, session)
    return note_id


def steps(desk):
    with desk.read() as read:
        return [step.name for step in history(read, 100)]


def test_a_new_note_is_one_note_and_one_step_however_often_it_is_saved(desk, dana):
    before = steps(desk)
    kept = type_on(desk, None, dana, "S", "Six ye", "Six years of MR.")
    assert note(desk, kept).text == "Six years of MR."
    assert not note(desk, kept).corrected
    assert steps(desk) == ["Wrote note", *before]
    desk.undo()
    assert notes_of(desk, dana) == []


def test_every_save_is_on_the_disk_before_the_next_key(desk, clock, folder, dana):
    kept = type_on(desk, None, dana, "Six", "Six years")
    other = open_desk(folder, clock)
    assert note(other, kept).text == "Six years"
    other.close()


def test_nothing_typed_makes_no_note_and_no_step(desk, dana):
    before = steps(desk)
    assert type_on(desk, None, dana, "", "  ") is None
    assert steps(desk) == before


def test_a_new_note_that_is_emptied_leaves_no_trace(desk, dana):
    before, rows = steps(desk), given.dump(desk)
    assert type_on(desk, None, dana, "Six", "") is None
    assert (steps(desk), given.dump(desk)) == (before, rows)


def test_a_note_emptied_and_begun_again_is_there(desk, dana):
    kept = type_on(desk, None, dana, "Six", "", "Seven years")
    assert [(n.id, n.text) for n in notes_of(desk, dana)] == [(kept, "Seven years")]


def test_an_editor_that_lost_the_id_goes_on_in_its_own_note(desk, dana):
    first = keep_typing(desk, None, dana, "Six", MORNING)
    assert keep_typing(desk, None, dana, "Six years", MORNING) == first
    assert len(notes_of(desk, dana)) == 1


def test_an_older_note_remembers_its_text_once_a_session(desk, dana, older):
    type_on(desk, older, dana, "Four", "Four years", "Four years of CT.")
    assert [f.text for f in former_texts(desk, older)] == ["Three years of CT."]
    type_on(desk, older, dana, "Five years", "Five years of CT.", session=NOON)
    assert [f.text for f in former_texts(desk, older)] == [
        "Four years of CT.",
        "Three years of CT.",
    ]


def test_opening_an_older_note_without_a_change_is_no_correction(desk, dana, older):
    before = steps(desk)
    type_on(desk, older, dana, "Three years of CT.")
    assert (steps(desk), note(desk, older).corrected) == (before, False)


def test_an_older_note_that_is_emptied_keeps_its_last_words(desk, dana, older):
    assert type_on(desk, older, dana, "Four", "") == older
    assert note(desk, older).text == "Four"


def test_something_done_in_between_splits_the_step_and_not_the_note(desk, dana, older):
    type_on(desk, older, dana, "Four")
    tag_note(desk, older, "CT")
    type_on(desk, older, dana, "Four years")
    assert steps(desk)[:3] == ["Wrote note", "Tagged note", "Wrote note"]
    assert [f.text for f in former_texts(desk, older)] == ["Three years of CT."]
    desk.undo()
    assert note(desk, older).text == "Four"


def test_typing_goes_on_after_its_step_was_undone(desk, dana, older):
    type_on(desk, older, dana, "Four")
    desk.undo()
    type_on(desk, older, dana, "Five")
    assert note(desk, older).text == "Five"
    assert [f.text for f in former_texts(desk, older)] == ["Three years of CT."]


def test_words_are_not_lost_when_the_note_goes_under_the_hands(desk, dana, older):
    remove_note(desk, older)
    anew = type_on(desk, older, dana, "Three years of CT and MR.")
    assert anew != older
    assert note(desk, anew).text == "Three years of CT and MR."


def test_too_long_a_text_is_refused_and_the_last_one_stays(desk, dana):
    kept = type_on(desk, None, dana, "Six")
    with pytest.raises(DeskError, match="1 MB"):
        type_on(desk, kept, dana, "x" * 1_048_577)
    assert note(desk, kept).text == "Six"


def test_a_new_note_typed_in_two_steps_still_goes_when_emptied(desk, dana, older):
    kept = type_on(desk, None, dana, "Six")
    tag_note(desk, older, "CT")
    assert type_on(desk, kept, dana, "Six years", "") is None
    assert [n.id for n in notes_of(desk, dana)] == [older]
