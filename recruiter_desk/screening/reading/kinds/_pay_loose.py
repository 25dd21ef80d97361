"""What an amount is where no words right beside it tell: by its part of the clause."""

import re
from functools import cache
from typing import Any

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import SourceKind
from recruiter_desk.screening.reading.money import Money
from recruiter_desk.screening.reading.sense import either
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.sought import Sought

_BREAK = re.compile(r", | \(|\) | - |\bbut\b|\band (?=(?:s?he|they|i|wants?|would|looking)\b)|: ")
_CENTS = re.compile(r"[1-9]\d{1,2}\.\d\d$")
_O_CLOCK = re.compile(r"(?:1\d|2[0-3])\.(?:00|15|30|45)")
_MOST, _LEAST = 400, 15
_AT_FIRM = re.compile(r" (?:at|with|for|from) [A-Z]")
_ON = re.compile(r"\bon (?:about |around |~)*$")
_TOLD_YEARS = re.compile(r"(?:^|\byears?|\bexp\w*)[\s,.~]*$")
_ONLY_PAY = re.compile(
    r"[\s~]*(?:(?:plus|\+|and|w/|with|incl\w*) (?:\w+ ){0,2}\w+|gross|base|flat|straight|perm|w2|"
    r"brutto|brut|lordi|bruto|(?:s?he|i|they) (?:says?|said|tells? me)|"
    r"where (?:s?he|they|i)(?:'s| is|'m| am| are) ?(?:now|today)?|now|today|there|here|as is|"
    r"at (?:the )?\w+(?: \w+)?|all in)?\s*"
)


@cache
def _list(name: str) -> Sought:
    said: Any = words("pay")["loosely"]
    return either(said[name])


def loose_role(text: Text, money: Money, last: int, following: int) -> tuple[str, bool]:
    """The role of an amount, and whether only its place tells it; "" where nothing does.

    `last` and `following` are where the amounts beside it end and begin.
    """
    low, clause = text.low, text.clause(money.start)
    first, end = max(clause.start, last), min(max(clause.end, money.end), following)
    if _list("unlike").search(low, clause.start, max(clause.end, money.end)):
        return "", False
    first, end = _part(low, money, first, end)
    before, after = low[first : money.start], low[money.end : end]
    paid = _may_be_pay(text, money, f"{before} \x00 {after}")
    if not paid:
        return "", False
    for role in ("was", "now"):
        if _list(role).search(before) or _list(role).search(after):
            return role, False
    if _AT_FIRM.match(text.text, money.end) and _list("pay").search(before):
        return "now", False
    if _ON.search(before) and _ONLY_PAY.fullmatch(after):
        return "now", False
    typed = text.source.kind in {SourceKind.CALL, SourceKind.NOTE}
    lone = _TOLD_YEARS.search(before) and _ONLY_PAY.fullmatch(after)
    single = money.amount.high == money.amount.low
    return ("now", True) if typed and lone and single and _is_plain(low, money) else ("", False)


def _part(low: str, money: Money, first: int, end: int) -> tuple[int, int]:
    """The part of the clause about an amount, between commas and turns."""
    breaks = list(_BREAK.finditer(low, first, money.start))
    first = breaks[-1].end() if breaks else first
    after = _BREAK.search(low, money.end, end)
    return first, after.start() if after else end


def _is_plain(low: str, money: Money) -> bool:
    """Whether it is an amount by its shape: "33.25", "33 an hour", "68k"."""
    said = low[money.start : money.end]
    if money.told or money.firm:
        return True
    return _CENTS.fullmatch(said) is not None and _O_CLOCK.fullmatch(said) is None


def _may_be_pay(text: Text, money: Money, said: str) -> bool:
    if _is_plain(text.low, money):
        return True
    if money.amount.low >= 12_000:
        return _list("pay").search(said) is not None
    in_reach = _LEAST <= money.amount.low <= _MOST
    return in_reach and _list("pay").search(said) is not None
