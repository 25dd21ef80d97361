"""Who was given: somebody known by id, number or name, or a new person made within the step."""

import sqlite3
from datetime import datetime

from recruiter_desk.base.errors import NotFound
from recruiter_desk.base.text import fold
from recruiter_desk.people.commands.adding import new_person
from recruiter_desk.people.commands.columns import columns_of, moment, typed_name
from recruiter_desk.people.commands.rows import change_rows, phone_key
from recruiter_desk.people.model import UNSET, Found, PersonChanges, PersonDraft, Several
from recruiter_desk.people.queries.finding import holders
from recruiter_desk.people.rules import full_keys
from recruiter_desk.people.tables import Person
from recruiter_desk.store.settle import marks
from recruiter_desk.store.write import Write

BY_NAME = """
SELECT DISTINCT p.id, p.shown FROM person_key k JOIN person p ON p.id = k.person_id
WHERE k.kind = 'full' AND k.key IN ({keys}) ORDER BY p.id LIMIT 9"""


def who_was_given(write: Write, draft: PersonDraft, now: datetime) -> tuple[int, bool]:
    """The id of the one meant and whether they are new; a new number is added to one known.

    The holder of a number is meant where the name fits theirs ("bob k", Bob Keller), the one
    person of a whole name by that name. NotFound where several people fit.
    """
    typed_name(draft.name)
    found = _by_number(write, draft, now) or _by_name(write.connection, draft.name)
    if found is None:
        return new_person(write, draft, now), True
    _add_what_is_new(write, found.id, draft, now)
    return found.id, False


def _add_what_is_new(write: Write, person: int, draft: PersonDraft, now: datetime) -> None:
    """Numbers and expertise are added, an employer or place only where none is known."""
    row, at = write.get(Person, person), moment(write, now)
    changes = PersonChanges(
        employer=draft.employer if draft.employer and row.employer_id is None else UNSET,
        place=draft.place if draft.place and not row.place else UNSET,
        phones=Several(add=draft.phones),
        expertise=Several(add=draft.expertise),
    )
    for column, value in columns_of(changes, at).items():
        setattr(row, column, value)
    write.flush()
    change_rows(person, changes, at)


def _by_number(write: Write, draft: PersonDraft, now: datetime) -> Found | None:
    country = moment(write, now).country
    for phone in draft.phones:
        key = phone_key(phone.text, country).partition(";")[0]
        fit = [one for one in holders(write.connection, key) if _fits(draft.name, one.name)]
        if fit:
            return _only(fit, draft.name)
    return None


def _by_name(connection: sqlite3.Connection, name: str) -> Found | None:
    keys = sorted(full_keys(name))
    if not keys:
        return None
    rows = connection.execute(BY_NAME.format(keys=marks(keys)), keys)
    return _only([Found(*row) for row in rows], name)


def _only(found: list[Found], name: str) -> Found | None:
    if len(found) > 1:
        named = ", ".join(f"p{one.id} {one.name}" for one in found)
        raise NotFound(f"{name} fits several people.", "Name one by the id.", (named,))
    return found[0] if found else None


def _fits(typed: str, name: str) -> bool:
    """Whether every word typed begins a word of the name."""
    words = fold(name).split()
    return all(
        any(word.startswith(part.strip(".,")) for word in words) for part in fold(typed).split()
    )
