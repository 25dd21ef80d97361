"""Who a row means: looked up on the desk for many rows at once, and among the rows before it."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from recruiter_desk.exchange.people_in.apart import Apart
from recruiter_desk.exchange.people_in.facts import Facts, Id
from recruiter_desk.exchange.people_in.profiles import link_key, spellings

K = TypeVar("K")
CROWD = 50  # people at one number; more are looked through by name first
NEW_NAMES = """
CREATE TEMP TABLE IF NOT EXISTS new_name (
  key TEXT, person_id INTEGER, PRIMARY KEY (key, person_id)) WITHOUT ROWID"""
NO_NEW_NAMES = "DELETE FROM temp.new_name"
KEEP_NAME = "INSERT OR IGNORE INTO temp.new_name VALUES (?, ?)"
DESK_KEY = "SELECT value FROM setting WHERE key = 'desk_key'"
PEOPLE = "SELECT id, id FROM person WHERE id IN (SELECT value FROM json_each(?))"
MERGED = """
SELECT gone_id, keep_id FROM merge WHERE gone_id IN (SELECT value FROM json_each(?))
ORDER BY id DESC"""
IDS = """
SELECT o.system, o.value, o.person_id FROM json_each(?) j CROSS JOIN outside_id o
ON o.value = j.value ->> 1 AND o.system = j.value ->> 0 ORDER BY o.id"""
EMAILS = """
SELECT e.key, e.person_id FROM json_each(?) j CROSS JOIN email e ON e.key = j.value
ORDER BY e.id"""
LINKS = """
SELECT l.url, l.person_id FROM json_each(?) j
CROSS JOIN link l ON l.url = j.value COLLATE NOCASE ORDER BY l.id"""
CROWDED = """
SELECT value FROM json_each(?)
WHERE (SELECT count(*) FROM (SELECT 1 FROM phone WHERE number = value LIMIT ?)) = ?"""
IS_CALLED = """(
  EXISTS (SELECT 1 FROM person_key WHERE kind = 'name' AND key = j.value ->> 1
          AND person_id = h.person_id)
  OR EXISTS (SELECT 1 FROM temp.new_name WHERE key = j.value ->> 1 AND person_id = h.person_id))"""
BY_NUMBER = f"""
SELECT j.value ->> 0, j.value ->> 1, h.person_id FROM json_each(?) j
CROSS JOIN phone h ON h.number = j.value ->> 0 WHERE {IS_CALLED} ORDER BY h.id"""
BY_NAME = """
SELECT j.value ->> 0, j.value ->> 1, h.person_id FROM json_each(?) j CROSS JOIN (
  SELECT key, person_id FROM person_key WHERE kind = 'name'
  UNION ALL SELECT key, person_id FROM temp.new_name) k ON k.key = j.value ->> 1
CROSS JOIN phone h ON h.person_id = k.person_id AND h.number = j.value ->> 0 ORDER BY h.id"""
CALLED = """
SELECT key FROM person_key WHERE person_id = ? AND kind = 'name'
UNION SELECT key FROM temp.new_name WHERE person_id = ?"""


@dataclass(slots=True, eq=False)
class Who:
    """Whom one or more rows mean; `id` is 0 until somebody new was added."""

    id: int


@dataclass(frozen=True, slots=True)
class Met:
    """A row with whom it means; `new`: nobody there, and the first row that means them.

    `not_theirs` are ids of the row that mean somebody else, or need not be kept since they are
    the desk's own; `doubt` says so where a sign of the row means somebody else.
    """

    facts: Facts
    who: Who
    new: bool
    not_theirs: frozenset[Id]
    doubt: str


class Desk:
    """What the desk knows of the signs of a chunk's rows."""

    def __init__(self, connection: sqlite3.Connection, rows: Sequence[Facts]) -> None:
        self.connection = connection
        self.own: frozenset[Id] = frozenset()
        self.ids = self._ids({each for row in rows for each in row.ids})
        self.links = self._links({url for row in rows for url in row.profiles})
        self.emails = _first(
            connection.execute(EMAILS, _json({k for r in rows for k in r.ready.emails}))
        )
        self.numbers = self._numbers(
            {(number, key) for row in rows for number in row.numbers for key in row.called}
        )

    def called(self, person: int) -> frozenset[str]:
        """The names somebody on the desk goes by."""
        return frozenset(key for (key,) in self.connection.execute(CALLED, (person, person)))

    def _ids(self, ids: set[Id]) -> dict[Id, int]:
        rows = self.connection.execute(IDS, _json(ids))
        known = _first(((system, value), person) for system, value, person in rows)
        ours = self._ours(ids)
        self.own = frozenset(ours)
        return known | ours

    def _ours(self, ids: set[Id]) -> dict[Id, int]:
        """This desk's own ids mean the people themselves, or whom they were merged into."""
        (desk,) = self.connection.execute(DESK_KEY).fetchone() or ("",)
        start = f"{desk}/p"
        ours = {
            each: int(each[1][len(start) :])
            for each in ids
            if each[0] == "desk"
            and each[1].startswith(start)
            and each[1][len(start) :].isdecimal()
        }
        now = self._now(set(ours.values()))
        return {each: now[person] for each, person in ours.items() if person in now}

    def _now(self, people: set[int]) -> dict[int, int]:
        there = _first(self.connection.execute(PEOPLE, _json(people)))
        merged = _first(self.connection.execute(MERGED, _json(people - there.keys())))
        kept = self._now(set(merged.values())) if merged else {}
        return there | {gone: kept[keep] for gone, keep in merged.items() if keep in kept}

    def _links(self, urls: set[str]) -> dict[str, int]:
        spelt = {spelling for url in urls for spelling in spellings(url)}
        rows = self.connection.execute(LINKS, _json(spelt))
        return _first((link_key(url), person) for url, person in rows)

    def _numbers(self, pairs: set[tuple[str, str]]) -> dict[tuple[str, str], int]:
        numbers = json.dumps(sorted({number for number, _ in pairs}))
        most = CROWD + 1
        rows = self.connection.execute(CROWDED, (numbers, most, most))
        crowded = {number for (number,) in rows}
        few = [pair for pair in pairs if pair[0] not in crowded]
        many = [pair for pair in pairs if pair[0] in crowded]
        found = [
            *self.connection.execute(BY_NUMBER, _json(few)),
            *(self.connection.execute(BY_NAME, _json(many)) if many else ()),
        ]
        return _first(((number, key), person) for number, key, person in found)


