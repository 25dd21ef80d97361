"""Reading the settings."""

import sqlite3

from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.model import Settings
from recruiter_desk.store.settings.rules import KEYS, read_value

READS = frozenset({"setting"})
KEPT = "SELECT key, value FROM setting"


def settings(desk: Desk) -> Settings:
    """All settings, the defaults where nothing was set."""
    with desk.read() as read:
        return settings_in(read)


def settings_in(connection: sqlite3.Connection) -> Settings:
    """All settings as this connection sees them, for settlers inside a step."""
    kept = {k: read_value(k, v) for k, v in connection.execute(KEPT) if k in KEYS}
    return Settings(**kept)  # type: ignore[arg-type]
