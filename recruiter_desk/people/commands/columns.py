"""What is typed about a person as the columns that keep it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeAlias

from recruiter_desk.base.clock import local
from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text.names import Name, read_name, sort_key
from recruiter_desk.people.commands.employers import employer_named
from recruiter_desk.people.model import UNSET, OffLimits, PersonChanges, Status
from recruiter_desk.people.places import place_of
from recruiter_desk.people.rules import one_line, touch_days
from recruiter_desk.people.tables import Person
from recruiter_desk.store.settings.queries import settings_in
from recruiter_desk.store.write import Write

Columns: TypeAlias = dict[str, Any]
NO_NAME = "A person needs a name."


@dataclass(frozen=True, slots=True)
class Moment:
    """The step being written, its instant, and the date of it on my clock."""

    write: Write
    now: datetime
    today: date
    country: str


def moment(write: Write, now: datetime) -> Moment:
    """The step as the readers of columns need it."""
    mine = settings_in(write.connection)
    return Moment(write, now, local(now, mine.zone).date(), mine.country)


def typed_name(text: str) -> Name:
    """The name typed; DeskError when there is none in it."""
    name = read_name(one_line(text, "a name"))
    if not any(letter.isalnum() for letter in name.shown):
        raise DeskError(NO_NAME, "Give at least one of the names, such as Dana Whitfield.")
    return name


def columns_of(changes: PersonChanges, at: Moment) -> Columns:
    """The columns that the changes set; an employer nobody worked for yet is made."""
    made: Columns = {}
    for field, read in _READERS.items():
        value = getattr(changes, field)
        if value is not UNSET:
            made |= read(value, at)
    return made


def said_with_its_day(row: Person) -> Person:
    """The person; DeskError when a day is kept on which no status was said."""
    if row.status_on is not None and row.status is None:
        raise DeskError("There is no status that was said that day.", "Give the status too.")
    return row


def _name(text: str, _at: Moment) -> Columns:
    """A nickname or credentials not typed again stay as they are."""
    name = typed_name(text)
    parts = ("prefix", "given", "middle", "family", "suffix", "shown")
    said = [part for part in ("nickname", "credentials") if getattr(name, part)]
    return {part: getattr(name, part) for part in (*parts, *said)} | {"sort": sort_key(name)}


def _line(column: str, what: str) -> Callable[[str | None, Moment], Columns]:
    return lambda text, _at: {column: one_line(text or "", what)}


def _employer(text: str | None, at: Moment) -> Columns:
    name = one_line(text or "", "an employer's name")
    return {"employer_id": employer_named(at.write, name) if name else None}


def place_columns(text: str) -> Columns:
    """A text that is not clear enough stays the city; it has neither point nor clock."""
    line = one_line(text, "a place")
    found = place_of(line) if line else None
    return {
        "place": line,
        "city": found.city if found else line,
        "region": found.region if found else "",
        "country": found.country if found else "",
        "lat_micro": found.lat_micro if found else None,
        "lon_micro": found.lon_micro if found else None,
        "zone": found.zone if found else None,
    }


def _status(status: Status | None, at: Moment) -> Columns:
    return {
        "status": None if status is None else status.value,
        "status_on": None if status is None else at.today,
    }


def _status_on(day: date | None, at: Moment) -> Columns:
    if day is not None and day > at.today:
        raise DeskError("A status cannot have been said on a day to come.", "Give an earlier day.")
    return {"status_on": day} if day is not None else {}


def _off_limits(off: OffLimits | None, _at: Moment) -> Columns:
    return {
        "off_limits_why": None if off is None else one_line(off.why, "a reason"),
        "off_limits_until": None if off is None else off.until,
    }


def _do_not_call(why: str | None, _at: Moment) -> Columns:
    return {"do_not_call_why": None if why is None else one_line(why, "a reason")}


def _stay_in_touch(days: int | None, at: Moment) -> Columns:
    return {
        "touch_days": None if days is None else touch_days(days),
        "touch_since": None if days is None else at.now,
    }


_READERS: dict[str, Callable[[Any, Moment], Columns]] = {
    "name": _name,
    "nickname": _line("nickname", "a nickname"),
    "credentials": _line("credentials", "credentials"),
    "function": _line("function", "a job function"),
    "employer": _employer,
    "place": lambda text, _at: place_columns(text or ""),
    "status": _status,
    "status_on": _status_on,
    "off_limits": _off_limits,
    "do_not_call": _do_not_call,
    "stay_in_touch": _stay_in_touch,
}
