"""What the recruiter said of facts, applied to what was read."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from recruiter_desk.screening.model import Fact, FactKind, Holder, Source, SourceKind, Standing
from recruiter_desk.screening.reading.reader import read

HAND = "typed:"
"""Sources of facts typed by hand are "typed:12", after the ruling's id."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """One thing said of a fact; `source` "" where the fact was typed by hand."""

    id: int
    source: str
    kind: str
    about: str
    quote: str
    act: str
    value: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Ruled:
    """A fact as it counts; `act` is "" where nothing was said of it."""

    fact: Fact
    act: str = ""
    ruling: int = 0
    row: int = 0


def applied(
    facts: Sequence[Ruled], rulings: Iterable[Ruling], quotes: Mapping[int, str]
) -> list[Ruled]:
    """The facts that count: dropped ones are gone, others' stand as others', corrected ones say
    what was typed. `quotes` are the words of each fact by its row's id.
    """
    last = {(r.source, r.kind, r.about, r.quote): r for r in rulings if r.act != "typed"}
    found: list[Ruled] = []
    for ruled in facts:
        fact = ruled.fact
        said = last.get((fact.source, fact.kind.value, fact.about, quotes.get(ruled.row, "")))
        if said is None:
            found.append(ruled)
        elif said.act != "drop":
            found.append(Ruled(_as_ruled(fact, said), said.act, said.id, ruled.row))
    return found


def _as_ruled(fact: Fact, said: Ruling) -> Fact:
    if said.act == "not_theirs":
        return replace(fact, holder=Holder.OTHER)
    if said.act == "set":
        return corrected(fact, said.value, said.at.date())
    return replace(fact, holder=Holder.CANDIDATE, standing=_firm(fact.standing))


def _firm(standing: Standing) -> Standing:
    firm = {Standing.ASSERTED, Standing.DENIED, Standing.PLANNED}
    return standing if standing in firm else Standing.ASSERTED


def corrected(fact: Fact, said: str, day: date) -> Fact:
    """The same fact with another value: read from the words, else taken as they stand."""
    for words in (said, f"{said} {fact.about}", f"{fact.about} {said}"):
        source = Source(fact.source, SourceKind.NOTE, _noon(day), words)
        new = [f for f in read(source, day) if f.kind is fact.kind]
        if new:
            return replace(new[0], about=fact.about, start=fact.start, end=fact.end, shown=said)
    small = said.casefold().strip()
    return replace(
        fact, value=small, shown=said, amount=None, when=None, standing=Standing.ASSERTED
    )


def by_hand(rulings: Iterable[Ruling], person: str, said: date | None = None) -> list[Ruled]:
    """The facts typed by hand, each read from its own words."""
    found: list[Ruled] = []
    for ruling in rulings:
        if ruling.act != "typed":
            continue
        source, day = typed_source(ruling), said or ruling.at.date()
        words, end = ruling.value, len(ruling.value)
        plain = Fact(
            FactKind(ruling.kind), ruling.about, words.casefold(), words, source.id, 0, end
        )
        facts = read(source, day, person) if not ruling.source else []
        if not facts:
            facts = [corrected(plain, words, day)]
        found += [Ruled(fact, "typed", ruling.id) for fact in facts]
    return found


def still_corrected(
    rulings: Sequence[Ruling], texts: Mapping[str, str], quotes: Iterable[str]
) -> list[Ruling]:
    """Corrections of words that are no longer read so, though their text is there.

    They stand as if typed by hand: what was corrected stays corrected.
    """
    read_now = set(quotes)
    last = {(r.source, r.kind, r.about, r.quote): r for r in rulings if r.act != "typed"}
    return [
        replace(ruling, act="typed")
        for ruling in last.values()
        if ruling.act == "set" and ruling.source in texts and ruling.quote not in read_now
    ]


def typed_source(ruling: Ruling) -> Source:
    """The words of a fact typed by hand, as a source."""
    return Source(f"{HAND}{ruling.id}", SourceKind.NOTE, ruling.at, ruling.value)


def _noon(day: date) -> datetime:
    from datetime import UTC, time

    return datetime.combine(day, time(12), UTC)
