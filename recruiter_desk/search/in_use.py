"""What the desk has in a field: every job function, skill, tag, employer and unread place once.

Thousands of people share a few hundred of these, so they are kept until the desk changes.
"""

import re
import sqlite3
from dataclasses import dataclass, field
from typing import TypeAlias
from weakref import WeakKeyDictionary

from recruiter_desk.base.text import fold
from recruiter_desk.search.rules.words import unspaced

Key: TypeAlias = str | int

EVERY = {
    "function": "SELECT DISTINCT key, key FROM person_key WHERE kind = 'function'",
    "skill": "SELECT DISTINCT key, key FROM expertise",
    "tag": "SELECT key, key FROM tag UNION SELECT key, key FROM note_tag",
    "employer": "SELECT key, employer_id FROM employer_name",
    "in": "SELECT DISTINCT city, city FROM person WHERE country = '' AND region = ''",
}
VERSION = "PRAGMA data_version"  # changes when any other connection has written


@dataclass
class Kept:
    """What was read of one state of the desk: of each field the folded texts and their keys."""

    version: int
    fields: dict[str, list[tuple[str, Key]]] = field(
        default_factory=dict[str, list[tuple[str, Key]]]
    )


_KEPT: WeakKeyDictionary[sqlite3.Connection, Kept] = WeakKeyDictionary()


def in_use(read: sqlite3.Connection, name: str, typed: str, *, whole: bool = False) -> list[Key]:
    """The keys whose text has a word for each of the folded words typed, beginning so.

    `whole`: the very word. Of an employer the key is its id, of an unread place its city.
    """
    words = typed.split()
    patterns = [_pattern(word, whole=whole) for word in words]
    return list(
        dict.fromkeys(
            key
            for text, key in _every(read, name)
            if all(word in text for word in words) and all(p.search(text) for p in patterns)
        )
    )


def _every(read: sqlite3.Connection, name: str) -> list[tuple[str, Key]]:
    (version,) = read.execute(VERSION).fetchone()
    kept = _KEPT.get(read)
    if kept is None or kept.version != version:
        kept = _KEPT[read] = Kept(version)
    if name not in kept.fields:
        kept.fields[name] = [(fold(text), key) for text, key in read.execute(EVERY[name])]
    return kept.fields[name]


def _pattern(word: str, *, whole: bool) -> re.Pattern[str]:
    start = "" if unspaced(word) else r"(?<![^\W_])"
    return re.compile(start + re.escape(word) + (r"(?![^\W_])" if whole else ""))
