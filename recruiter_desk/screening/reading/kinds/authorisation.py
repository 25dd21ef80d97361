"""The right to work: citizenship, visas, permits, and whether anyone must sponsor."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Fact, FactKind, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._nationality import not_held
from recruiter_desk.screening.reading.kinds._sponsorship import (
    NOT_THIS,
    asked_of_sponsors,
    country_of,
    words_around,
)
from recruiter_desk.screening.reading.kinds._whose import whose
from recruiter_desk.screening.reading.text import Text

_GUARD = re.compile(
    r"citizen|green ?card|\bgc\b|usc\b|visa|sponsor|h-?1|h-?4|\btn\b|\bopt\b|\bead\b|\blpr\b|"
    r"resident|residen|f-?1\b|"
    r"\bl-?[12]|e-?[23]\b|\bo-?1|\bj-?1|settled|\bilr\b|indefinite|skilled|tier|passport|"
    r"national|blue card|blaue karte|"
    r"niederlassung|aufenthalt|staats|naturali|right to work|authori|eligible to work|"
    r"entitled to work|permit|asyl|daca|cpt|"
    r"youth mobility|graduate route|work(?:ing)? rights|born in|unionsb|eu-b|eea|british|"
    r"is irish|canadian|swiss|indian|australian|new zealand|kiwi|ausweis|bewilligung|"
    r"arbeitserlaubnis|nazional|nacional|narodow|obywatel|refugee|petition|to file\b|files for|"
    r"not eu\b|\bpr\b|pgwp|closed|lmia|restrictions|any employer|stamp|einbürgerung|bowp|tied "
    r"to|titre "
    r"de|carte|permesso"
)
_NO_HOLDER = re.compile(
    r"\b(?:citizens (?:and|or|only)|citizens?(?:hip)? (?:only|required|required)|"
    r"visa (?:applications?|cards?|filings?|processing|team|credit)|filings?|"
    r"immigration (?:team|paralegal|cases)|citizens? (?:bank|service|advice|financial|united)|"
    r"only for this|(?:open|restricted|limited) to|"
    r"client (?:can|can't|cannot|does|doesn't|won't|will|is)|(?:they|we|client|company|hospital|"
    r"employer|firm|trust) (?:can|can't|cannot|could|couldn't|do|does|don't|doesn't|won't|will|"
    r"would|wouldn't)(?: not)? (?:be able to |offer |provide |do |"
    r"consider )*(?:visa )?sponsor\w*|"
    r"no sponsorship (?:for|on|at|offered|available|on this|for this|provided|possible|from)|"
    r"sponsorship (?:offered|available|is available|not available|isn't available|provided|"
    r"possible|on offer)|"
    r"executive sponsor|project sponsor|sponsors an?\b|case ?load|tickets|support (?:tickets|"
    r"analyst|engineer|desk)|must be (?:a )?us|"
    r"(?:prepared|processed|handled|managed|filed|led|coordinated|oversaw) [^.]{0,40}(?:visa|"
    r"h-?1-?b|sponsorship|green card))"
)
_OF_KIN = re.compile(
    r"\b(?:wife|husband|spouse|partner|fianc[eé]e?|girlfriend|boyfriend|mother|father|"
    r"parent)'?s'? (?:\w+ )?$"
)
_STATUS_WORD = re.compile(
    r"\b(?:pending|in process|in progress|applied for|applying for|waiting (?:on|for)|"
    r"still waiting|awaiting|expects?|expecting|filed for|eligible for|apply for|on track for|"
    r"process(?:ing)?|application|should get|interview for|sponsoring (?:his|her|my|for)|"
    r"hoping for|started the|can apply|years? (?:away|off)|line for|queue for|i-485|i-140|perm)\b"
)
_CHANGE = re.compile(
    r"\b(?:just|(?:is|has|'s|are|am) now|now\b(?! (?:or|and|nor)\b)|recently|finally|"
    r"came through|came in|became|approved|granted|switched|since then|newly|new|last (?:week|"
    r"month|year)|got|sworn in|moved (?:on)?to|converted|changed|this (?:week|month|year|spring|"
    r"summer)|naturali[sz]ed|arrived|received|upgraded|picked|selected|"
    r"won the|starts (?:oct|in|on))\b"
)


_WAITED_FOR = frozenset({"citizen", "permanent", "settled"})
_NOW = re.compile(r"\b(?:now|currently|today|these days|since then)\b")
_WAS = re.compile(
    r"\b(?:used to be|started(?: out)?|came (?:over |in |here )?|arrived|began|entered|originally|"
    r"initially|formerly|previously|first|(?:moved|went|changed|converted|switched|adjusted|"
    r"upgraded) from|back then|instead of|no longer|not any ?more|until 20\d\d)"
    r"(?: was| were)?(?: on| as| with)?(?: an?| the| her| his| my)?\s*$"
)
_EARLIER = re.compile(
    r"\s*(?:visa |status )?(?:[,(] ?)?(?:earlier|before that|previously|at first|back then|at the "
    r"time|then|until (?:19|20)[01]\d|before (?:the|that|20)|to begin with|to start with|->|"
    r"in the (?:past|beginning)|expired (?:in )?20|ended (?:in )?20)"
)


_HELD_NOW = re.compile(
    r"(?<!if he )(?<!if she )(?<!if they )(?<!if i )(?<!would )\b(?:has|have|holds?|is on|'s on|"
    r"am on)"
    r"(?: (?:an?|the|her|his|my|eu))*\s*$"
)


class _Read(NamedTuple):
    """A class met: its country and name, and where."""

    start: int
    end: int
    country: str
    name: str


@cache
def _classes() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    said = words("authorisation")["classes"]
    return tuple(
        (re.compile(rf"(?<![\w])(?:{pattern})(?![\w])"), *means.split("="))
        for means, patterns in said.items()
        for pattern in patterns
    )


def read(text: Text) -> Iterator[Fact]:
    """What is said of the right to work.

    `about` is "US", "UK", "EU", "CA" …, "any" (no country said) with a class as value ("citizen",
    "permanent", "h1b", "settled", "right", "none" …; "none-citizen": not that), or "sponsorship"
    with "needs", "later" or "no". Details: `country` of sponsorship, `change` (its words tell of
    one), `pending` is no fact of holding it and not yielded.
    """
    if not _GUARD.search(text.low):
        return
    for clause in text.clauses:
        if _GUARD.search(text.low, clause.start, clause.end):
            yield from _of_clause(text, clause)


def _of_clause(text: Text, clause: Clause) -> Iterator[Fact]:
    low = text.low
    if _NO_HOLDER.search(low, clause.start, clause.end) or (
        text.is_resume and _is_of_a_job(text, clause)
    ):
        return
    taken: list[tuple[int, int]] = []
    for first, last, asked in asked_of_sponsors(text, clause):
        taken.append((first, last))
        yield asked
    facts = [*not_held(text, clause)]
    named = _met(low, clause)
    if any(met.name != "right" for met in named):
        named = [met for met in named if met.name != "right"]
    for met in named:
        if not any(a <= met.start and met.end <= b for a, b in taken):
            fact = _fact(text, clause, met)
            facts += [fact] if fact is not None else []
    yield from {(fact.about, fact.value): fact for fact in reversed(facts)}.values()


_LABEL = re.compile(
    r"[\s•*-]*(?:(?:legal|visa|immigration|work|residence|residency|us|uk|eu|canadian|swiss)?[ -]*"
    r"(?:status|authori[sz]ation|permit|eligibility|right to work|visa|citizenship|nationality|"
    r"aufenthalt\w*|staatsangehörigkeit|nationalité|nationalität|nazionalità|nacionalidad)\b|"
    r"(?:full )?(?:right to work|authori[sz]ed to work|eligible to work|permit|green card|"
    r"(?:us|u\.s\.|uk|eu|british|irish|canadian|swiss|dual|permanent) (?:citizen|resident|"
    r"permanent|"
    r"national|passport)))"
)


def _is_of_a_job(text: Text, clause: Clause) -> bool:
    """What a resume's job tells was done with visas; a line that names a status is none."""
    if text.outline.job(clause.start) is None:
        return False
    line = text.low.rfind("\n", 0, clause.start) + 1
    return _LABEL.match(text.low, line) is None


