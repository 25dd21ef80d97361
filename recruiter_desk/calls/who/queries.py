"""Who's calling, in a few milliseconds among 250,000 people: whom it may be, and why I rang."""

import json
import sqlite3
from datetime import datetime
from typing import Any

from recruiter_desk.calls.who.finding import LIMIT, Key, by_digits, by_name, lately
from recruiter_desk.calls.who.model import Caller, LastCall
from recruiter_desk.store.desk import Desk

READS = frozenset({"call", "person", "phone", "promise", "closing", "snooze"})

OPEN = "(SELECT min(due) FROM matter WHERE {whose} AND kind <> 'stay_in_touch')"
LAST = "SELECT id FROM call WHERE {whose} {mine}ORDER BY at DESC, id DESC LIMIT 1"
CALLER = f"""
SELECT {{who}}, {OPEN}, c.at, c.outcome, c.about, c.text, c.slip_who, c.slip_firm, c.slip_what,
  c.slip_number, c.slip_ask_for, c.number
FROM json_each(?) k {{joined}} LEFT JOIN call c ON c.id = coalesce(
  ({LAST.format(whose="{whose}", mine="AND direction = 'out' ")}),
  ({LAST.format(whose="{whose}", mine="")}))"""
PEOPLE = CALLER.format(
    who="p.id, p.shown, p.function, p.city, p.zone, (SELECT group_concat(number, ' ') "
    "FROM (SELECT number FROM phone WHERE person_id = p.id ORDER BY id))",
    joined="CROSS JOIN person p ON p.id = k.value",
    whose="person_id = value",
)
STRANGERS = CALLER.format(
    who="NULL, value, '', '', NULL, value", joined="", whose="number = value AND person_id IS NULL"
)


def who(desk: Desk, typed: str, now: datetime) -> list[Caller]:
    """Whom the text fits, best first, at most 50; open clocks come first among equals."""
    digits = "".join(c for c in typed if c.isdecimal() and c.isascii())
    with desk.read() as read:
        if not typed.strip():
            keys = lately(read, now)
        elif digits and not any(c.isalpha() for c in typed):
            keys = by_digits(read, digits)
        else:
            keys = by_name(read, typed)
        return _callers(read, keys[:LIMIT])


def _callers(read: sqlite3.Connection, keys: list[Key]) -> list[Caller]:
    found: dict[Key, Caller] = {}
    for sql, kind in ((PEOPLE, int), (STRANGERS, str)):
        if those := [key for key in keys if isinstance(key, kind)]:
            callers = map(_caller, read.execute(sql, (json.dumps(those),)))
            found |= {caller.person_id or caller.shown: caller for caller in callers}
    return [found[key] for key in keys if key in found]


def _caller(row: tuple[Any, ...]) -> Caller:
    """`row`: the fields of a Caller but the last call, then the fields of that."""
    last = None if row[7] is None else LastCall._make(row[7:])
    return Caller._make((*row[:7], last))
