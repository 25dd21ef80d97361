"""Reckoning when a voicemail is due and when a promise is meant, from the person's place."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from recruiter_desk.calls.drafts import PromiseDraft
from recruiter_desk.calls.model import STARTS_CLOCK
from recruiter_desk.calls.rules.due import SECOND, Idle, after, second_working_day
from recruiter_desk.calls.rules.holidays import idle_days
from recruiter_desk.calls.tables import Call, Promise
from recruiter_desk.store.settings.model import Settings
from recruiter_desk.store.settings.queries import settings_in

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


def where(connection: sqlite3.Connection, person_id: int | None) -> Where:
    """The person's place, else mine (issue 2, The clock, Promises)."""
    mine = settings_in(connection)
    place = connection.execute(PLACE, (person_id,)).fetchone()
    if place and place[0]:
        return Where(place[0], place[1], place[2], mine)
    return Where(mine.zone, mine.country, mine.region, mine)


def set_due(connection: sqlite3.Connection, call: Call, given: datetime | None = None) -> None:
    """Start, move or stop the clock of a call: `given`, else the setting's hours later."""
    if call.direction != "out" or call.outcome not in STARTS_CLOCK:
        call.due, call.not_returned, call.due_given = None, None, False
        return
    there = where(connection, call.person_id)
    idle = None if there.settings.weekends else there.idle
    span = timedelta(hours=there.settings.hours)
    call.due = given or after(call.at, span, there.zone, idle)
    call.due_given = given is not None
    call.not_returned = after(call.due, SECOND, there.zone, idle)


def promise_of(connection: sqlite3.Connection, call: Call, draft: PromiseDraft) -> Promise:
    """The promise as it is kept; without a time, due at the end of the second working day."""
    there = where(connection, call.person_id)
    return Promise(
        call_id=call.id,
        by=draft.by,
        timed=draft.at is not None,
        due=draft.at or second_working_day(call.at, there.zone, there.idle),
        zone=there.zone,
        said=draft.said,
    )
