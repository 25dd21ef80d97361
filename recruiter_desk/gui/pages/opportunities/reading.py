"""What the Opportunities page reads aside: a first look at the likeliest, then everybody."""

from recruiter_desk.base.errors import NotFound
from recruiter_desk.opportunities.matching.model import MatchList
from recruiter_desk.opportunities.matching.queries import first_look, match
from recruiter_desk.store.desk import Desk

PAGE = 50  # rows that are read at once
MOST = 1000  # rows one answer may have


def likeliest(desk: Desk, opportunity: int) -> MatchList | None:
    """The first rows, at once; None when the opportunity is gone."""
    try:
        return first_look(desk, opportunity, PAGE)
    except NotFound:
        return None


def everybody(desk: Desk, opportunity: int, rows: int) -> MatchList | None:
    """That many rows, and the others counted; None when the opportunity is gone."""
    try:
        return match(desk, opportunity, rows)
    except NotFound:
        return None
