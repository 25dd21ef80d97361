"""Taking a person off the desk, with all that is theirs."""

from recruiter_desk.people.commands.references import remove_rows
from recruiter_desk.people.model import Found
from recruiter_desk.people.queries.finding import person_of
from recruiter_desk.store.desk import Desk


def remove_person(desk: Desk, person: int) -> Found:
    """Remove a person and every row of theirs; where others' rows mention them, nobody stands.

    Undo brings all of it back. NotFound when there is nobody with that id.
    """
    found = person_of(desk, person)
    with desk.change(f"Removed {found.name}") as write:
        remove_rows(write.connection, "person", [person])
    return found
