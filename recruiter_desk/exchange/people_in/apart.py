"""People whom one desk tells apart by its ids are not one, however alike their signs are."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from recruiter_desk.exchange.people_in.facts import Id

DESK = "desk"  # the system of the ids that desks give
KEY = "SELECT value FROM setting WHERE key = 'desk_key'"
GIVEN = "SELECT value FROM outside_id WHERE person_id = ? AND system = 'desk'"


class Apart:
    """Which desks named whom: those there, and, by any key, those met in the rows before."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._met: defaultdict[object, set[str]] = defaultdict(set)
        self._there: dict[int, set[str]] = {}

    def learn(self, who: object, ids: Iterable[Id]) -> None:
        """A row with these ids means them."""
        if desks := desks_of(ids):
            self._met[who] |= desks

    def are(self, ids: Iterable[Id], who: object, person: int) -> bool:
        """Whether a desk that names the row names them too, and otherwise; `person` 0: not there.

        Asked of a row none of whose ids means them.
        """
        desks = desks_of(ids)
        return bool(desks) and not desks.isdisjoint(self._met[who] | self._desks(person))

    def _desks(self, person: int) -> set[str]:
        if not person:
            return set()
        if person not in self._there:
            rows = self._connection.execute(GIVEN, (person,))
            self._there[person] = {self._own, *desks_of((DESK, value) for (value,) in rows)}
        return self._there[person]

    @cached_property
    def _own(self) -> str:
        (key,) = self._connection.execute(KEY).fetchone() or ("",)
        return str(key)


def desks_of(ids: Iterable[Id]) -> set[str]:
    """The keys of the desks among ids."""
    return {value.partition("/")[0] for system, value in ids if system == DESK}
