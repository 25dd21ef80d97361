"""What an amount is, by the words about it: now, once, wanted, the floor, the client's."""

import re
from functools import cache
from typing import Any, NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import SourceKind
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._pay_loose import loose_role
from recruiter_desk.screening.reading.money import Money
from recruiter_desk.screening.reading.sense import either
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.sought import Sought

_REACH, _BARE_REACH = 60, 30
_ORDER = ("elsewhere", "floor", "client", "was", "accepts", "wanted", "now", "loose")
_LEAST = {"hour": 7, "day": 60, "week": 250, "month": 600, "year": 9000}
_STANDS_AS = re.compile(r"\s?(?:base|basic|ote|fix|fixe|fixum)\b")
_BELONGS = re.compile(r"\d[\d.,]*k? (?:floor|minimum|wanted|target|ask|asked|desired)$")
"""A word that stands behind another amount is that one's."""
_GOES_ON = re.compile(r"\s*(?:base|basic|ote|total)?\s*[/,+&]\s*(?:\w+ )?")
_AT_LEAST = re.compile(r"(?:at least|min(?:imum)?|over|down to|as low as)\s*$")
_ALONE = re.compile(r"(?:ote|package|total comp)(?! is)\b")
_MADE = re.compile(r"(?:made|earned)\b[^$£€\d]*(?:,|\b(?:lead|senior|manager|partner|a|the|it)\b)")
_LONE = re.compile(
    r"(?:\s?(?:base|basic|straight(?: time)?|flat|gross|w2|perm|on days|before tax|today))?"
    r"(?:\s?(?:\+|plus|and|w/|with)\s?(?:an? )?[\w.,%$£€-]+(?: \w+){0,2})?\s*"
)
_AT_JOB = re.compile(r"\s(?:at (?!least|most|the moment|present|all)|here\b|there\b)")
_ASKS_NEXT = re.compile(
    r"[^.;\n]{0,22}[,.;-]?\s*(?:and |but )?"
    r"(?:wants?|asks?|asking|would want|target|looking for|hoping)"
)
_FIRM_PAID = re.compile(r"(?<![\w'])(?!Money|Base|Pay|Now|Gets|Is|Being|Curr)[A-Z][\w&']+ paid$")
_VERB = re.compile(r"(?:get|make|earn|pull|gross|clear)$")
_HAS_SUBJECT = re.compile(
    r"(?:\b(?:i|they|we|you|to|now|currently|still|only|actually|really|does|did|do|would|can|"
    r"could|will|probably|should)|\w'd|n't)\s$"
)


class Cue(NamedTuple):
    """Words that give an amount its role; `inferred`: from its place alone."""

    role: str
    start: int
    end: int
    inferred: bool = False


def pattern(*keys: str) -> Sought:
    """The words of one list of the lexicon of pay."""
    return _pattern(keys)


@cache
def _pattern(keys: tuple[str, ...]) -> Sought:
    said: Any = words("pay")
    for key in keys:
        said = said[key]
    return either(said)


@cache
def _cues() -> tuple[tuple[str, Sought], ...]:
    return tuple((role, pattern("roles", role, "before")) for role in _ORDER)


@cache
def _after() -> tuple[tuple[str, re.Pattern[str]], ...]:
    said = words("pay")["roles"]
    filler = r"[\s,:=(+-]*(?:base |ote |total |gross |all in |salary |an? |/\w+ )?"
    return tuple(
        (role, re.compile(rf"{filler}(?:{'|'.join(said[role]['after'])})(?!\w)"))
        for role in ("elsewhere", "floor", "client", "wanted", "accepts", "was", "now")
    )


@cache
def _weak() -> re.Pattern[str]:
    said = pattern("roles", "now", "weak").pattern
    return re.compile(rf"[\s,]*(?:base |ote |total )?{said}")


@cache
def _bare_tail() -> re.Pattern[str]:
    said = words("pay")["bare"]
    return re.compile(rf"\s*(?:$|[,.;:!?)/\n&+-]|(?:{'|'.join(said['follows'])})(?!\w))")


@cache
def _bare_between() -> re.Pattern[str]:
    return re.compile(rf"[\s:=~\"'-]*(?:(?:{'|'.join(words('pay')['bare']['between'])})[\s:]+)*")


