"""Puts the index in order again, in the background, when older texts were numbered as the newest.

A second index is filled beside the first, oldest text first, a few hundred texts a transaction,
so that nobody's step waits; the last transaction brings in what was written meanwhile and puts
the second in the first's place. Killed at any instant, the desk has the one or the other.
"""

import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import islice
from secrets import randbits

from recruiter_desk.search.settle import TABLE_OF, index
from recruiter_desk.search.texts import SHARE, SOURCES, by_source, digest, read_texts
from recruiter_desk.store.desk import Desk

LATE_FROM = 300  # texts out of their places, from which the newest 500 no longer hold them all
DEAD_SHARE = 4  # one number in so many dead is enough
DEAD_FROM = 2_000
AT_ONCE = 400  # texts a transaction (about 0.1 s)
PARTS = ("doc_text", "doc_card")
FTS = (
    "USING fts5(words, content = '', columnsize = 0, detail = none, prefix = '1 2 3', "
    "tokenize = 'ascii')"
)
LATE = "SELECT coalesce((SELECT value FROM doc_state WHERE name = 'late'), 0)"
ROUND = "SELECT value FROM doc_state WHERE name = 'round'"
DEAD = "SELECT count(*) FROM doc WHERE what < 0"
NUMBERS = "SELECT coalesce(max(id), 0) FROM doc"
PLANNED = (
    "INSERT INTO doc_next(what, person_id, at, digest) "
    "SELECT what, person_id, at, digest FROM doc WHERE what >= 0 ORDER BY at, what"
)
NEXT = "SELECT id, what, digest FROM doc_next WHERE id > ? ORDER BY id LIMIT ?"
CHANGED = (
    "SELECT n.id FROM doc_next n LEFT JOIN doc d ON d.what = n.what AND d.digest = n.digest "
    "WHERE n.what >= 0 AND d.id IS NULL"
)
WRITTEN_SINCE = (
    "SELECT d.what FROM doc d LEFT JOIN doc_next n ON n.what = d.what "
    "WHERE d.what >= 0 AND n.id IS NULL ORDER BY d.id"
)
MOVED = (
    "UPDATE doc_next SET (person_id, at) = "
    "(SELECT person_id, at FROM doc WHERE doc.what = doc_next.what) WHERE what >= 0"
)


def is_due(desk: Desk) -> bool:
    """Whether the newest texts are no longer those numbered last, or many numbers are dead.

    Also where a renumbering was cut off, for what it left is to be cleared away.
    """
    with desk.read() as read:
        late, dead, every = (read.execute(sql).fetchone()[0] for sql in (LATE, DEAD, NUMBERS))
        left = read.execute(ROUND).fetchone()
    return bool(left) or late >= LATE_FROM or (dead >= DEAD_FROM and dead * DEAD_SHARE >= every)


def renumber(desk: Desk, go_on: Callable[[], bool] = lambda: True) -> bool:
    """Number all texts anew by their own time; False when `go_on` said no before the end."""
    mine, done = randbits(48), 0
    with desk.upkeep() as connection:
        _begin(connection, mine)
    while go_on():
        with desk.upkeep() as connection:
            if connection.execute(ROUND).fetchone() != (mine,):
                return False  # another program began its own
            last = _some_more(connection, done)
            if last is None:
                _swap(connection)
                return True
        done = last
    with desk.upkeep() as connection:
        _drop(connection)
    return False


def _begin(connection: sqlite3.Connection, mine: int) -> None:
    _drop(connection)
    connection.execute("INSERT INTO doc_state(name, value) VALUES ('round', ?)", (mine,))
    connection.execute(
        "CREATE TABLE doc_next(id INTEGER PRIMARY KEY, what INTEGER NOT NULL, person_id INTEGER, "
        "at INTEGER NOT NULL, digest INTEGER NOT NULL)"
    )
    connection.execute(PLANNED)
    for part in PARTS:
        connection.execute(f"CREATE VIRTUAL TABLE doc_next_{part} {FTS}")


def _drop(connection: sqlite3.Connection) -> None:
    for part in PARTS:
        connection.execute(f"DROP TABLE IF EXISTS doc_next_{part}")
    connection.execute("DROP TABLE IF EXISTS doc_next")
    connection.execute("DELETE FROM doc_state WHERE name = 'round'")


def _some_more(connection: sqlite3.Connection, done: int) -> int | None:
    """Index the next texts; the number of the last, None when all are indexed.

    A text that changed since the beginning is left out here and indexed at the end.
    """
    rows = connection.execute(NEXT, (done, AT_ONCE)).fetchall()
    if not rows:
        return None
    texts = {
        text.what: text.words()
        for source, ids in by_source(what for _, what, _ in rows).items()
        for text in read_texts(connection, source, ids)
    }
    for number, what, made in rows:
        words = texts.get(what, [])
        if words and digest(words) == made:
            table = TABLE_OF[what % SHARE]
            connection.execute(
                f"INSERT INTO doc_next_{table}(rowid, words) VALUES (?, ?)",
                (number, " ".join(words)),
            )
        else:
            connection.execute("UPDATE doc_next SET what = -id WHERE id = ?", (number,))
    return int(rows[-1][0])


def _swap(connection: sqlite3.Connection) -> None:
    """The second index takes the first's place, with what was written since it was begun."""
    changed = connection.execute(CHANGED).fetchall()
    connection.executemany(
        "UPDATE doc_next SET what = -id, person_id = NULL WHERE id = ?", changed
    )
    connection.execute(MOVED)
    since = [what for (what,) in connection.execute(WRITTEN_SINCE)]
    connection.execute("DELETE FROM doc")
    connection.execute(
        "INSERT INTO doc SELECT id, what, person_id, at, digest FROM doc_next ORDER BY id"
    )
    for part in PARTS:
        connection.execute(f"DROP TABLE {part}")
        connection.execute(f"ALTER TABLE doc_next_{part} RENAME TO {part}")
    connection.execute("DROP TABLE doc_next")
    connection.execute("DELETE FROM doc_state")
    with _counted(connection):
        connection.execute("DELETE FROM doc_word")
        connection.execute(
            "INSERT INTO doc_word SELECT term, sum(doc) FROM "
            "(SELECT term, doc FROM temp.texts UNION ALL SELECT term, doc FROM temp.cards) "
            "GROUP BY term"
        )
    for source in range(len(SOURCES)):
        mine = iter([what // SHARE for what in since if what % SHARE == source])
        while some := list(islice(mine, AT_ONCE)):
            index(connection, source, some)


@contextmanager
def _counted(connection: sqlite3.Connection) -> Generator[None, None, None]:
    """The words of both indexes with how many texts have each, while it lasts."""
    connection.execute("CREATE VIRTUAL TABLE temp.texts USING fts5vocab(main, doc_text, row)")
    connection.execute("CREATE VIRTUAL TABLE temp.cards USING fts5vocab(main, doc_card, row)")
    try:
        yield
    finally:
        connection.execute("DROP TABLE temp.texts")
        connection.execute("DROP TABLE temp.cards")
