"""A statement of a job as the readers of jobs pass it on."""

from typing import NamedTuple

from recruiter_desk.screening.model import Holder, Period, Standing
from recruiter_desk.screening.reading.jobs.mentions import Mention


class Statement(NamedTuple):
    """One statement of a job; `mention` None: no employer was named, the job is the one they have
    or had. `told`: the employer stands in these very words, not in words before them.
    """

    start: int
    end: int
    state: str
    mention: Mention | None
    told: bool
    when: Period | None
    holder: Holder
    standing: Standing
