"""Who may be right for an opportunity, by SQL over what is kept; the rule then judges them.

Each criterion gives the ids of those it may be met by, from an index alone; as sets they are
joined in no time, which one SELECT over all of them took ten times as long for.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from recruiter_desk.opportunities.matching.rules.distances import Point, box
from recruiter_desk.opportunities.matching.rules.functions import class_of, narrows_to, same
from recruiter_desk.opportunities.matching.rules.plain import Opening
from recruiter_desk.opportunities.matching.rules.skills import named
from recruiter_desk.screening.names_alike import key as employer_key

OFF_LIMITS, DO_NOT_CALL, WORKS_THERE = "off limits", "do not call", "works at the client"
_EACH = """
WITH RECURSIVE k(key) AS (
  SELECT min(key) FROM {table} WHERE {where}
  UNION ALL
  SELECT (SELECT min(key) FROM {table} WHERE {where} AND key > k.key) FROM k
  WHERE k.key IS NOT NULL
) SELECT key FROM k WHERE key IS NOT NULL"""
FUNCTIONS = _EACH.format(table="person_key", where="kind = 'function'")
TITLES = _EACH.format(table="criterion", where="kind = 'title'")
CHIPS = _EACH.format(table="expertise", where="true")
_AMONG = "(SELECT value FROM json_each(?))"
OF_FUNCTION = f"SELECT person_id FROM person_key WHERE kind = 'function' AND key IN {_AMONG}"
HOLDS = f"SELECT person_id FROM criterion WHERE kind = 'title' AND value = 2 AND key IN {_AMONG}"
HELD = f"SELECT person_id FROM criterion WHERE kind = 'title' AND key IN {_AMONG}"
NO_FUNCTION = "SELECT id FROM person INDEXED BY ix_person_no_function WHERE function = ''"
CHIP = f"SELECT person_id FROM expertise WHERE key IN {_AMONG}"
SKILL = "SELECT person_id FROM criterion WHERE kind = 'skill' AND key = ?"
NEAR = """
SELECT id FROM person INDEXED BY ix_person_where
WHERE lat_micro BETWEEN ? AND ? AND lon_micro BETWEEN ? AND ?"""
NOWHERE = "SELECT id FROM person INDEXED BY ix_person_where WHERE lat_micro IS NULL"
MOVES = "SELECT person_id FROM criterion WHERE kind = 'move' AND key = ''"
NOT_APPROACHED = """
SELECT id, off_limits_why IS NOT NULL AND (off_limits_until IS NULL OR off_limits_until >= ?),
  do_not_call_why IS NOT NULL
