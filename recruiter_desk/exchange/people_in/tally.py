"""Counts what an import does, and finds who of the new people may be there already."""

import sqlite3
from dataclasses import dataclass, field

from recruiter_desk.exchange.model import Report, Skipped
from recruiter_desk.exchange.plain.taking import Taken

MOST_ALIKE = 1000  # pairs that are listed; further ones are counted
ALIKE = """
WITH alike(one, other) AS (
  SELECT n.person_id, coalesce(
    (SELECT person_id FROM person_key WHERE kind = 'name' AND key = n.key
     ORDER BY person_id LIMIT 1),
    (SELECT person_id FROM temp.new_name o WHERE o.key = n.key AND o.person_id < n.person_id
     ORDER BY person_id LIMIT 1))
  FROM temp.new_name n
  UNION ALL
  SELECT h.person_id, (SELECT g.person_id FROM phone g WHERE g.number = h.number
                       AND g.person_id <> h.person_id ORDER BY g.id LIMIT 1)
  FROM phone h WHERE h.person_id >= ?)
SELECT DISTINCT max(one, other), min(one, other) FROM alike WHERE other IS NOT NULL
ORDER BY 1, 2"""  # the names of new people stand in temp.new_name: `who.keep_names`


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

    def take(self, taken: Taken) -> None:
        """Count the rows of one of our own files of notes or calls."""
        self.read += taken.read
        self.added += taken.added
        self.unchanged += taken.unchanged
        self.skipped += taken.skipped

    def skip(self, row: int, reason: str, file: str) -> None:
        """A row was left out."""
        self.skipped.append(Skipped(row, reason, file))

    def doubt(self, row: int, reason: str, file: str) -> None:
        """A row was joined to one person though a sign of it means another."""
        self.doubtful.append(Skipped(row, reason, file))

    def alike(self, connection: sqlite3.Connection, first: int) -> None:
        """Find whom the people from the id `first` on may be the same as."""
        found = connection.execute(ALIKE, (first,))
        self.pairs = found.fetchmany(MOST_ALIKE)
        self.possible = len(self.pairs) + sum(1 for _ in found)

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
