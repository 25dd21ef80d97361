"""A new person."""

from datetime import datetime

from recruiter_desk.people.commands.columns import (
    columns_of,
    moment,
    said_with_its_day,
    typed_name,
)
from recruiter_desk.people.commands.rows import change_rows
from recruiter_desk.people.model import (
    UNSET,
    Added,
    PersonChanges,
    PersonDraft,
    Several,
)
from recruiter_desk.people.queries.duplicates import likely_duplicates
from recruiter_desk.people.tables import Person
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.write import Write


def add_person(desk: Desk, draft: PersonDraft) -> Added:
    """Keep a new person, and say who they may be already (at most ten, likeliest first).

    DeskError when the name is missing or a number, address or link is none.
    """
    name, now = typed_name(draft.name).shown, desk.now()
    duplicates = tuple(likely_duplicates(desk, draft))
    with desk.change(f"Added {name}") as write:
        person = new_person(write, draft, now)
    return Added(person, duplicates)


def new_person(write: Write, draft: PersonDraft, now: datetime) -> int:
    """Add a person within an open step; the id. DeskError as `add_person` says."""
    changes, at = _as_changes(draft), moment(write, now)
    row = write.add(said_with_its_day(Person(added_at=now, **columns_of(changes, at))))
    change_rows(row.id, changes, at)
    return row.id


def _as_changes(draft: PersonDraft) -> PersonChanges:
    """A new person as changes to an empty one."""
    return PersonChanges(
        name=draft.name,
        nickname=draft.nickname or UNSET,
        credentials=draft.credentials or UNSET,
        function=draft.function,
        employer=draft.employer,
        place=draft.place,
        phones=Several(draft.phones),
        emails=Several(draft.emails),
        expertise=Several(draft.expertise),
        tags=Several(draft.tags),
        links=Several(draft.links),
        status=draft.status,
        status_on=draft.status_on or UNSET,
        off_limits=draft.off_limits,
        do_not_call=draft.do_not_call,
        stay_in_touch=draft.stay_in_touch,
    )
