"""Licences and certificates: held and not, here and elsewhere, running and expired."""

from collections.abc import Iterator, Sequence
from datetime import date

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import (
    Difference,
    Fact,
    FactKind,
    Known,
    Moment,
    Source,
    SourceKind,
)
from recruiter_desk.screening.rules.pairs import adjacent
from recruiter_desk.screening.rules.papers_named import NOT_YET, is_of, put_together

SOON = 183
"""Days within which a credential is not expected to have gone, or to have come."""


def differ(known: Known) -> Iterator[Difference]:
    """Statements of one credential that cannot both be true."""
    facts = put_together(known, list(known.of(FactKind.CREDENTIAL)))
    shown: set[tuple[str, str, int]] = set()
    for about in dict.fromkeys(fact.about for fact in facts):
        here = [fact for fact in facts if is_of(fact, about)]
        witness = _Witness(known, here)
        for first, second in _pairs(here, known, witness):
            key = (first.source, second.source, second.start)
            if key not in shown:
                shown.add(key)
                yield _difference(known, witness, first, second)


def _pairs(facts: Sequence[Fact], known: Known, witness: "_Witness") -> list[tuple[Fact, Fact]]:
    """Statements of two sources that clash; of one source only where no two do."""

    def apart(first: Fact, second: Fact) -> bool:
        return first.source != second.source and witness.clash(first, second)

    return adjacent(facts, known, apart) or adjacent(facts, known, witness.clash)


class _Witness:
    """The statements on one credential, and which of them cannot both be true."""

    def __init__(self, known: Known, facts: Sequence[Fact]) -> None:
        self._sources = {source.id: source for source in known.sources}
        self._states: dict[str, set[str]] = {}
        for fact in facts:
            if fact.value == "held":
                self._states.setdefault(fact.source, set()).update(_states(fact))

    def said(self, fact: Fact) -> date:
        """The day of a statement."""
        return self._source(fact).at.date()

    def _source(self, fact: Fact) -> Source:
        return self._sources[fact.source]

    def states(self, fact: Fact) -> set[str]:
        """The states named for it, in its whole source where it is held."""
        return self._states.get(fact.source, set()) if fact.value == "held" else _states(fact)

    def clash(self, first: Fact, second: Fact) -> bool:
        """Whether the two, the first said before, cannot both be true."""
        if first.source == second.source and (
            self._source(first).kind is SourceKind.RESUME or not first.detail("explicit")
        ):
            return False
        if first.about.startswith("arrt-") and second.about != first.about != "arrt":
            return second.about == "arrt" and self._of_values(first, second)
        if {first.value, second.value} == {"held"}:
            return self._both_held(first, second)
        return self._of_values(first, second)

    def _of_values(self, first: Fact, second: Fact) -> bool:
        if self._are_elsewhere(first, second) or _is_exam_alone(first, second):
            return False
        if first.value == "held":
            return self._gone(first, second)
        if second.value == "held":
            return self._come(first, second)
        return False

    def _are_elsewhere(self, first: Fact, second: Fact) -> bool:
        """Whether they may speak of licences of different states."""
        one, other = self.states(first), self.states(second)
        if one and other:
            return one.isdisjoint(other)
        not_held = second if first.value == "held" else first
        return bool(_states(not_held))

    def _gone(self, first: Fact, second: Fact) -> bool:
        """Held, then not: never had is no change; run out may be one."""
        if second.value in NOT_YET:
            often = second.about in words("credentials")["renewed"]["often"]
            passing = first.detail("passing") or second.detail("passing")
            days = (self.said(second) - self.said(first)).days
            return not (often and second.value != "none") and not (passing and days > SOON)
        return self._ended_before(first, second)

    def _ended_before(self, first: Fact, second: Fact) -> bool:
        ran_out, promised = _end(second), _end(first)
        if ran_out is not None:
            return ran_out.last < self.said(first)
        if promised is not None:
            return promised.first > self.said(second)
        soon = (self.said(second) - self.said(first)).days <= SOON
        return soon and not second.detail("change")

    def _come(self, first: Fact, second: Fact) -> bool:
        """Not held, then held: an exam may have been passed since, or it was renewed."""
        days = (self.said(second) - self.said(first)).days
        issued = second.detail("issued")
        if first.value in NOT_YET and issued and int(issued) < self.said(first).year:
            return True
        if second.detail("change") or first.detail("yet") or first.value == "progress":
            return first.value == "progress" and days == 0 and not second.detail("change")
        return days <= SOON

    def _both_held(self, first: Fact, second: Fact) -> bool:
        compact = {first.detail("compact"), second.detail("compact")}
        if {"yes", "no"} <= compact:
            return True
        return (
            self._in_other_states(first, second, compact)
            or self._runs_differently(first, second)
            or self._was_issued_otherwise(first, second)
        )

    def _in_other_states(self, first: Fact, second: Fact, compact: set[str]) -> bool:
        one, other = self.states(first), self.states(second)
        if one & _states(second, "not_state") or other & _states(first, "not_state"):
            return not second.detail("change")
        if not one or not other or "yes" in compact or second.detail("change"):
            return False
        if second.detail("only") and first.source != second.source:
            return not one <= other
        if first.detail("only") and first.source != second.source:
            return not other <= one
        plain = len(one) == len(other) == 1 and not self._adds(second)
        return plain and one.isdisjoint(other) and first.source != second.source

    def _adds(self, fact: Fact) -> bool:
        said = self._source(fact).text[fact.start : fact.end].lower()
        return any(
            word in said.split()
            for word in (
                "also",
                "too",
                "additional",
                "second",
                "another",
                "plus",
                "well",
                "both",
                "licenses",
                "licences",
                "new",
                "pending",
                "endorsement",
                "add",
                "getting",
                "temp",
                "temporary",
                "travel",
            )
        )

    def _runs_differently(self, first: Fact, second: Fact) -> bool:
        one, other = _end(first), _end(second)
        if one is None or other is None or "year" in {one.precision, other.precision}:
            return False
        apart = max((other.first - one.last).days, (one.first - other.last).days)
        renewed = other.first > one.last and (
            second.detail("change") or (one.last - self.said(second)).days < 92
        )
        return apart > 62 and not renewed

    def _was_issued_otherwise(self, first: Fact, second: Fact) -> bool:
        one, other = first.detail("issued"), second.detail("issued")
        if not one or not other or first.about in words("credentials")["renewed"]["often"]:
            return False
        since = int(other) >= self.said(first).year or second.detail("change")
        return abs(int(one) - int(other)) >= 2 and not since


