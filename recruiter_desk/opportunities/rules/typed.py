"""Distances, pay and where the work is done, as typed and as said again."""

import re

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.opportunities.model import Pay
from recruiter_desk.screening.reading.money import BASES, Money, amounts

MILE = 1609.344  # metres; international mile
UNITS = {"mi": MILE, "m": MILE, "km": 1000.0, "k": 1000.0}
FARTHEST = 20_100_000  # metres: half way round the earth
MILES_THERE = frozenset({"US", "GB"})
_WITHIN = re.compile(
    r"(?:within )?(\d{1,5}(?:\.\d{1,2})?) ?(mi(?:les?)?|km|kilomet(?:er|re)s?)?\.?"
)
_RANGE = re.compile(r"(\D?\s?)(\d[\d,.]*k?)(\s?(?:-|to)\s?\D?\s?)(\d[\d,.]*k?)(.*)", re.IGNORECASE)
BY_HAND = frozenset({"", "any", "none", "anywhere"})
REMOTE = {
    "": "",
    "on site": "on_site",
    "onsite": "on_site",
    "office": "on_site",
    "hybrid": "hybrid",
    "remote": "remote",
}
SIGNS = {"USD": "$", "GBP": "£", "EUR": "€"}
HOME = {"US": "USD", "GB": "GBP", "CA": "CAD", "AU": "AUD", "CH": "CHF"}
EURO = frozenset({"AT", "BE", "DE", "ES", "FI", "FR", "IE", "IT", "NL", "PT"})
YEARLY = 10_000
"""An amount from here on of which no basis was said is of a year."""
HOURLY = 500
"""One below this of which none was said is of an hour."""


def read_within(text: str, country: str = "US") -> int | None:
    """Metres of "40mi", "60 km" or, in miles where miles are used, "40"; None for "" and "any".

    DeskError for anything else.
    """
    typed = fold(clean_line(text))
    if typed in BY_HAND:
        return None
    found = _WITHIN.fullmatch(typed)
    unit = (found[2] or ("mi" if country in MILES_THERE else "km"))[:2] if found else ""
    metres = round(float(found[1]) * UNITS[unit[:2] if unit != "ki" else "km"]) if found else 0
    if not 0 < metres <= FARTHEST:
        raise DeskError(f"“{typed[:40]}” is no distance.", "Write it as 40mi or 60km.")
    return metres


def say_within(metres: int | None, country: str = "US") -> str:
    """ "40 mi", "60 km", as it comes out round, else in the unit of the country; "" for None."""
    if metres is None:
        return ""
    miles, km = metres / MILE, metres / 1000
    is_round = [abs(way - round(way)) < 0.01 for way in (miles, km)]
    in_miles = is_round[0] if any(is_round) and not all(is_round) else country in MILES_THERE
    return f"{miles:.0f} mi" if in_miles else f"{km:.0f} km"


def read_remote(text: str) -> str:
    """ "on_site", "hybrid", "remote", "" for nothing; DeskError for another word."""
    typed = fold(clean_line(text)).replace("_", " ").replace("-", " ")
    if typed not in REMOTE:
        raise DeskError(
            f"{typed[:40]} is none of on-site, hybrid, remote.", "Name one of the three."
        )
    return REMOTE[typed]


def read_pay(text: str, country: str = "US") -> Pay:
    """The range of "46-54/hour", "85-95k", "£40,000 a year"; without a currency the country's.

    A higher figure before a lower one is turned round. DeskError where there is no amount, or
    where it cannot be told per what.
    """
    typed = clean_line(text)
    if not typed:
        return Pay()
    found = amounts(_turned(fold(typed)))
    if len(found) != 1 or found[0].amount.low <= 0:
        raise DeskError(f"“{typed[:40]}” is no pay.", "Write it as 46-54/hour or 85-95k.")
    money = found[0]
    low, high = money.amount.low, money.amount.high
    return Pay(
        round(low * 100),
        None if high is None else round(high * 100),
        money.currency or HOME.get(country, "EUR" if country in EURO else "USD"),
        _basis(money, typed),
    )


def _turned(low: str) -> str:
    """The lower figure first: "54-46/hour" is "46-54/hour"."""
    found = _RANGE.fullmatch(low)
    if not found:
        return low
    first, second = (_figure(found[n]) for n in (2, 4))
    if first <= second or ("k" in found[4]) != ("k" in found[2]):
        return low
    return f"{found[1]}{found[4]}{found[3]}{found[2]}{found[5]}"


def _figure(text: str) -> float:
    digits = re.sub(r"[^\d.]", "", text.replace(",", "").rstrip("."))
    return float(digits) if re.fullmatch(r"\d+(\.\d+)?", digits) else 0.0


def _basis(money: Money, typed: str) -> str:
    if money.basis in BASES:
        return money.basis
    if money.amount.low >= YEARLY:
        return "year"
    if money.amount.low < HOURLY:
        return "hour"
    raise DeskError(f"“{typed[:40]}” does not say per what.", "Write it as 400/day or 4000/month.")


def say_pay(pay: Pay) -> str:
    """ "$46 to $54 an hour", "from £40,000 a year"; "" where nothing was said."""
    if pay.low is None and pay.high is None:
        return ""
    low, high = (_amount(cents, pay.currency) for cents in (pay.low, pay.high))
    per = f" {'an' if pay.per == 'hour' else 'a'} {pay.per}" if pay.per else ""
    if pay.low == pay.high:
        return f"{low}{per}"
    if not low or not high:
        return f"{'from' if low else 'up to'} {low or high}{per}"
    return f"{low} to {high}{per}"


def _amount(cents: int | None, currency: str) -> str:
    if cents is None:
        return ""
    whole, rest = divmod(cents, 100)
    figure = f"{whole:,}" if not rest else f"{whole:,}.{rest:02}"
    sign = SIGNS.get(currency)
    return f"{sign}{figure}" if sign else f"{currency} {figure}".strip()
