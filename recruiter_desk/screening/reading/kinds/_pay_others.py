"""Whether an amount is paid to a relation or a colleague."""

import re
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.text import Text

_RESET = re.compile(r"(?<![\w'])(?:i|i'm|i've|i'd|my|candidate)(?![\w'])")
_ANOTHERS = 110


@cache
def _another() -> re.Pattern[str]:
    """A relation or a colleague as a subject: at the start, or after what parts sentences."""
    other = words("context")["other"]
    someone = "|".join([*other["kin"], *other["role"], *words("pay")["others"]["said"]])
    return re.compile(
        r"(?:^|(?<=[.;\n])|[,:(]|\b(?:and|but|as|because|since|while|though|says|said|where|"
        r"whose))"
        rf"\s*(?:(?:his|her|my|their|the|our|a|an|that|own|\w+'s)\s)*(?:\w+\s)?(?:{someone})\b"
    )


def is_anothers(text: Text, start: int, cue: int) -> bool:
    """Whether an amount is a colleague's or a relation's, who is the subject before it."""
    clause = text.clause(start)
    first = max(clause.start, start - _ANOTHERS)
    stretch = text.low[first:start]
    for m in _another().finditer(stretch):
        if first + m.end() > cue and cue < start:
            continue
        if not _RESET.search(stretch, m.end()):
            return True
    return False
