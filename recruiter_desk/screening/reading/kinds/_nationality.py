"""Passports that are not held: "only the Serbian one", "no German passport yet"."""

import re
from collections.abc import Iterator
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Fact, FactKind, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._sponsorship import words_around
from recruiter_desk.screening.reading.kinds._whose import whose
from recruiter_desk.screening.reading.text import Text

_ONLY = re.compile(
    r"\b(?:only|just|solely)\s+(?:(?:has|have|hold|holds|got|carry|carries|travels on|i have|"
    r"(?:he|she) has)\s+)?(?:(?:an?|the|my|his|her|on an?)\s+)?(?P<one>[a-z]{4,14})\s+"
    r"(?:passport|citizenship|nationality|citizen|national)\b"
    r"|\bpassport (?:is|was) (?:the )?(?P<two>[a-z]{4,14})(?:(?: one)? only\b|,? (?:no|nothing))"
    r"|\bpassport(?: is|:| -) (?:the )?(?P<four>[a-z]{5,14})(?=\s*(?:$|[,.;(])(?!,? (?:and|"
    r"also|plus)))"
    r"|(?<!, )(?<!and )\b(?P<five>[a-z]{5,14}) passport (?:only|is all|and nothing|, nothing)\b"
    r"|\btravels? on (?:an? |the |his |her |my )?(?P<six>[a-z]{5,14}) passport\b"
    r"|\b(?:the|her|his|my) (?P<three>[a-z]{4,14}) passport (?:is the only|only\b|is all)"
)
_NO = re.compile(
    r"\b(?:no|not an?|without an?|(?:doesn't|don't|does not|do not) (?:have|hold) an?|never had "
    r"an?|"
    r"hasn't (?:got )?an?|not)\s+(?:the )?(?P<whose>[a-z.]{2,12})\s+"
    r"(?:passport|citizenship|nationality|citizen|national|one yet)\b"
    r"|\b(?:not|isn't|never was|never been|not a day|not one bit) (?:an? )?(?P<plain>eu|"
    r"european|american|british|irish|canadian|"
    r"swiss|"
    r"german|french|italian|dutch|austrian|spanish|portuguese|polish)(?= *(?:$|[,.;]))"
)
_NO_ADJECTIVE = frozenset(
    ["valid", "current", "second", "other", "dual", "full", "this", "that", "your", "expired",
     "their", "wants", "wanted", "requires", "needs", "takes", "foreign"]
)  # fmt: skip


@cache
def _countries() -> dict[str, str]:
    return {
        name: country for country, names in words("authorisation")["nationals"].items()
        for name in names
    }  # fmt: skip


@cache
def citizens() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    """The patterns of who is a citizen of what, with the country and "citizen"."""
    said = words("authorisation")["passports"]
    after, before = "|".join(said["after"]), "|".join(said["before"])
    found = []
    for country, names in words("authorisation")["nationals"].items():
        adjective = "|".join(re.escape(name) for name in names)
        pattern = (
            rf"(?<![\w])(?:(?:{adjective})[ -](?:{after})(?: holder)?|(?:{before})\s*(?::|is\b|"
            rf"-)?\s*"
            rf"(?:[a-zà-ÿ]+,? ?(?:and|e|y|et|und|/|&) ?)?(?:{adjective})|(?:\bhe|\bshe|they|"
            rf"\bi)(?: is|"
            rf"'s|'m| am|'re)(?: an?)? (?:{adjective})(?= *(?:$|[,.;(]|by birth|since|"
            rf"so\b)))(?![\w-])"
        )
        found.append((re.compile(pattern), country, "citizen"))
    return tuple(found)


def not_held(text: Text, clause: Clause) -> Iterator[Fact]:
    """Of which countries the candidate is no citizen, by these words; value "none-citizen"."""
    if text.is_resume:
        return
    for m in _ONLY.finditer(text.low, clause.start, clause.end):
        said = next(filter(None, m.groups()))
        if said not in _NO_ADJECTIVE:
            own = _countries().get(said, "")
            for country in dict.fromkeys(_countries().values()):
                if country != own:
                    yield _none(text, clause, m, country)
    for m in _NO.finditer(text.low, clause.start, clause.end):
        said = m["whose"] or m["plain"]
        if said in _countries():
            yield _none(text, clause, m, _countries()[said])


def _none(text: Text, clause: Clause, m: re.Match[str], country: str) -> Fact:
    sense = whose(text, clause, m.start(), m.end(), text.sense(m.start(), m.end()))
    firm = sense.standing in {Standing.ASSERTED, Standing.DENIED}
    return text.fact(
        FactKind.AUTHORISATION,
        country,
        "none-citizen",
        f"{country}: no citizen",
        *words_around(text, clause, m.start(), m.end()),
        holder=sense.holder,
        standing=Standing.DENIED if firm else sense.standing,
        tense=sense.tense,
    )
