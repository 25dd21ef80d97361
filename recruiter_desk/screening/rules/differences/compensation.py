"""Pay: current pay that differs at the same time, and a floor that does not hold."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from recruiter_desk.screening.model import Difference, Fact, FactKind, Known, SourceKind, Tense
from recruiter_desk.screening.rules.pairs import adjacent

MARGIN, FLOOR_MARGIN, VAGUE = 0.10, 0.045, 0.04
"""How far two figures may be apart, as a share; more where one was said to be about so much."""
GROWTH = 0.08
"""What pay may have grown in a year without a word of it."""
LONGEST = 0.6
"""Years after which current pay may be another's: a job, a grade, a review has come between."""
_RAISE = r"(?:raise|pay rise|rise|promotion|increase)\b"
_GOT = r"(?:got|had|given|received|after|since|with|in|a|the|his|her|my)"
_WHY = re.compile(
    rf"{_GOT} (?:\w+ ){{0,2}}?{_RAISE}|\bpromoted|\bbumped|\bpay cut\b"
    r"|\b(?:started|starting|took|began|accepted|in|into) (?:\w+ ){0,2}?new "
    r"(?:job|role|position|contract)"
    r"|\bnew (?:rate|salary|pay|base|band|grade|employer)\b"
    r"|\b(?:annual|yearly|pay|salary|merit|step|union|cost of living) "
    r"(?:raise|rise|review|round|award|increase|adjustment|step)"
    r"|\bmade (?:\w+ )?(?:lead|senior|manager|supervisor|partner|director|permanent|perm)\b"
    r"|\b(?:went|gone|moved|cut|dropped) (?:\w+ )?(?:to )?(?:part[- ]time|full[- ]time|perm|prn)\b"
    r"|\bswitched (?:jobs|agenc\w+|employers?)\b"
    r"|\bstarted (?:at|with) \w+ (?:on|last|this|in|two|a|\d)",
    re.IGNORECASE,
)
_CONTRAST = re.compile(
    r"\b(?:later|then|but|now says|now said|actually|earlier|contradict\w*|wait|hang on|"
    r"in the end|end of the call|minutes? (?:on|after)|though|however|afterwards?|finally|"
    r"changed)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"(?:\b(?:no|not|never|without|wants?|asked for|due|next)\b|n't)[\w ]{0,20}$", re.IGNORECASE
)
_YEARLY = {"hour": (1872.0, 2190.0), "day": (200.0, 261.0), "week": (44.0, 52.2),
           "month": (12.0, 14.0), "year": (1.0, 1.0)}  # fmt: skip
_WEEKS = 52.0
# by the year: 36 to 42 hours a week, 200 to 261 days, 12 to 14 months' pay
_LIKE = {("base", "pay"), ("pay", "base")}
_SPLIT = re.compile(
    r"\b(?:ote|on[- ]target|(?<!joint )commissions?|accelerators?|quota|tronc|variable)\b|"
    r"(?<![\d/])\d{2,3}\s?k?\s?/\s?\d{3}\s?k?\b(?!/)",
    re.IGNORECASE,
)
"""Words of those whose pay is base and more: an amount of no said kind may be either."""


class _Span(NamedTuple):
    low: float
    high: float


def differ(known: Known) -> Iterator[Difference]:
    """Pairs of statements of pay that cannot both be true."""
    now = [f for f in known.of(FactKind.PAY_NOW) if f.tense is Tense.NOW and f.value == "now"]
    told = [source for source in known.sources if source.kind is not SourceKind.RESUME]
    if any(_SPLIT.search(source.text) for source in told):
        now = [fact for fact in now if fact.about != "pay"]

    def paid(first: Fact, second: Fact) -> bool:
        years = _years(known, first, second)
        if not _paid_apart(first, second, years) or not _set_against(known, first, second):
            return False
        return not _told_why(known, first, second)

    for first, second in adjacent(now, known, paid):
        yield _difference(known, first, second, "current pay")
    was = [f for f in known.of(FactKind.PAY_NOW) if f.tense is Tense.PAST]
    for first, second in adjacent(was, known, _paid_then_apart):
        yield _difference(known, first, second, "former pay")
    limits = list(known.of(FactKind.PAY_FLOOR, FactKind.PAY_WANTED))

    def broken(first: Fact, second: Fact) -> bool:
        return _floor_broken(first, second) and _set_against(known, first, second)

    for first, second in adjacent(limits, known, broken):
        yield _difference(known, first, second, "floor")


def _set_against(known: Known, first: Fact, second: Fact) -> bool:
    """Whether they speak of one time; in one source only where its words set them apart."""
    if first.source != second.source:
        return _years(known, first, second) <= LONGEST
    between = known.source(first).text[first.end : second.start]
    return _CONTRAST.search(between) is not None


def _told_why(known: Known, first: Fact, second: Fact) -> bool:
    """Whether a source after the first tells of a raise, a promotion, a new job."""
    start, end = known.source(first).at, known.source(second).at
    for source in known.sources:
        if not start < source.at <= end or source.kind is SourceKind.RESUME:
            continue
        for m in _WHY.finditer(source.text):
            if not _NO.search(source.text, max(0, m.start() - 30), m.start()):
                return True
    return False


def _years(known: Known, first: Fact, second: Fact) -> float:
    return max(0.0, (known.source(second).at - known.source(first).at).days / 365.25)


def _paid_apart(first: Fact, second: Fact, years: float) -> bool:
    if not _comparable(first, second) or second.detail("explained") == "pay":
        return False
    guessed = bool(first.detail("inferred") and second.detail("inferred"))
    spans = None if guessed else _spans(first, second)
    if spans is None:
        return False
    one, other = spans
    more, less = _shares(first, second)
    if {first.about, second.about} & {"total"} and first.about != second.about:
        total, part = (one, other) if first.about == "total" else (other, one)
        return part.low > total.high * more
    return other.low > one.high * (more + GROWTH * years) or other.high < one.low / less


def _paid_then_apart(first: Fact, second: Fact) -> bool:
    """Former pay of one job or one year, said differently."""
    years = {first.detail("year"), second.detail("year")}
    if len(years - {""}) > 1:
        return False
    names = set(first.detail("names").split()) & set(second.detail("names").split())
    one_named = not (first.detail("names") and second.detail("names"))
    last = bool(one_named and first.detail("last") and second.detail("last"))
    same = bool(names) or last or (len(years) == 1 and "" not in years)
    return same and first.source != second.source and _paid_apart(first, second, 0.0)


def _shares(first: Fact, second: Fact) -> tuple[float, float]:
    vague = any(f.amount is not None and f.amount.vague for f in (first, second))
    share = 1 + MARGIN + (VAGUE if vague else 0.0)
    return share, share


def _comparable(first: Fact, second: Fact) -> bool:
    """Whether they speak of the same money: nature, currency, and what it is for."""
    if first.amount is None or second.amount is None:
        return False
    abouts = (first.about, second.about)
    alike = first.about == second.about or abouts in _LIKE
    if not alike and ({"net", "earned"} & set(abouts) or "total" not in abouts):
        return False
    currencies = {f.amount.unit.partition("/")[0] for f in (first, second) if f.amount} - {""}
    return len(currencies) < 2 and first.detail("for") == second.detail("for")


def _floor_broken(first: Fact, second: Fact) -> bool:
    """A floor, and then less asked, taken or named as floor; or less taken, and then a floor."""
    values = (first.value, second.value)
    if "floor" not in values or first.value == "wanted":
        return False
    if not _limits_comparable(first, second) or (spans := _spans(first, second)) is None:
        return False
    one, other = spans
    if values == ("floor", "floor"):
        return other.low < one.low * (1 - FLOOR_MARGIN) or other.low > one.low * (1 + MARGIN)
    if first.value == "floor":
        return other.high < one.low * (1 - FLOOR_MARGIN)
    return one.high < other.low * (1 - FLOOR_MARGIN)


def _limits_comparable(first: Fact, second: Fact) -> bool:
    if second.detail("explained") == "floor" or first.detail("for") != second.detail("for"):
        return False
    alike = first.about == second.about or "total" not in {first.about, second.about}
    return _comparable(first, second) and (alike or _is_weekly(first, second))


def _is_weekly(first: Fact, second: Fact) -> bool:
    """Whether both may be by the week, where pay is all there is: a traveller's gross."""
    bases = {fact.amount.unit.partition("/")[2] for fact in (first, second) if fact.amount}
    return "week" in bases and bases <= {"week", "?"}


def _spans(first: Fact, second: Fact) -> tuple[_Span, _Span] | None:
    """Both on one basis, in the reading of bare figures that brings them nearest."""
    pairs = [
        pair
        for one in _readings(first)
        for other in _readings(second)
        if not (_is_bare(first) and _is_bare(second) and one != other)
        if (pair := _on_one_basis(first, one, second, other)) is not None
    ]
    return min(pairs, key=lambda pair: _apart(*pair), default=None)


def _is_bare(fact: Fact) -> bool:
    return fact.amount is not None and fact.amount.unit.endswith("/?")


def _apart(one: _Span, other: _Span) -> float:
    return max(one.low / other.high, other.low / one.high)


def _readings(fact: Fact) -> list[tuple[str, float]]:
    """What a figure may be: a basis, and what to multiply it with."""
    amount = fact.amount
    if amount is None:
        return []
    basis = amount.unit.partition("/")[2]
    if basis != "?":
        return [(basis, 1.0)]
    low = amount.low
    found = [("hour", 1.0)] if 8 <= low <= 300 else []
    found += [("year", 1000.0)] if 18 <= low <= 900 else []
    found += [("day", 1.0)] if 100 <= low <= 2000 else []
    found += [("week", 1.0)] if 500 <= low <= 6000 else []
    found += [("month", 1.0)] if 1000 <= low <= 30_000 else []
    return found + ([("year", 1.0)] if low >= 9000 else [])


def _on_one_basis(
    first: Fact, one: tuple[str, float], second: Fact, other: tuple[str, float]
) -> tuple[_Span, _Span] | None:
    spans = (_span(first, one[1]), _span(second, other[1]))
    if one[0] == other[0]:
        return spans
    return _yearly(spans[0], one[0], first), _yearly(spans[1], other[0], second)


def _span(fact: Fact, times: float) -> _Span:
    amount = fact.amount
    assert amount is not None
    high = amount.low if amount.high is None else amount.high
    return _Span(max(amount.low * times, 0.01), max(high * times, 0.01))


def _yearly(span: _Span, basis: str, fact: Fact) -> _Span:
    least, most = _YEARLY[basis]
    if basis == "hour" and (hours := fact.detail("hours")):
        least = most = _WEEKS * float(hours)
    return _Span(span.low * least, span.high * most)


def _difference(known: Known, first: Fact, second: Fact, about: str) -> Difference:
    quotes = f'"{known.quote(first)}"', f'"{known.quote(second)}"'
    said = f"{first.shown} in {quotes[0]}; {second.shown} in {quotes[1]}{_working(first, second)}"
    if about == "former pay":
        ask = f"Was it {first.shown} or {second.shown} there, and was that base or all told?"
        why = f"Pay of the same time: {said}."
    elif about == "floor":
        ask = (
            f"What is the least that would make a move worth it: {first.shown} or {second.shown}?"
        )
        why = f"Two limits that do not go together: {said}."
    else:
        ask = f"Is current pay {first.shown} or {second.shown}, and is that base or all told?"
        why = f"Current pay of the same kind: {said}."
    return Difference("compensation", about, first, second, why, ask)


def _working(first: Fact, second: Fact) -> str:
    """How two bases were compared; "" where they are the same."""
    units = [fact.amount.unit.partition("/")[2] for fact in (first, second) if fact.amount]
    spans = _spans(first, second)
    if spans is None or len(set(units)) == 1 or "?" in units:
        return ""
    years = [f"{span.low:,.0f} to {span.high:,.0f}" if span.low < span.high else f"{span.low:,.0f}"
             for span in spans]  # fmt: skip
    return f" (by the year {years[0]} against {years[1]})"
