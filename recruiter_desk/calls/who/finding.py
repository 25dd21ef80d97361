"""Whom digits, a name or nothing at all may mean, found through indexes alone.

Last digits by reversed digits, digits anywhere by three-letter groups, names by the kept words of
each name and the kept pairs of two, nothing by the calls of the last ten days.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from operator import itemgetter
from typing import TypeAlias

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.text import fold
from recruiter_desk.base.text.phones import tail
from recruiter_desk.people.likeness.keys import bare
from recruiter_desk.people.pairs import AFTER_ALL, pair_reach

Key: TypeAlias = int | str  # a person's id, or a number that names nobody

LIMIT = 50
ENOUGH = 3 * LIMIT  # rows read so that LIMIT people are among them
LOOKED_AT = 400  # candidates that are ranked before the first LIMIT are shown
RECENT = timedelta(days=10)
GROUP = 3  # digits from which any part of a number is searched

BY_TAIL = "SELECT person_id FROM phone WHERE tail >= ? AND tail < ? LIMIT ?"
UNKNOWN_BY_TAIL = "SELECT number FROM unknown_number WHERE tail >= ? AND tail < ? LIMIT ?"
BY_PART = (
    "SELECT p.person_id FROM phone_digits d CROSS JOIN phone p ON p.id = d.rowid "
    "WHERE phone_digits MATCH ? AND instr(p.digits, ?) LIMIT ?"
)
UNKNOWN_BY_PART = (
    "SELECT number FROM unknown_number INDEXED BY ix_unknown_number_tail "
    "WHERE instr(tail, ?) LIMIT ?"
)
BEGUN = "SELECT person_id FROM person_key k WHERE kind = 'word' AND key >= ? AND key < ?"
BOTH_BEGUN = (
    "SELECT person_id FROM person_key k "
    "WHERE kind = 'pair' AND key >= ? AND key < ? AND key GLOB ?"
)
HAS_WORD = (
    " AND EXISTS (SELECT 1 FROM person_key INDEXED BY ix_person_key_person "
    "WHERE person_id = k.person_id AND kind = 'word' AND key >= ? AND key < ?)"
)
RUNG = (
    "SELECT person_id, CASE WHEN person_id IS NULL THEN number END AS number FROM call "
    "WHERE direction = 'out' AND at >= ? AND at <= ? ORDER BY at DESC LIMIT 2000"
)
DUE = "LEFT JOIN matter m ON m.person_id = k.person_id AND m.kind <> 'stay_in_touch'"
WITH_DUE = f"SELECT k.person_id, m.due FROM ({{those}} LIMIT ?) k {DUE}"
RUNG_WITH_DUE = f"SELECT coalesce(k.person_id, k.number), m.due FROM ({RUNG}) k {DUE}"
NUMBERS_DUE = (
    "SELECT m.number, m.due FROM json_each(?) k "
    "CROSS JOIN matter m INDEXED BY ix_matter_number ON m.number = k.value"
)


def by_digits(read: sqlite3.Connection, digits: str) -> list[Key]:
    """Whose number ends so, people before unknown numbers, then whose has it anywhere."""
    back = tail(digits)
    ends = (back, back + ":")
    found = _keys(read.execute(BY_TAIL, (*ends, ENOUGH)))
    if len(found) < LIMIT:
        found |= _keys(read.execute(UNKNOWN_BY_TAIL, (*ends, LIMIT)))
    if len(found) < LIMIT and len(digits) >= GROUP:
        found |= _keys(read.execute(BY_PART, (_groups(digits), digits, ENOUGH)))
    if len(found) < LIMIT and len(digits) >= GROUP:
        found |= _keys(read.execute(UNKNOWN_BY_PART, (back, ENOUGH)))
    return list(found)


def by_name(read: sqlite3.Connection, typed: str) -> list[Key]:
    """Those who have a word that begins with each of the typed ones, what is open first.

    Two words of a name come before one word that begins with both.
    """
    bared = (bare(word) for word in fold(typed).replace("-", " ").split())
    words = sorted(filter(None, bared), key=len, reverse=True)
    if len(words) < 2:
        return [key for word in words for key in _begun(read, word)]
    first, *others = words
    second = next((word for word in others if not first.startswith(word)), others[0])
    others.remove(second)
    found = _both_begun(read, (first, second), others)
    if len(found) < LIMIT and first.startswith(second):
        found += _begun(read, first)
    return list(dict.fromkeys(found))


def lately(read: sqlite3.Connection, now: datetime) -> list[Key]:
    """Those rung in the last ten days, what is open first, then the last rung."""
    found = read.execute(RUNG_WITH_DUE, (stamp(now - RECENT), stamp(now))).fetchall()
    if numbers := [key for key, _ in found if isinstance(key, str)]:
        found += read.execute(NUMBERS_DUE, (json.dumps(numbers),))
    return _open_first(found)


def _begun(read: sqlite3.Connection, word: str) -> list[Key]:
    return _ranked(read, BEGUN, _reach(word))


def _both_begun(
    read: sqlite3.Connection, two: tuple[str, str], others: Sequence[str]
) -> list[Key]:
    one_order = BOTH_BEGUN + HAS_WORD * len(others)
    more = [end for word in others for end in _reach(word)]
    orders = (pair_reach(*two), pair_reach(*two[::-1]))
    values = [value for order in orders for value in (*order, *more)]
    return _ranked(read, f"{one_order} UNION ALL {one_order}", values)


def _ranked(read: sqlite3.Connection, those: str, values: Sequence[object]) -> list[Key]:
    rows = read.execute(WITH_DUE.format(those=those), (*values, LOOKED_AT))
    return _open_first(rows.fetchall())


def _open_first(found: list[tuple[Key | None, int | None]]) -> list[Key]:
    """Each once: by the first due of what is open, then as they were found."""
    opened = sorted((row for row in found if row[1] is not None), key=itemgetter(1))
    return [key for key in dict.fromkeys(key for key, _ in (*opened, *found)) if key is not None]


def _reach(word: str) -> tuple[str, str]:
    return word, word + AFTER_ALL


def _groups(digits: str) -> str:
    """What the kept digits must hold, in as few groups as cover all of them."""
    last = len(digits) - GROUP
    groups = {digits[at : at + GROUP] for at in (*range(0, last, GROUP), last)}
    return " AND ".join(f'"{group}"' for group in sorted(groups))


def _keys(rows: Iterable[tuple[Key]]) -> dict[Key, None]:
    return dict.fromkeys(key for (key,) in rows)