class Meeting:
    """Goes through a chunk's rows in order; each is somebody there, somebody before, or new."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._people: dict[int, Who] = {}
        self._ids: dict[Id, Who] = {}
        self._links: dict[str, Who] = {}
        self._emails: dict[str, Who] = {}
        self._numbers: defaultdict[str, list[Who]] = defaultdict(list)
        self._called: dict[Who, frozenset[str]] = {}
        self._apart = Apart(desk.connection)

    def meet(self, row: Facts) -> Met:
        """Who the row means; from now on its signs mean the same.

        A desk's own ids tell people apart whose other signs are alike.
        """
        signs = [
            ("id", [self._by_id(each) for each in row.ids]),
            ("profile", [self._by_link(link_key(url)) for url in row.profiles]),
            ("e-mail", [self._by_email(key) for key in row.ready.emails]),
            ("number and name", [self._by_number(number, row.called) for number in row.numbers]),
        ]
        found = [
            (sign, who)
            for sign, people in signs
            for who in people
            if who is not None and (sign == "id" or not self._apart.are(row.ids, who, who.id))
        ]
        who = found[0][1] if found else Who(0)
        others = [sign for sign, other in found if other is not who]
        if not found:
            self._called[who] = row.called
        self._learn(row, who)
        return Met(row, who, not found, self._not_theirs(row, who), _doubt(found[:1], others))

    def _not_theirs(self, row: Facts, who: Who) -> frozenset[Id]:
        others = {each for each in row.ids if self._ids[each] is not who}
        return self._desk.own.intersection(row.ids) | others

    def _by_id(self, each: Id) -> Who | None:
        return self._person(self._desk.ids.get(each)) or self._ids.get(each)

    def _by_link(self, key: str) -> Who | None:
        return self._person(self._desk.links.get(key)) or self._links.get(key)

    def _by_email(self, key: str) -> Who | None:
        return self._person(self._desk.emails.get(key)) or self._emails.get(key)

    def _by_number(self, number: str, called: frozenset[str]) -> Who | None:
        there = [self._desk.numbers.get((number, key)) for key in called]
        if known := [person for person in there if person is not None]:
            return self._person(min(known))
        before = self._numbers.get(number, ())
        return next((who for who in before if not called.isdisjoint(self._names(who))), None)

    def _names(self, who: Who) -> frozenset[str]:
        if who not in self._called and who.id:
            self._called[who] = self._desk.called(who.id)
        return self._called.get(who, frozenset())

    def _person(self, person: int | None) -> Who | None:
        return None if person is None else self._people.setdefault(person, Who(person))

    def _learn(self, row: Facts, who: Who) -> None:
        self._apart.learn(who, row.ids)
        for each in row.ids:
            self._ids.setdefault(each, self._by_id(each) or who)
        for url in row.profiles:
            self._links.setdefault(link_key(url), who)
        for key in row.ready.emails:
            self._emails.setdefault(key, who)
        for number in row.numbers:
            if who not in self._numbers[number]:
                self._numbers[number].append(who)


def _doubt(first: Sequence[tuple[str, Who]], others: Sequence[str]) -> str:
    if not others:
        return ""
    return (
        f"By its {first[0][0]} this is one person, by its {others[0]} another; the first counts."
    )


def begin(connection: sqlite3.Connection) -> None:
    """Make room for the names that come in this step; they have no keys before it ends."""
    connection.execute(NEW_NAMES)
    connection.execute(NO_NEW_NAMES)


def keep_names(connection: sqlite3.Connection, new: Iterable[tuple[int, Facts]]) -> None:
    """Remember how the people just added are called, for the rows to come."""
    names = [(key, person) for person, row in new for key in row.called]
    connection.executemany(KEEP_NAME, sorted(names))


def _first(rows: Iterable[tuple[K, int]]) -> dict[K, int]:
    found: dict[K, int] = {}
    for key, person in rows:
        found.setdefault(key, person)
    return found


def _json(values: Iterable[object]) -> tuple[str]:
    return (json.dumps(list(values)),)
