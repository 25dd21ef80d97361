"""Originals of files, content-addressed by SHA-256 in a file of their own, never changed."""

import hashlib
import sqlite3
from collections.abc import Set as AbstractSet
from contextlib import closing
from pathlib import Path

from recruiter_desk.store.connect import connect, kind_errors

SCHEMA = """
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS document (
    hash TEXT PRIMARY KEY NOT NULL, size INTEGER NOT NULL, content BLOB NOT NULL);
CREATE TRIGGER IF NOT EXISTS document_stays BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'a document is never changed'); END;
COMMIT;
"""
ADD_ALL = """
INSERT INTO main.document SELECT hash, size, content FROM other.document
WHERE hash NOT IN (SELECT hash FROM main.document)"""

NAMED_IN: tuple[tuple[str, str], ...] = (
    ("resume", "hash"),
    ("opportunity_document", "hash"),
)
"""Table and column of each hash that names an original; who keeps originals adds its own."""


def make(path: Path) -> None:
    """Make the file where it is missing or empty; what is kept in it stays."""
    with kind_errors(), closing(connect(path)) as c:
        c.executescript(SCHEMA)
        c.execute("PRAGMA journal_mode = WAL")


def keep(path: Path, content: bytes) -> str:
    """Keep an original and return its hash, on the disk before the row that will name it."""
    name = hashlib.sha256(content).hexdigest()
    with kind_errors(), closing(connect(path)) as c:
        c.execute(
            "INSERT INTO document VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (name, len(content), content),
        )
    return name


def original(path: Path, name: str) -> bytes | None:
    """The bytes of that hash; None where they are not kept."""
    with kind_errors(), closing(connect(path, reading=True)) as c:
        row = c.execute("SELECT content FROM document WHERE hash = ?", (name,)).fetchone()
    return row[0] if row else None


def count(path: Path) -> int:
    """How many originals are kept."""
    with kind_errors(), closing(connect(path, reading=True)) as c:
        return int(c.execute("SELECT count(*) FROM document").fetchone()[0])


def add_all(source: Path, to: Path) -> int:
    """Add the originals of `source` that `to` has not, in one step; how many. `to` is made."""
    make(to)
    with kind_errors(), closing(connect(to)) as c:
        c.execute("ATTACH ? AS other", (f"{source.absolute().as_uri()}?mode=rw",))
        return c.execute(ADD_ALL).rowcount


def unnamed(path: Path, named: AbstractSet[str]) -> int:
    """How many originals no row names; they do no harm, and nothing takes them away."""
    with kind_errors(), closing(connect(path, reading=True)) as c:
        return len({name for (name,) in c.execute("SELECT hash FROM document")} - named)


def damaged(path: Path) -> list[str]:
    """What is wrong with the file, a sentence each; originals that differ from their hash."""
    try:
        with closing(connect(path, reading=True)) as c:
            said = [row[0] for row in c.execute("PRAGMA integrity_check")]
            wrong = [
                f"document {name[:12]} differs from its hash"
                for name, content in c.execute("SELECT hash, content FROM document")
                if hashlib.sha256(content).hexdigest() != name
            ]
    except sqlite3.DatabaseError as error:
        return [f"documents: {error}"]
    return [f"documents: {line}" for line in said if line != "ok"] + wrong
