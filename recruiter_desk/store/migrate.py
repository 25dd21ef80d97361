"""Bringing a desk's schema to the program's, whole or not at all."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from recruiter_desk.base.errors import DeskError
from recruiter_desk.store.connect import WAIT, connect, kind_errors
from recruiter_desk.store.folder import DeskFolder
from recruiter_desk.store.migrations.head import HEAD, version


def bring_up_to_date(
    folder: DeskFolder,
    now: datetime,
    zone: str = "",
    refill: Callable[[sqlite3.Connection], None] | None = None,
) -> None:
    """Make or migrate the desk's file where needed; a new one gets the machine's `zone` to keep.

    `refill` fills the derived rows of a desk that was older, in the same transaction. A file that
    holds rows is copied into `backups` first. DeskError for a file that is no desk, or that a
    newer program wrote.
    """
    with kind_errors(), closing(connect(folder.desk)) as connection:
        _write_ahead(connection)
        found = _found(connection, folder.desk)
        if found == HEAD:
            return
        if found:
            from recruiter_desk.store.backups import keep

            keep(folder, now, HEAD)
        _run(connection, zone, refill if found else None)


def refuse_unless_current(folder: DeskFolder) -> None:
    """DeskError for a desk that can only be read and is not of this program's version."""
    with kind_errors(), closing(connect(folder.desk, reading=True)) as connection:
        if _found(connection, folder.desk) != HEAD:
            raise DeskError(
                "This desk must be renewed before it can be read.", "Open it where it is written."
            )


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to WAL, waiting for another program that is just making the desk."""
    until = time.monotonic() + WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return


def _found(connection: sqlite3.Connection, path: Path) -> str | None:
    """The file's revision, seen at one instant; DeskError for a newer or a foreign file."""
    connection.execute("BEGIN")
    found = version(connection)
    empty = connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None
    connection.execute("ROLLBACK")
    if found is not None and found > HEAD:
        raise DeskError(
            "This desk was written by a newer Recruiter Desk.", "Renew this program to open it."
        )
    if found is None and not empty:
        raise DeskError(f"{path.name} is not a desk of Recruiter Desk.", "Name another folder.")
    return found


def _run(
    connection: sqlite3.Connection,
    zone: str,
    refill: Callable[[sqlite3.Connection], None] | None,
) -> None:
    """Bring the file to the head in one transaction, unless another program just did."""
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        found = version(connection)
        if found != HEAD:
            _upgrade(connection)
            if refill is not None:
                refill(connection)
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise DeskError("The desk could not be renewed.", "It is as it was; keep a copy.")
        if found is None and zone:
            connection.execute("INSERT INTO setting(key, value) VALUES ('zone', ?)", (zone,))
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _upgrade(connection: sqlite3.Connection) -> None:
    import logging

    from alembic import command
    from alembic.config import Config
    from sqlalchemy import StaticPool, create_engine

    logging.getLogger("alembic").setLevel(logging.WARNING)
    config = Config()
    config.set_main_option(
        "script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%")
    )
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    with engine.connect() as alchemy:
        config.attributes["connection"] = alchemy
        command.upgrade(config, HEAD)
