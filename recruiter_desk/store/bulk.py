"""Many rows at once into one table, within a step."""

import sqlite3
from collections.abc import Sequence
from itertools import chain
from typing import Any, TypeAlias

Row: TypeAlias = Sequence[Any]

TOGETHER = (
    50  # rows of one statement: more are no faster, and 27 columns stay within the variables
)


def insert(connection: sqlite3.Connection, table: str, columns: str, rows: Sequence[Row]) -> None:
    """Add rows of these columns ("person_id, name"), in their order."""
    one = f"({', '.join('?' * (columns.count(',') + 1))})"
    sql = f"INSERT INTO {table}({columns}) VALUES "
    whole = len(rows) - len(rows) % TOGETHER
    fifty = sql + ", ".join([one] * TOGETHER)
    for start in range(0, whole, TOGETHER):
        some = rows[start : start + TOGETHER]
        connection.execute(fifty, tuple(chain.from_iterable(some)))
    connection.executemany(sql + one, rows[whole:])
