"""Changing a person, whole or one mark of theirs."""

from recruiter_desk.base.errors import DeskError
from recruiter_desk.people.commands.columns import columns_of, moment, said_with_its_day
from recruiter_desk.people.commands.rows import change_rows, phone_key
from recruiter_desk.people.model import OffLimits, PersonChanges, Status
from recruiter_desk.people.queries.finding import person_of
from recruiter_desk.people.tables import Person, Phone
from recruiter_desk.store.desk import Desk


def edit_person(desk: Desk, person: int, changes: PersonChanges) -> None:
    """Change what the changes name, and nothing else; no step when all is as it was."""
    _change(desk, person, changes, "Changed {}")


def set_off_limits(desk: Desk, person: int, off: OffLimits | None) -> None:
    """Not to be approached, until when and why; None ends it."""
    name = "{} is off limits" if off else "{} is no longer off limits"
    _change(desk, person, PersonChanges(off_limits=off), name)


def set_do_not_call(desk: Desk, person: int, why: str | None) -> None:
    """Not to be called, and why; None: they may be called."""
    name = "{} may be called" if why is None else "Do not call {}"
    _change(desk, person, PersonChanges(do_not_call=why), name)


def set_status(desk: Desk, person: int, status: Status | None) -> None:
    """What they said today about wanting another job; None forgets it."""
    said = "unknown" if status is None else status.value.replace("_", " ")
    _change(desk, person, PersonChanges(status=status), f"{{}}: {said}")


def stay_in_touch(desk: Desk, person: int, days: int | None) -> None:
    """Talk every so many days, counted from now or the last talk; None ends it."""
    name = "Stay in touch with {}" if days else "No more staying in touch with {}"
    _change(desk, person, PersonChanges(stay_in_touch=days), name)


def mark_voicemail_safe(desk: Desk, person: int, number: str, safe: bool | None) -> None:  # noqa: FBT001
    """Whether a voicemail may be left at that number of theirs; None: nobody asked."""
    with desk.change(f"Voicemail at a number of {person_of(desk, person).name}") as write:
        key = phone_key(number, moment(write, desk.now()).country).partition(";")[0]
        rows = write.sql("SELECT id FROM phone WHERE person_id = ? AND number = ?", (person, key))
        ids = [row for (row,) in rows]
        if not ids:
            raise DeskError("That number is not kept of this person.", "Add it first.")
        for row in ids:
            write.get(Phone, row).voicemail_safe = safe


def _change(desk: Desk, person: int, changes: PersonChanges, name: str) -> None:
    now, who = desk.now(), person_of(desk, person).name
    with desk.change(name.format(who)) as write:
        at = moment(write, now)
        row = write.get(Person, person)
        for column, value in columns_of(changes, at).items():
            setattr(row, column, value)
        said_with_its_day(row)
        write.flush()
        change_rows(person, changes, at)
