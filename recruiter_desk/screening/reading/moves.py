"""Where a text tells of moving: willing or not, a plan, a wish, and the places that go with it."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.named import given_names, opens
from recruiter_desk.screening.reading.places import Placed, place_at
from recruiter_desk.screening.reading.sense import either
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.sought import Sought, sought

NO, YES, PLAN, WISH, ONLY = "no", "yes", "plan", "wish", "only"
_NOT_A_MOVE = re.compile(
    r"relo(?:cation)? (?:package|assistance|expenses?|money|budget|help|support|allowance|"
    r"bonus|costs?|specialist|services|is paid|paid)|"
    r"mov(?:e|es|ing) (?:on|forward|ahead|into (?:management|a |an |the |lead|sales|tech)|up "
    r"the\b|parts|patients|quickly|fast|companies|"
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
_NO_TOWN = re.compile(
    r"leav(?:e|ing) (?:(?:his|her|their|my|the|this|that|our|a|any|"
    r"for) )?(?:\w+ )?(?:jobs?|roles?|"
    r"posts?|position|firm|company|employer|practice|hospital|team|bedside|field|industry|trade|"
    r"profession|school|before|until|without|when|less|under|unless|nursing|teaching|"
    r"banking|consulting|nights|engineering|accounting|medicine|"
    r"law|retail|sales|academia|tech|healthcare|hospitality|them|it|him|her)\b"
)
_VISIT = re.compile(
    r"[\w ,]{0,24}?\b(?:for (?:the |an? |his |her |their )?(?:\w+ )?(?:interview|visit|meeting|"
    r"wedding|funeral|conference|onsite|panel|day|week|weekend|holiday|trial|tour|course|training|"
    r"exam|chat|drinks)|to (?:visit|see|meet))\b"
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
_AFTER = re.compile(
    r"(?:[^.;,]{0,30}?\b(?:to|in|within|inside|into|near|around|for|nach|à|naar|till|til|"
    r"except|but)|(?<=to|"
    r"in)(?= )|(?<=to )|(?<=in ))\s*(?:the |a )?"
)
_NEXT = re.compile(r"[,:\s-]*(?:but )?(?:only )?(?:to |within |in |for )?")
_OR = re.compile(r"\s*(?:,|/|\bor\b|\band\b|&|, or\b)\s*(?:maybe |to |in |the )*")
_TO = re.compile(r"\s*(?:to|for|on|into|in|near|out to|over to|nach|à|a|naar|till|til)?\s*")
_TO_WORK = re.compile(
    r"\s*(?:to|in|on) (?:the )?\w+ (?:clinic|office|market|team|job|role|client)"
)
_WOULD_BE = re.compile(r"\b(?:open|up|ok|okay|fine|amenable|receptive|game) (?:to|for|with) $")
_FOLK = re.compile(
    r"(?:\b(?:others?|colleagues|people|some|most|many|few|nobody|no one)\b(?: \w+)?"
    r"|(?:^|[,;:] )(?:(?:but|and|the|their|our|its|his|her|whole|old) )*(?:\w+ )?(?:desk|jobs?|"
    r"role|post|team|company|firm|client|plant|office|offer|contract|project|site|practice|system|lab|"
    r"warehouse|hospital|branch)(?: (?:is|was|are|will|has|itself|now|also|[a-z]+n't))?) \Z"
)
_NAMED_BEFORE = re.compile(
    r"(?<![\w'-])([A-Z][a-zà-ÿ]{1,14}) "
    r"(?:(?:is|was|will|has|just|also|now|himself|herself|be) )*\Z"
)
_BLANK = re.compile(r"\s")


class Move(NamedTuple):
    """Words that tell of a move: what they tell, their bounds, and the place, None without one."""

    what: str
    start: int
    end: int
    place: Placed | None


@cache
def _said(*keys: str) -> Sought:
    said: Any = words("moves")
    for key in keys:
        said = said[key]
    return sought(rf"(?:(?<![\w'-])|(?=')(?<=\w))(?:{'|'.join(said)})(?![\w])")


@cache
def _moving() -> Sought:
    return sought(
        rf"(?:(?<![\w'-])|(?=')(?<=\w))(?:{'|'.join(words('moves')['plans']['moving'])})"
    )


@cache
def conditions() -> Sought:
    """Words that make a move depend on something else."""
    return either(words("moves")["willing"]["conditions"])


def moves(text: Text, clause: Clause) -> list[Move]:
    """What a clause tells of moving; no two of the same words."""
    bounds = (clause.start, clause.end + (6 if clause.asks else 0))
    taken = [m.span() for p in (_NOT_A_MOVE, _NO_TOWN) for m in p.finditer(text.low, *bounds)]
    found: list[Move] = []
    for reader in (_unwilling, _staying, _planned, _only_there, _wished, _willing):
        for move in reader(text, bounds):
            if any(a < move.end and move.start < b for a, b in taken):
                continue
            if reader is _only_there and found:
                continue
            taken.append((move.start, move.end))
            found.append(move)
    return found or list(_only_within(text, clause, bounds, taken))


def _unwilling(text: Text, bounds: tuple[int, int]) -> Iterator[Move]:
    for pattern in (_said("plans", "none"), _said("willing", "no")):
        for m in pattern.finditer(text.low, *bounds):
            yield Move(NO, *m.span(), None)


def _staying(text: Text, bounds: tuple[int, int]) -> Iterator[Move]:
    for pattern, what in ((_STAY, NO), (_OPEN_TO, YES)):
        for m in pattern.finditer(text.low, *bounds):
            if _at(text, m.end(), bounds[1]) is not None:
                yield Move(what, *m.span(), None)


def _planned(text: Text, bounds: tuple[int, int]) -> Iterator[Move]:
    for m in _moving().finditer(text.low, *bounds):
        lead = _TO.match(text.low, m.end(), bounds[1])
        place = _at(text, lead.end() if lead else m.end(), bounds[1])
        if _WOULD_BE.search(text.low, bounds[0], m.start()):
            continue
        if place is not None and _VISIT.match(text.low, place.end, bounds[1]):
            continue
        to_work = _TO_WORK.match(text.low, m.end()) and "transf" not in m.group()
        if place is not None and not to_work:
            yield Move(PLAN, *m.span(), place)


def _only_there(text: Text, bounds: tuple[int, int]) -> Iterator[Move]:
    """ "Phoenix only", "only Denver": there and nowhere else."""
    if _NOT_MOVING.search(text.low, *bounds):
        return
    for m in _BARE_ONLY.finditer(text.low, *bounds):
        place = _at(text, m.end() if m["first"] else m.start(), bounds[1])
        if place is None or len(place.name) < 4 or not text.text[place.start].isupper():
            continue
        if m["first"] or place.end == m.start("last") - 1:
            yield Move(ONLY, min(m.start(), place.start), max(m.end(), place.end), place)


def _wished(text: Text, bounds: tuple[int, int]) -> Iterator[Move]:
    """ "Houston is where she wants to be"."""
    for m in _WHERE.finditer(text.low, *bounds) if "where " in text.low else ():
        blanks = _BLANK.finditer(text.low, *m.span(1))
        for at in [m.start(1), *(blank.end() for blank in blanks)]:
            place = _at(text, at, m.end(1))
            if place is not None and place.end == m.end(1):
                yield Move(WISH, place.start, m.end(), place)
                break


def _willing(text: Text, bounds: tuple[int, int]) -> Iterator[Move]:
    for m in _said("willing", "yes").finditer(text.low, *bounds):
        yield Move(YES, *m.span(), None)


def _only_within(
    text: Text, clause: Clause, bounds: tuple[int, int], taken: list[tuple[int, int]]
) -> Iterator[Move]:
    m = _said("willing", "only").search(text.low, *bounds)
    if m is None or any(a < m.end() and m.start() < b for a, b in taken):
        return
    said = text.low[clause.start : clause.end]
    if ("relo" in said or "mov" in said) and scope(text, clause, m.end()):
        yield Move(YES, *m.span(), None)


def of_another(text: Text, clause: Clause, start: int) -> bool:
    """Whether somebody else's name stands right before words of moving: "VP Gil is moving"."""
    m = _NAMED_BEFORE.search(text.text[clause.start : start])
    own = [part[:3] for part in text.person.lower().split()]
    if m is None or m[1][:3].lower() in own or opens(m[1].lower()):
        return False
    return m.start() > 0 or m[1].lower() in given_names()


