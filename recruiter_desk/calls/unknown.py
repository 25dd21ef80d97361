"""The numbers of calls that name nobody, kept apart so that a few of their digits find them."""

import sqlite3

from recruiter_desk.base.text.phones import digits_of, tail

NOBODYS = "SELECT 1 FROM call INDEXED BY ix_call_nobody WHERE number = ? AND person_id IS NULL"
KEEP = "INSERT OR IGNORE INTO unknown_number(number, tail) VALUES (?, ?)"
FORGET = "DELETE FROM unknown_number WHERE number = ?"
FORGET_ALL = "DELETE FROM unknown_number"
ALL = "SELECT DISTINCT number FROM call INDEXED BY ix_call_nobody WHERE person_id IS NULL"


def settle_unknown(connection: sqlite3.Connection, number: str) -> None:
    """Keep a number while calls on it name nobody, forget it afterwards."""
    if connection.execute(NOBODYS, (number,)).fetchone():
        connection.execute(KEEP, _row(number))
    else:
        connection.execute(FORGET, (number,))


def rebuild_unknown(connection: sqlite3.Connection) -> None:
    """Keep all of them anew."""
    connection.execute(FORGET_ALL)
    numbers = [number for (number,) in connection.execute(ALL) if number is not None]
    connection.executemany(KEEP, map(_row, numbers))


def _row(number: str) -> tuple[str, str]:
    return number, tail(digits_of(number))
