"""Whether years may count in more than jobs: school, the army, a hobby, the family's farm."""

from recruiter_desk.screening.reading.experience.said import pattern
from recruiter_desk.screening.reading.text import Text

_NEAR = 80
"""Letters of the same sentence before, and of the same line behind, that may widen them."""
_LOOSE = pattern("loose", "counted_in")
_LEFT_OUT = pattern("loose", "left_out")


def is_loose(text: Text, start: int, end: int) -> bool:
    """Whether words near by say that more than jobs is, or may be, counted in."""
    low = text.low
    line = low.rfind("\n", 0, start) + 1
    stop = low.find("\n", end)
    stop = len(low) if stop < 0 else stop
    sentence = text.clause(start).start
    first, last = max(line, sentence, start - _NEAR), min(stop, end + _NEAR)
    return any(
        not _LEFT_OUT.search(low, max(first, m.start() - 24), m.start())
        for m in _LOOSE.finditer(low, first, last)
    )
