"""Reads pay: what they get now, what they want, and what they will not go under.

A fact's `about` is "pay", or "base", "total" (with bonus, overtime, all in), "net" where said
so, "earned" in a year; `value` its role ("now", "was", "wants", "accepts", "floor"); details:
"for" names what it is said for ("nights", "80" per cent), "explained" is "pay" where the words
near tell of a raise or a new job, and "floor" where they tell why a limit changed; "hours" those
of a week where they stand beside an hourly rate ("36.20 x 32"); "inferred"
where no word says that it is pay now; "names" and "year" of former pay.
"""

import re
from calendar import day_name, month_name
from collections.abc import Iterator
from dataclasses import replace

from recruiter_desk.screening.model import Amount, Fact, FactKind, Holder, Standing, Tense
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._pay_others import is_anothers
from recruiter_desk.screening.reading.kinds._pay_roles import Cue, pattern, roles
from recruiter_desk.screening.reading.money import Money, amounts
from recruiter_desk.screening.reading.named import opens
from recruiter_desk.screening.reading.sense import Sense
from recruiter_desk.screening.reading.text import Text

KINDS = {
    "now": FactKind.PAY_NOW,
    "was": FactKind.PAY_NOW,
    "wanted": FactKind.PAY_WANTED,
    "accepts": FactKind.PAY_WANTED,
    "floor": FactKind.PAY_FLOOR,
}
_PAY_OF_RESUME = re.compile(
    r"\b(?:current|present|desired|expected|minimum|target|salary|pay|compensation|rate|"
    r"gehalts?\w*)"
    r"[ a-z]{0,24}[:=]|\bsalary\b|gehalt"
)
_REPORTED = re.compile(
    r"\b(?:says?|said|told me|tells me|claims|claimed|mentioned|reports|confirmed)(?: that)?"
    r"(?: (?:he|she|they))?\s*$"
)
_NOT_YET = re.compile(
    r"(?:\b(?:no|not|never|without|wants?|wanted|wanting|looking for|asked for|hoping for|asking "
    r"for|due|overdue|expects?|client|role)|n't)\b[\w' ]{0,16}$"
)
_SOFT_IF = re.compile(
    r"[^.;]{0,20}\bif (?:the |it's a |it is a |it's the |your |their )?(?:team|people|fit|vibe|"
    r"chemistry|boss|culture|work|project|job|role|place|company|right|good|nice|manager)\b"
)
_PART = re.compile(r"\b(?:at|on|for|zu|bei|à|of)\s([4-9]\d|100) ?%")
_THEM = re.compile(r"\b(?:had|has|have|gives?|gave|got|pays?|paid|paying) (?:him|her|them|me)\b")
_NAMES = re.compile(r"\b[A-Z][\w&']{3,}")
_NO_NAMES = frozenset(
    {"base", "current", "gross", *map(str.lower, month_name[1:]), *map(str.lower, day_name)}
)
_YEAR = re.compile(r"\b(20\d\d)\b")
_LAST_YEAR = re.compile(r"\blast (?:year|calendar year|tax year)\b")
_LAST_JOB = re.compile(
    r"\b(?:last|final|most recent|latest) (?:base|salary|rate|pay|wage|package|comp|job)\b|"
    r"\bwhen (?:s?he|they|i) (?:left|walked|quit|finished|resigned|went)\b|"
    r"\b(?:to|at|until|till) the (?:very )?end\b|\b(?:left|ended|finished) (?:up )?(?:on|at)\b"
)
_PRESENT = re.compile(
    r"\b(?:now|current\w*|today|still)\b|\b(?:s?he|they|i)(?:'s|'m|'re| is| am| are) (?:on|at)\b"
)
_FOR = re.compile(
    r"[^.;]{0,14}?\b(?:for|on|if)\s(?:a |an |the )?(days?|nights?|weekends?|remote|perm|contract|"
    r"part[- ]time|full[- ]time|travel|local|on[- ]?site|hybrid|c2c|1099|prn|per diem|"
    r"inside|outside|leads?|management|evenings?)\b"
)
_BESIDE = re.compile(
    r"\b(?:prn|per diem|second job|2nd job|side (?:job|gig|work)|moonlight\w*|bank shifts?|"
    r"agency shifts?|overtime rate|charge|weekend (?:rate|diff\w*)|night (?:rate|diff\w*)|"
    r"on[- ]call rate|holiday rate|locum|extra shifts?|time and a half|callback)\b"
)
_BASIS_BEFORE = re.compile(
    r"\b(?:(?P<hour>hourly|per hour|an hour)|(?P<day>day rate|daily|per day|tagessatz|tjm)|"
    r"(?P<week>weekly|per week)|(?P<month>monthly|per month|monatlich|mensuel))"
    r"(?:\s(?:rate|gross|pay|net|is|of|at|about|around|now|currently))*[\s:]*$"
)
HOURS = re.compile(r"\s*(?:x|\*)\s*([1-6]\d)(?:\s*(?:h|hrs?|hours?)\b|(?=\s*(?:$|[.,;\n])))")
_PERIODS = {"hour": "an hour", "day": "a day", "week": "a week", "month": "a month",
            "year": "a year"}  # fmt: skip


