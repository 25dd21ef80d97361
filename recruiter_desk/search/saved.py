"""Reading the searches that were given a name."""

from dataclasses import dataclass
from datetime import datetime

from recruiter_desk.base.clock import instant
from recruiter_desk.store.desk import Desk

READS = frozenset({"saved_search"})
SAVED = "SELECT id, name, query, saved_at FROM saved_search ORDER BY name COLLATE NOCASE, id"


@dataclass(frozen=True, slots=True)
class Saved:
    """A search with its name; `query` is as it was typed."""

    id: int
    name: str
    query: str
    at: datetime


def saved_searches(desk: Desk) -> list[Saved]:
    """All of them, by name."""
    with desk.read() as read:
        rows = read.execute(SAVED).fetchall()
    return [Saved(row, name, query, instant(at)) for row, name, query, at in rows]
