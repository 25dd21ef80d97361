"""A call's row as commands hold it, kept and got by plain SQL: sixty calls a day cost nothing.

A record of SQLModel took three times as long as the whole rest of the step.
"""

import sqlite3
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from recruiter_desk.base.clock import instant, stamp
from recruiter_desk.base.errors import NotFound
from recruiter_desk.base.text import clean_line
from recruiter_desk.calls.drafts import Slip
from recruiter_desk.calls.model import Contact


@dataclass(slots=True, kw_only=True)
class KeptCall:
    """The columns of `call` (see there), instants aware datetimes; `id` None until it is kept."""

    id: int | None = None
    person_id: int | None
    number: str | None
    direction: str
    by: str
    outcome: str
    at: datetime
    seconds: int | None
    about: str
    text: str
    due: datetime | None = None
    due_given: bool = False
    not_returned: datetime | None = None
    slip_who: str = ""
    slip_firm: str = ""
    slip_what: str = ""
    slip_number: str = ""
    slip_ask_for: str = ""
    listened: bool | None
    right_person: bool | None
    anyway_why: str
    entered_at: datetime

    @property
    def clears(self) -> bool:
        """Whether it can return voicemails: anything from them, or a talk."""
        return Contact(0, 0, self.direction, self.outcome).is_sign_of_life

    def put_slip(self, slip: Slip) -> None:
        """Take over the five parts of a voicemail."""
        self.slip_who, self.slip_firm = clean_line(slip.who), clean_line(slip.firm)
        self.slip_what, self.slip_number = clean_line(slip.what), clean_line(slip.number)
        self.slip_ask_for = clean_line(slip.ask_for)

    def keep(self, connection: sqlite3.Connection) -> int:
        """Write the row, new or changed; its id."""
        if self.id is None:
            self.id = connection.execute(INSERT, self._values()).lastrowid
        else:
            connection.execute(UPDATE, self._values())
        return self.id or 0

    def _values(self) -> dict[str, Any]:
        values = {name: getattr(self, name) for name in COLUMNS}
        for name in INSTANTS:
            if values[name] is not None:
                values[name] = stamp(values[name])
        return values


COLUMNS = tuple(field.name for field in fields(KeptCall))
INSTANTS = ("at", "due", "not_returned", "entered_at")
YES_OR_NO = ("due_given", "listened", "right_person")
INSERT = f"INSERT INTO call({', '.join(COLUMNS)}) VALUES ({', '.join(f':{c}' for c in COLUMNS)})"
UPDATE = f"UPDATE call SET {', '.join(f'{c} = :{c}' for c in COLUMNS)} WHERE id = :id"
SELECT = f"SELECT {', '.join(COLUMNS)} FROM call WHERE id = ?"


def kept_call(connection: sqlite3.Connection, call_id: int) -> KeptCall:
    """The row of that id; NotFound when it is gone."""
    row = connection.execute(SELECT, (call_id,)).fetchone()
    if row is None:
        raise NotFound("That call is no longer there.", "Undo may bring it back.")
    values: dict[str, Any] = dict(zip(COLUMNS, row, strict=True))
    for name in INSTANTS:
        if values[name] is not None:
            values[name] = instant(values[name])
    for name in YES_OR_NO:
        if values[name] is not None:
            values[name] = bool(values[name])
    return KeptCall(**values)