def read(text: Text) -> Iterator[Fact]:
    """The pay of the candidate in a text; nothing of what the client pays or others get."""
    if text.is_resume and not _PAY_OF_RESUME.search(text.low):
        return
    found = settled(text.low)
    for money, cue in zip(found, roles(text, found), strict=True):
        if cue is None or (text.is_resume and not _is_named(text, money)):
            continue
        if cue.role == "client":
            yield from _taken(text, money)
        elif cue.role in KINDS:
            yield from _fact(text, money, cue)


def _is_named(text: Text, money: Money) -> bool:
    line = text.low.rfind("\n", 0, money.start) + 1
    return _PAY_OF_RESUME.search(text.low, line, money.start) is not None


def settled(low: str) -> list[Money]:
    """Amounts with their basis: from words before ("day rate 500"), or from others alike."""
    found = [_named(low, money) for money in amounts(low)]
    told = [money for money in found if money.basis != "?" and money.amount.low > 0]
    return [_like(money, told) if money.basis == "?" else money for money in found]


def _named(low: str, money: Money) -> Money:
    m = _BASIS_BEFORE.search(low, max(0, money.start - 30), money.start)
    if money.basis != "?" or m is None:
        return money
    basis = next(basis for basis in ("hour", "day", "week", "month") if m[basis])
    return money._replace(
        amount=replace(money.amount, unit=f"{money.currency}/{basis}"),
    )


def _like(money: Money, told: list[Money]) -> Money:
    for other in told:
        for times in (1, 1000):
            if _is_alike(money, other, times):
                unit = f"{money.currency or other.currency}/{other.basis}"
                low, high = money.amount.low, money.amount.high
                high = None if high is None else times * high
                return money._replace(amount=Amount(times * low, high, unit, money.amount.vague))
    return money


def _is_alike(money: Money, other: Money, times: int) -> bool:
    """Whether a bare figure is of the size of another, as it stands or in thousands."""
    if money.currency and other.currency and money.currency != other.currency:
        return False
    if times == 1000 and (money.amount.low < 25 or other.basis != "year"):
        return False
    return 0.55 <= times * money.amount.low / other.amount.low <= 1.8


def _taken(text: Text, money: Money) -> Iterator[Fact]:
    """What the client pays is theirs where they said they take it."""
    low = text.low
    stop = low.find("\n", money.end)
    stop = min(money.end + 90, stop if stop >= 0 else len(low))
    m = pattern("takes", "said").search(low, money.end, stop)
    if m is None:
        return
    sense = text.sense(m.start(), m.end())
    if sense.standing in {Standing.ASSERTED, Standing.PLANNED}:
        cue = Cue("accepts", money.start, m.end())
        yield _made(text, money, cue, (money.start, m.end()), Sense())


def _fact(text: Text, money: Money, cue: Cue) -> Iterator[Fact]:
    start, end = min(cue.start, money.start), max(cue.end, money.end)
    role, here = cue.role, text.clause(money.start).start
    sense = text.sense(start if start >= here else money.start, end)
    if sense.standing is Standing.DENIED and role != "floor":
        return
    if role == "floor":
        sense = _of_floor(sense)
    elif role == "accepts" and sense.standing is Standing.HYPOTHETICAL:
        sense = _of_soft_if(text, sense, end)
    if sense.holder is Holder.OTHER and _THEM.search(text.low, start, end):
        sense = sense._replace(holder=Holder.CANDIDATE)
    elif is_anothers(text, money.start, cue.start):
        sense = sense._replace(holder=Holder.OTHER)
    role, sense = _in_its_time(text, cue, role, sense)
    yield _made(text, money, cue._replace(role=role), (start, end), sense)


def _in_its_time(text: Text, cue: Cue, role: str, sense: Sense) -> tuple[str, Sense]:
    """Pay now or of a former time, as the words and the sentence about it have it."""
    if role == "was" and _REPORTED.search(text.low, 0, cue.start):
        role = "now"
    if sense.tense is Tense.PAST and role != "was" and _is_now(text, cue):
        sense = sense._replace(tense=Tense.NOW)
    if sense.tense is Tense.PAST and role == "now":
        role = "was"
    return role, sense._replace(tense=Tense.PAST) if role == "was" else sense


def _is_now(text: Text, cue: Cue) -> bool:
    """Whether what is past in the clause is not this: another figure, "now", or "said he was"."""
    low, first = text.low, text.clause(cue.start).start
    if _REPORTED.search(low, first, cue.start) or re.search(r"\d", low[first : cue.start]):
        return True
    return _PRESENT.search(low, cue.start, cue.end) is not None


