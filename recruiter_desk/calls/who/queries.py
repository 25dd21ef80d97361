"""Finding who is calling in a few milliseconds among 250,000 people.

Last digits by an index on reversed digits, digits anywhere by three-letter groups, names by the
kept words of each name, nothing at all by the calls of the last ten days.
"""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TypeAlias

from recruiter_desk.base.clock import instant, stamp
from recruiter_desk.base.text import fold
from recruiter_desk.base.text.phones import show_phone
from recruiter_desk.calls.drafts import Slip
from recruiter_desk.calls.who.model import Caller, LastCall
from recruiter_desk.store.desk import Desk

Key: TypeAlias = int | str

LIMIT = 50
LOOKED_AT = 400  # candidates that are ranked before the first LIMIT are shown
RECENT = timedelta(days=10)
GROUP = 3  # digits from which any part of a number is searched
READS = frozenset({"call", "person", "phone", "promise", "closing", "snooze"})

BY_TAIL = "SELECT person_id FROM phone WHERE tail >= ? AND tail < ? LIMIT ?"
BY_PART = (
    "SELECT p.person_id FROM phone_digits d JOIN phone p ON p.id = d.rowid "
    "WHERE phone_digits MATCH ? AND instr(p.digits, ?) LIMIT ?"
)
NOBODYS = (
    "SELECT DISTINCT number FROM call INDEXED BY ix_call_nobody "
    "WHERE person_id IS NULL AND instr(number, ?) LIMIT ?"
)
BY_WORD = "SELECT person_id FROM person_key WHERE kind = 'word' AND key >= ? AND key < ? LIMIT ?"
HAS_WORD = (
    "SELECT 1 FROM person_key INDEXED BY ix_person_key_person "
    "WHERE person_id = ? AND kind = 'word' AND key >= ? AND key < ?"
)
RUNG = (
    "SELECT coalesce(person_id, number) FROM call WHERE direction = 'out' AND at >= ? AND at <= ? "
    "ORDER BY at DESC LIMIT 2000"
)
PERSON = "SELECT shown, function, city, zone FROM person WHERE id = ?"
NUMBERS = "SELECT number FROM phone WHERE person_id = ? GROUP BY number ORDER BY min(id)"
OPEN = "SELECT min(due) FROM matter WHERE kind <> 'stay_in_touch' AND "
LAST = """
SELECT at, outcome, about, text, slip_who, slip_firm, slip_what, slip_number, slip_ask_for, number
FROM call WHERE {whose} AND (direction = 'out' OR ?) ORDER BY at DESC, id DESC LIMIT 1"""
PERSONS, NUMBERED = "person_id = ?", "number = ? AND person_id IS NULL"


def who(desk: Desk, typed: str, now: datetime) -> list[Caller]:
    """Whom the text fits, best first, at most 50; open clocks come first among equals."""
    digits = "".join(c for c in typed if c.isdecimal() and c.isascii())
    with desk.read() as read:
        if not typed.strip():
            keys = _rung_lately(read, now)
        elif digits and not any(c.isalpha() for c in typed):
            return _callers(read, _by_digits(read, digits), ranked=False)
        else:
            keys = _by_name(read, typed)
        return _callers(read, keys, ranked=True)


def _rung_lately(read: sqlite3.Connection, now: datetime) -> list[Key]:
    rows = read.execute(RUNG, (stamp(now - RECENT), stamp(now)))
    return _distinct(key for (key,) in rows)


def _by_digits(read: sqlite3.Connection, digits: str) -> list[Key]:
    """Those whose number ends so, then those that have it anywhere, then numbers of nobody."""
    tail = digits[::-1]
    found = [k for (k,) in read.execute(BY_TAIL, (tail, tail + ":", LOOKED_AT))]
    if len(found) < LIMIT and len(digits) >= GROUP:
        groups = {digits[i : i + GROUP] for i in range(len(digits) - GROUP + 1)}
        match = " AND ".join(f'"{group}"' for group in sorted(groups))
        found += [k for (k,) in read.execute(BY_PART, (match, digits, LOOKED_AT))]
    found += [k for (k,) in read.execute(NOBODYS, (digits, LIMIT))]
    return _distinct(found)


def _by_name(read: sqlite3.Connection, typed: str) -> list[Key]:
    """Those who have a word that begins with each of the typed ones."""
    words = sorted(fold(typed).replace("-", " ").split(), key=len, reverse=True)
    if not words:
        return []
    first, *others = [(word, word + "\U0010ffff") for word in words]
    rows = read.execute(BY_WORD, (*first, LOOKED_AT if not others else 20 * LOOKED_AT))
    keys = _distinct(key for (key,) in rows)
    return [
        key
        for key in keys
        if all(read.execute(HAS_WORD, (key, *span)).fetchone() for span in others)
    ][:LOOKED_AT]


def _callers(read: sqlite3.Connection, keys: list[Key], *, ranked: bool) -> list[Caller]:
    if ranked:
        due = _open(read, keys)
        keys = sorted(keys, key=lambda key: due.get(key, 1 << 62))
    return [_caller(read, key) for key in keys[:LIMIT]]


def _open(read: sqlite3.Connection, keys: list[Key]) -> dict[Key, int]:
    """When the first open matter of each of them is due; a subject without one is left out."""
    rows = read.execute(
        "SELECT coalesce(person_id, number), min(due) FROM matter WHERE kind <> 'stay_in_touch' "
        "AND (person_id IN (SELECT value FROM json_each(:keys)) "
        "OR number IN (SELECT value FROM json_each(:keys))) GROUP BY 1",
        {"keys": json.dumps(keys)},
    )
    return dict(rows.fetchall())


def _caller(read: sqlite3.Connection, key: Key) -> Caller:
    person = key if isinstance(key, int) else None
    whose = NUMBERED if person is None else PERSONS
    numbers = [str(key)] if person is None else [n for (n,) in read.execute(NUMBERS, (key,))]
    (due,) = read.execute(OPEN + whose, (key,)).fetchone()
    found = read.execute(PERSON, (person,)).fetchone()
    name, function, city, zone = found or (show_phone(str(key)), "", "", None)
    last = _last_call(read, LAST.format(whose=whose), key)
    return Caller(
        person_id=person,
        name=name,
        function=function,
        city=city,
        zone=zone,
        numbers=tuple(numbers),
        open=due is not None,
        due=None if due is None else instant(due),
        last=last,
    )


def _last_call(read: sqlite3.Connection, sql: str, key: Key) -> LastCall | None:
    """My last call to them, else the last of any."""
    for any_direction in (False, True):
        if row := read.execute(sql, (key, any_direction)).fetchone():
            at, outcome, about, text, *slip, number = row
            said = Slip(*slip)
            message = text or spoken(said)
            return LastCall(instant(at), outcome, about or said.what, message, said, number)
    return None


def spoken(slip: Slip) -> str:
    """The five parts as they were said, in one line; empty where nothing was."""
    parts = (
        slip.who,
        slip.firm,
        slip.what,
        slip.number,
        slip.ask_for and f"Ask for {slip.ask_for}",
    )
    return ". ".join(part for part in parts if part)


def _distinct(keys: Iterable[Key | None]) -> list[Key]:
    return [key for key in dict.fromkeys(keys) if key is not None]
