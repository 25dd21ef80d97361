"""Words of one search that lie in different places of one person."""

import pytest

from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.search.queries import ranked, search
from tests import given
from tests.conftest import FRIDAY


@pytest.fixture
def full(desk):
    """Dana with a number, Lukas without; a note on each and one on nobody."""
    dana = given.person(desk, "Dana O'Brien", function="MRI nurse", phone="520 555 0142")
    lukas = given.person(desk, "Lukas Kowal", function="Lead")
    add_note(desk, NoteDraft(dana, "Cardiac, 3.5 y x-ray", FRIDAY, tags=("hot",)))
    add_note(desk, NoteDraft(lukas, "Works the night shift", FRIDAY))
    add_note(desk, NoteDraft(None, "Cardiac centre hires", FRIDAY, tags=("hot",)))
    return desk


def people(answer):
    return [person.name for person in answer.people]


FOUND = {
    "cardiac dana ": ["Dana O'Brien"],
    "cardiac 5550142": ["Dana O'Brien"],
    "cardiac (520) 555-0142": ["Dana O'Brien"],
    '"x-ray" 0142': ["Dana O'Brien"],
    "3.5 o'brien ": ["Dana O'Brien"],
    "cardiac 5550199": [],
    '"night shift" lukas ': ["Lukas Kowal"],
    '"shift night" lukas ': [],
    "night lead -dana ": ["Lukas Kowal"],
    "night lead -lukas ": [],
}


@pytest.mark.parametrize("typed", FOUND)
def test_words_in_different_places_of_one_person(full, typed):
    assert people(search(full, typed, FRIDAY)) == FOUND[typed]
    assert people(ranked(full, typed, FRIDAY)) == FOUND[typed]


@pytest.mark.parametrize("typed", ["tag:hot ", "tag:hot cardiac ", "cardiac tag:hot source:note "])
def test_a_tagged_note_on_nobody_is_found_too(full, typed):
    hits = search(full, typed, FRIDAY).hits
    assert {(hit.source, hit.id) for hit in hits} == {("note", 1), ("note", 3)}