def _of_soft_if(text: Text, sense: Sense, end: int) -> Sense:
    """ "if the team is nice" is no condition of an amount."""
    soft = _SOFT_IF.match(text.low, end, max(end, text.clause(end).end))
    return sense._replace(standing=Standing.ASSERTED) if soft else sense


def _of_floor(sense: Sense) -> Sense:
    stands = sense.standing
    if stands in {Standing.DENIED, Standing.PLANNED}:
        stands = Standing.ASSERTED
    return sense._replace(standing=stands, tense=Tense.NOW)


def _made(text: Text, money: Money, cue: Cue, span: tuple[int, int], sense: Sense) -> Fact:
    low, role = text.low, cue.role
    clause = text.clause(money.start)
    details = []
    m = _FOR.match(low, money.end, max(clause.end, money.end))
    if m is not None:
        details.append(("for", m[1].rstrip("s")))
    elif beside := _beside(low, money, clause):
        details.append(("for", beside))
    elif part := _PART.search(low, max(clause.start, money.start - 30), money.end + 14):
        details.append(("for", part[1]))
    if hours := HOURS.match(low, money.end):
        details.append(("hours", hours[1]))
    if cue.inferred:
        details.append(("inferred", "yes"))
    if role == "was":
        details += _of_which_job(text, clause)
    if why := _explained(low, clause, role):
        details.append(("explained", why))
    return text.fact(
        KINDS[role],
        nature(low, money),
        role,
        shown(money.amount),
        *span,
        amount=money.amount,
        details=tuple(details),
        **sense._asdict(),
    )


def _beside(low: str, money: Money, clause: Clause) -> str:
    """Work beside the job that an amount is paid for: "PRN at 52/hr"; "" for the job itself."""
    first = max(clause.start, money.start - 40)
    stretch = low[first : min(max(clause.end, money.end), money.end + 22)]
    own = stretch.rfind(",", 0, max(0, money.start - first)) + 1
    m = _BESIDE.search(stretch, own)
    return m.group() if m else ""


def _of_which_job(text: Text, clause: Clause) -> Iterator[tuple[str, str]]:
    """The names and the year said with former pay."""
    said = (name.lower() for name in _NAMES.findall(text.text, clause.start, clause.end))
    own = {*text.person.lower().split(), *_NO_NAMES}
    names = sorted({name for name in said if name not in own and not opens(name)})
    if names:
        yield "names", " ".join(names[:6])
    year = _YEAR.search(text.low, clause.start, clause.end)
    if year is not None:
        yield "year", year[1]
    elif _LAST_YEAR.search(text.low, clause.start, clause.end):
        yield "year", str(text.said.year - 1)
    if _LAST_JOB.search(text.low, clause.start, clause.end):
        yield "last", "yes"


def _explained(low: str, clause: Clause, role: str) -> str:
    """ "pay" or "floor" where the words near tell why it is no longer what it was, else ""."""
    name = "floor" if role in {"floor", "accepts", "wanted"} else "pay"
    first, last = max(0, clause.start - 40), min(len(low), clause.end + 30)
    for m in pattern("explains", name).finditer(low, first, last):
        if not _NOT_YET.search(low, max(0, m.start() - 30), m.start()):
            return name
    return ""


def nature(low: str, money: Money) -> str:
    """ "base", "total", "net", or "pay" where it was not said; the nearest word decides."""
    first = max(0, money.start - 28)
    near = low[first : money.end + 26]
    at, till = money.start - first, money.end - first
    found = [
        (_away(near, m, at, till), nature)
        for nature in ("total", "base", "net", "earned")
        for m in pattern("natures", nature).finditer(near)
    ]
    best = min(found, default=(99, "pay"))
    weekly = money.basis == "week" and "gross" in near[till:]
    return "total" if weekly and best[0] >= 99 else best[1] if best[0] < 99 else "pay"


def _away(near: str, m: re.Match[str], at: int, till: int) -> int:
    """How far a word stands from the amount; 99 where another amount or sentence is between."""
    if at <= m.start() < till:
        return 0
    between = near[m.end() : at] if m.end() <= at else near[till : m.start()]
    return 99 if re.search(r"[.,;/\d\n]", between) else len(between)


def shown(amount: Amount) -> str:
    """ "$45 an hour", "85,000 to 90,000 GBP a year"."""
    currency, _, basis = amount.unit.partition("/")
    figures = [f"{figure:,.2f}".removesuffix(".00") for figure in (amount.low, amount.high or 0)]
    said = figures[0] if amount.high == amount.low else f"{figures[0]} to {figures[1]}"
    if amount.high is None:
        said = f"{figures[0]} or more"
    said = f"${said}" if currency == "USD" else f"{said} {currency}".strip()
    return f"{'about ' if amount.vague else ''}{said} {_PERIODS.get(basis, '')}".strip()
