"""Reading the settings."""

import sqlite3
from functools import lru_cache

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
    return _settings(tuple(connection.execute(KEPT)))


@lru_cache(maxsize=8)
def _settings(kept: tuple[tuple[str, str], ...]) -> Settings:
    values = {key: read_value(key, text) for key, text in kept if key in KEYS}
    return Settings(**values)  # type: ignore[arg-type]
