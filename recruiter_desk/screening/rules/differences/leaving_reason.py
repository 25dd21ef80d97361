"""Why one job was left, told in two ways: laid off or resigned, contract ended or fired."""

from collections.abc import Iterator

from recruiter_desk.screening.model import Difference, Fact, FactKind, Known, Standing
from recruiter_desk.screening.names_alike import alike, key
from recruiter_desk.screening.rules.jobs import apart, employer_of
from recruiter_desk.screening.rules.pairs import adjacent

_CLASHES = {
    frozenset(pair)
    for pair in (
        ("laid_off", "fired"), ("laid_off", "resigned"), ("laid_off", "moved"),
        ("laid_off", "contract_ended"), ("laid_off", "retired"),
        ("fired", "resigned"), ("fired", "moved"), ("fired", "contract_ended"),
        ("fired", "retired"),
        ("let_go", "resigned"), ("let_go", "moved"), ("let_go", "retired"),
        ("let_go", "contract_ended"),
        ("contract_ended", "resigned"), ("contract_ended", "moved"),
    )
}  # fmt: skip
_SAME = {"laid_off": {"laid_off", "let_go"}, "fired": {"fired", "let_go"}, "let_go": {"let_go"}}


def differ(known: Known) -> Iterator[Difference]:
    """Reasons for the end of one job that differ in nature."""
    facts = [f for f in known.of(FactKind.LEAVING) if f.standing is not Standing.PLANNED]
    for first, second in adjacent(facts, known, lambda a, b: _clash(known, facts, a, b)):
        name = employer_of(known, first) or employer_of(known, second)
        yield Difference(
            "leaving_reason",
            key(name) if name else "",
            first,
            second,
            f"“{_flat(known, first)}” ({_as(first)}) against “{_flat(known, second)}” "
            f"({_as(second)})" + (f", of the job at {name}." if name else ", of the same job."),
            f"How did the job{f' at {name}' if name else ''} come to an end?",
        )


def _clash(known: Known, facts: list[Fact], one: Fact, other: Fact) -> bool:
    if one.source == other.source or not _one_job(known, one, other):
        return False
    denied = [f for f in (one, other) if f.standing is Standing.DENIED]
    if len(denied) == 1:
        said = other if denied[0] is one else one
        return said.value in _SAME.get(denied[0].value, {denied[0].value})
    if denied or frozenset((one.value, other.value)) not in _CLASHES:
        return False
    return not _also(facts, one, other) and not _also(facts, other, one)


def _also(facts: list[Fact], one: Fact, other: Fact) -> bool:
    """Whether the source of one gives the other's reason as well: both were said together."""
    return any(
        f.source == one.source and f.value == other.value and f.standing is Standing.ASSERTED
        for f in facts
    )


def _one_job(known: Known, one: Fact, other: Fact) -> bool:
    ends = [f.when.end for f in (one, other) if f.when and f.when.end]
    if len(ends) == 2 and apart(ends[0], ends[1]) > 8.0:
        return False
    first, second = employer_of(known, one), employer_of(known, other)
    if not first and not second:
        return True
    return bool(first and second) and alike(first, second)


def _as(fact: Fact) -> str:
    return f"not {fact.shown}" if fact.standing is Standing.DENIED else fact.shown


def _flat(known: Known, fact: Fact) -> str:
    flat = " ".join(known.quote(fact).split())
    return flat if len(flat) <= 90 else flat[:88] + "…"
