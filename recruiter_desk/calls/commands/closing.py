"""Closing what is open by hand, and leaving it until later."""

from datetime import datetime

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean_line
from recruiter_desk.calls.tables import Closing, Snooze
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.write import Write

OPEN = "SELECT count(*) FROM matter WHERE "


def close_matters(desk: Desk, person_id: int | None, why: str, number: str | None = None) -> int:
    """Close everything open now about a person, or about a number that names nobody; how many.

    A later voicemail starts anew. DeskError without a reason, or where nothing is open.
    """
    why = clean_line(why)
    if not why:
        raise DeskError("A matter is closed with a reason.", "Say why in a few words.")
    with desk.change("Closed by hand") as write:
        count = _open(write, person_id, number)
        write.add(Closing(person_id=person_id, number=number, at=desk.now(), why=why))
    return count


def leave_until(
    desk: Desk,
    person_id: int | None,
    until: datetime,
    number: str | None = None,
    *,
    rest: bool = False,
) -> int:
    """Show nothing that is open now about them before `until`; how many matters that is.

    `rest` is the answer to think-twice: it stands as advice until then.
    """
    now = desk.now()
    if until <= now:
        raise DeskError("That time has passed.", "Name a later one.")
    with desk.change("Rest" if rest else "Snoozed") as write:
        count = 0 if rest else _open(write, person_id, number)
        write.add(Snooze(person_id=person_id, number=number, at=now, until=until, rest=rest))
    return count


def _open(write: Write, person_id: int | None, number: str | None) -> int:
    where, key = ("number = ?", number) if person_id is None else ("person_id = ?", person_id)
    (count,) = write.sql(OPEN + where, (key,)).fetchone()
    if not count:
        raise DeskError("Nothing is open there.", "`today --all` lists what is.")
    return int(count)
