"""Reading opportunities: the list, one whole, the board, submissions, what is wanted."""

from recruiter_desk.opportunities.queries.board import board
from recruiter_desk.opportunities.queries.finding import (
    find_opportunities,
    the_opportunity,
    title_of,
)
from recruiter_desk.opportunities.queries.listed import READS, openings
from recruiter_desk.opportunities.queries.person import standings
from recruiter_desk.opportunities.queries.submitted import (
    earlier_to_client,
    permissions,
    submissions,
)
from recruiter_desk.opportunities.queries.wanted import turns_on, wanted
from recruiter_desk.opportunities.queries.whole import document_of, milestones, opening

__all__ = [
    "READS",
    "board",
    "document_of",
    "earlier_to_client",
    "find_opportunities",
    "milestones",
    "opening",
    "openings",
    "permissions",
    "standings",
    "submissions",
    "the_opportunity",
    "title_of",
    "turns_on",
    "wanted",
]
