"""Who fits an opportunity and why: criteria kept of what was said, judged by a pure rule."""

from recruiter_desk.opportunities.matching.model import (
    Answer,
    Asked,
    Candidate,
    Fit,
    Match,
    MatchList,
    Sought,
)

__all__ = ["Answer", "Asked", "Candidate", "Fit", "Match", "MatchList", "Sought"]
