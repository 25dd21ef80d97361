"""Which wants of an opportunity cannot go together, and which go together oddly."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import fold
from recruiter_desk.opportunities.model import Pay, WantLine

NOT = frozenset({"no", "none", "never"})
ONLY_ONE = ("shift", "hours")
SHIFTS = ("days", "evenings", "nights")
TIMES = frozenset({*SHIFTS, "full", "part"})
"""Of these two that are both wanted are odd: somebody works days or nights, full or part time."""


class Understood(NamedTuple):
    """A want as it was read; `state` narrows a licence, `floor` is an amount of pay in cents."""

    words: str
    kind: str = ""
    about: str = ""
    value: str = ""
    least: int | None = None
    state: str = ""
    floor: Pay = Pay()

    @property
    def is_denied(self) -> bool:
        """Whether it is wanted that there is none."""
        return self.value in NOT


def check(wants: Sequence[Understood], pay: Pay) -> None:
    """DeskError where two cannot both be met, or nobody could take the pay."""
    for first, second in combinations(wants, 2):
        if _opposite(first, second):
            raise DeskError(
                f"“{first.words}” and “{second.words}” cannot both be wanted.",
                "Leave one of them out.",
            )
    for want in wants:
        if _is_above(want.floor, pay):
            raise DeskError(
                f"“{want.words}” lies above the range of pay: nobody could take it.",
                "Raise the range, or leave the floor out.",
            )


def odd(wants: Sequence[WantLine], said: str) -> Iterator[str]:
    """What may be a slip: two times of work wanted at once, a shift that the job does not have.

    `said`: the job's own shifts as typed.
    """
    read = [Understood(w.words, w.fact_kind, w.about, w.value) for w in wants]
    shifts = [time for time in SHIFTS if time.removesuffix("s") in fold(said)]
    yield from _together(read)
    for want in read:
        if want.kind == "shift" and want.about in SHIFTS and _jars(want, shifts):
            yield f"The shifts are {said}, and “{want.words}” is wanted."


def _together(wants: Sequence[Understood]) -> Iterator[str]:
    for first, second in combinations(wants, 2):
        if _two_at_once(first, second):
            yield f"“{first.words}” and “{second.words}” are both wanted."


def _jars(want: Understood, shifts: Sequence[str]) -> bool:
    """Whether the job has the shift that is not wanted, or has not the one that is."""
    return bool(shifts) and (want.about in shifts) == want.is_denied


def _opposite(first: Understood, second: Understood) -> bool:
    if not first.kind or not _same_thing(first, second):
        return False
    return first.about == second.about and first.is_denied != second.is_denied


def _same_thing(first: Understood, second: Understood) -> bool:
    kinds = {first.kind, second.kind}
    if kinds <= {"skill", "years"}:
        return True
    return len(kinds) == 1 and first.state == second.state


def _two_at_once(first: Understood, second: Understood) -> bool:
    both = (first, second)
    return (
        first.kind == second.kind
        and first.kind in ONLY_ONE
        and first.about != second.about
        and all(want.about in TIMES and not want.is_denied for want in both)
    )


def _is_above(floor: Pay, pay: Pay) -> bool:
    known = floor.low is not None and pay.high is not None
    alike = (floor.currency, floor.per) == (pay.currency, pay.per)
    return known and alike and (floor.low or 0) > (pay.high or 0)
