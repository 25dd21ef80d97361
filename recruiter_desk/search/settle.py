"""Keeps the search index true: the texts that a step touched are read into it anew.

A text that changed gets a new number and the old one dies: SQLite before 3.43 takes no row out of
an index without a copy of the texts. The dead are left behind when the index is put in order.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from recruiter_desk.search.texts import (
    AT_ONCE,
    CALL,
    DIFFERENCE,
    FACT,
    NOTE,
    PERSON,
    RESUME,
    SHARE,
    TABLES,
    Text,
    digest,
    read_texts,
)
from recruiter_desk.store.settle import Settler, Touched

ORDERS = {PERSON: "id", RESUME: "received_at, id"}
LATE = 86_400  # seconds older than the newest text, from which one is out of its place
OWNED = {
    PERSON: (
        ("phone", "person_id"),
        ("email", "person_id"),
        ("link", "person_id"),
        ("expertise", "person_id"),
        ("tag", "person_id"),
        ("aside", "person_id"),
    ),
    NOTE: (("note_tag", "note_id"),),
    CALL: (("promise", "call_id"),),
    RESUME: (),
    FACT: (),
    DIFFERENCE: (),
}
STAFF = "SELECT id FROM person WHERE employer_id IN (SELECT value FROM json_each(?)) ORDER BY id"
KEPT = (
    "SELECT what, id, person_id, at, digest FROM doc "
    "WHERE what IN (SELECT value FROM json_each(?))"
)
NEWEST = "SELECT id, at FROM doc ORDER BY id DESC LIMIT 1"
INDEXED = "SELECT what, person_id, at, digest FROM doc WHERE what >= 0 AND what % ? = ?"
DIES = "UPDATE doc SET what = -id, person_id = NULL WHERE id = ?"
MOVES = "UPDATE doc SET person_id = ?, at = ? WHERE id = ?"
IS_NEW = "INSERT INTO doc(id, what, person_id, at, digest) VALUES (?, ?, ?, ?, ?)"
TABLE_OF = {source: "doc_card" if source == PERSON else "doc_text" for source in TABLES}
INDEX = {
    source: f"INSERT INTO {table}(rowid, words) VALUES (?, ?)"
    for source, table in TABLE_OF.items()
}
LEARN = "INSERT OR IGNORE INTO doc_word(word, docs) SELECT value, 1 FROM json_each(?)"
COUNT_LATE = (
    "INSERT INTO doc_state(name, value) VALUES ('late', ?) "
    "ON CONFLICT (name) DO UPDATE SET value = value + excluded.value"
)


class Kept(NamedTuple):
    """What the index has of a text."""

    id: int
    person: int | None
    at: int
    digest: int


def settle(connection: sqlite3.Connection, touched: Touched) -> None:
    """Index anew what the step touched."""
    for source in INDEX:
        for added in touched.parts(TABLES[source], AT_ONCE):
            index(connection, source, list(added))
        ids = iter(_touched(connection, touched, source))
        while some := list(islice(ids, AT_ONCE)):
            index(connection, source, some)


def rebuild(connection: sqlite3.Connection) -> None:
    """Fill the empty index from all texts, the oldest first."""
    for table in ("doc_text", "doc_card"):
        connection.execute(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
    connection.execute("DELETE FROM doc_word")
    connection.execute("DELETE FROM doc_state")
    for source in INDEX:
        order = ORDERS.get(source, "at, id")
        ids = iter(_all(connection, source, order))
        while some := list(islice(ids, AT_ONCE)):
            index(connection, source, some)


def index(connection: sqlite3.Connection, source: int, ids: list[int]) -> None:
    """Bring the index up to date for some ids of one source; the order of the ids is kept."""
    whats = [row * SHARE + source for row in ids]
    kept = {what: Kept(*row) for what, *row in connection.execute(KEPT, (json.dumps(whats),))}
    texts = {text.what: text for text in read_texts(connection, source, ids)}
    new: list[tuple[Text, list[str], int]] = []
    for what in whats:
        text = texts.get(what)
        words = text.words() if text else []
        known, made = kept.get(what), digest(words)
        if known and (text is None or not words or known.digest != made):
            connection.execute(DIES, (known.id,))
        elif known and text and (known.person, known.at) != (text.person, text.at):
            connection.execute(MOVES, (text.person, text.at, known.id))
        if text and words and (known is None or known.digest != made):
            new.append((text, words, made))
    _add(connection, source, new)


def _add(
    connection: sqlite3.Connection, source: int, new: list[tuple[Text, list[str], int]]
) -> None:
    if not new:
        return
    last, newest = connection.execute(NEWEST).fetchone() or (0, 0)
    numbered = list(enumerate(new, start=last + 1))
    connection.executemany(
        IS_NEW, [(n, t.what, t.person, t.at, made) for n, (t, _, made) in numbered]
    )
    connection.executemany(INDEX[source], [(n, " ".join(words)) for n, (_, words, _) in numbered])
    learnt = sorted({word for _, words, _ in new for word in words})
    connection.execute(LEARN, (json.dumps(learnt, ensure_ascii=False),))
    late = sum(text.at < newest - LATE for text, _, _ in new)
    if late and source != PERSON:
        connection.execute(COUNT_LATE, (late,))


def _touched(connection: sqlite3.Connection, touched: Touched, source: int) -> Iterable[int]:
    """The texts that a step touched, but for those of rows that it added in bulk."""
    ids = set(touched.changed(TABLES[source]))
    for table, column in OWNED[source]:
        rows = touched.values(table, column, known=TABLES[source])
        ids |= {row for row in rows if isinstance(row, int)}
    if source == PERSON and touched.tables & {"employer", "employer_name"}:
        named = touched.values("employer_name", "employer_id", known="employer")
        employers = [*touched.changed("employer"), *named]
        ids |= {row for (row,) in connection.execute(STAFF, (json.dumps(employers),))}
    return sorted(ids)


def _all(connection: sqlite3.Connection, source: int, order: str) -> list[int]:
    rows = connection.execute(f"SELECT id FROM {TABLES[source]} ORDER BY {order}")
    return [row for (row,) in rows]


def check(connection: sqlite3.Connection) -> list[str]:
    """What is wrong with the index, a sentence each.

    That every text is in it as it stands now, and nothing else; that SQLite finds its tables whole
    and that every indexed word is known.
    """
    wrong = [*_differing(connection), *_damaged(connection)]
    connection.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, doc_text, row)")
    unknown = connection.execute(
        "SELECT count(*) FROM temp.vocabulary WHERE term NOT IN (SELECT word FROM doc_word)"
    ).fetchone()[0]
    connection.execute("DROP TABLE temp.vocabulary")
    return wrong + ([f"the search index knows {unknown} words too few"] if unknown else [])


def _differing(connection: sqlite3.Connection) -> Iterator[str]:
    for source, table in TABLES.items():
        kept = {what: row for what, *row in connection.execute(INDEXED, (SHARE, source))}
        few = 0
        ids = iter(_all(connection, source, "id"))
        while some := list(islice(ids, AT_ONCE)):
            for text in read_texts(connection, source, some):
                if words := text.words():
                    row = kept.pop(text.what, None)
                    few += row != [text.person, text.at, digest(words)]
        if few or kept:
            yield f"the search index has {few} {table} texts otherwise and {len(kept)} too many"


def _damaged(connection: sqlite3.Connection) -> Iterator[str]:
    for table in ("doc_text", "doc_card"):
        try:
            connection.execute(f"INSERT INTO {table}({table}) VALUES ('integrity-check')")
        except sqlite3.DatabaseError:
            yield f"the search index {table} is damaged"


SEARCH_INDEX = Settler(("doc", "doc_word", "doc_state"), settle, rebuild, check=check)
