"""Why a job ended, as it is said: laid off, fired, resigned, contract ended, moved away."""

from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.jobs.mentions import marked
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.sought import Sought, sought


class Reason(NamedTuple):
    """A reason met in a text, by its nature ("laid_off", "fired", …)."""

    start: int
    end: int
    nature: str


@cache
def _pattern() -> Sought:
    natures = words("leaving")["natures"]
    either = "|".join(f"(?P<{name}>{'|'.join(said)})" for name, said in natures.items())
    return sought(rf"(?<![\w'-])(?:{either})(?![\w])")


def reasons(text: Text) -> list[Reason]:
    """Every reason a text gives, in order."""
    return [
        Reason(m.start(), m.end(), str(m.lastgroup))
        for m in _pattern().finditer(text.low if text.is_resume else marked(text).low)
    ]
