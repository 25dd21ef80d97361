"""Reading calls: one call, what became of everything, and whether to think twice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from recruiter_desk.base.clock import instant, stamp
from recruiter_desk.base.errors import NotFound
from recruiter_desk.calls.drafts import Slip
from recruiter_desk.calls.model import Story, Subject
from recruiter_desk.calls.reading import MARKED, Key, subject
from recruiter_desk.calls.rules.story import story
from recruiter_desk.calls.rules.think_twice import Advice, think_twice
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in

READS = frozenset({"call", "promise", "closing", "snooze"})
ONE = """
SELECT c.id, c.person_id, p.shown, c.number, c.direction, c.by, c.outcome, c.at, c.seconds,
  c.about, c.text, c.due, c.due_given, c.not_returned, c.slip_who, c.slip_firm, c.slip_what,
  c.slip_number, c.slip_ask_for, c.listened, c.right_person, c.anyway_why
FROM call c LEFT JOIN person p ON p.id = c.person_id WHERE """
BY_ID = ONE + "c.id = ?"
ZONE_THERE = """
SELECT coalesce(zone, (SELECT zone FROM phone
  WHERE person_id = :person AND zone IS NOT NULL ORDER BY id LIMIT 1))
FROM person WHERE id = :person"""
OF_PERSON = ONE + "c.person_id = ? ORDER BY c.at DESC, c.id DESC"


@dataclass(frozen=True, slots=True)
class CallCard:
    """One call with everything kept on it; `person` is empty where it names nobody."""

    id: int
    person_id: int | None
    person: str
    number: str | None
    direction: str
    by: str
    outcome: str
    at: datetime
    seconds: int | None
    about: str
    text: str
    due: datetime | None
    due_given: bool
    not_returned: datetime | None
    slip: Slip
    listened: bool | None
    right_person: bool | None
    anyway_why: str


def call_card(desk: Desk, call_id: int) -> CallCard:
    """One call; NotFound when it is gone."""
    with desk.read() as read:
        row = read.execute(BY_ID, (call_id,)).fetchone()
    if row is None:
        raise NotFound(f"There is no call c{call_id}.", "`today --all` names open ones.")
    return _card(row)


def calls_of(desk: Desk, person_id: int) -> list[CallCard]:
    """All calls of a person, newest first."""
    with desk.read() as read:
        return [_card(row) for row in read.execute(OF_PERSON, (person_id,))]


def _card(row: tuple[Any, ...]) -> CallCard:
    key, person, name, number, direction, by, outcome, at, seconds, about, text = row[:11]
    due, given, last, *slip = row[11:19]
    return CallCard(
        *(key, person, name or "", number, direction, by, outcome, instant(at), seconds),
        *(about, text, _at(due), bool(given), _at(last), Slip(*slip)),
        *(_yes(row[19]), _yes(row[20]), row[21]),
    )


def known(desk: Desk, key: Key) -> Subject:
    """All that the state of a person (id) or of a number that names nobody depends on."""
    with desk.read() as read:
        return subject(read, key)


def story_of(desk: Desk, key: Key) -> Story:
    """What became of each of their voicemails, calls owed and promises."""
    return story(known(desk, key))


def advice(desk: Desk, person_id: int, now: datetime) -> Advice:
    """Whether to think twice before ringing this person, with the evidence."""
    with desk.read() as read:
        mine = settings_in(read)
        return think_twice(
            subject(read, person_id),
            stamp(now),
            mine.think_twice_voicemails,
            mine.think_twice_promises,
        )


def zone_there(desk: Desk, person_id: int) -> str:
    """Whose clock a person goes by: their place's, else a number's, else mine."""
    with desk.read() as read:
        row = read.execute(ZONE_THERE, {"person": person_id}).fetchone()
        return str(row[0]) if row and row[0] else settings_in(read).zone


def wrong_numbers(desk: Desk, numbers: Iterable[str]) -> frozenset[str]:
    """Those of the numbers that turned out wrong when I rang them."""
    with desk.read() as read:
        return frozenset(n for n in numbers if read.execute(MARKED, (n,)).fetchone())


def _at(kept: int | None) -> datetime | None:
    return None if kept is None else instant(kept)


def _yes(kept: int | None) -> bool | None:
    return None if kept is None else bool(kept)
