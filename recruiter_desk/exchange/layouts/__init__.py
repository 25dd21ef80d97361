"""What the columns of other programs' files mean, told by their headers."""

from recruiter_desk.exchange.layouts.layout import Layout
from recruiter_desk.exchange.layouts.never import is_never
from recruiter_desk.exchange.layouts.recognise import PLAIN, Recognised, recognise
from recruiter_desk.exchange.layouts.targets import TARGETS, known_targets

__all__ = [
    "PLAIN",
    "TARGETS",
    "Layout",
    "Recognised",
    "is_never",
    "known_targets",
    "recognise",
]