def roles(text: Text, found: list[Money]) -> list[Cue | None]:
    """The cue of each amount; "100 base / 150 OTE currently" gives the first the second's."""
    cues: list[Cue | None] = []
    last = 0
    for place, money in enumerate(found):
        following = found[place + 1].start if place + 1 < len(found) else len(text.low)
        sure = money.firm or money.told or (_is_sized(money) and _is_of_pay(text, money))
        cue = _cue(text, money, last, following) if sure else None
        if cue is None and (money.firm or (money.told and _sane(money))):
            cue = _lone(text, money, following)
        if cue is None and (_sane(money) or not money.told):
            cue = _loosely(text, money, last, following)
        behind = cue if cue is not None and cue.end > money.end else None
        goes_on = bool(place) and _GOES_ON.fullmatch(text.low, last, money.start)
        shared = behind is not None and (
            behind.role == "now" or "," not in text.low[last : money.start]
        )
        if behind is not None and shared and goes_on and cues[-1] is None:
            cues[-1] = Cue(behind.role, found[place - 1].start, last)
        cues.append(cue)
        last = money.end
    return cues


def _loosely(text: Text, money: Money, last: int, following: int) -> Cue | None:
    """By the part of the clause it stands in, where that speaks of no opportunity."""
    if pattern("roles", "client", "before").search(
        text.low, text.clause(money.start).start, money.start
    ):
        return None
    role, inferred = loose_role(text, money, last, following)
    return Cue(role, money.start, money.end, inferred) if role else None


def _is_sized(money: Money) -> bool:
    return money.basis != "?" or money.amount.low >= 8


def _is_of_pay(text: Text, money: Money) -> bool:
    """Whether a bare figure is money: it is like another that is, or its clause speaks of pay."""
    clause = text.clause(money.start)
    if money.basis != "?":
        return True
    return pattern("context", "said").search(text.low, clause.start, clause.end) is not None


def _lone(text: Text, money: Money, following: int) -> Cue | None:
    """An amount without a word about it is what they get, where no opportunity is spoken of."""
    low, clause = text.low, text.clause(money.start)
    if text.source.kind not in {SourceKind.CALL, SourceKind.NOTE}:
        return None
    if money.amount.high != money.amount.low:
        return None
    last = len(low) if text.source.kind is SourceKind.NOTE else max(clause.end, money.end)
    if pattern("pitch", "said").search(low, 0, last) and not _AT_JOB.match(low, money.end):
        return None
    starts = not low[clause.start : money.start].strip(" ~")
    asks = _ASKS_NEXT.fullmatch(low, money.end, max(money.end, following - 1))
    alone = _LONE.fullmatch(low, money.end, max(clause.end, money.end))
    if starts and (asks or alone or _AT_JOB.match(low, money.end)):
        return Cue("now", money.start, money.end, inferred=True)
    return None


def _cue(text: Text, money: Money, last: int, following: int) -> Cue | None:
    """What the words around an amount make of it; None where they make nothing of it."""
    clause = text.clause(money.start)
    end = min(max(clause.end, money.end), following)
    after = _cue_after(text.low, money, end)
    if after is not None:
        return after if money.firm or _is_pay(money) else None
    before = _cue_before(text, money, last)
    if before is not None and _fits(text.low, money, before.end):
        return _settled(text, before, clause)
    if before is not None and money.firm:
        return None
    return _cue_of_itself(text, money, clause, end)


def _cue_of_itself(text: Text, money: Money, clause: Clause, end: int) -> Cue | None:
    """An amount that says itself what it is: "95 base / 190 OTE", "48 now"."""
    m = _weak().match(text.low, money.end, end)
    if m is not None:
        return Cue("now", money.start, m.end()) if _fits(text.low, money, m.end()) else None
    m = _STANDS_AS.match(text.low, money.end, end)
    if m is None or not _fits(text.low, money, money.end):
        return None
    return _settled(text, Cue("loose", money.start, m.end(), inferred=True), clause)


