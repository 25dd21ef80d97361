"""Amounts of money as people state them: "$45/hr", "85-90k", "mid 90s", "1.2k a week"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.model import Amount

BASES = ("hour", "day", "week", "month", "year")


class Money(NamedTuple):
    """An amount met in a text; its unit is "USD/hour", "/year" (no currency said), "/?" (bare).

    `firm`: a sign, a currency or thousands make it money; else only its neighbours can.
    `told`: its basis was said.
    """

    start: int
    end: int
    amount: Amount
    firm: bool
    told: bool = False

    @property
    def currency(self) -> str:
        """The currency; "" where none was said."""
        return self.amount.unit.partition("/")[0]

    @property
    def basis(self) -> str:
        """ "hour", "day", "week", "month", "year", or "?"."""
        return self.amount.unit.partition("/")[2]


_CURRENCIES = {
    "USD": r"us\$|usd|\$|dollars?|bucks",
    "CAD": r"ca?\$|cad",
    "AUD": r"au?\$|aud",
    "GBP": r"£|gbp|pounds?|quid",
    "EUR": r"€|eur(?:os?)?|teur",
    "CHF": r"chf|sfr\.?|fr\.|francs?|franken",
    "PLN": r"zł|zl|pln|zlot(?:y|ych)",
    "SEK": r"sek|kr\.?|kronor|kroner",
    "NOK": r"nok",
    "DKK": r"dkk",
    "CZK": r"czk|kč",
    "INR": r"inr|₹",
}
_SIGN = (
    r"(?:us\$|c\$|ca\$|a\$|au\$|\$|£|€|₹|"
    r"(?<![a-z])(?:usd|cad|aud|eur|gbp|chf|sfr|sek|nok|dkk|pln|czk|inr)\b)"
)
_AFTER = (
    r"(?:€|£|\$|(?:usd|cad|aud|dollars?|bucks|gbp|pounds?|quid|eur(?:os?)?|teur|chf|sfr|francs?|"
    r"franken|zł|zl|pln|zlot(?:y|ych)|sek|nok|dkk|kr|kronor|kroner|czk|kč)(?![a-z]))"
)
_FIGURE = r"\d{1,3}(?:[,.' ]\d{3})+(?:[.,]\d{2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)"
_THOUSAND = (
    r"(?:k(?![a-z])|grand\b|thou(?:sand)?\b|tsd\b\.?|t(?=eur\b|€)|tys\b\.?|mille\b|m(?![a-z'])|"
    r"mil(?:lion)?s?\b)"
)
_PER = r"(?:\s?/\s?|\s(?:per|an?|p/|pro|je|the|im|par|na|al|i|på)\s|\s(?:à l'|de l'))"
_BASIS = (
    rf"(?:{_PER}(?P<unit>hours?|hrs?|h|stunde|std|heure|godz\w*|uur|timme|days?|d|tag|jour|dag|"
    r"dzień|weeks?|wk|woche|semaine|months?|mon|mo|mth|monat|mois|maand|mies\w*|månad\w*|måned|"
    r"mese|years?|yr|y|annum|jahr|an|anno|rok|w|m|a)(?![\w])"
    r"|\s?(?P<adverb>hourly|daily|weekly|monthly|annually|yearly|annual|p\.a\.?|p\.h\.?|p\.d\.?|"
    r"pcm|p\.m\.(?!\w)|pw\b|pa\b|ph\b|pd\b|mtl\.?|mensuels?|miesięcznie|jährlich|hr\b))"
)
_KIND = r"(?:\s(?:gross|brutto|brut|base|flat|all in|net|netto|b2b|w2|c2c|1099|straight|salary))?"
_HOW = (
    r"~|about|around|roughly|approximately|almost|nearly|close to|just under|just over|circa|ca\.?"
)
_MONEY = re.compile(
    rf"(?<![\w.$£€/#-])(?!401\(?k)(?:(?P<how>{_HOW})\s*)?"
    rf"(?:(?P<sign>{_SIGN})\s?)?(?P<low>{_FIGURE})(?:\s?(?P<k1>{_THOUSAND}))?"
    rf"(?:\s?(?P<cur1>{_AFTER}))?"
    rf"(?:\s?(?:-|to\b|or\b|bis\b|and\b|à)\s?(?:(?P<sign2>{_SIGN})\s?)?(?P<high>{_FIGURE})"
    rf"(?:\s?(?P<k2>{_THOUSAND}))?(?:\s?(?P<cur2>{_AFTER}))?)?"
    rf"(?P<plus>\+|\s?plus(?=\s*(?:$|[,.;])))?(?:{_KIND}{_BASIS})?(?P<ish>\s?-?ish\b|\s?or so\b)?"
)
_TAIL = re.compile(r"[\w%°:]|/(?!\s?(?:ote|base|total|actual))|\(k\)")
_COUNTED = re.compile(
    r"[\s-]?(?:hours?|hrs?|h|years?|yrs?|days?|weeks?|months?|mos?|mins|minutes?|keys|seats|covers|rooms|beds?|people|patients?|"
    r"reports?|direct|heads?|miles?|km|sites?|units?|times?|jobs?|staff|nurses|techs?|shifts?|nights|"
    r"others?|more|bed|percent|degrees?|points?|st|nd|rd|th|am|pm|o'clock|x|tonnes?|trucks?|stores?)\b"
)
_MINUTES = re.compile(r"\s?min\b")
_ASKED = re.compile(r"\b(?:wants?|asks?|asking|needs?|pay|rate|base|comp|salary|target)[:\s]+$")
_ROSE = re.compile(
    r"(?:went|bumped|raised?|moved|up|rose|jumped|promoted|gone|going|took \w+|increased?)\s"
    r"(?:\w+ ){0,2}from\s*$"
)
_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
_FIGURES = {"low": (100_000, 130_000), "mid": (400_000, 600_000), "high": (700_000, 999_000),
            "": (100_000, 300_000)}  # fmt: skip
_PARTS = {"low": (0, 3), "mid": (4, 6), "high": (7, 9), "upper": (7, 9), "lower": (0, 3)}
_ROUGH = re.compile(
    r"(?<!\w)(?:(?P<part>low|lower|mid|high|upper)(?:\s+to\s+(?P<till>mid|high))?[- ]+(?:the )?"
    rf"(?P<sign>[$£€])?(?P<tens>\d{{1,2}}0(?='?s\b)|{'|'.join(_DECADES)})(?:'?s\b)?"
    rf"|(?P<how>low|mid|high)?[- ]?(?P<figures>[56])[- ]figures?)(?:{_KIND}{_BASIS})?"
)
_ROUGHLY = re.compile(rf"\d0'?s\b|figure|{'|'.join(_DECADES)}")
_UNITS = {"h": "hour", "s": "hour", "u": "hour", "g": "hour", "d": "day", "t": "day", "j": "day",
          "w": "week", "m": "month", "y": "year", "a": "year"}  # fmt: skip
_WHOLE = {"semaine": "week", "timme": "hour", "jahr": "year", "rok": "year", "day rate": "day",
          "pcm": "month", "p.m.": "month", "pa": "year", "ph": "hour", "pd": "day", "pw": "week",
          "p.a": "year", "p.a.": "year", "p.h": "hour", "p.h.": "hour", "p.d": "day",
          "p.d.": "day", "/hr": "hour", "jährlich": "year", "je": "hour"}  # fmt: skip


def amounts(low: str) -> list[Money]:
    """Every figure that may be an amount of money, in the order they stand."""
    found = [*_rough(low), *_exact(low)]
    found.sort()
    kept: list[Money] = []
    for money in found:
        if not kept or money.start >= kept[-1].end:
            kept.append(money)
    return kept


def _exact(low: str) -> Iterator[Money]:
    for m in _MONEY.finditer(low):
        if _is_no_money(low, m):
            continue
        yield from _money(low, m)


def _is_no_money(low: str, m: re.Match[str]) -> bool:
    """Whether it counts something else: "40 hours", "12s", "3m" without a currency."""
    if _times(m["k1"]) == 1_000_000 and not _currency(m):
        return True
    told = m["k1"] or m["k2"] or m["sign"] or m["cur1"] or m["unit"] or m["adverb"]
    if not told and (_is_year(m) or _is_little(m) or m["low"][0] == "0" < m["low"][1:2]):
        return True
    if not told and _MINUTES.match(low, m.end()):
        return _ASKED.search(low, max(0, m.start() - 16), m.start()) is None
    return not told and bool(_TAIL.match(low, m.end()) or _COUNTED.match(low, m.end()))


def _is_year(m: re.Match[str]) -> bool:
    return not m["high"] and len(m["low"]) == 4 and m["low"][:2] in {"19", "20"}


def _is_little(m: re.Match[str]) -> bool:
    """Whether a bare figure is less than anybody is paid by the hour: "3 kids", "12 hours"."""
    return not m["high"] and len(m["low"]) == 1


def _money(low: str, m: re.Match[str]) -> Iterator[Money]:
    """What was met: one amount, a range, or two amounts that only looked like a range."""
    if not m["high"]:
        yield _one(m)
    elif _is_range(low, m):
        yield _range(m)
    else:
        end = max(m.end("low"), m.end("k1"), m.end("cur1"))
        yield _one(m, end)
        again = _MONEY.match(low, m.start("sign2") if m["sign2"] else m.start("high"))
        if again is not None and not again["high"]:
            yield _one(again)


def _one(m: re.Match[str], end: int = 0) -> Money:
    figure = _figure(m["low"]) * (_times(m["k1"]) or 1)
    return _made(m, figure, None if m["plus"] else figure, end)


def _range(m: re.Match[str]) -> Money:
    first, last = _figure(m["low"]), _figure(m["high"])
    firsts, lasts = _times(m["k1"]), _times(m["k2"])
    first *= firsts or (lasts if first < 1000 else 0) or 1
    last *= lasts or (firsts if last < 1000 else 0) or 1
    return _made(m, first, last)


def _made(m: re.Match[str], first: float, last: float | None, end: int = 0) -> Money:
    currency = _currency(m)
    firm = bool(currency or m["k1"] or m["k2"])
    said = "" if end else _basis(m)
    basis = said or _likely(first, currency, firm=firm)
    vague = bool(m["how"] or m["ish"])
    start = next(m.start(name) for name in ("how", "sign", "low") if m[name])
    return Money(
        start, end or m.end(), Amount(first, last, f"{currency}/{basis}", vague), firm, bool(said)
    )


def _is_range(low: str, m: re.Match[str]) -> bool:
    """Whether it is "85 to 90" or "between 85 and 90", not "rose from 42 to 46"."""
    money = _range(m).amount
    if money.high is None or not money.low < money.high <= 2.2 * money.low:
        return False
    joined = low[max(m.end("low"), m.end("k1"), m.end("cur1")) : m.start("high")]
    if "and" in joined:
        return low[: m.start()].rstrip().endswith("between")
    return _ROSE.search(low[max(0, m.start() - 40) : m.start()]) is None


def _figure(said: str) -> float:
    said = said.replace(" ", "").replace("'", "")
    whole = re.fullmatch(r"(\d{1,3}(?:[,.]\d{3})+)(?:[,.](\d\d))?", said)
    if whole:
        return float(re.sub(r"[,.]", "", whole[1]) + "." + (whole[2] or "0"))
    return float(said.replace(",", "."))


def _times(said: str | None) -> int:
    if not said:
        return 0
    return 1_000_000 if said.startswith("m") and said != "mille" else 1000


def _currency(m: re.Match[str]) -> str:
    groups = m.groupdict()
    said = next((v for n in ("sign", "cur1", "sign2", "cur2") if (v := groups.get(n))), "")
    return _currency_of(said) if said else ""


@cache
def _currency_of(said: str) -> str:
    return next((c for c, p in _CURRENCIES.items() if re.fullmatch(p, said)), "")


def _basis(m: re.Match[str]) -> str:
    said = (m["unit"] or m["adverb"] or "").strip(" /")
    if not said:
        return ""
    return _WHOLE.get(said) or _UNITS[said[0]]


def _likely(figure: float, currency: str, *, firm: bool) -> str:
    """The basis of an amount said without one, by its size; "?" where it may be several."""
    if currency in {"PLN", "CZK", "SEK", "NOK", "DKK"}:
        return "hour" if figure < 500 else "month" if figure < 150_000 else "year"
    if figure >= 12_000:
        return "year"
    if currency in {"GBP", "EUR", "CHF"} and figure >= 200:
        return "day" if figure < 1200 else "month"
    if firm and figure < 200:
        return "hour" if currency == "USD" else "?"
    return "?"


def _rough(low: str) -> Iterator[Money]:
    if _ROUGHLY.search(low) is None:
        return
    for m in _ROUGH.finditer(low):
        if m["figures"]:
            first, last = _FIGURES[m["how"] or ""]
            if m["figures"] == "5":
                first, last = first // 10, last // 10
            yield Money(m.start(), m.end(), Amount(first, last, "/year", vague=True), firm=True)
            continue
        tens = _DECADES.get(m["tens"]) or int(m["tens"])
        first, last = _PARTS[m["part"]]
        last = _PARTS[m["till"]][1] if m["till"] else last
        said = _basis(m)
        many = 1 if said in {"hour", "day", "week", "month"} else 1000
        currency = _currency(m) if m["sign"] else ""
        unit = f"{currency}/{said or 'year'}"
        amount = Amount(many * (tens + first), many * (tens + last), unit, vague=True)
        yield Money(m.start(), m.end(), amount, firm=True)
