"""Which columns of the desk name a person, found from the schema's foreign keys."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

REFERRING = """
SELECT m.name, f."from", c."notnull"
FROM sqlite_master m, pragma_foreign_key_list(m.name) f, pragma_table_info(m.name) c
WHERE m.type = 'table' AND f."table" = ? AND c.name = f."from" ORDER BY m.name, f."from\""""


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that names a row of another table; `needed` where it cannot be empty."""

    table: str
    column: str
    needed: bool

    @property
    def belongs(self) -> bool:
        """Whether the row is the other's own and goes with it, or merely mentions it."""
        return self.needed or self.column == "person_id"


def referring(connection: sqlite3.Connection, table: str) -> list[Reference]:
    """Every column that names a row of that table."""
    rows = connection.execute(REFERRING, (table,))
    return [Reference(name, column, bool(needed)) for name, column, needed in rows]


def remove_rows(connection: sqlite3.Connection, table: str, ids: Sequence[int]) -> None:
    """Remove rows with all that is theirs; other mentions of them become empty."""
    if not ids:
        return
    those = (json.dumps(list(ids)),)
    for ref in referring(connection, table):
        where = f"{ref.column} IN (SELECT value FROM json_each(?))"
        if ref.belongs:
            rows = connection.execute(f"SELECT id FROM {ref.table} WHERE {where}", those)
            remove_rows(connection, ref.table, [row for (row,) in rows.fetchall()])
        else:
            connection.execute(f"UPDATE {ref.table} SET {ref.column} = NULL WHERE {where}", those)
    connection.execute(
        f"DELETE FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
        those,
    )
