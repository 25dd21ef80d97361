"""Counts what an import does, and finds who of the new people may be there already."""

import sqlite3
from dataclasses import dataclass, field

from recruiter_desk.exchange.model import Report, Skipped

MOST_ALIKE = 1000  # pairs that are listed; further ones are counted
SAME_NUMBER = """
SELECT h.person_id, (SELECT g.person_id FROM phone g WHERE g.number = h.number AND g.id < h.id
                     ORDER BY g.id LIMIT 1)
FROM phone h WHERE h.person_id BETWEEN ? AND ?"""
SAME_NAME = """
SELECT p.id, (SELECT q.id FROM person q WHERE q.sort = p.sort AND q.id < p.id
              ORDER BY q.id LIMIT 1)
FROM person p WHERE p.id BETWEEN ? AND ?"""


@dataclass(slots=True)
class Tally:
    """The figures as they grow."""

    read: int = 0
    added: int = 0
    merged: int = 0
    unchanged: int = 0
    skipped: list[Skipped] = field(default_factory=list[Skipped])
    doubtful: list[Skipped] = field(default_factory=list[Skipped])
    pairs: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    possible: int = 0

    def skip(self, row: int, reason: str, file: str) -> None:
        """A row was left out."""
        self.skipped.append(Skipped(row, reason, file))

    def doubt(self, row: int, reason: str, file: str) -> None:
        """A row was joined to one person though a sign of it means another."""
        self.doubtful.append(Skipped(row, reason, file))

    def alike(self, connection: sqlite3.Connection, first: int, last: int) -> None:
        """Find whom the people just added may be the same as."""
        found = {
            (person, other)
            for sql in (SAME_NUMBER, SAME_NAME)
            for person, other in connection.execute(sql, (first, last))
            if other is not None and other != person
        }
        self.possible += len(found)
        self.pairs += sorted(found)[: MOST_ALIKE - len(self.pairs)]

    def report(self, step: int | None) -> Report:
        """The figures as they are told."""
        return Report(
            read=self.read,
            added=self.added,
            merged=self.merged,
            unchanged=self.unchanged,
            skipped=tuple(self.skipped),
            possible_duplicates=tuple(self.pairs),
            step=step,
            doubtful=tuple(self.doubtful),
            possible=self.possible,
        )
