"""The title that the lines below a job's head begin with: "Helper. Then journeyman, …"."""

import re
from collections.abc import Sequence

from recruiter_desk.screening.reading.resume.kinds import TITLE, kind_of
from recruiter_desk.screening.reading.resume.lines import Line

_BEGINS = re.compile(r"[^.:;,(]{2,48}?(?=\s+(?:since|from|until|till|then)\b|[.:;,(]|\s-\s|$)")
MOST_WORDS = 5


def first_title(lines: Sequence[Line], start: int, stop: int) -> str:
    """The title at the beginning of the first line within these bounds; "" where none is."""
    line = next((one for one in lines if start <= one.start < stop), None)
    if line is None:
        return ""
    m = _BEGINS.match(line.text, line.bullet)
    said = m.group().strip() if m else ""
    if not said or len(said.split()) > MOST_WORDS or not said[0].isupper():
        return ""
    return said if kind_of(said) == TITLE else ""
