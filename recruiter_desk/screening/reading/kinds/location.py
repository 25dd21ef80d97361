"""Where the candidate lives, or lived: said, moved to, or printed at the head of a resume."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Fact, FactKind, Holder, Moment, Period, Standing, Tense
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.letterhead import head_place, place_in
from recruiter_desk.screening.reading.places import Placed, place_at, value_of
from recruiter_desk.screening.reading.quantities import durations
from recruiter_desk.screening.reading.quoting import around, of_referrer
from recruiter_desk.screening.reading.sense import either
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import moments, periods
from recruiter_desk.screening.spots import written

_GUARD = re.compile(
    r"\bsits\b|\blvs\b|resident|\bguy\b|\bgirl\b|area\b|metro\b|place\b|lease|stay|crash|out "
    r"of|\bloc\b|zamiesz|j'habite|\bliv(?:e|es|ed|ing)\b|based|resid|locat|local\b|home|"
    r"house|flat\b|apartment|condo|rent|\bin [a-zà-ÿ]|moved|address|"
    r"commut|driv|comes? |coming|travell?|settled|wohn|lebt|habit|\bvi[tv]|abit|mieszka|woon|"
    r"\bbor\b|bosatt|adres|domicil|anschrift"
)
_IS_IN = re.compile(
    r"(?<![\w'])(?P<who>he|she|they|i|candidate|[a-z]+)(?:'s|'m|'re| is| are| am)(?: now| "
    r"still| back| actually| currently| up| down| over| out)* in(?: the)? (?=[\w])"
)
_STILL_IN = re.compile(
    r"(?:^|(?<=[.,;:(-] )|(?<=\n))(?:is )?(?:is|still|currently|now|back|presently|at "
    r"present)(?: based| living| up| down| over| out)? in (?:the )?(?=[a-z])"
)
_THEIR = re.compile(
    r"(?<![\w'])(?:his|her|their|my|own) (?:(?:new|old|own) )?([a-zà-ÿ][\wà-ÿ.'-]*(?: "
    r"[a-zà-ÿ][\wà-ÿ.'-]*){0,2}) (?:house|home|apartment|flat|condo|place|bungalow|"
    r"townhouse)\b"
)
_OTHERS = re.compile(
    r"\b(?:other|another|finalist|runner-up|rival|competitor|backup|second choice)\b(?! "
    r"(?:day|time|week|thing|side|than|half))"
)
_FROM_TO = re.compile(
    r"(?<![\w-])(?:moved|relocated)(?: \w+)? from [^.;\n]{2,30}? (?:to|into)(?= )"
)
_PRONOUN = frozenset({"he", "she", "they", "i", "candidate"})
_SIDE = re.compile(r"(?<![\w])((?:in|out of|near|from|at|to|around|outside)(?: |$))")
_BASED_WORD = re.compile(r"[ -]based\b")
_RESIDENT_WORD = re.compile(r" (?:resident|guy|girl|gal|boy|local|lad|lass|area|metro)\b")
_RESIDENT = re.compile(
    r"(?:\b(?:a|an|am|is|was|lifelong|proud|current|local) |^|[,;:(] "
    r"?)([a-zà-ÿ][\wà-ÿ.'-]*(?: [a-zà-ÿ][\wà-ÿ.'-]*){0,2}) (?:resident|guy|girl|gal|boy|"
    r"local|lad|lass|area|metro)\b(?! (?:sales|manager|director|rep|market|hospital|office|"
    r"clients?|role|job))"
)
_BASED = re.compile(
    r"(?<![\w-])([a-zà-ÿ][\wà-ÿ.]*(?: [a-zà-ÿ][\wà-ÿ.]*){0,2})[ -]based\b(?! (?:in|on|out|at|"
    r"near|care|pay|learning|medicine|role|hospital|firm|company|client|start-?up|team|"
    r"office|agency|employer|practice))"
)
_FROM = re.compile(
    r"(?:there |right |over |in |to |into |out of |near |from |at |around |outside |nach |à |"
    r"a |en |w |i |na |te )*"
)
_SINCE = re.compile(
    r"\b(?:since|for|all (?:his|her|their|my) life|born and raised|ever since|going on|whole "
    r"life|always)\b"
)
_USED = re.compile(
    r"\b(?:used to|formerly|previously|once|was|were|had|had been|until|till|before that|"
    r"originally|grew up|ex-|gave up|sold|selling|left|closing on|buying)\b"
)
_UNTIL_AFTER = re.compile(r"\s*,?\s*(?:\(?(?:until|till|up to|up until|before)\b)")
_PLANNED = re.compile(
    r"\b(?:will|going to|plans? to|planning to|about to|wants? to|would|hopes? to|hoping to|"
    r"wishes|looking to|soon|'ll|to be|if)\b"
)


def read(text: Text) -> Iterator[Fact]:
    """LOCATION facts, `about` "home", `value` "US/FL/Tampa"; where they live, lived or not.

    Details: `spots` (see `screening.spots`); `how` "said", "header" of a resume or "moved";
    `since` yes where it is said for how long. `when` is the time it holds for; of a move from
    then on. A home of the past has the tense PAST.
    """
    if text.is_resume:
        yield from _header(text)
    if not _GUARD.search(text.low):
        return
    taken: set[tuple[int, str]] = set()
    homes: set[int] = set()
    for start, end, how in sorted(_triggers(text)):
        fact = _fact(text, start, end, how)
        if fact is not None and (text.clause(start).start, fact.value) not in taken:
            if how in {"said", "in"} and text.clause(start).start in homes:
                continue
            taken.add((text.clause(start).start, fact.value))
            if fact.standing is Standing.ASSERTED and fact.tense is Tense.NOW:
                homes.add(text.clause(start).start)
            yield fact


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    said = words("moves")
    return tuple(
        (
            re.compile(
                rf"(?:(?<![\w'-])|(?=')(?<=\w))(?:{'|'.join(said[key])})(?:(?<!\w)|(?!\w))"
            ),
            how,
        )
        for key, how in (("left", "left"), ("moved", "moved"), ("homes", "said"))
    )


@cache
def _elsewhere() -> re.Pattern[str]:
    return either(words("moves")["elsewhere"])


@cache
def _visiting() -> re.Pattern[str]:
    return either(words("moves")["visiting"])


def _triggers(text: Text) -> Iterator[tuple[int, int, str]]:
    """Where words say that a home follows: their bounds, and what they say of it."""
    found: list[tuple[int, int]] = []
    for pattern, how in _patterns():
        for m in text.find(pattern):
            if not any(a <= m.start() < b for a, b in found):
                found.append(m.span())
                yield m.start(), m.end(), how
    for m in text.find(_FROM_TO):
        yield m.start(), m.end(), "moved"
    for m in text.find(_IS_IN):
        own = m["who"] in text.person.lower().split()
        if (m["who"] in _PRONOUN or own) and not any(a <= m.start() < b for a, b in found):
            yield m.start(), m.end(), "in"
    for m in text.find(_STILL_IN):
        if not any(a <= m.start() < b for a, b in found):
            yield m.start(), m.end(), "in"
    for m in text.find(_RESIDENT):
        if not text.is_resume:
            yield m.start(1), m.start(1), "resident"
    for m in text.find(_THEIR):
        yield m.start(), m.start(1), "their"
    for m in text.find(_BASED):
        yield m.start(1), m.start(1), "based"


def _fact(text: Text, start: int, end: int, how: str) -> Fact | None:
    clause = text.clause(start)
    stop = max(clause.end, text.clause(end).end if end > clause.end else end)
    lead = _FROM.match(text.low, _blank(text.low, end), stop)
    at = lead.end() if lead else end
    if how == "said" and not _takes_place(text.low, end, at):
        return None
    if how in {"based", "resident"}:
        met = _longest(text, start, stop, how)
    else:
        met = place_at(text, at, stop) or _address(text, low_end=end, stop=stop)
    if (
        how == "their"
        and met is not None
        and not re.compile(
            r" (?:house|home|apartment|flat|condo|place|bungalow|townhouse)\b"
        ).match(text.low, met.end)
    ):
        return None
    if met is None or not _is_home(text, clause, start, met, how):
        return None
    return _made(text, clause, start, met, how)


def _longest(text: Text, start: int, stop: int, how: str) -> Placed | None:
    """The place right before "-based" or "resident"; its last words first."""
    mark = _BASED_WORD if how == "based" else _RESIDENT_WORD
    said = mark.search(text.low, start, stop + 8)
    last = said.start() if said else stop
    for at in [start, *(m.end() for m in re.compile(r"\s").finditer(text.low, start, last))]:
        met = place_at(text, at, last) if text.text[at : at + 1].isupper() else None
        if met is not None and last - met.end <= 1:
            return met
    return None


def _address(text: Text, low_end: int, stop: int) -> Placed | None:
    """The town of an address after "address:" and its like."""
    if text.low[low_end - 2 : low_end].strip()[-1:] not in {":", "-", "="}:
        return None
    return place_in(text, low_end, stop)


def _blank(low: str, at: int) -> int:
    while at < len(low) and low[at] in " \t:,-":
        at += 1
    return at


def _takes_place(low: str, end: int, at: int) -> bool:
    """Whether a word of place follows, or the words ended with one."""
    return (
        at > end
        or low[end - 1 : end].isspace()
        or low[max(0, end - 2) : end].rstrip().endswith((":", "=", "is"))
    )


def _is_home(text: Text, clause: Clause, start: int, met: Placed, how: str) -> bool:
    low = text.low
    after = low[met.end : min(clause.end, met.end + 34)]
    if how == "in" and (
        _UNTIL_AFTER.match(after) or _visiting().search(after) or not _is_named(text, met)
    ):
        return False
    if _visiting().search(low, start, met.start) or re.match(
        r" (?:market|office|team|site|time|hospital|clinic|plant|based|territory|branch|"
        r"campus|region for|until (?:fri|sun|mon)|for (?:a|the) (?:w|conf|tr|month|few|"
        r"couple))",
        after,
    ):
        return False
    before = low[max(clause.start, start - 48) : start]
    tail = re.split(r"[,(:]| and | but | who | so | she | he | they | i ", before)[-1]
    if how in {"said", "left", "in"} and text.is_resume and text.outline.job(start) is not None:
        return False
    between = low[start : met.start]
    if (
        how not in {"moved", "their"}
        and not re.match(r".{0,40}(?:his|her|their|my|our|own|same) ", between)
        and _elsewhere().search(
            re.sub(r"(?:with|at) [\w' -]{1,24}? (?=in )|to work|home", "", between)
        )
        and "house" not in between
    ):
        return False
    named = _elsewhere().search(tail)
    return not (
        named
        and how in {"said", "left", "based"}
        and not re.search(r"\b(?:s?he|they|i)\b", low[start : met.start])
    )


def _is_named(text: Text, met: Placed) -> bool:
    """Whether it is written as a name, or is a town or state without doubt."""
    return text.text[met.start].isupper() or (bool(met.spots) and len(met.name) > 4)


def _made(text: Text, clause: Clause, start: int, met: Placed, how: str) -> Fact | None:
    low = text.low
    sense = text.sense(met.start, met.end)
    begins = text.sense(start, start + 1)
    holder = (
        sense.holder if sense.holder is not begins.holder and how != "moved" else begins.holder
    )
    if how == "said" and re.match(
        r"home|house|flat|location|loc\b|address|residence|based|lives?|living|wohn|leb|"
        r"habit|vi[tv]|resid|bor |woon|mieszk|abit",
        low[start:],
    ):
        holder = (
            text.sense(met.start, met.end).holder if start > clause.start else Holder.CANDIDATE
        )
    if re.search(
        r"\b(?:he|she|they|i) (?:and|&) (?:his|her|their|my) \w+ (?:both |all |now |still )*$",
        low[clause.start : start],
    ) or re.match(r"we\b", low[start:]):
        holder = Holder.CANDIDATE
    if start == clause.start and not re.match(r"s?he\b|they|his|her|their|i\b", low[start:]):
        holder = Holder.CANDIDATE if holder is Holder.OTHER else holder
    if holder is Holder.OTHER and _after_place(text, clause, start):
        holder = Holder.CANDIDATE
    if of_referrer(text, clause, met.start) or (how != "in" and _other_before(low, clause, start)):
        holder = Holder.OTHER
    before = low[max(clause.start, start - 24) : start]
    stands, tense = sense.standing, Tense.NOW
    denied = how == "left" or stands is Standing.DENIED
    if how == "left" and re.match(r"(?:\w+ )*?(?:moved|relocated)", low[start : met.start]):
        tense, stands, denied = Tense.PAST, Standing.ASSERTED, False
    elif stands in {Standing.PLANNED, Standing.DENIED, Standing.ASSERTED}:
        stands = Standing.DENIED if denied else Standing.ASSERTED
    if _PLANNED.search(before) or (_PLANNED.search(low, start, met.start) and how != "moved"):
        return None
    when = _when(text, clause, start, met, how)
    told = low[start : met.start]
    if how != "moved" and (
        _USED.search(before) or _USED.match(told) or _UNTIL_AFTER.match(low, met.end, clause.end)
    ):
        tense = Tense.PAST
    if (
        how == "said"
        and re.search(r"\blived\b", told)
        and not _SINCE.search(low, met.end, clause.end)
    ):
        tense = Tense.PAST
    details = [
        ("spots", written(met.spots)),
        ("how", "said" if how in {"in", "based", "left", "their", "resident"} else how),
    ]
    if _SINCE.search(low, met.end, clause.end) or (when and when.start and how == "said"):
        details.append(("since", "yes"))
    more: dict[str, Any] = {"holder": holder, "standing": stands, "tense": tense, "when": when}
    first, last = around(text, start, met.end)
    return text.fact(
        FactKind.LOCATION, "home", value_of(met), met.name, first, last, details=tuple(details), **more
    )  # fmt: skip


def _after_place(text: Text, clause: Clause, start: int) -> bool:
    """Whether the clause begins with a place, not a person: "Newport is perfect as lives in"."""
    met = place_at(text, clause.start, start)
    return (
        met is not None
        and met.start == clause.start
        and bool(met.spots)
        and text.low[met.end : start].lstrip().startswith(("is", "was", "would", "works", "suits"))
    )


def _other_before(low: str, clause: Clause, start: int) -> bool:
    if re.compile(r"\b(?:himself|herself|themselves)\b").search(low, clause.start, start):
        return True
    other = list(_OTHERS.finditer(low, clause.start, start))
    return bool(other) and not re.search(r"\b(?:s?he|they|i)\b", low[other[-1].end() : start])


def _when(text: Text, clause: Clause, start: int, met: Placed, how: str) -> Period | None:
    """From when they live there, where it is said; of a move when that was."""
    low = text.low
    end = min(len(low), clause.end)
    since_then = re.compile(r"\b(?:moved|relocated|left)\b").search(low, clause.start, start)
    if how == "moved" or since_then:
        near = [
            f
            for f in moments(low, text.said)
            if clause.start <= f.start < end and f.moment.first <= text.said
        ]
        before = [f for f in near if f.end <= start]
        after = [f for f in near if f.start >= start]
        pick = (after or before)[:1]
        return Period(pick[0].moment, None, ongoing=True) if pick else None
    for found in periods(low, text.said):
        if met.end <= found.start <= end and found.period.start is not None:
            return found.period
    if m := re.compile(r"\b(?:for|these|the (?:last|past)|been there)\b").search(
        low, met.end, end
    ):
        for length in durations(low[m.start() : end]):
            years = {"year": 365.25, "month": 30.4, "week": 7.0, "day": 1.0}.get(
                length.amount.unit
            )
            if years:
                return _back(text, length.amount.low * years)
    if re.compile(r"all (?:his|her|their|my) life|born and raised|whole life").search(
        low, met.end, end
    ):
        return _back(text, 18 * 365.25)
    return None


def _back(text: Text, days: float) -> Period:
    from datetime import timedelta

    first = text.said - timedelta(days=min(days, 20_000))
    return Period(Moment(first, first, "vague"), None, ongoing=True)


def _header(text: Text) -> Iterator[Fact]:
    """The place in the lines under the name."""
    met = head_place(text)
    if met is not None:
        details = (("spots", written(met.spots)), ("how", "header"))
        yield text.fact(
            FactKind.LOCATION, "home", value_of(met), met.name, met.start, met.end,
            details=details, standing=Standing.ASSERTED,
        )  # fmt: skip
