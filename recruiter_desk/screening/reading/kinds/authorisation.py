"""The right to work: citizenship, visas, permits, and whether anyone must sponsor."""

import re
from collections.abc import Iterator
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Fact, FactKind, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._authorisation_when import (
    WAITED_FOR,
    Read,
    is_ahead,
    is_past,
    is_pending,
    since,
)
from recruiter_desk.screening.reading.kinds._nationality import citizens, not_held
from recruiter_desk.screening.reading.kinds._sponsorship import (
    NOT_THIS,
    asked_of_sponsors,
    country_of,
    words_around,
)
from recruiter_desk.screening.reading.kinds._whose import whose
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.swift import swift

_GUARD = swift(
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
    r"de|carte|permesso|permiso|arraigo|cuenta ajena|karte\b|\b482\b|ancestry|cap[- ]gap|"
    r"lottery|be filing|arbeitgeber|bürger|pasaporte|passeport|passaporto|"
    r"cittadin|"
    r"séjour|récépissé|statut|autorisation|talent|chancenkarte|ict[- ]|nulla osta|migrant|gvva|"
    r"tillatelse|tillstånd|zezwolenie|"
    r"verblijf|pobytu|österreich|\bcos\b|tied to|take over|graduate"
)
NO_HOLDER = re.compile(
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
    r"parent)'?s'? (?:\w+ )?$|"
    r"\b(?:sa|son|ma|mon|seine?|ihre?|meine?|sua|suo|mia|mio|su|mi|zijn|haar|mijn) (?:\w+ )?"
    r"(?:compagne|compagnon|femme|mari|conjointe?|épouse|époux|collègue|sœur|frère|frau|mann|"
    r"partnerin|partner|freundin|freund|kollegin|kollege|schwester|bruder|moglie|marito|compagna|"
    r"compagno|collega|mujer|marido|pareja|colega|vrouw|vriendin|vriend)\b[^.;]*$"
)
_CHANGE = re.compile(
    r"\b(?:just|(?:is|has|'s|are|am) now|now\b(?! (?:or|and|nor)\b)|recently|finally|"
    r"came through|came in|became|approved|granted|switched|since then|newly|new|last (?:week|"
    r"month|year)|got|sworn in|moved (?:on)?to|converted|changed|this (?:week|month|year|spring|"
    r"summer)|naturali[sz]ed|arrived|received|upgraded|picked|selected|"
    r"won the|starts (?:oct|in|on))\b"
)


_FOR_ANOTHER = re.compile(
    r"\s*(?:visas?|permits?|cards?|sponsorship)?,? for (?:an?|another|one of|two|three|some|our|"
    r"their|the last|several) (?!(?:\w+ )?(?:year|month|week|job|role|couple|few|position|"
    r"employer|company|day)s?\b)"
)
_HELD_NOW = re.compile(
    r"(?<!if he )(?<!if she )(?<!if they )(?<!if i )(?<!would )\b(?:has|have|holds?|is on|'s on|"
    r"am on)"
    r"(?: (?:an?|the|her|his|my|eu))*\s*$"
)


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
    if NO_HOLDER.search(low, clause.start, clause.end) or (
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
    r"(?:no (?:visa )?)?sponsorship|settled|pre-?settled|ilr\b|indefinite leave|"
    r"(?:full |permanent |unrestricted |currently )?(?:right to work|authori[sz]ed to work|"
    r"eligible to work|permit|green card|"
    r"(?:us|u\.s\.|uk|eu|british|irish|canadian|swiss|dual|permanent) (?:citizen|resident|"
    r"permanent|"
    r"national|passport)))"
)


def _is_of_a_job(text: Text, clause: Clause) -> bool:
    """What a resume's job tells was done with visas; a line that names a status is none."""
    if text.outline.job(clause.start) is None:
        return False
    line = text.low.rfind("\n", 0, clause.start) + 1
    return not (_LABEL.match(text.low, line) or _LABEL.match(text.low, clause.start))


def _met(low: str, clause: Clause) -> list[Read]:
    met = [
        Read(m.start(), m.end(), country, name)
        for pattern, country, name in (*_classes(), *citizens())
        for m in pattern.finditer(low, clause.start, clause.end)
    ]
    found: list[Read] = []
    for one in sorted(met, key=lambda one: (one.start, -one.end)):
        if not found or one.start >= found[-1].end:
            found.append(one)
    return found


def _fact(text: Text, clause: Clause, met: Read) -> Fact | None:
    low = text.low
    another = _OF_KIN.search(low, clause.start, met.start) or _FOR_ANOTHER.match(low, met.end)
    if another or is_past(low, clause, met):
        return None
    pending = is_pending(low, clause, met) or is_ahead(text, clause, met)
    if pending and (met.name not in WAITED_FOR or text.is_resume):
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
        details=_details(text, clause, met, pending=pending),
        standing=stands,
        holder=sense.holder,
        tense=sense.tense,
    )


def _country(low: str, clause: Clause, met: Read) -> str:
    if met.name == "right":
        return country_of(low, met.start, min(clause.end, met.end + 14)) or met.country
    if met.country == "any" and met.name == "citizen":
        return country_of(low, met.start, min(clause.end, met.end + 24)) or met.country
    return met.country


def _held(
    low: str, clause: Clause, met: Read, stands: Standing, *, pending: bool
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
    text: Text, clause: Clause, met: Read, *, pending: bool
) -> tuple[tuple[str, str], ...]:
    first, last = max(clause.start, met.start - 40), min(clause.end, met.end + 40)
    changed = _CHANGE.search(text.low, first, last) is not None
    waits = pending or "pending" in text.low[met.start : met.end]
    told = (
        ("change", "yes" if changed else ""),
        ("pending", "yes" if waits else ""),
        ("since", since(text, first, last)),
    )
    return tuple((name, so) for name, so in told if so)


def _firm(stands: Standing) -> Standing:
    """Denied, where it was said and not asked or supposed."""
    said = {Standing.DENIED, Standing.ASSERTED, Standing.PLANNED}
    return Standing.DENIED if stands in said else stands


def _is_no(low: str, met: Read, clause: Clause) -> bool:
    return bool(
        re.compile(
            r"\s*[:?-]+\s*(?:no|none|not)\b|\s+(?:not|never)\s*(?:$|[,.;])|\s+(?:is |has |was |"
            r"did )?(?:not|n't|never) (?:there|here|yet|come|came|arrived|been|issued|approved|"
            r"in hand|"
            r"filed|granted)\b|\s+(?:isn't|hasn't|wasn't|didn't) (?:there|here|come|arrived|been|"
            r"issued|approved|filed|granted|through)\b"
        ).match(low, met.end, clause.end)
    )
