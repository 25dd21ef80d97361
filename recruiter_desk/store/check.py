"""`verify`: is the file whole, and is every derived row what a rebuild would give."""

import sqlite3
from collections.abc import Sequence

from recruiter_desk.store import documents
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settle import Settler


def verify(desk: Desk) -> list[str]:
    """What is wrong, a sentence each; empty when all is well. Nothing is changed."""
    with desk.rehearsal() as connection:
        said = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        wrong = [f"integrity: {line}" for line in said if line != "ok"]
        wrong += [
            f"foreign key: {table} row {row_id} points at a missing {parent}"
            for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check")
        ]
        wrong += derived_rows(connection, desk.follow_ups.settlers)
    return wrong + documents.damaged(desk.folder.documents)


def unnamed_originals(desk: Desk) -> int:
    """How many originals no row names: left by a program that was killed, or by an undo.

    They do no harm, redo may bring their row again, and nothing takes them away.
    """
    with desk.read() as read:
        named = {
            name
            for table, column in documents.NAMED_IN
            for (name,) in read.execute(f"SELECT {column} FROM {table}")
        }
    return documents.unnamed(desk.folder.documents, named)


def derived_rows(connection: sqlite3.Connection, settlers: Sequence[Settler]) -> list[str]:
    """Which derived tables differ from a rebuild; leaves them rebuilt in the open transaction."""
    found = [
        f"derived rows: {table} has {len(missing)} rows too few and {len(extra)} too many"
        for settler in settlers
        if settler.check is None
        for table, missing, extra in _compared(connection, settler)
        if missing or extra
    ]
    return found + [
        f"derived rows: {wrong}"
        for settler in settlers
        if settler.check is not None
        for wrong in settler.check(connection)
    ]


def _compared(
    connection: sqlite3.Connection, settler: Settler
) -> list[tuple[str, set[tuple[object, ...]], set[tuple[object, ...]]]]:
    kept = {table: _rows(connection, settler, table) for table in settler.tables}
    settler.empty(connection)
    settler.rebuild(connection)
    fresh = {table: _rows(connection, settler, table) for table in settler.tables}
    return [(t, fresh[t] - kept[t], kept[t] - fresh[t]) for t in settler.tables]


def _rows(connection: sqlite3.Connection, settler: Settler, table: str) -> set[tuple[object, ...]]:
    columns = settler.compare.get(table, "*")
    own = settler.own.get(table, "true")
    return set(connection.execute(f"SELECT {columns} FROM {table} WHERE {own}"))
