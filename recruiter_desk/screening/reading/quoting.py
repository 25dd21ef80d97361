"""Which words to show for something read: the clause around it, shortened where it is long."""

from recruiter_desk.screening.reading.text import Text

REACH = 60


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
