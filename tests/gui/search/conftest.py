"""Three people with a note and a call to be found by."""

from datetime import timedelta

import pytest

from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from tests import given


@pytest.fixture
def people(settled, clock):
    """Dana and Luis with what was said of them; Priya whom nothing is known of."""
    dana = given.person(settled, phone="520 555 0142 cell", function="MRI technologist")
    luis = given.person(settled, "Luis Herrera", function="MRI lead", place="Albuquerque, NM")
    priya = given.person(settled, "Priya Raman", function="Sonographer")
    clock.time -= timedelta(days=2)
    note = add_note(settled, NoteDraft(dana, "Cardiac on the 3T three times a week", clock()))
    call = given.call(settled, luis, about="cardiac lead in Tucson")
    clock.time += timedelta(days=2)
    return {"dana": dana, "luis": luis, "priya": priya, "note": note, "call": call}


@pytest.fixture
def found(window):
    """What stands in the list of a page or of what hangs under the box: band and name."""

    def told(list_):
        return [(row.section, row.name) for row in list_.all_rows()]

    return told