def _met(low: str, clause: Clause) -> list[_Read]:
    met = [
        _Read(m.start(), m.end(), country, name)
        for pattern, country, name in _classes()
        for m in pattern.finditer(low, clause.start, clause.end)
    ]
    found: list[_Read] = []
    for one in sorted(met, key=lambda one: (one.start, -one.end)):
        if not found or one.start >= found[-1].end:
            found.append(one)
    return found


def _fact(text: Text, clause: Clause, met: _Read) -> Fact | None:
    low = text.low
    if _OF_KIN.search(low, clause.start, met.start) or _is_past(low, clause, met):
        return None
    pending = _is_pending(low, clause, met)
    if pending and (met.name not in _WAITED_FOR or text.is_resume):
        return None
    sense = whose(text, clause, met.start, met.end, text.sense(met.start, met.end))
    value, stands = _held(low, clause, met, sense.standing, pending=pending)
    if stands is Standing.PLANNED:
        return None
    country = _country(low, clause, met)
    return text.fact(
        FactKind.AUTHORISATION,
        country,
        value,
        f"{country}: {value}",
        *words_around(text, clause, met.start, met.end),
        details=_details(low, clause, met, pending=pending),
        standing=stands,
        holder=sense.holder,
        tense=sense.tense,
    )


def _country(low: str, clause: Clause, met: _Read) -> str:
    if met.name == "right":
        return country_of(low, met.start, min(clause.end, met.end + 14)) or met.country
    if met.country == "any" and met.name == "citizen":
        return country_of(low, met.start, min(clause.end, met.end + 24)) or met.country
    return met.country


