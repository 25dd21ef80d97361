"""Whom and what the ids in our own files mean here."""

import sqlite3
from functools import lru_cache

from recruiter_desk.base.errors import DeskError

KEY = "SELECT value FROM setting WHERE key = 'desk_key'"
GIVEN = """
SELECT person_id FROM outside_id WHERE value = ? AND system = 'desk' ORDER BY id LIMIT 1"""
THERE = "SELECT id FROM person WHERE id = ?"
MERGED = "SELECT keep_id FROM merge WHERE gone_id = ? ORDER BY id DESC LIMIT 1"
RECENT = 65_536  # people whose ids are remembered


class Ids:
    """Looks up ids within an open step."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        (key,) = connection.execute(KEY).fetchone() or ("",)
        self._own = f"{key}/"
        self.person = lru_cache(RECENT)(self._person)

    def person_or_refuse(self, text: str) -> int | None:
        """The person of an id, None where none stands; DeskError when nobody here has it."""
        if not text:
            return None
        if (person := self.person(text)) is None:
            raise DeskError(f"Nobody here has the id {text[:60]}; import people.csv with it.")
        return person

    def own(self, kind: str, text: str) -> int | None:
        """The number in an id that this desk gave ("n" for notes, "c" for calls), else None."""
        start = self._own + kind
        number = text.removeprefix(start)
        plain = text.startswith(start) and number.isascii() and number.isdecimal()
        return int(number) if plain and len(number) < 19 else None

    def _person(self, text: str) -> int | None:
        if given := self._first(GIVEN, text):
            return given
        person = self.own("p", text)
        while person is not None and self._first(THERE, person) is None:
            person = self._first(MERGED, person)
        return person

    def _first(self, sql: str, value: str | int) -> int | None:
        row = self._connection.execute(sql, (value,)).fetchone()
        return int(row[0]) if row else None
