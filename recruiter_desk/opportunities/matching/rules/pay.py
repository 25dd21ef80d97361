"""Whether what they will not go under is within what is paid."""

from recruiter_desk.opportunities.matching.rules.plain import (
    Opening,
    Person,
    Said,
    Verdict,
    Wish,
    newest,
)

PAY = "Pay"
HOURS = {"hour": 1.0, "day": 8.0, "week": 40.0, "month": 2080 / 12, "year": 2080.0}
"""Working hours in each: 52 weeks of 40 hours, as US pay is compared."""


def judge_floor(person: Person, opening: Opening, wish: Wish | None = None) -> Verdict | None:
    """A floor against the most that is paid; None where either is not known.

    Compared only in one currency; pay of different periods on the same hours.
    """
    most = opening.pay_high if wish is None or wish.least is None else wish.least
    floor = newest(
        [one for about in ("pay", "base", "total") for one in person.said("pay_floor", about)]
    )
    if most is None or floor is None or floor.low is None:
        return None
    name = PAY if wish is None else wish.words
    return _held(name, floor, most, opening)


def _held(name: str, floor: Said, most: int, opening: Opening) -> Verdict | None:
    currency, _, per = floor.unit.partition("/")
    if opening.currency and currency and currency != opening.currency:
        return Verdict(name, "unknown", f"paid in {opening.currency}", floor)
    if per not in HOURS or opening.pay_per not in HOURS:
        return Verdict(name, "unknown", "", floor) if opening.pay_per else None
    asked = (floor.low or 0.0) * 100 / HOURS[per]
    paid = most / HOURS[opening.pay_per]
    shown = f"it pays at most {most / 100:,.10g} {opening.currency} per {opening.pay_per}"
    return Verdict(name, "yes" if asked <= paid * 1.001 else "no", shown, floor)
