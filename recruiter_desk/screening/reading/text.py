"""One source laid out for the readers: its normal text, clauses, structure, and what is meant."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Any

from recruiter_desk.screening.model import Fact, FactKind, Holder, Source, SourceKind, Standing
from recruiter_desk.screening.reading.clauses import Clause, clauses
from recruiter_desk.screening.reading.client_notes import client_lines
from recruiter_desk.screening.reading.holder import Stretch, stretches
from recruiter_desk.screening.reading.normal import Normal
from recruiter_desk.screening.reading.resume.columns import order_of
from recruiter_desk.screening.reading.resume.outline import Outline
from recruiter_desk.screening.reading.sense import Sense, is_negated, is_todo, standing, tense
from recruiter_desk.screening.sought import Sought

_ASKED_AFTER = re.compile(r"\s*[-:(]*\s*(?:tbc|tbd|to be confirmed|to check|check\)|\?\?)")
_ANSWER = re.compile(r"[?\s\"'-]*(?:absolutely |definitely |def |still )?"
                     r"(?:(?P<yes>yes|yep|yeah|yup|sure|correct|affirmative)|"
                     r"(?P<no>no|nope|never|none|nah|not))\b")  # fmt: skip


class Text:
    """A source as the readers see it; positions are in `low`, the normal text in small letters.

    `said` is the day it was said or received, where the recruiter sits; `person` the candidate's
    name, so that others' names are known for what they are; `employers` those on their resumes,
    as written there.
    """

    def __init__(
        self, source: Source, said: date, person: str = "", employers: tuple[str, ...] = ()
    ) -> None:
        self.source, self.said, self.person = source, said, person
        self.employers = employers
        self.is_resume = source.kind is SourceKind.RESUME
        order = order_of(source.text) if self.is_resume else None
        self.normal = Normal(source.text, typed=not self.is_resume, order=order)
        self.text, self.low = self.normal.text, self.normal.low
        self._senses: dict[tuple[int, int], Sense] = {}

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses in order."""
        return clauses(self.low)

    @cached_property
    def outline(self) -> Outline:
        """A resume's structure; empty for all else."""
        if not self.is_resume:
            return Outline()
        from recruiter_desk.screening.reading.resume.reading import outline

        return outline(self.normal, self.said)

    @cached_property
    def _starts(self) -> list[int]:
        return [clause.start for clause in self.clauses]

    @cached_property
    def _others(self) -> list[Stretch]:
        if self.is_resume:
            return []
        return stretches(self.source.kind, self.text, self.low, self.clauses, self._own)

    def find(self, pattern: Sought | re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Every match of a pattern in the small letters."""
        return pattern.finditer(self.low)

    def clause(self, position: int) -> Clause:
        """The clause at a position, or the last before it."""
        if not self.clauses:
            return Clause(0, len(self.low), 0)
        return self.clauses[max(0, bisect_right(self._starts, position) - 1)]

    def after(self, clause: Clause) -> Clause | None:
        """The next clause; None after the last."""
        at = bisect_right(self._starts, clause.start)
        return self.clauses[at] if at < len(self.clauses) else None

    def sense(self, start: int, end: int) -> Sense:
        """Whom the words speak of and how they stand."""
        if (start, end) not in self._senses:
            self._senses[start, end] = self._sense(start, end)
        return self._senses[start, end]

    def _sense(self, start: int, end: int) -> Sense:
        clause = self.clause(start)
        bounds = (clause.start, max(clause.end, end))
        if self.is_resume:
            denied = is_negated(self.low, start, end, bounds)
            return Sense(standing=Standing.DENIED if denied else Standing.ASSERTED)
        if is_todo(self.low, bounds, start):
            return Sense(Holder.RECRUITER, Standing.ASKED)
        stands = standing(self.low, start, end, bounds)
        if _ASKED_AFTER.match(self.low, end, clause.end + 1):
            stands = Standing.ASKED
        if clause.asks and stands is not Standing.DENIED:
            stands = self._answered(clause, end) or Standing.ASKED
        return Sense(self._holder(start, end), stands, tense(self.low, start, end, bounds, stands))

    def _answered(self, clause: Clause, end: int) -> Standing | None:
        """What a question's own answer makes of it: "MRI? yes, 8 years"; None without one."""
        mark = self.low.find("?", end)
        m = _ANSWER.match(self.low, mark) if 0 <= mark <= clause.end else None
        if m is None:
            return None
        return Standing.ASSERTED if m["yes"] else Standing.DENIED

    def _holder(self, start: int, end: int) -> Holder:
        held = [s.holder for s in self._others if s.start <= start and end <= s.end + 1]
        if held:
            return held[-1]
        ours = any(first <= start < last for first, last in self._of_client)
        return Holder.OPPORTUNITY if ours else Holder.CANDIDATE

    @cached_property
    def _of_client(self) -> list[tuple[int, int]]:
        if self.source.kind is not SourceKind.NOTE:
            return []
        return client_lines(self.text, self.low, self.clauses, self._own)

    @cached_property
    def _own(self) -> frozenset[str]:
        return frozenset(self.person.lower().replace(",", " ").split())

    def fact(
        self,
        kind: FactKind,
        about: str,
        value: str,
        shown: str,
        start: int,
        end: int,
        **more: Any,
    ) -> Fact:
        """A fact read in the words from `start` to `end` of the normal text.

        Its span becomes that of the source's own text; whom it is about and how it stands are
        read from its context unless `more` gives them.
        """
        given: dict[str, Any] = {**self.sense(start, end)._asdict(), **more}
        first, last = self.normal.original(start, end)
        return Fact(kind, about, value, shown, self.source.id, first, last, **given)
