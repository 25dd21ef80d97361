"""What the desk keeps of people whom rows mean, read for many at once."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from recruiter_desk.exchange.people_in.facts import Id
from recruiter_desk.exchange.people_in.profiles import link_key

COLUMNS = (
    "id", "shown", "prefix", "given", "middle", "family", "suffix", "nickname", "credentials",
    "function", "employer_id", "place", "city", "region", "country", "status", "status_on",
    "off_limits_why", "off_limits_until", "do_not_call_why", "touch_days", "touch_since",
)  # fmt: skip
_THOSE = "person_id IN (SELECT value FROM json_each(?))"
PEOPLE = f"SELECT {', '.join(COLUMNS)} FROM person WHERE id IN (SELECT value FROM json_each(?))"
PHONES = f"""
SELECT person_id, iif(extension = '', number, number || ';' || extension),
  json_array(id, label, voicemail_safe) FROM phone WHERE {_THOSE} ORDER BY id DESC"""
EMAILS = f"SELECT person_id, key, json_array(id, label) FROM email WHERE {_THOSE} ORDER BY id DESC"
EMPLOYERS = """
SELECT p.id, e.key FROM person p JOIN employer_name e ON e.employer_id = p.employer_id
WHERE p.id IN (SELECT value FROM json_each(?))"""
EXPERTISE = f"SELECT person_id, key FROM expertise WHERE {_THOSE}"
TAGS = f"SELECT person_id, key FROM tag WHERE {_THOSE}"
LINKS = f"SELECT person_id, url FROM link WHERE {_THOSE}"
IDS = f"SELECT person_id, system, value FROM outside_id WHERE {_THOSE}"
ASIDES = f"SELECT person_id, field, key FROM aside WHERE {_THOSE}"
NOTES = """
SELECT j.value ->> 0, j.value ->> 1 FROM json_each(?) j
WHERE EXISTS (SELECT 1 FROM note WHERE person_id = j.value ->> 0 AND text = j.value ->> 1)
  OR EXISTS (SELECT 1 FROM note n JOIN former_text f ON f.note_id = n.id
             WHERE n.person_id = j.value ->> 0 AND f.text = j.value ->> 1)"""


@dataclass(slots=True)
class Kept:
    """One person as kept: their row, and the keys of their lists.

    Phones and e-mails are there by key with the id of their row, its label, and of a phone
    whether a voicemail is safe there.
    """

    row: dict[str, Any]
    employer: set[str] = field(default_factory=set[str])
    phones: dict[str, list[Any]] = field(default_factory=dict[str, list[Any]])
    emails: dict[str, list[Any]] = field(default_factory=dict[str, list[Any]])
    expertise: set[str] = field(default_factory=set[str])
    tags: set[str] = field(default_factory=set[str])
    links: set[str] = field(default_factory=set[str])
    ids: set[Id] = field(default_factory=set[Id])
    asides: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])


_LISTS: tuple[tuple[str, Callable[..., object]], ...] = (
    (PHONES, lambda kept, key, rest: kept.phones.update({key: json.loads(rest)})),
    (EMAILS, lambda kept, key, rest: kept.emails.update({key: json.loads(rest)})),
    (LINKS, lambda kept, url: kept.links.add(link_key(url))),
    (EMPLOYERS, lambda kept, key: kept.employer.add(key)),
    (EXPERTISE, lambda kept, key: kept.expertise.add(key)),
    (TAGS, lambda kept, key: kept.tags.add(key)),
    (IDS, lambda kept, system, value: kept.ids.add((system, value))),
    (ASIDES, lambda kept, column, key: kept.asides.add((column, key))),
)


def kept_of(connection: sqlite3.Connection, people: Collection[int]) -> dict[int, Kept]:
    """Those people by id."""
    those = (json.dumps(list(people)),)
    rows = connection.execute(PEOPLE, those)
    found = {row[0]: Kept(dict(zip(COLUMNS, row, strict=True))) for row in rows}
    for sql, put in _LISTS:
        for person, *cells in connection.execute(sql, those):
            put(found[person], *cells)
    return found


def notes_kept(
    connection: sqlite3.Connection, notes: Iterable[tuple[int, str]]
) -> defaultdict[int, set[str]]:
    """Which of the (person, text) pairs are notes already, or were before they were corrected."""
    found: defaultdict[int, set[str]] = defaultdict(set)
    for person, text in connection.execute(NOTES, (json.dumps(list(notes)),)):
        found[person].add(text)
    return found
