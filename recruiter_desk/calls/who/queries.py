"""Finding who is calling in a few milliseconds among 250,000 people.

Last digits by an index on reversed digits, digits anywhere by three-letter groups, names by the
kept words of each name, nothing at all by the calls of the last ten days.
"""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, TypeAlias

from recruiter_desk.base.clock import instant, stamp
from recruiter_desk.base.text import fold
from recruiter_desk.base.text.phones import show_phone
from recruiter_desk.calls.drafts import Slip
from recruiter_desk.calls.who.model import Caller, LastCall
from recruiter_desk.store.desk import Desk

Key: TypeAlias = int | str
Span: TypeAlias = tuple[str, str]

LIMIT = 50
ENOUGH = 3 * LIMIT  # rows read so that LIMIT people are among them
LOOKED_AT = 400  # candidates that are ranked before the first LIMIT are shown
LOOKED_BEHIND = 8000  # holders of the rarest word that are asked for the others
AFTER_ALL = "\U0010ffff"  # sorts behind every letter
NEVER = 1 << 62  # microseconds; after every due
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
    "EXISTS (SELECT 1 FROM person_key INDEXED BY ix_person_key_person "
    "WHERE person_id = k.person_id AND kind = 'word' AND key >= ? AND key < ?)"
)
RUNG = (
    "SELECT coalesce(person_id, number) FROM call WHERE direction = 'out' AND at >= ? AND at <= ? "
    "ORDER BY at DESC LIMIT 2000"
)
OPEN = "(SELECT min(due) FROM matter WHERE {whose} AND kind <> 'stay_in_touch')"
FIRST_DUE = f"SELECT value, {OPEN} FROM json_each(?)"
LAST = "SELECT id FROM call WHERE {whose} {mine}ORDER BY at DESC, id DESC LIMIT 1"
CALLER = f"""
SELECT {{who}}, {OPEN}, c.at, c.outcome, c.about, c.text, c.slip_who, c.slip_firm, c.slip_what,
  c.slip_number, c.slip_ask_for, c.number
FROM json_each(?) k {{joined}} LEFT JOIN call c ON c.id = coalesce(
  ({LAST.format(whose="{whose}", mine="AND direction = 'out' ")}),
  ({LAST.format(whose="{whose}", mine="")}))"""
PERSONS, NUMBERED = "person_id = value", "number = value AND person_id IS NULL"
PEOPLE = CALLER.format(
    who="p.id, p.shown, p.function, p.city, p.zone, (SELECT group_concat(number, ' ') "
    "FROM (SELECT number FROM phone WHERE person_id = p.id ORDER BY id))",
    joined="CROSS JOIN person p ON p.id = k.value",
    whose=PERSONS,
)
STRANGERS = CALLER.format(who="value, '', '', '', NULL, value", joined="", whose=NUMBERED)


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
    found = [k for (k,) in read.execute(BY_TAIL, (tail, tail + ":", ENOUGH))]
    if len(found) < LIMIT and len(digits) >= GROUP:
        groups = {digits[i : i + GROUP] for i in range(len(digits) - GROUP + 1)}
        match = " AND ".join(f'"{group}"' for group in sorted(groups))
        found += [k for (k,) in read.execute(BY_PART, (match, digits, ENOUGH))]
    keys = _distinct(found)
    if len(keys) < LIMIT:
        keys += [k for (k,) in read.execute(NOBODYS, (digits, LIMIT))]
    return keys


def _by_name(read: sqlite3.Connection, typed: str) -> list[Key]:
    """Those who have a word that begins with each of the typed ones."""
    words = fold(typed).replace("-", " ").split()
    if not words:
        return []
    first, *others = _rarest_first(read, [(word, word + AFTER_ALL) for word in words])
    sql = f"SELECT person_id FROM ({BY_WORD}) k"
    if others:
        sql += f" WHERE {' AND '.join([HAS_WORD] * len(others))} LIMIT {ENOUGH}"
    most = LOOKED_BEHIND if others else LOOKED_AT
    values = (*first, most, *(end for span in others for end in span))
    return _distinct(key for (key,) in read.execute(sql, values))


def _rarest_first(read: sqlite3.Connection, spans: list[Span]) -> list[Span]:
    if len(spans) == 1:
        return spans

    def holders(span: Span) -> int:
        sql = f"SELECT count(*) FROM ({BY_WORD})"
        return int(read.execute(sql, (*span, LOOKED_BEHIND)).fetchone()[0])

    return sorted(spans, key=holders)


def _callers(read: sqlite3.Connection, keys: list[Key], *, ranked: bool) -> list[Caller]:
    if ranked:
        due = _first_due(read, keys)
        keys = sorted(keys, key=lambda key: due[key])
    shown = keys[:LIMIT]
    people = read.execute(PEOPLE, (json.dumps([k for k in shown if isinstance(k, int)]),))
    strangers = read.execute(STRANGERS, (json.dumps([k for k in shown if isinstance(k, str)]),))
    found = {row[0]: _caller(row) for row in (*people, *strangers)}
    return [found[key] for key in shown if key in found]


def _first_due(read: sqlite3.Connection, keys: list[Key]) -> dict[Key, int]:
    """When the first open matter of each of them is due, after everything where there is none."""
    found: dict[Key, int] = {}
    for kind, whose in ((int, PERSONS), (str, NUMBERED)):
        those = json.dumps([key for key in keys if isinstance(key, kind)])
        rows = read.execute(FIRST_DUE.format(whose=whose), (those,))
        found |= {key: NEVER if due is None else due for key, due in rows}
    return found


def _caller(row: tuple[Any, ...]) -> Caller:
    key, name, function, city, zone, numbers, due, at, *last = row
    known = isinstance(key, int)
    return Caller(
        person_id=key if known else None,
        name=name if known else show_phone(key),
        function=function,
        city=city,
        zone=zone,
        numbers=tuple(dict.fromkeys((numbers or "").split())),
        open=due is not None,
        due=None if due is None else instant(due),
        last=None if at is None else _last_call(at, *last),
    )


def _last_call(at: int, outcome: str, about: str, text: str, *more: Any) -> LastCall:
    *slip, number = more
    said = Slip(*slip)
    return LastCall(instant(at), outcome, about or said.what, text or spoken(said), said, number)


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
