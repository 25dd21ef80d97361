"""What is said of a sponsor: needed, needed later, not needed; and the words to quote."""

import re
from collections.abc import Iterator
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Fact, FactKind, Holder, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._whose import whose
from recruiter_desk.screening.reading.text import Text

_FOR_HIM = re.compile(r"\b(?:him|her|me|them)\b")
_FOR_NOW = re.compile(
    r"[\s\w]{0,14}?\b(?:right now|at the moment|at present|for now|currently|yet|now)\b(?! (?:or|"
    r"and|nor) )(?!,? (?:or|nor|and) (?:later|ever|in))"
)
_COUNTRY = re.compile(
    r"\b(?:in|for|within|across)?\s*(?:the )?(u\.?s\.?a?\b|united states|states\b|america|uk\b|"
    r"u\.k\.|united kingdom|britain|england|eu\b|germany|france|netherlands|ireland|canada|"
    r"switzerland|australia|europe)"
)
_CODES = {
    "u": "US",
    "a": "US",
    "s": "US",
    "e": "EU",
    "g": "EU",
    "f": "EU",
    "n": "EU",
    "i": "EU",
    "c": "CA",
}
NOT_THIS = re.compile(
    r"\b(?:not|n't|never|no|isn't|neither|nor|without|lost|lacks?|"
    r"aucun|aucune|sans|pas (?:de|besoin d(?:e|'un))|kein\w*|ohne|nessun\w*|senza|sin|ningún|"
    r"geen|zonder|żadn\w*|bez)\s+(?:(?:yet|an?|the|his|her|"
    r"my|have|has|got|had|hold|actually|been|any|on|full|even|legally|currently|formally|really|"
    r"us|u\.s\.|longer|a|fully)\s+)*$"
)


@cache
def _sponsorship() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    said = words("authorisation")["sponsorship"]
    no, needs = ("|".join(said[key]) for key in ("no", "needs"))
    return (
        re.compile(rf"(?<![\w])(?:{no})"),
        re.compile(rf"(?<![\w])(?:{needs})"),
        re.compile(said["later"]),
    )


def country_of(low: str, first: int, last: int) -> str:
    m = _COUNTRY.search(low, first, last)
    if m is None:
        return ""
    if m[1].startswith(("uk", "u.k", "united k", "britain", "england")):
        return "UK"
    return {"australia": "AU", "switzerland": "CH"}.get(m[1], _CODES[m[1][0]])


def asked_of_sponsors(text: Text, clause: Clause) -> Iterator[tuple[int, int, Fact]]:
    no, needs, _ = _sponsorship()
    taken: list[tuple[int, int]] = []
    for pattern, value in ((no, "no"), (needs, "needs")):
        for m in pattern.finditer(text.low, clause.start, clause.end):
            if any(a <= m.start() < b for a, b in taken):
                continue
            if is_elsewhere(text.low, m.end(), clause.end):
                continue
            if value == "needs" and _is_for_abroad(text, clause, m):
                continue
            taken.append(m.span())
            yield m.start(), m.end(), _sponsor(text, clause, m, value)


@cache
def _elsewhere() -> re.Pattern[str]:
    named = "|".join(words("authorisation")["elsewhere"]["words"])
    return re.compile(rf"\s+(?:for|to|in|on)\s+(?:\w+\s+){{0,2}}?(?:{named})\b")


_ABROAD = re.compile(r"\b(?:abroad|overseas|elsewhere)\b")
_NOT_HERE = re.compile(r"[^.;]{0,20}\bnot here\b")
_PLACE = re.compile(r"\s+(?:for|to work in|to enter|in) (?:the |our |their )?(?=[A-Z][a-z]{2,})")


def _is_for_abroad(text: Text, clause: Clause, m: re.Match[str]) -> bool:
    """ "A visa for the London office": for a place named, which may be another than here."""
    if _ABROAD.search(text.low, clause.start, m.start()) or _NOT_HERE.match(text.low, m.end()):
        return True
    place = _PLACE.match(text.text, m.end())
    if place is not None and _COUNTRY.match(text.low, place.end()) is None:
        return True
    return _JOBS_THERE.search(text.low, clause.start, m.start()) is not None


_JOBS_THERE = re.compile(r"\b(?:jobs?|roles?|side|market|posts?)\s*(?:there )?$")


def is_elsewhere(low: str, start: int, end: int) -> bool:
    """Whether what follows says that it is for a journey or a post abroad."""
    return _elsewhere().match(low, start, end) is not None


def _sponsor(text: Text, clause: Clause, m: re.Match[str], value: str) -> Fact:
    """What is said of a sponsor in these words; `value` "no" or "needs" as they stand alone."""
    sense = whose(text, clause, m.start(), m.end(), text.sense(m.start(), m.end()))
    before = text.low[clause.start : m.start()]
    named = re.search(r"\b(?:client|role|job|they)\b", before)
    if _FOR_HIM.search(m.group()) or (sense.holder is Holder.OPPORTUNITY and named is None):
        sense = sense._replace(holder=Holder.CANDIDATE)
    said = _when_needed(text.low, clause, m, value)
    stands = _so(text.low, clause, sense.standing, before, value)
    country = country_of(text.low, m.end(), min(clause.end, m.end() + 24))
    kind, shown = FactKind.AUTHORISATION, f"sponsorship: {said}"
    return text.fact(
        kind,
        "sponsorship",
        said,
        shown,
        *words_around(text, clause, m.start(), m.end()),
        details=(("country", country),) if country else (),
        standing=stands,
        holder=sense.holder,
        tense=sense.tense,
    )


def _when_needed(low: str, clause: Clause, m: re.Match[str], value: str) -> str:
    """ "needs", "later", "no", or "not-now" where only today was meant."""
    if value == "no":
        return "not-now" if _FOR_NOW.match(low, m.end(), clause.end) else "no"
    if NOT_THIS.search(low, clause.start, m.start()):
        return "no"
    later = _sponsorship()[2]
    after = later.search(low, m.end(), min(clause.end, m.end() + 40))
    when = after or later.search(low, m.start(), m.end())
    return "later" if when and "now" not in low[m.end() : m.end() + 12] else "needs"


def _so(low: str, clause: Clause, stands: Standing, before: str, value: str) -> Standing:
    """How it stands: "unless an employer sponsors her" and "would need" are no mere ifs."""
    if stands in {Standing.DENIED, Standing.PLANNED}:
        return Standing.ASSERTED
    no_if = re.search(r"\bif\b", low[clause.start : clause.end]) is None
    if stands is Standing.HYPOTHETICAL and value == "needs" and no_if:
        return Standing.ASSERTED
    return Standing.ASSERTED if stands is Standing.ASKED and "since" in before else stands


def words_around(text: Text, clause: Clause, start: int, end: int) -> tuple[int, int]:
    """The words to quote: the clause, or the part of it around where it is long."""
    first, last = clause.start, clause.end
    if start - first > 60:
        first = text.low.find(" ", start - 60) + 1
    if last - end > 60:
        last = text.low.rfind(" ", end, end + 60) if " " in text.low[end : end + 60] else end
    if text.is_resume:
        first = max(first, text.low.rfind("\n", first, start) + 1)
        line = text.low.find("\n", end, last)
        last = line if line >= 0 else last
    return min(first, start), max(last, end)