def _is_exam_alone(first: Fact, second: Fact) -> bool:
    """Whether one tells of an exam passed and the other of what comes after it."""
    held, other = (first, second) if first.value == "held" else (second, first)
    return bool(held.detail("exam")) and not other.detail("exam")


def _states(fact: Fact, name: str = "state") -> set[str]:
    return set(filter(None, fact.detail(name).split(",")))


def _end(fact: Fact) -> Moment | None:
    return fact.when.end if fact.when else None


_HOW = {
    "held": "held",
    "none": "not held",
    "failed": "exam not passed",
    "progress": "not finished yet",
    "expired": "expired",
    "surrendered": "suspended or given up",
}


def _difference(known: Known, witness: _Witness, first: Fact, second: Fact) -> Difference:
    name = second.shown.split(":")[0] if second.about == first.about else first.shown.split(":")[0]
    tells = [
        f"{_told(fact)} ({witness.said(fact):%Y-%m-%d}: “{_short(known, fact)}”)"
        for fact in (first, second)
    ]
    why = f"{name}: {tells[0]}, and {tells[1]}."
    ask = f"How does the {name} stand today: which state, until when?"
    return Difference("credential", name, first, second, why, ask)


def _told(fact: Fact) -> str:
    said = _HOW[fact.value]
    if fact.detail("state"):
        said += f" in {fact.detail('state').replace(',', ', ')}"
    if fact.detail("compact"):
        said += ", compact" if fact.detail("compact") == "yes" else ", not compact"
    end = _end(fact)
    return said + (f", until {end.last:%Y-%m}" if end and fact.value == "held" else "")


def _short(known: Known, fact: Fact) -> str:
    return " ".join(known.quote(fact).split())
