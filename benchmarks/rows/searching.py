"""Search as you type, keystroke by keystroke, beside bare FTS5 on the same texts."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from random import Random

from benchmarks.bench import Bench, plain
from benchmarks.figures import Figure, in_turn
from recruiter_desk.search.queries import marked, ranked, search
from recruiter_desk.search.texts import AT_ONCE, CALL, NOTE, PERSON, TABLES, read_texts

VISIBLE = 15  # rows of the panel and the page that are marked
COMMON = ("the", "shift", "would", "think about", "mri", "a day", "spring", "lead")
NEWEST = "SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rowid DESC LIMIT 50"
BY_RANK = "SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT 50"
INDEX = (
    "SELECT sum(pgsize) FROM dbstat "
    "WHERE name GLOB 'doc_*' OR name GLOB 'ix_doc_*' OR name = 'doc'"
)


def searching(bench: Bench) -> list[Figure]:
    """The whole keystroke, its second answer, and the size of the index."""
    with closing(_bare(bench)) as bare:
        typed = list(_keystrokes(bench))
        times = in_turn(
            typed, lambda text: _shown(bench, text), lambda text: _raw(bare, NEWEST, text)
        )
        second = in_turn(
            typed,
            lambda text: ranked(bench.desk, text, bench.now, live=True),
            lambda text: search(bench.desk, text, bench.now, live=True),
        )
        slow = typed[:: max(1, len(typed) // 60)]
        by_rank = in_turn(
            slow, lambda text: _shown(bench, text), lambda text: _raw(bare, BY_RANK, text)
        )
    return [
        times.worst("keystroke p95 beside newest-first FTS5", None).with_goal(bench.goal(1.5)),
        by_rank.worst("keystroke p95 beside FTS5 by rank", None).with_goal(bench.goal(1 / 60)),
        second.worst("second answer p95 beside the first", None).with_goal(bench.goal(3)),
        Figure("index beside its texts (MB)", *_sizes(bench), bench.goal(0.5)),
    ]


def _shown(bench: Bench, text: str) -> None:
    answer = search(bench.desk, text, bench.now, live=True)
    marked(bench.desk, answer.hits[:VISIBLE], answer.query)


def _raw(bare: sqlite3.Connection, sql: str, text: str) -> list[tuple[int]]:
    *whole, last = text.split()
    match = " ".join([*(f'"{word}"' for word in whole), f'"{last}" *'])
    return bare.execute(sql, (match,)).fetchall()


def _keystrokes(bench: Bench) -> Iterator[str]:
    """Every beginning of names, words of one note, common words and slips (4, 4, 1, 1 of 10)."""
    chance = Random(11)
    people = bench.every_so_many("SELECT id FROM person")
    notes = bench.every_so_many("SELECT id FROM note")
    for place in range(bench.rounds // 5):
        kind = place % 10
        if kind < 4 or kind == 9:
            sql = "SELECT given || ' ' || family FROM person WHERE id = ?"
            query = bench.raw.execute(sql, (people[place * 5],)).fetchone()[0].lower()
            query = _slipped(query, chance) if kind == 9 else query
        elif kind < 8:
            sql = "SELECT text FROM note WHERE id = ?"
            words = bench.raw.execute(sql, (notes[place * 5],)).fetchone()[0].lower().split()
            query = " ".join(word.strip(".") for word in chance.sample(words, 2))
        else:
            query = chance.choice(COMMON)
        yield from (query[:end] for end in range(1, len(query) + 1) if query[end - 1] != " ")


def _slipped(name: str, chance: Random) -> str:
    place = chance.randrange(len(name) - 3, len(name) - 1)
    return name[:place] + name[place + 1] + name[place] + name[place + 2 :]


def _bare(bench: Bench) -> sqlite3.Connection:
    """The same texts in a bare FTS5 table with `prefix='1 2 3'`, made once beside the desk."""
    path = bench.folder.with_name(f"{bench.folder.name}.bare.sqlite3")
    if not path.exists():
        begun = path.with_suffix(".begun")
        begun.unlink(missing_ok=True)
        with closing(plain(begun)) as new:
            new.execute("PRAGMA synchronous = OFF")
            new.execute("CREATE VIRTUAL TABLE bare USING fts5(words, content='', prefix='1 2 3')")
            new.execute("BEGIN")
            new.executemany("INSERT INTO bare(rowid, words) VALUES (?, ?)", _numbered(bench))
            new.execute("COMMIT")
        begun.rename(path)
    return plain(path)


def _numbered(bench: Bench) -> Iterator[tuple[int, str]]:
    yield from enumerate(_texts(bench), start=1)


def _texts(bench: Bench) -> Iterator[str]:
    for source in (PERSON, NOTE, CALL):
        last = bench.raw.execute(f"SELECT max(id) FROM {TABLES[source]}").fetchone()[0]
        for start in range(1, last + 1, AT_ONCE):
            for text in read_texts(bench.raw, source, range(start, start + AT_ONCE)):
                if text.text.strip():
                    yield text.text


def _sizes(bench: Bench) -> tuple[float, float]:
    """Megabytes of the index, with its numbers and words, and of the texts in it."""
    index = bench.raw.execute(INDEX).fetchone()[0]
    return index / 1e6, sum(len(text.encode()) for text in _texts(bench)) / 1e6
