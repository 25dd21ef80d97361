"""Job functions, areas of expertise and tags as they are used on this desk, while one is typed."""

import sqlite3
from enum import Enum

from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.store.desk import Desk

READS = frozenset({"person", "expertise", "tag"})
AFTER_ALL = "\U0010ffff"
NEXT = {
    "function": "SELECT min(key) FROM person_key WHERE kind = 'function' AND key > ? AND key < ?",
    "expertise": "SELECT min(key) FROM expertise WHERE key > ? AND key < ?",
    "tag": "SELECT min(key) FROM tag WHERE key > ? AND key < ?",
}
SHOWN = {
    "function": """SELECT p.function FROM person_key k JOIN person p ON p.id = k.person_id
WHERE k.kind = 'function' AND k.key = ? LIMIT 1""",
    "expertise": "SELECT name FROM expertise WHERE key = ? LIMIT 1",
    "tag": "SELECT name FROM tag WHERE key = ? LIMIT 1",
}


class WordsOf(Enum):
    """Which words of people are meant."""

    FUNCTION = "function"
    EXPERTISE = "expertise"
    TAG = "tag"


def words_like(desk: Desk, of: WordsOf, begun: str, limit: int = 8) -> list[str]:
    """Words in use that begin as typed, each once, in the order of the alphabet.

    Jumps from word to word in the index, so it costs the same however many people share one.
    """
    key = fold(clean_line(begun))
    with desk.read() as read:
        return list(_words(read, of.value, key, limit))


def _words(read: sqlite3.Connection, of: str, key: str, limit: int) -> list[str]:
    found: list[str] = []
    last, end = key, key + AFTER_ALL
    exact = read.execute(SHOWN[of], (key,)).fetchone() if key else None
    if exact and exact[0]:
        found.append(exact[0])
    while len(found) < limit:
        (last,) = read.execute(NEXT[of], (last, end)).fetchone()
        if last is None:
            break
        shown = read.execute(SHOWN[of], (last,)).fetchone()
        if shown and shown[0]:
            found.append(shown[0])
    return found