def _held(
    low: str, clause: Clause, met: _Read, stands: Standing, *, pending: bool
) -> tuple[str, Standing]:
    """Its class, "none-…" where it is not held, and how that stands."""
    if met.name.startswith("none-"):
        return met.name, _firm(stands)
    if pending:
        return f"none-{met.name}", _firm(stands)
    if stands is Standing.HYPOTHETICAL and _HELD_NOW.search(low, clause.start, met.start):
        return met.name, Standing.ASSERTED
    if stands not in {Standing.DENIED, Standing.ASSERTED}:
        return met.name, stands
    denied = (
        NOT_THIS.search(low, clause.start, met.start)
        or "not a" in low[met.start : met.end]
        or _is_no(low, met, clause)
    )
    if not denied:
        return met.name, Standing.ASSERTED
    return ("none" if met.name == "right" else f"none-{met.name}"), Standing.DENIED


def _details(
    low: str, clause: Clause, met: _Read, *, pending: bool
) -> tuple[tuple[str, str], ...]:
    first, last = max(clause.start, met.start - 40), min(clause.end, met.end + 40)
    changed = _CHANGE.search(low, first, last) is not None
    waits = pending or "pending" in low[met.start : met.end]
    told = (("change", changed), ("pending", waits))
    return tuple((name, "yes") for name, so in told if so)


def _firm(stands: Standing) -> Standing:
    """Denied, where it was said and not asked or supposed."""
    said = {Standing.DENIED, Standing.ASSERTED, Standing.PLANNED}
    return Standing.DENIED if stands in said else stands


def _is_past(low: str, clause: Clause, met: _Read) -> bool:
    """ "F-1 earlier, H-1B since 2019", "came on a student visa": what was, and is no more."""
    if _NOW.search(low, max(clause.start, met.start - 24), met.start):
        return False
    before = _WAS.search(low, max(clause.start, met.start - 40), met.start)
    return bool(before or _EARLIER.match(low, met.end, clause.end))


def _is_no(low: str, met: _Read, clause: Clause) -> bool:
    return bool(
        re.compile(
            r"\s*[:?-]+\s*(?:no|none|not)\b|\s+(?:not|never)\s*(?:$|[,.;])|\s+(?:is |has |was |"
            r"did )?(?:not|n't|never) (?:there|here|yet|come|came|arrived|been|issued|approved|"
            r"in hand|"
            r"filed|granted)\b|\s+(?:isn't|hasn't|wasn't|didn't) (?:there|here|come|arrived|been|"
            r"issued|approved|filed|granted|through)\b"
        ).match(low, met.end, clause.end)
    )


def _is_pending(low: str, clause: Clause, met: _Read) -> bool:
    """Applied for, waited for: not held yet."""
    if met.name in {"right", "h1b", "opt", "f1"}:
        return False
    if re.match(r"asyl|(?:has|have|got|on) ", low[met.start : met.end]):
        return False
    before = low[max(clause.start, met.start - 34) : met.start]
    after = low[met.end : min(clause.end, met.end + 18)]
    return bool(
        _STATUS_WORD.search(before.rsplit(",", 1)[-1])
        or _STATUS_WORD.match(after.lstrip(" :(-"))
        or re.match(
            r"\W*(?:is |still )?(?:pending|in process|in progress|in the works|application)", after
        )
    )
