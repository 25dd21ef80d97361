"""What a recruiter says about openings at clients, and who went how far for them."""

from recruiter_desk.opportunities.model.draft import (
    ContactDraft,
    OpeningChanges,
    OpeningDraft,
)
from recruiter_desk.opportunities.model.opening import (
    ContactLine,
    Counts,
    DocumentLine,
    MilestoneLine,
    NoteLine,
    OffLimitsLine,
    Opening,
    OpeningLine,
    Pay,
    State,
    WantKind,
    WantLine,
)
from recruiter_desk.opportunities.model.people import (
    STAGES,
    Board,
    BoardCard,
    Milestone,
    PermissionLine,
    Stage,
    Standing,
    SubmissionLine,
    Submitted,
)

__all__ = [
    "STAGES",
    "Board",
    "BoardCard",
    "ContactDraft",
    "ContactLine",
    "Counts",
    "DocumentLine",
    "Milestone",
    "MilestoneLine",
    "NoteLine",
    "OffLimitsLine",
    "Opening",
    "OpeningChanges",
    "OpeningDraft",
    "OpeningLine",
    "Pay",
    "PermissionLine",
    "Stage",
    "Standing",
    "State",
    "SubmissionLine",
    "Submitted",
    "WantKind",
    "WantLine",
]
