"""Reads the structure of a resume."""

from datetime import date

from recruiter_desk.screening.reading.normal import Normal
from recruiter_desk.screening.reading.resume.outline import Outline, Part


def outline(normal: Normal, said: date) -> Outline:
    """The sections and jobs of a resume received on that day."""
    return Outline(parts=(Part("top", 0, len(normal.low)),) if said else ())
