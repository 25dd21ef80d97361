"""The note guard before an export: which of the newest texts had better be looked at."""

from collections.abc import Iterable
from dataclasses import dataclass

from recruiter_desk.screening.guard import Caution, cautions
from recruiter_desk.screening.model import Place
from recruiter_desk.store.desk import Desk

NEWEST = 5000
"""Texts looked at: all of a small desk, the newest of a large one, in about a second."""
TEXTS = """
SELECT * FROM (
  SELECT 'note' AS kind, n.id, n.at, n.text, p.country, p.region FROM note n
  LEFT JOIN person p ON p.id = n.person_id
  UNION ALL
  SELECT 'call', c.id, c.at, c.text, p.country, p.region FROM call c
  LEFT JOIN person p ON p.id = c.person_id WHERE c.text <> '')
ORDER BY at DESC, id DESC LIMIT ?"""

HOME = "SELECT country, region, city FROM person WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Look:
    """One text to look at: "note" or "call", its id, and the first words that a rule speaks of."""

    kind: str
    id: int
    words: str
    caution: Caution


def home_of(desk: Desk, person: int) -> Place:
    """Where a person is, as the rules of places tell places apart."""
    with desk.read() as read:
        row = read.execute(HOME, (person,)).fetchone() or ("", "", "")
    return Place(*(part or "" for part in row))


def to_look_at(desk: Desk) -> list[Look]:
    """Notes and words of calls in which the guard would underline something, newest first."""
    with desk.read() as read:
        rows = read.execute(TEXTS, (NEWEST,)).fetchall()
    return list(_looks(rows))


def _looks(rows: Iterable[tuple[str, int, int, str, str | None, str | None]]) -> Iterable[Look]:
    for kind, row, _at, text, country, region in rows:
        found = cautions(text, Place(country or "", region or ""))
        if found:
            first = found[0]
            yield Look(kind, row, text[first.start : first.end], first)
