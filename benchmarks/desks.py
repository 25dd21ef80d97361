"""Desks of a size, made once and kept in a cache folder until the schema or the recipe changes."""

import shutil
import sqlite3
from collections.abc import Callable, Generator, Iterable
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.made import calls, notes, people, words
from benchmarks.made.people import Row
from benchmarks.sizes import Size
from recruiter_desk.opening import follow_ups, open_desk
from recruiter_desk.store.connect import connect
from recruiter_desk.store.migrations.head import HEAD

RECIPE = 4  # counted up when what is made changes
NOW = datetime(2026, 11, 20, 15, 30, tzinfo=UTC)
ZONE = "America/Chicago"


def folder_of(size: Size, cache: Path, say: Callable[[str], None]) -> Path:
    """The folder of a desk of that size, made when it is not kept yet."""
    kept = cache / f"{size.name}-{size.people}-{HEAD}-{RECIPE}"
    if not kept.exists():
        say(f"Making a desk of {size.people:,} people and {size.calls:,} calls, once …")
        begun = kept.with_name(f"{kept.name}.begun")
        shutil.rmtree(begun, ignore_errors=True)
        _make(size, begun)
        begun.rename(kept)
    return kept


def _make(size: Size, folder: Path) -> None:
    desk = open_desk(folder, lambda: NOW, ZONE)
    desk.close()
    with closing(connect(desk.folder.desk)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        with _indexes_last(connection):
            _fill(connection, size)
        for settler in follow_ups().settlers:
            settler.rebuild(connection)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def _indexes_last(connection: sqlite3.Connection) -> Generator[None, None, None]:
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
        "AND tbl_name IN ('person', 'phone', 'email', 'expertise', 'tag', 'note', 'call')"
    ).fetchall()
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    yield
    for _, sql in indexes:
        connection.execute(sql)


def _fill(connection: sqlite3.Connection, size: Size) -> None:
    def keep(table: str, columns: str, rows: Iterable[Row]) -> None:
        marks = ", ".join("?" * len(columns.split(",")))
        connection.executemany(f"INSERT INTO {table}({columns}) VALUES ({marks})", rows)

    keep("setting", "key, value", [("answered", "yes"), ("name", "Sam Okafor")])
    keep("employer", people.EMPLOYER, people.employers(size))
    keep("employer_name", people.EMPLOYER_NAME, people.employer_names(size))
    keep("person", people.PERSON, people.people(size, NOW))
    keep("phone", people.PHONE, people.phones(size))
    keep("email", people.EMAIL, people.emails(size))
    keep("expertise", people.NAMED, people.named(size, words.EXPERTISE, 3, seed=3))
    keep("tag", people.NAMED, people.named(size, words.TAGS, 1, seed=4))
    keep("note", notes.NOTE, notes.notes(size, NOW))
    keep("note_tag", notes.NOTE_TAG, notes.note_tags(size))
    first = dict(connection.execute("SELECT person_id, max(number) FROM phone GROUP BY 1"))
    story = calls.Story(size, NOW, first)
    keep("call", calls.CALL, story.calls())
    keep("promise", calls.PROMISE, story.promises)
    keep("closing", calls.CLOSING, story.closings)