FROM person INDEXED BY ix_person_left_out
WHERE off_limits_why IS NOT NULL OR do_not_call_why IS NOT NULL"""
BARRED = """
SELECT DISTINCT employer_id FROM off_limits
WHERE (opportunity_id IS NULL OR opportunity_id = ?) AND (until IS NULL OR until >= ?)"""
WORKS = f"SELECT id FROM person WHERE employer_id IN {_AMONG}"
WORKS_SAID = f"""
SELECT person_id FROM criterion WHERE kind = 'employer' AND value = 2 AND key IN {_AMONG}"""
NAMES = f"SELECT name FROM employer_name WHERE employer_id IN {_AMONG}"
CONTACTS = "SELECT person_id FROM opportunity_contact WHERE opportunity_id = ?"
GUARANTEED = """
SELECT person_id FROM milestone WHERE kind = 'guarantee' AND NOT done AND on_day >= :today
UNION
SELECT m.person_id FROM opportunity o CROSS JOIN move m ON m.opportunity_id = o.id
WHERE o.guarantee_days IS NOT NULL AND m.stage = 'placed'
  AND m.at >= :now - o.guarantee_days * 86400000000
  AND NOT EXISTS (SELECT 1 FROM move n WHERE n.opportunity_id = m.opportunity_id
    AND n.person_id = m.person_id AND (n.at, n.id) > (m.at, m.id) AND n.stage <> 'placed')"""
CONTACTED = f"SELECT person_id, at FROM last_contact WHERE person_id IN {_AMONG}"


class Found(NamedTuple):
    """Who may be right, first those to be judged first; `far` are too far in any case.

    `left_out` maps those left out, of all whose function may fit, to the reason. `eligible` counts
    everybody whose function may fit.
    """

    ids: list[int]
    far: set[int]
    left_out: Mapping[int, str]
    eligible: int


def who_may(
    read: sqlite3.Connection, opening: Opening, now: int, day: date, *, enough: int
) -> Found:
    """Everybody whose function may fit; of more than `enough` only these are put in order."""
    sure, maybe = _functions(read, opening)
    eligible = sure | maybe
    left = left_out(read, opening, now, day)
    out = {person: left[person] for person in left.keys() & eligible}
    near, possible = _places(read, opening, eligible)
    looked_at = possible - out.keys()
    ranks = _ranks(read, opening, looked_at, sure, near)
    far = eligible - possible
    return Found(_first(read, ranks, enough), far - out.keys(), out, len(eligible))


def likeliest(
    read: sqlite3.Connection, opening: Opening, now: int, day: date, *, enough: int
) -> list[int]:
    """Those of the very function who live near, for a first look; in order if they are many."""
    wanted = class_of(opening.wanted)
    sure = _ids(read, OF_FUNCTION, _alike(_keys(read, FUNCTIONS), wanted, "yes"))
    near, _ = _places(read, opening, sure)
    near &= sure
    near -= left_out(read, opening, now, day).keys()
    if len(near) <= enough:
        return sorted(near)
    return _first(read, _ranks(read, opening, near, sure, near), enough)


def _functions(read: sqlite3.Connection, opening: Opening) -> tuple[set[int], set[int]]:
    """Those whose function fits, by the card or a title held now, and those of whom it may."""
    wanted = class_of(opening.wanted)
    cards, titles = _keys(read, FUNCTIONS), _keys(read, TITLES)
    sure = _ids(read, OF_FUNCTION, _alike(cards, wanted, "yes"))
    sure |= _ids(read, HOLDS, _alike(titles, wanted, "yes", laid_out=True))
    maybe = _ids(read, OF_FUNCTION, _alike(cards, wanted, "unknown"))
    for is_ in ("yes", "unknown"):
        maybe |= _ids(read, HELD, _alike(titles, wanted, is_, laid_out=True))
    maybe |= _ids(read, NO_FUNCTION)
    return sure, maybe


def _alike(keys: Iterable[str], wanted: str, is_: str, *, laid_out: bool = False) -> list[str]:
    return [key for key in keys if same(wanted, key if laid_out else class_of(key)) == is_]


def _places(
    read: sqlite3.Connection, opening: Opening, eligible: set[int]
) -> tuple[set[int], set[int]]:
    """Those who live near by the card, and those who may live near or come to."""
    if opening.remote == "remote":
        return eligible, eligible
    if opening.lat_micro is None or opening.lon_micro is None:
        return set(), eligible
    if opening.within_m is None:
        return eligible, eligible
    middle = Point(opening.lat_micro / 1e6, opening.lon_micro / 1e6)
    near = _ids(read, NEAR, *box(middle, opening.within_m))
    possible = near | _ids(read, NOWHERE) | _ids(read, MOVES)
    return near, possible & eligible


def _ranks(
    read: sqlite3.Connection, opening: Opening, people: set[int], sure: set[int], near: set[int]
) -> dict[int, list[int]]:
    """By rank, the best being the smallest: most of the three met, then these in their order."""
    wishes = len(opening.expertise)
    ranks: dict[int, list[int]] = {}
    for many, some in enumerate(_by_skills(read, opening, people)):
        for is_sure, those in ((1, some & sure), (0, some - sure)):
            for is_near, these in ((1, those & near), (0, those - near)):
                met = is_sure + is_near + (many == wishes)
                rank = (3 - met) * 1000 + (1 - is_sure) * 500 + (wishes - many) * 2 + 1 - is_near
                ranks.setdefault(rank, []).extend(these)
    return {rank: some for rank, some in ranks.items() if some}


def _by_skills(read: sqlite3.Connection, opening: Opening, people: set[int]) -> list[set[int]]:
    """By how many of the things wanted they did, from none to all."""
    by_many = [people]
    for wish in opening.expertise:
        done = _done(read, wish.about)
        more = [set[int](), *(some & done for some in by_many)]
        by_many = [
            a | b
            for a, b in zip([*(some - done for some in by_many), set[int]()], more, strict=True)
        ]
    return by_many


def _done(read: sqlite3.Connection, about: str) -> set[int]:
    """Those of whom a chip, a function or something said tells that they did it."""
    found = _ids(read, CHIP, _chips(tuple(_keys(read, CHIPS))).get(about, []))
    found |= _ids(read, SKILL, about)
    functions = [key for key in _keys(read, FUNCTIONS) if about in narrows_to(key)]
    return found | _ids(read, OF_FUNCTION, functions)


def _first(read: sqlite3.Connection, ranks: dict[int, list[int]], enough: int) -> list[int]:
    """In order of rank, then of the last contact as far as it is needed, the newest first."""
    found: list[int] = []
    for rank in sorted(ranks):
        people = ranks[rank]
        if len(found) < enough:
            at = dict(read.execute(CONTACTED, (json.dumps(people),)).fetchall())
            people.sort()
            people.sort(key=lambda person: at.get(person, 0), reverse=True)
        found += people
    return found


def left_out(read: sqlite3.Connection, opening: Opening, now: int, day: date) -> dict[int, str]:
    """Who is left out whatever they can do, with the reason."""
    today = day.isoformat()
    left = dict.fromkeys(_at_client(read, opening), WORKS_THERE)
    off = set(_guaranteed(read, now, today))
    for person, is_off, is_not in read.execute(NOT_APPROACHED, (today,)):
        if is_off:
            off.add(person)
        elif is_not:
            left[person] = DO_NOT_CALL
    barred = [employer for (employer,) in read.execute(BARRED, (opening.id, today))]
    off |= _at(read, barred)
    return left | dict.fromkeys(off, OFF_LIMITS)


def _guaranteed(read: sqlite3.Connection, now: int, today: str) -> list[int]:
    rows = read.execute(GUARANTEED, {"now": now, "today": today})
    return [person for (person,) in rows]


def _at_client(read: sqlite3.Connection, opening: Opening) -> set[int]:
    """The client's own people, who hire for it or work there now."""
    contacts = {person for (person,) in read.execute(CONTACTS, (opening.id,))}
    return contacts if opening.client_id is None else contacts | _at(read, [opening.client_id])


def _at(read: sqlite3.Connection, employers: list[int]) -> set[int]:
    """Those who work there now, by the card or by what was said."""
    if not employers:
        return set()
    names = [name for (name,) in read.execute(NAMES, (json.dumps(employers),))]
    keys = sorted({key for name in names if (key := employer_key(name))})
    return _ids(read, WORKS, employers) | _ids(read, WORKS_SAID, keys)


def _ids(read: sqlite3.Connection, sql: str, *asked: object) -> set[int]:
    """The ids a SELECT gives; a list is asked for as JSON, an empty one gives nobody."""
    if [] in asked:
        return set()
    values = [json.dumps(one) if isinstance(one, list) else one for one in asked]
    return set(chain.from_iterable(read.execute(sql, values)))


def _keys(read: sqlite3.Connection, sql: str) -> list[str]:
    return [key for (key,) in read.execute(sql)]


@lru_cache(maxsize=4)
def _chips(keys: tuple[str, ...]) -> dict[str, list[str]]:
    """By the name of a skill the keys of the chips that mean it."""
    found: dict[str, list[str]] = {}
    for key in keys:
        for about in named(key)[0]:
            found.setdefault(about, []).append(key)
    return found
