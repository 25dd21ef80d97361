"""The revision that this program writes, and the one that a file is of."""

import sqlite3

HEAD = "0006"


def version(connection: sqlite3.Connection) -> str | None:
    """The schema's revision; None in a file without one."""
    known = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
    ).fetchone()
    row = (
        connection.execute("SELECT version_num FROM alembic_version").fetchone() if known else None
    )
    return str(row[0]) if row else None
