"""What all claims are made into facts with: their sentence, and a fact that says who read it."""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeVar

from recruiter_desk.screening.model import LEARNED, Fact, FactKind, Holder, Standing, Tense
from recruiter_desk.screening.reading.learned.labels import Label
from recruiter_desk.screening.reading.quoting import around
from recruiter_desk.screening.reading.text import Text

_STOP = re.compile(r"[.!?](?=\s|$)|\n")
BEFORE = 160
"""Letters before a claim in which what it speaks of may have been named."""

Maker = Callable[["Claim"], Iterator[Fact]]
T = TypeVar("T")


class Claim(NamedTuple):
    """A labelled stretch in its text."""

    text: Text
    label: Label

    @property
    def said(self) -> str:
        """Its words in small letters."""
        return self.text.low[self.label.start : self.label.end]

    @property
    def sentence(self) -> tuple[int, int]:
        """The bounds of the sentence it stands in."""
        low, (start, end) = self.text.low, self.label[:2]
        before = [m.end() for m in _STOP.finditer(low, 0, start)]
        after = _STOP.search(low, end)
        return (before[-1] if before else 0), (after.start() if after else len(low))

    def nearest(
        self, found: list[T], bounds: Callable[[T], tuple[int, int]], reach: int = BEFORE
    ) -> T | None:
        """Of what was found that in its words, else nearest in its sentence, else last before.

        `reach`: so many letters before it something may have been named.
        """
        start, end = self.label[:2]
        inside = [one for one in found if bounds(one)[0] < end and start < bounds(one)[1]]
        if inside:
            return inside[0]
        first, last = self.sentence
        here = [one for one in found if first <= bounds(one)[0] < last]
        if here:
            return min(here, key=lambda one: min(abs(bounds(one)[0] - end),
                                                 abs(start - bounds(one)[1])))  # fmt: skip
        before = [one for one in found if start - reach <= bounds(one)[0] < start]
        return before[-1] if before else None

    def fact(self, kind: FactKind, about: str, value: str, shown: str, **more: Any) -> Fact:
        """A fact of the candidate in these words."""
        given: dict[str, Any] = {
            "holder": Holder.CANDIDATE,
            "standing": Standing.ASSERTED,
            "tense": Tense.NOW,
            **more,
        }
        given["details"] = (*given.get("details", ()), (LEARNED, f"{self.label.sure:.2f}"))
        span = around(self.text, self.label.start, self.label.end)
        return self.text.fact(kind, about, value, shown, *span, **given)
