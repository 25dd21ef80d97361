"""What screening speaks of: sources, times, facts and differences."""

from recruiter_desk.screening.model.facts import (
    LEARNED,
    Amount,
    Fact,
    FactKind,
    Holder,
    Standing,
    Tense,
)
from recruiter_desk.screening.model.found import KINDS, Difference, Known, Wanted
from recruiter_desk.screening.model.sources import NOWHERE, Place, Source, SourceKind
from recruiter_desk.screening.model.times import Moment, Period

__all__ = [
    "KINDS",
    "LEARNED",
    "NOWHERE",
    "Amount",
    "Difference",
    "Fact",
    "FactKind",
    "Holder",
    "Known",
    "Moment",
    "Period",
    "Place",
    "Source",
    "SourceKind",
    "Standing",
    "Tense",
    "Wanted",
]
