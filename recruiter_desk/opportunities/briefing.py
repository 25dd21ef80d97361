"""What may be told of a candidate to the client of an opportunity.

Never protected traits (the note guard looks at each line), differences, marks, think-twice, what
is paid now or the floor, and never who else said something.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from recruiter_desk.base.clock import local
from recruiter_desk.opportunities.matching import loading
from recruiter_desk.opportunities.matching.rules.expertise import judge_expertise
from recruiter_desk.opportunities.matching.rules.functions import judge_function
from recruiter_desk.opportunities.matching.rules.knock_outs import judge_knock_outs
from recruiter_desk.opportunities.matching.rules.location import judge_location
from recruiter_desk.opportunities.matching.rules.plain import Verdict
from recruiter_desk.opportunities.model.brief import Brief, BriefLine
from recruiter_desk.people.model import PersonCard
from recruiter_desk.people.queries import person_card
from recruiter_desk.screening.guard import cautions
from recruiter_desk.screening.guarding import home_of
from recruiter_desk.screening.model import Fact, FactKind, Place, SourceKind
from recruiter_desk.screening.queries import ME, FactLine, differences_of, facts_of, known
from recruiter_desk.screening.strip import strip_of
from recruiter_desk.screening.words import value
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings

OPEN_ASK = "to be confirmed"
SHOWN = {
    FactKind.CREDENTIAL: "Licences",
    FactKind.EDUCATION: "Education",
    FactKind.NOTICE: "Notice",
    FactKind.START: "Can start",
    FactKind.SHIFT: "Shifts",
    FactKind.HOURS: "Hours",
    FactKind.PAY_WANTED: "Pay wanted",
}
"""Kinds of fact that stand on it besides what is wanted, in this order."""
GONE = {
    *("expired", "failed", "surrendered", "none", "never", "no", "unfinished"),
}
OF_PAY = frozenset({FactKind.PAY_NOW, FactKind.PAY_FLOOR, FactKind.PAY_WANTED})
"""Of these it is said whether they fit, not what they are: a floor is no business of a client."""
SOURCES = {"note": "note", "call": "call", "resume": "resume", "typed": "note"}


class Contested(NamedTuple):
    """What two statements differ on: kinds and what they are about, and where they stand."""

    about: frozenset[tuple[FactKind, str]]
    spans: tuple[tuple[str, int, int], ...]

    def has(self, fact: Fact) -> bool:
        """Whether that is not clear yet."""
        return (fact.kind, fact.about) in self.about

    def touches(self, fact: Fact) -> bool:
        """Whether the words of a fact hold some of a statement that differs."""
        return any(
            fact.source == source and fact.start < end and start < fact.end
            for source, start, end in self.spans
        )


def brief(desk: Desk, opportunity: int, person: int) -> Brief:
    """The brief of a person for an opportunity; NotFound where either is not there."""
    card, mine = person_card(desk, person), settings(desk)
    today, home = local(desk.now(), mine.zone).date(), home_of(desk, person)
    facts = {line.id: line for line in facts_of(desk, person)}
    contested = _contested(desk, person, facts.values())
    with desk.read() as read:
        opening = loading.opening_of(read, opportunity)
        (whom,) = loading.people(read, [person])
    verdicts = (
        judge_function(whom.person, opening),
        *judge_expertise(whom.person, opening, today),
        judge_location(whom.person, opening),
        *judge_knock_outs(whom.person, opening, today),
    )
    guard = _Guard(home)
    lines = [_wanted(verdict, facts, contested, card) for verdict in verdicts]
    return Brief(
        name=", ".join(filter(None, (card.name, card.credentials))),
        head=" · ".join(filter(None, (card.function, card.place.label))),
        title=opening.title,
        client=opening.clients[0] if opening.clients else "",
        on=today,
        wanted=tuple(guard.kept(lines)),
        jobs=tuple(guard.kept_words(_jobs(desk, person, today))),
        known=tuple(guard.kept(_known(facts.values(), contested, card))),
        sender=", ".join(filter(None, (mine.name, mine.firm, mine.number))),
        left_out=guard.left_out,
    )


def _contested(desk: Desk, person: int, said: Iterable[FactLine]) -> Contested:
    lines = (d for d in differences_of(desk, person) if d.state in {"to_ask", "later"})
    differ = [each.fact for line in lines for each in (line.first, line.second)]
    about = frozenset((fact.kind, fact.about) for fact in differ)
    alike = (line.fact for line in said if (line.fact.kind, line.fact.about) in about)
    spans = ((fact.source, fact.start, fact.end) for fact in (*differ, *alike))
    return Contested(about, tuple(spans))


class _Guard:
    """Keeps back lines with words that the note guard speaks of."""

    def __init__(self, home: Place) -> None:
        self._home, self.left_out = home, 0

    def kept(self, lines: Iterable[BriefLine]) -> Iterator[BriefLine]:
        for line in lines:
            if self._speaks(f"{line.about}: {line.words}"):
                self.left_out += 1
            elif line.sentence and self._speaks(line.sentence):
                yield BriefLine(line.about, line.words)
            else:
                yield line

    def kept_words(self, lines: Iterable[str]) -> Iterator[str]:
        for line in lines:
            if self._speaks(line):
                self.left_out += 1
            else:
                yield line

    def _speaks(self, text: str) -> bool:
        return bool(cautions(text, self._home))


def _wanted(
    verdict: Verdict, facts: dict[str, FactLine], contested: Contested, card: PersonCard
) -> BriefLine:
    """What is wanted, and yes with what is known, no, or to be confirmed."""
    line = facts.get(verdict.said.ref) if verdict.said else None
    about = verdict.name[:1].upper() + verdict.name[1:]
    if line and contested.has(line.fact):
        return BriefLine(about, OPEN_ASK)
    if verdict.is_ == "unknown":
        return BriefLine(about, OPEN_ASK)
    if line and line.fact.kind in OF_PAY:
        return BriefLine(about, verdict.is_)
    words = _value(line.fact) if line else verdict.words.removesuffix(", on the card")
    said = f"{verdict.is_}: {words}" if words else verdict.is_
    return BriefLine(about, said, _sentence(line, contested, card) if line else "")


def _known(
    facts: Iterable[FactLine], contested: Contested, card: PersonCard
) -> Iterator[BriefLine]:
    lines = list(facts)
    for kind, about in SHOWN.items():
        seen = set[str]()
        for line in lines:
            fact = line.fact
            if fact.kind is not kind or not line.current or fact.value in GONE:
                continue
            said = _value(fact)
            if not contested.has(fact) and said.casefold() not in seen:
                seen.add(said.casefold())
                yield BriefLine(about, said, _sentence(line, contested, card))


def _value(fact: Fact) -> str:
    """What a fact says; a degree without its year, which tells an age."""
    if fact.kind is FactKind.CREDENTIAL:
        state = fact.detail("state").replace(",", ", ")
        name = "licence" if fact.about == "licence" else fact.shown.removesuffix(": held")
        return f"{state} {name}".strip()
    if fact.kind is FactKind.EDUCATION:
        parts = (fact.about, fact.detail("field"), fact.detail("school").title())
        return ", ".join(filter(None, parts))
    return value(fact)


def _sentence(line: FactLine, contested: Contested, card: PersonCard) -> str:
    """The very words with where and when; "" for what somebody else said, or what differs."""
    if line.said_by not in {ME, card.name} or contested.touches(line.fact):
        return ""
    kind = SOURCES[line.source.partition(":")[0]]
    return f"\u201c{line.quote}\u201d, {kind} {line.at:%d %b %Y}"


def _jobs(desk: Desk, person: int, today: date) -> list[str]:
    """The jobs of the newest resume, newest first."""
    resumes = [s for s in known(desk, person).sources if s.kind is SourceKind.RESUME]
    return [stretch.said for stretch in strip_of(resumes[-1], today)[0]] if resumes else []