def _settled(text: Text, cue: Cue, clause: Clause) -> Cue | None:
    """A cue that only names a kind of pay takes its role from what was said before it."""
    low = text.low
    if cue.role == "floor" and _AT_LEAST.search(low, cue.start, cue.end):
        now = pattern("roles", "now", "before").search(low, max(0, cue.start - 14), cue.start)
        return Cue("now", now.start(), cue.end) if now and now.end() >= cue.start - 1 else cue
    if cue.role != "loose":
        return cue
    goes_on = low[: clause.start].rstrip().endswith(("/", "|", "-"))
    first = max(clause.line, cue.start - 60) if goes_on else max(clause.start, cue.start - 90)
    stronger = _last_of(text, first, cue.start, loose=False)
    if stronger is not None and _BELONGS.search(text.low, first, stronger.end):
        stronger = None
    if stronger is not None:
        return Cue(stronger.role, cue.start, cue.end)
    alone = _ALONE.match(low, cue.start) and "base" not in low[clause.line : clause.end]
    if alone or _in_pitch(text, clause):
        return None
    return Cue("now", cue.start, cue.end, cue.inferred)


def _in_pitch(text: Text, clause: Clause) -> bool:
    """Whether the words tell of an opportunity, here or in what stands before on the line."""
    first = max(clause.line, clause.start - 120)
    told = list(pattern("pitch", "said").finditer(text.low, first, clause.end))
    if not told:
        return False
    return pattern("pitch", "ends").search(text.low, told[-1].end(), clause.end) is None


def _fits(low: str, money: Money, cue: int) -> bool:
    """Whether the words between cue and amount leave it money."""
    if money.firm or (money.told and _sane(money)):
        return True
    if not 15 <= money.amount.low <= 400_000:
        return False
    if cue <= money.start and not _bare_between().fullmatch(low, cue, money.start):
        return False
    return _bare_tail().match(low, money.end) is not None


def _sane(money: Money) -> bool:
    return money.amount.low >= _LEAST.get(money.basis, 0)


def _is_pay(money: Money) -> bool:
    return (money.told and _sane(money)) or money.amount.low >= 15


def _cue_after(low: str, money: Money, end: int) -> Cue | None:
    for role, said in _after():
        m = said.match(low, money.end, end)
        if m is not None and not _is_next_ones(low, money.end, m, end):
            return Cue(role, money.start, m.end())
    return None


def _is_next_ones(low: str, start: int, m: re.Match[str], end: int) -> bool:
    """Whether the words belong to the amount that follows: "90k, target 100k"."""
    parted = "," in low[start : m.start() + 2] or "/" in low[start : m.start() + 3]
    return parted and end - m.end() <= 8 and "," not in low[m.end() : end] and end < len(low)


def _cue_before(text: Text, money: Money, last: int) -> Cue | None:
    clause = text.clause(money.start)
    first = clause.start
    ended = text.low[:first].rstrip()[-1:] in {".", ";", "!"}
    if not ended and not text.low[first : money.start].strip(" ~\"'("):
        first = max(text.low.rfind("\n", 0, money.start) + 1, money.start - 45)
    found = _last_of(text, max(first, last), money.start, loose=True)
    if found is None and last > clause.start:
        return _joined(text, money, last)
    if found is not None and _FIRM_PAID.search(text.text, 0, found.end):
        found = found._replace(role="was")
    reach = _REACH if money.firm else _BARE_REACH
    if found is not None and _is_no_cue(text.low, found, money.start):
        return None
    return found if found is not None and money.start - found.end <= reach else None


def _is_no_cue(low: str, found: Cue, start: int) -> bool:
    """Whether the words are others' ("nurses get 52") or of something else ("ok with it (£9)")."""
    if _MADE.search(low, found.start, start):
        return True
    if _VERB.match(low, found.start, found.end):
        return _HAS_SUBJECT.search(low, max(0, found.start - 12), found.start) is None
    between = low[found.end : start]
    return found.role == "accepts" and re.search(r"[(\d]", between) is not None


def _last_of(text: Text, first: int, end: int, *, loose: bool) -> Cue | None:
    """The last words in a stretch that give a role; of those that end alike the longest."""
    found: Cue | None = None
    for role, said in _cues():
        if role == "loose" and not loose:
            continue
        for m in said.finditer(text.low, first, end):
            if found is None or (m.end(), -m.start()) > (found.end, -found.start):
                found = Cue(role, m.start(), m.end())
    return found


def _joined(text: Text, money: Money, last: int) -> Cue | None:
    """An amount that only goes on from the one before it: "went from 42 to 46"."""
    if text.low[last : money.start].strip() in {"to", "->"}:
        return Cue("now", money.start, money.end)
    return None