def of_others(text: Text, clause: Clause, start: int) -> bool:
    """Whether others than the candidate are spoken of: "other chefs would relocate"."""
    return _FOLK.search(text.low[clause.start : start]) is not None


def scope(text: Text, clause: Clause, end: int) -> Placed | None:
    """The places a willingness reaches to, named after the words; all of them as one."""
    first = _first_place(text, clause, end)
    if first is not None and _OR.match(text.low, first.end, clause.end):
        first = first._replace(spots=first.spots[:3])
    while first is not None:
        more = _OR.match(text.low, first.end, clause.end)
        met = _at(text, more.end(), clause.end) if more else None
        if met is None:
            return first
        name = text.text[first.start : met.end]
        first = Placed(first.start, met.end, name, first.spots[:6] + met.spots[:2])
    return None


def _first_place(text: Text, clause: Clause, end: int) -> Placed | None:
    for pattern in (_AFTER, _NEXT):
        lead = pattern.match(text.low, end, clause.end)
        met = _at(text, lead.end(), clause.end) if lead else None
        if met is not None and (pattern is _AFTER or text.text[met.start].isupper()):
            return met
    return None


def _at(text: Text, start: int, end: int) -> Placed | None:
    """The place that begins there, if it is known and written as one."""
    met = place_at(text, start, end)
    if met is None or not met.spots:
        return None
    return met if text.text[met.start].isupper() or len(met.name) > 3 else None
