"""The guard looks once more before an export."""

from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.screening.guarding import to_look_at
from tests import given
from tests.conftest import FRIDAY


def test_notes_with_such_words_are_named(desk):
    dana = given.person(desk, "Dana Whitfield")
    add_note(desk, NoteDraft(dana, "8 yrs MRI, wants days", FRIDAY))
    add_note(desk, NoteDraft(dana, "she's 58, sharp", FRIDAY))
    (look,) = to_look_at(desk)
    assert (look.kind, look.words, look.caution.rule) == ("note", "she's 58", "age")


def test_nothing_is_said_where_there_is_nothing(desk):
    assert to_look_at(desk) == []
