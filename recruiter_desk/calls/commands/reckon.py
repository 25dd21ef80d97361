"""Reckoning when a voicemail is due and when a promise is meant, from the person's place."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.text import clean_line
from recruiter_desk.calls.commands.kept import KeptCall
from recruiter_desk.calls.drafts import PromiseDraft
from recruiter_desk.calls.model import STARTS_CLOCK
from recruiter_desk.calls.rules.due import SECOND, Idle, after, second_working_day
from recruiter_desk.calls.rules.holidays import idle_days
from recruiter_desk.store.settings.model import Settings

PROMISE = "INSERT INTO promise(call_id, by, timed, due, zone, said) VALUES (?, ?, ?, ?, ?, ?)"
PLACE = "SELECT zone, country, region FROM person WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Where:
    """Whose clock and whose holidays count for a call."""

    zone: str
    country: str
    region: str
    settings: Settings

    @property
    def idle(self) -> Idle:
        """Weekends and public holidays there."""
        return idle_days(self.country, self.region)


def where(connection: sqlite3.Connection, person_id: int | None, mine: Settings) -> Where:
    """The person's place, else mine (issue 2, The clock, Promises)."""
    place = connection.execute(PLACE, (person_id,)).fetchone()
    if place and place[0]:
        return Where(place[0], place[1], place[2], mine)
    return Where(mine.zone, mine.country, mine.region, mine)


def set_due(
    connection: sqlite3.Connection, call: KeptCall, mine: Settings, given: datetime | None = None
) -> None:
    """Start, move or stop the clock of a call: `given`, else the setting's hours later."""
    if call.direction != "out" or call.outcome not in STARTS_CLOCK:
        call.due, call.not_returned, call.due_given = None, None, False
        return
    there = where(connection, call.person_id, mine)
    idle = None if mine.weekends else there.idle
    call.due = given or after(call.at, timedelta(hours=mine.hours), there.zone, idle)
    call.due_given = given is not None
    call.not_returned = after(call.due, SECOND, there.zone, idle)


def keep_promise(
    connection: sqlite3.Connection, call: KeptCall, mine: Settings, draft: PromiseDraft
) -> None:
    """Keep a promise made in a call; without a time, due at the end of the second working day."""
    there = where(connection, call.person_id, mine)
    due = draft.at or second_working_day(call.at, there.zone, there.idle)
    connection.execute(
        PROMISE,
        (call.id, draft.by, draft.at is not None, stamp(due), there.zone, clean_line(draft.said)),
    )
