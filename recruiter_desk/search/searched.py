"""How much there is to be searched."""

from typing import NamedTuple

from recruiter_desk.store.desk import Desk

COUNTS = """
SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM note), (SELECT count(*) FROM call)"""


class Searched(NamedTuple):
    """How many people, notes and calls the desk has."""

    people: int
    notes: int
    calls: int


def searched(desk: Desk) -> Searched:
    """Count them now."""
    with desk.read() as read:
        return Searched(*read.execute(COUNTS).fetchone())
