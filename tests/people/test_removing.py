"""A person taken off the desk goes with all that is theirs, and undo brings all of it back."""

import pytest

from recruiter_desk.base.errors import NotFound
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.notes.queries import note
from recruiter_desk.people.commands import remove_person
from recruiter_desk.people.commands.references import referring
from recruiter_desk.people.model import PersonDraft
from recruiter_desk.people.queries import find_people, likely_duplicates
from recruiter_desk.store.check import verify
from tests import given
from tests.conftest import FRIDAY


def test_everything_of_theirs_goes_and_nobody_stands_where_they_spoke(desk):
    noah = given.person(desk, "Noah Begay", phone="602 555 0173")
    left = given.dump(desk)
    dana = given.person(desk, "Dana Whitfield", phone="520 555 0142", email="d@example.org")
    spoken = add_note(desk, NoteDraft(noah, "Dana says Noah moves.", FRIDAY, said_by=dana))
    own = add_note(desk, NoteDraft(dana, "Moves in May.", FRIDAY, tags=("relocation",)))
    before = given.dump(desk)
    remove_person(desk, dana)
    assert note(desk, spoken).said_by.id is None
    with pytest.raises(NotFound):
        note(desk, own)
    after = given.dump(desk)
    assert {t for t in after if after[t] != left[t]} == {"note"}
    assert find_people(desk, "Dana Whitfield") == []
    assert likely_duplicates(desk, PersonDraft(name="Dana Whitfield")) == []
    desk.undo()
    assert given.dump(desk) == before
    assert verify(desk) == []


def test_every_column_that_names_a_person_is_found_from_the_schema(desk):
    with desk.read() as read:
        found = {(ref.table, ref.column) for ref in referring(read, "person")}
    assert {
        ("phone", "person_id"),
        ("note", "person_id"),
        ("note", "said_by_id"),
        ("call", "person_id"),
        ("closing", "person_id"),
        ("merge", "keep_id"),
    } <= found


def test_nobody_cannot_be_removed(desk):
    with pytest.raises(NotFound, match="There is no person p5"):
        remove_person(desk, 5)
