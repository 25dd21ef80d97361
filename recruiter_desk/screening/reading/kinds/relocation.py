"""Whether the candidate would move, where to, and a move that is planned."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Fact, FactKind, Moment, Period, Standing, Tense
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.places import Placed, place_at, value_of
from recruiter_desk.screening.reading.quoting import around
from recruiter_desk.screening.reading.sense import either
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import moments
from recruiter_desk.screening.spots import written

_GUARD = re.compile(
    r"relo|mov(?:e|es|ing)|where|budge|only|or bust|\bset on|back to|home to|returning|"
    r"emigrat|closing|signed|lease|be in|die in|out of|whole life|trasfer|traslad|mudar|"
    r"mobil|all in on|apartment|house|flat|hunting|transfer|abroad|overseas|plans? to|wants? "
    r"to|open to|consider|would (?:go|do|look)|uproot|leav(?:e|ing)|stay|local|roots|rooted|"
    r"tied|anchored|stuck|umz|zieht|mobil|déménag|anywhere|flexible|"
    r"geograph|no ties|bags|nothing (?:tying|keeping|holding)|heading|go where|heart set"
)
_NOT_A_MOVE = re.compile(
    r"relo(?:cation)? (?:package|assistance|expenses?|money|budget|help|support|allowance|"
    r"bonus|costs?|specialist|services|is paid|paid)|"
    r"mov(?:e|es|ing) (?:on|forward|ahead|into (?:management|a |an |the |lead|sales|tech)|up "
    r"the|parts|patients|quickly|fast|companies|"
    r"jobs?|roles?|teams?|to (?:a new (?:role|job|employer|team|company|system|unit)|days?|"
    r"nights?|management|the (?:next|night|day)|an? (?:permanent|different role|bigger "
    r"company)|part|full|contract|perm|agency|the cloud|industry|locum|bank)|"
    r"(?:for|under|at|below|above|over) (?:about |around |at least |less than )?[^a-z\s]?\d|"
    r"for (?:the right (?:\$|money|pay|number|price|salary|comp)|less|under|anything|below|"
    r"money|more)|out of (?!state|town|the|area|country|[a-z]+,? (?:if|for))|away from "
    r"(?:bedside|clinical|consult|agency|sales|nights))|"
    r"(?:client|they|company|we|hospital|employer|role|package) (?:\w+ )?(?:will |would |can "
    r"|does |do )?(?:pays?|cover|offers?|provides?|help)[\w ]{0,20}relo|"
    r"flexible (?:on|about|with) (?:hours|shift|start|days|pay|salary|title)|relocated "
    r"(?:the|a|our|his team|an) (?:lab|office|data|server|warehouse|department|plant|depart)"
)
_BARE_ONLY = re.compile(
    r"(?:(?:^|(?<=[,;:(] )|(?<=wants ))(?P<first>only |nothing but |strictly |just "
    r")(?=[a-z]))|(?:(?:^|(?<=[,;:(] ))[a-zà-ÿ][\wà-ÿ.]*(?: [a-zà-ÿ][\wà-ÿ.]*){0,2}[, "
    r"](?P<last>(?:only|or bust|or nothing|and nowhere else|nothing else)\b))"
)
_NOT_MOVING = re.compile(
    r"travel|licen[cs]|registered|compact|territor|client|shift|mon\b|week|worked|done|"
    r"experience|admitted|market"
)
_OFF = re.compile(
    r"\s*(?:is|was|has been|'s|got|fell)? ?(?:now )?(?:off\b|cancelled|canceled|called off|"
    r"on hold|not happening|no longer|through|shelved|dead)"
)
_WHERE = re.compile(
    r"([a-zà-ÿ][\wà-ÿ.'-]*(?: [a-zà-ÿ][\wà-ÿ.'-]*){0,2})(?: is|'s) (?:\w+ )?where (?:s?he|"
    r"they|i|we) (?:really |both |all |ultimately )?(?:wants?|plans?|needs?|hopes?|'d like|"
    r"would like|sees? (?:him|her|my|them)sel\w+)(?: to)? (?:be|live|go|end up|settle|move|"
    r"living|settling)"
)
_STAY = re.compile(
    r"(?:wants?|needs?|has|have|must|will|plans?|planning|going|intends?|determined|set on|"
    r"committed|hopes?|insists on|happy)(?: to)? (?:be )?stay(?:ing)? (?:put |right |here |"
    r"there )*(?:in|near|around|within|local to|close to) |"
    r"\bstaying (?:put |right |here |there |where (?:s?he|they) (?:is|are) )*(?:in|near|"
    r"around|within) "
)
_OPEN_TO = re.compile(
    r"(?:open to|(?:would|will|could|'d) (?:also |even )?(?:consider|go to|do|look at)|"
    r"(?:relo(?:cation|cate|cating)?|mov(?:e|ing)) (?:to|in|for) (?=[\w ,]{3,24}(?: is| "
    r"would be)? (?:fine|ok|okay|possible|works)\b)) "
)
_WOULD = re.compile(
    r"\b(?:thinking|considering|would like|'d like|hop(?:es|ing)|wants?|wanting|keen|dreams|"
    r"wishes|eager|maybe|might|possibly|may|looking|toying|exploring|one day|someday|"
    r"eventually|long term|down the road|tempted)\b"
)
_LEAVES = re.compile(r"\bleav(?:e|ing)\b|\bstay")
_AFTER = re.compile(
    r"(?:[^.;,]{0,30}?\b(?:to|in|within|inside|into|near|around|for|nach|except|but)|(?<=to|"
    r"in)(?= )|(?<=to )|(?<=in ))\s*(?:the |a )?"
)
_NEXT = re.compile(r"[,:\s-]*(?:but )?(?:only )?(?:to |within |in |for )?")
_OR = re.compile(r"\s*(?:,|/|\bor\b|\band\b|&|, or\b)\s*(?:maybe |to |in |the )*")
_ONLY = re.compile(
    r"\bonly\b|\bnowhere (?:but|except|other)|\bexclusively\b|\bsolely\b|\bjust (?:to|within|"
    r"in)\b|\bnothing (?:but|outside)\b|\bstrictly\b"
)
_ANYWHERE = re.compile(
    r"\banywhere\b|\bany location|\bnationwide\b|\bwherever\b|\ball over\b|\bany state\b|"
    r"\bacross the (?:country|us|uk|states)\b|\bworldwide\b|\binternational"
)


def read(text: Text) -> Iterator[Fact]:
    """RELOCATION facts: `about` "willing" with "yes" or "no", or "plan" with the place as value.

    Details: `spots` where to (of "no": where not to); `only` yes: there and nowhere else;
    `anywhere` yes; `condition` yes: true only if something else is; `soft` yes: a wish more than
    a plan. `when` of a plan is its date. A plan said not to be is DENIED.
    """
    if not _GUARD.search(text.low):
        return
    for clause in text.clauses:
        if not _GUARD.search(text.low, clause.start, clause.end):
            continue
        if text.is_resume and text.outline.job(clause.start) is not None:
            continue
        told: set[tuple[str, str, str]] = set()
        for fact in _of_clause(text, clause):
            key = (fact.about, fact.value, fact.detail("spots"))
            if key not in told:
                told.add(key)
                yield fact


@cache
def _said(*keys: str) -> re.Pattern[str]:
    said: Any = words("moves")
    for key in keys:
        said = said[key]
    return re.compile(rf"(?:(?<![\w'-])|(?=')(?<=\w))(?:{'|'.join(said)})(?![\w])")


@cache
def _moving() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<![\w'-])|(?=')(?<=\w))(?:{'|'.join(words('moves')['plans']['moving'])})"
    )


@cache
def _conditions() -> re.Pattern[str]:
    return either(words("moves")["willing"]["conditions"])


def _of_clause(text: Text, clause: Clause) -> Iterator[Fact]:
    low = text.low
    bounds = (clause.start, clause.end + (6 if clause.asks else 0))
    hidden = [m.span() for m in _NOT_A_MOVE.finditer(low, *bounds)]
    taken: list[tuple[int, int]] = []

    def free(m: re.Match[str]) -> bool:
        return not any(a < m.end() and m.start() < b for a, b in [*hidden, *taken])

    for m in [
        *_said("plans", "none").finditer(low, *bounds),
        *_said("willing", "no").finditer(low, *bounds),
    ]:
        if free(m):
            taken.append(m.span())
            yield _willing(text, clause, m, "no")
    for m in [*_STAY.finditer(low, *bounds), *_OPEN_TO.finditer(low, *bounds)]:
        if (
            free(m)
            and (met := place_at(text, m.end(), clause.end))
            and met.spots
            and _named(text, met)
        ):
            taken.append(m.span())
            yield _willing(text, clause, m, "no" if m.re is _STAY else "yes")
    plans = [m for m in _moving().finditer(low, *bounds) if free(m)]
    for m in plans:
        fact = _plan(text, clause, m)
        if fact is not None:
            taken.append(m.span())
            yield fact
    for m in _BARE_ONLY.finditer(low, *bounds):
        met = place_at(text, m.end() if m["first"] else m.start(), clause.end)
        fits = (
            met is not None
            and met.spots
            and len(met.name) > 3
            and not _NOT_MOVING.search(low, *bounds)
            and text.text[met.start].isupper()
            and not taken
        )
        if fits and met is not None and (m["first"] or met.end == m.start("last") - 1):
            taken.append(m.span())
            yield _only_there(text, met, m)
    for m in _WHERE.finditer(low, *bounds):
        fact = _wished(text, clause, m) if free(m) else None
        if fact is not None:
            taken.append(m.span())
            yield fact
    for m in _said("willing", "yes").finditer(low, *bounds):
        if free(m):
            taken.append(m.span())
            yield _willing(text, clause, m, "yes")
    if not taken and (m := _said("willing", "only").search(low, *bounds)) and free(m):
        if re.search(r"relo|mov", low[clause.start : clause.end]) and _scope(text, clause, m):
            yield _willing(text, clause, m, "yes")


def _willing(text: Text, clause: Clause, m: re.Match[str], value: str) -> Fact:
    low = text.low
    sense = text.sense(m.start(), min(m.start() + 1, m.end()))
    if value == "yes":
        sense = text.sense(m.start(), m.end())
        if sense.standing is Standing.DENIED:
            value = "no"
    stands = sense.standing
    if stands in {Standing.DENIED, Standing.PLANNED} or "?" in m.group():
        stands = Standing.ASSERTED
    said = low[clause.start : clause.end]
    scope = None if value == "no" and _LEAVES.search(m.group()) else _scope(text, clause, m)
    details: list[tuple[str, str]] = []
    if scope is not None:
        details += [("spots", written(scope.spots)), ("place", scope.name)]
    elif value == "yes" and _ANYWHERE.search(said):
        details.append(("anywhere", "yes"))
    if scope is not None and _ONLY.search(said):
        details.append(("only", "yes"))
        value = "yes"
    if _conditions().search(low, clause.start, clause.end) or (
        value == "yes" and _would(m.group())
    ):
        details.append(("condition", "yes"))
    last = max(m.end(), scope.end if scope else 0)
    first, last = around(text, m.start(), last)
    shown = {"yes": "would move", "no": "would not move"}[value]
    if scope is not None:
        shown = f"{shown}{' only' if _ONLY.search(said) else ''} to {scope.name}"
    return text.fact(
        FactKind.RELOCATION, "willing", value, shown, first, last,
        holder=sense.holder, standing=stands, tense=sense.tense, details=tuple(details),
    )  # fmt: skip


def _would(said: str) -> bool:
    """Words that leave it open."""
    return bool(re.match(r"(?:might|may|could see|could|considering)\b", said))


def _scope(text: Text, clause: Clause, m: re.Match[str]) -> Placed | None:
    """The places a willingness reaches to, named after the words; all of them as one."""
    first = _first_place(text, clause, m)
    while first is not None:
        more = _OR.match(text.low, first.end, clause.end)
        met = place_at(text, more.end(), clause.end) if more else None
        if met is None or not met.spots or not _named(text, met):
            return first
        first = Placed(
            first.start, met.end, text.text[first.start : met.end], first.spots[:3] + met.spots[:3]
        )
    return None


def _first_place(text: Text, clause: Clause, m: re.Match[str]) -> Placed | None:
    for pattern in (_AFTER, _NEXT):
        if (lead := pattern.match(text.low, m.end(), clause.end)) is not None:
            met = place_at(text, lead.end(), clause.end)
            if met is not None and met.spots and _named(text, met):
                if pattern is _AFTER or text.text[met.start].isupper():
                    return met
    return None


def _named(text: Text, met: Placed) -> bool:
    return text.text[met.start].isupper() or len(met.name) > 3


def _plan(text: Text, clause: Clause, m: re.Match[str]) -> Fact | None:
    """A move to a place that is to come."""
    low = text.low
    lead = re.compile(r"\s*(?:to|for|on|into|in|near|out to|over to|nach|à)?\s*").match(
        low, m.end(), clause.end
    )
    met = place_at(text, lead.end() if lead else m.end(), clause.end)
    if met is None or not met.spots or not _named(text, met):
        return None
    if re.match(
        r"(?:to|in|on) (?:the )?\w+ (?:clinic|office|market|team|job|role|client)",
        low[m.end() :].lstrip(),
    ) and not re.match(r"transf", m.group().lstrip("is ")):
        return None
    sense = text.sense(m.start(), m.start() + 1)
    here = text.sense(met.start, met.end)
    stands = (
        sense.standing
        if sense.standing not in {Standing.PLANNED, Standing.ASSERTED}
        else here.standing
    )
    if _OFF.match(low, met.end, clause.end):
        stands = Standing.DENIED
    if stands not in {Standing.DENIED, Standing.HYPOTHETICAL, Standing.ASKED, Standing.GUESSED}:
        stands = Standing.PLANNED
    soft = _WOULD.search(m.group()) or _WOULD.search(low, clause.start, m.start())
    details = [("spots", written(met.spots)), ("place", met.name)]
    if soft:
        details.append(("soft", "yes"))
    if _conditions().search(low, clause.start, m.start()) or re.search(
        r"\b(?:if|unless|depend|once|maybe|might)\b", low[met.end : clause.end]
    ):
        details.append(("condition", "yes"))
    first, last = around(text, m.start(), met.end)
    return text.fact(
        FactKind.RELOCATION, "plan", value_of(met), f"moving to {met.name}", first, last,
        holder=sense.holder, standing=stands, tense=Tense.FUTURE, when=_date(text, clause, m), details=tuple(details),
    )  # fmt: skip


def _only_there(text: Text, met: Placed, m: re.Match[str]) -> Fact:
    """ "Phoenix only", "only Denver": there and nowhere else."""
    details = (("spots", written(met.spots)), ("place", met.name), ("only", "yes"))
    first, last = around(text, min(met.start, m.start()), max(met.end, m.end()))
    return text.fact(
        FactKind.RELOCATION, "willing", "yes", f"would move only to {met.name}", first, last, details=details
    )  # fmt: skip


def _wished(text: Text, clause: Clause, m: re.Match[str]) -> Fact | None:
    """ "Houston is where she wants to be"."""
    for at in [
        m.start(1),
        *(b.end() for b in re.compile(r"\s").finditer(text.low, m.start(1), m.end(1))),
    ]:
        met = place_at(text, at, m.end(1))
        if met is not None and met.spots and met.end == m.end(1) and _named(text, met):
            first, last = around(text, met.start, m.end())
            sense = text.sense(met.start, met.end)
            stands = (
                sense.standing
                if sense.standing not in {Standing.ASSERTED, Standing.PLANNED}
                else Standing.PLANNED
            )
            details = (("spots", written(met.spots)), ("place", met.name), ("soft", "yes"))
            return text.fact(
                FactKind.RELOCATION, "plan", value_of(met), f"moving to {met.name}", first, last,
                holder=sense.holder, standing=stands, tense=Tense.FUTURE, when=_date(text, clause, m), details=details,
            )  # fmt: skip
    return None


def _date(text: Text, clause: Clause, m: re.Match[str]) -> Period | None:
    near = [f for f in moments(text.low, text.said) if clause.start <= f.start < clause.end]
    later = [f for f in near if f.moment.last >= text.said]
    after = [f for f in later if f.start >= m.start()] or later
    if after:
        return Period(after[0].moment, None)
    past = [f for f in near if f.start >= m.start()]
    if not past or re.search(r"20\d\d", text.low[past[0].start : past[0].end]):
        return None
    ahead = past[0].moment
    return Period(Moment(_next_year(ahead.first), _next_year(ahead.last), ahead.precision), None)


def _next_year(day: date) -> date:
    return day.replace(year=day.year + 1, day=min(day.day, 28))
