"""Which words to show for something read: the clause around it, shortened where it is long."""

import re

from recruiter_desk.screening.model import SourceKind
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.text import Text

REACH = 60
_WHO = re.compile(
    r"(?<![\w'])(?:(?P<own>i|i'm|i've|i'd|i'll|my|we|we're|we've)|he|she|they|his|her|their|"
    r"him|them|he's|she's|they're)\b"
)


def around(text: Text, start: int, end: int) -> tuple[int, int]:
    """The clause around these words, at most `REACH` letters more on either side, whole words."""
    clause = text.clause(start)
    first, last = min(clause.start, start), max(clause.end, end)
    if start - first > REACH:
        first = text.low.find(" ", start - REACH, start) + 1 or start
    if last - end > REACH:
        blank = text.low.rfind(" ", end, end + REACH)
        last = blank if blank >= 0 else end
    if text.is_resume:
        first = max(first, text.low.rfind("\n", first, start) + 1)
        line = text.low.find("\n", end, last)
        last = line if line >= 0 else last
    return first, last


def of_referrer(text: Text, clause: Clause, start: int) -> bool:
    """Whether somebody who speaks of the candidate speaks of themself right before a place."""
    if text.source.kind is not SourceKind.REFERRAL:
        return False
    spoken = list(_WHO.finditer(text.low, clause.start, start))
    return bool(spoken) and spoken[-1]["own"] is not None
