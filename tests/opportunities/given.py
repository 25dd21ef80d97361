"""Short ways to say what a story of opportunities starts from."""

from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.opportunities.commands import add_opportunity
from recruiter_desk.opportunities.model import OpeningDraft
from recruiter_desk.screening.queue import read_person


def lead(desk, **fields):
    """An MRI lead at Sonoran Imaging; fields of OpeningDraft change it. Its id."""
    typed = {"title": "MRI lead, Tucson", "client": "Sonoran Imaging", "place": "Tucson, AZ"}
    return add_opportunity(desk, OpeningDraft(**(typed | fields)))


def said(desk, person, text):
    """A note on a person, read at once."""
    add_note(desk, NoteDraft(person, text, desk.now()))
    read_person(desk, person)
