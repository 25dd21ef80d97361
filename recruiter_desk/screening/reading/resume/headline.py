"""The title, and perhaps the employer, that stand under the name at the top of a resume."""

import re
from collections.abc import Sequence

from recruiter_desk.screening.reading.resume.headings import heading
from recruiter_desk.screening.reading.resume.heads import read_head
from recruiter_desk.screening.reading.resume.kinds import TITLE
from recruiter_desk.screening.reading.resume.lines import Line
from recruiter_desk.screening.reading.resume.outline import Job
from recruiter_desk.screening.reading.resume.pieces import pieces

_CONTACT = re.compile(r"@|https?:|www\.|linkedin|e-?mail|\d{3}[-. )]+\d{3}|\d{7}")
_WISH = re.compile(
    r"\b(?:seeking|looking for|aspiring|years?|objective|experienced?|willing|with|professional)\b"
)
MOST_LINES = 5


def headline(lines: Sequence[Line], name: str) -> Job | None:
    """The headline of a resume of that name; None where no title stands there."""
    for line in lines[:MOST_LINES]:
        if heading(line) and line.number:
            return None
        if name and line.text.startswith(name) and len(line.text) < len(name) + 16:
            continue
        if not line.like_head or _CONTACT.search(line.low) or _WISH.search(line.low):
            continue
        said = list(pieces(line.text, line.start, line.number, []))
        said = [p for p in said if not name or name not in p.text]
        if not any(p.kind == TITLE for p in said):
            continue
        head = read_head(said, title_first=True)
        return Job(
            head.employer, head.title, head.place, None, line.start, line.end,
            (line.start, line.end),
        )  # fmt: skip
    return None
