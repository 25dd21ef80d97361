"""Reads people as far as finding them again goes: all their names, numbers, addresses."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from recruiter_desk.base.text.names import Name
from recruiter_desk.people.likeness import Known

NAMES = """
SELECT id, function, status, prefix, given, middle, family, suffix, nickname, credentials, shown
FROM person WHERE id IN (SELECT value FROM json_each(?))"""
MERGED_NAMES = """
SELECT keep_id, gone ->> 'prefix', gone ->> 'given', gone ->> 'middle', gone ->> 'family',
  gone ->> 'suffix', gone ->> 'nickname', gone ->> 'credentials', gone ->> 'shown'
FROM merge WHERE keep_id IN (SELECT value FROM json_each(?)) ORDER BY id"""
NUMBERS = "SELECT person_id, number FROM phone WHERE person_id IN (SELECT value FROM json_each(?))"
ADDRESSES = "SELECT person_id, key FROM email WHERE person_id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Whole:
    """A person by every name; the first is their own."""

    id: int
    function: str
    status: str | None
    names: tuple[Name, ...]
    phones: frozenset[str]
    emails: frozenset[str]

    def known(self) -> list[Known]:
        """One for each name, to be compared."""
        return [Known(self.id, name, self.phones, self.emails) for name in self.names]


def wholes(connection: sqlite3.Connection, people: Collection[int]) -> list[Whole]:
    """Those of the people who are there."""
    ids = (json.dumps(list(people)),)
    merged: defaultdict[int, list[Name]] = defaultdict(list)
    for keep, *parts in connection.execute(MERGED_NAMES, ids):
        merged[keep].append(Name(*parts))
    phones, emails = _by_person(connection, NUMBERS, ids), _by_person(connection, ADDRESSES, ids)
    return [
        Whole(
            person,
            function,
            status,
            (Name(*parts), *merged[person]),
            frozenset(phones[person]),
            frozenset(emails[person]),
        )
        for person, function, status, *parts in connection.execute(NAMES, ids)
    ]


def _by_person(
    connection: sqlite3.Connection, sql: str, ids: tuple[str]
) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for person, key in connection.execute(sql, ids):
        found[person].append(key)
    return found
