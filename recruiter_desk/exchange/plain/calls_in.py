"""Our own calls.csv taken back: each call once, with its promise, on its person or number."""

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from recruiter_desk.base.clock import stamp, zone
from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean, clean_line
from recruiter_desk.base.text.phones import read_phone
from recruiter_desk.calls.model import By, Direction, Outcome
from recruiter_desk.exchange.plain.ids import Ids
from recruiter_desk.exchange.plain.people import closings_in, snoozes_in
from recruiter_desk.exchange.plain.taking import Taken, id_of, one_of, take_rows
from recruiter_desk.exchange.plain.values import Cells, stamp_in
from recruiter_desk.store.settings.queries import settings_in
from recruiter_desk.store.write import Write

LINES = (
    "about", "slip_who", "slip_firm", "slip_what", "slip_number", "slip_ask_for", "anyway_why",
)  # fmt: skip
COLUMNS = (
    "person_id", "number", "direction", "by", "outcome", "at", "seconds", "text", "due",
    "due_given", "not_returned", "listened", "right_person", "entered_at", "outside", *LINES,
)  # fmt: skip
CALL = f"INSERT INTO call({', '.join(COLUMNS)}) VALUES ({', '.join(f':{c}' for c in COLUMNS)})"
SAID = "id, direction, by, outcome, at, about, text"
GIVEN = f"SELECT {SAID} FROM call WHERE outside = ?"
OWN = f"SELECT {SAID} FROM call WHERE id = ? AND entered_at = ?"
PROMISE = "INSERT INTO promise(call_id, by, timed, due, zone, said) VALUES (?, ?, ?, ?, ?, ?)"
CLOSING = """
INSERT INTO closing(number, at, why) SELECT ?1, ?2, ?3
WHERE NOT EXISTS (SELECT 1 FROM closing WHERE number = ?1 AND at = ?2 AND why = ?3)"""
SNOOZE = """
INSERT INTO snooze(number, at, until, rest) SELECT ?1, ?2, ?3, ?4
WHERE NOT EXISTS (SELECT 1 FROM snooze WHERE number = ?1 AND at = ?2 AND until = ?3)"""
_KEY = re.compile(r"\+[0-9]+")


def take_calls(
    write: Write, path: Path, now: datetime, went_on: Callable[[], bool] | None = None
) -> Taken:
    """Take in the calls of a file; people.csv of the same desk comes first.

    A call that is there is left as it is: unchanged where it says the same, else skipped, as is
    one whose person is not known here.
    """
    write.flush()
    return take_rows(path, CallsIn(write, now), went_on)


class CallsIn:
    """Takes calls in within one open step."""

    def __init__(self, write: Write, now: datetime) -> None:
        self._connection = write.connection
        self._now = stamp(now)
        self._ids = Ids(write.connection)
        self._mine = settings_in(write.connection)

    def take(self, row: Cells) -> bool:
        """Whether the call is new; DeskError with the reason when it cannot be kept."""
        call = self._read(row)
        if known := self._known(call):
            if list(known[1:]) != [call[column] for column in SAID.split(", ")[1:]]:
                raise DeskError("This call is told otherwise here, and was left as it is.")
            return False
        number = self._connection.execute(CALL, call).lastrowid
        self._keep_promise(number, row)
        self._connection.executemany(CLOSING, [(n, at, why) for at, why, n in closings_in(row)])
        snoozes = [(n, at, until, rest) for at, until, rest, n in snoozes_in(row)]
        self._connection.executemany(SNOOZE, snoozes)
        return True

    def _read(self, row: Cells) -> dict[str, Any]:
        at, entered = stamp_in(row.text("at")), stamp_in(row.text("entered_at"))
        if at is None:
            raise DeskError(f"{row.text('at')[:40] or 'Nothing'} is no time of a call.")
        person = self._ids.person_or_refuse(row.text("person"))
        number = self._number(row.text("number"))
        if person is None and number is None:
            raise DeskError("A call needs a person or a number.")
        return {
            "person_id": person,
            "number": number,
            "direction": one_of(row, "direction", tuple(Direction)),
            "by": one_of(row, "by", tuple(By), "phone"),
            "outcome": one_of(row, "outcome", tuple(Outcome)),
            "at": at,
            "seconds": row.whole("seconds"),
            "text": clean(row.text("text")),
            "due": stamp_in(row.text("due")),
            "due_given": bool(row.yes("due_given")),
            "not_returned": stamp_in(row.text("not_returned")),
            "listened": row.yes("listened"),
            "right_person": row.yes("right_person"),
            "entered_at": self._now if entered is None else entered,
            "outside": id_of(row),
            **{column: clean_line(row.text(column)) for column in LINES},
        }

    def _known(self, call: dict[str, Any]) -> tuple[Any, ...] | None:
        outside = call["outside"]
        found: tuple[Any, ...] | None = self._connection.execute(GIVEN, (outside,)).fetchone()
        own = self._ids.own("c", outside)
        if found is None and own is not None:
            found = self._connection.execute(OWN, (own, call["entered_at"])).fetchone()
        return found

    def _number(self, text: str) -> str | None:
        """The key of a number: as our own file has it, or read (a spreadsheet drops the plus)."""
        typed = text.strip()
        if not typed or _KEY.fullmatch(typed):
            return typed or None
        return read_phone(typed, self._mine.country).key or None

    def _keep_promise(self, call: int | None, row: Cells) -> None:
        due = stamp_in(row.text("promise_due"))
        if row.text("promise_by") in {"me", "them"} and due is not None:
            where = _zone(row.text("promise_zone")) or self._mine.zone
            told = (row.text("promise_by"), bool(row.yes("promise_timed")), due, where)
            self._connection.execute(PROMISE, (call, *told, row.text("promise_said")))


def _zone(name: str) -> str:
    """The same name; "" where no zone has it."""
    try:
        return zone(name).key if name else ""
    except (LookupError, ValueError, OSError):
        return ""
