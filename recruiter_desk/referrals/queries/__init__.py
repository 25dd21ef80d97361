"""Reading the network: referrers, edges, debts and fees, chains; plain SQL, nothing loaded."""

from recruiter_desk.referrals.queries.edges import debts, edge, edges_of
from recruiter_desk.referrals.queries.nearby import around
from recruiter_desk.referrals.queries.paths import path
from recruiter_desk.referrals.queries.referrers import (
    READS,
    fees,
    is_unnamed,
    referrer,
    referrers,
)

__all__ = [
    "READS",
    "around",
    "debts",
    "edge",
    "edges_of",
    "fees",
    "is_unnamed",
    "path",
    "referrer",
    "referrers",
]
