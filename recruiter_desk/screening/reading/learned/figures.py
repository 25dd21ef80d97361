"""Claims with a figure in them: years of experience, pay, notice."""

import re
from collections.abc import Iterator
from datetime import date

from recruiter_desk.screening.model import Amount, Fact, FactKind, Moment, Period, Tense
from recruiter_desk.screening.reading.days import lengths
from recruiter_desk.screening.reading.experience.about import after
from recruiter_desk.screening.reading.experience.lengths import in_years
from recruiter_desk.screening.reading.experience.named import lexicon
from recruiter_desk.screening.reading.kinds.pay import HOURS, KINDS, nature, settled
from recruiter_desk.screening.reading.kinds.pay import shown as pay_shown
from recruiter_desk.screening.reading.kinds.years import STATED
from recruiter_desk.screening.reading.kinds.years import shown as years_shown
from recruiter_desk.screening.reading.learned.making import Claim, Maker
from recruiter_desk.screening.reading.quantities import durations
from recruiter_desk.screening.reading.when import moments

_ROLES = {"pay.now": "now", "pay.past": "was", "pay.want": "wanted", "pay.floor": "floor"}
_TOTAL = "total"
_LONGEST = 60.0
_YEAR = 365.25
_LEAST_PAY = 8.0
_BEFORE_PAY = 24
_OFFERED = re.compile(r"\b(?:offer(?:s|ed)?|came in|range|budget)\b[^a-z]*$")
"""Right before an amount: what somebody offers."""
_PLAIN = re.compile(
    r"\W*(?:(?:has|had|about|almost|nearly|over|some|good|full|solid|going on|in|all|total|"
    r"experience|exp|years?|months?|now|so far|altogether|overall|of it|s?he's|since|"
    r"\d[\d.+]*)\W*)+"
)
_NOT_WHOLLY = re.compile(r"\b(?:if (?:you|we|one) counts?|counting|since (?:1\d|age|school)\b)")
_SINCE = re.compile(r"\bsince\b|\bfrom\b")
_FIGURE = re.compile(r"(?<![\w.$])(\d{1,2}(?:\.\d)?)(?![\w%]|[.,]\d)")
_GONE_BY = re.compile(r"\W*(?:since|ago|in\b|after|before|till?|until)\b")
_NOT_BEFORE = re.compile(r"\b(?:not|nothing|can't|cannot|won't|until|till?|before|earliest)\b")
_MOST_DAYS = 200.0
_NONE = re.compile(r"\b(?:no|none|nothing|nobody|zero|tomorrow|today|at once|immediately|right "
                   r"away|same day|walk)\b")  # fmt: skip


def _years(claim: Claim) -> Iterator[Fact]:
    """ "Six years of NICU", "C++ since '11", "3 tele": the length, and what it is of."""
    length = _length(claim)
    if length is None:
        return
    amount, stop = length
    said = after(claim.text.low, stop, claim.label.end)
    named = [one.name for one in said if one.name in lexicon().names]
    about = named or [m.means for m in lexicon().both.find(claim.said)][:1]
    clause = claim.text.clause(claim.label.start)
    if _NOT_WHOLLY.search(claim.text.low, clause.start, clause.end):
        return
    if not about and _PLAIN.fullmatch(claim.said) is None:
        return
    bare = () if about else (("bare", "1"),)
    for name in about or [_TOTAL]:
        yield claim.fact(
            FactKind.YEARS, name, STATED, years_shown(amount), amount=amount, details=bare
        )


def _length(claim: Claim) -> tuple[Amount, int] | None:
    """How many years a claim tells of, and where that ends: stated, since a day, or a figure."""
    text, (start, end) = claim.text, claim.label[:2]
    for found in durations(text.low[start:end]):
        amount = in_years(found.amount)
        return (amount, start + found.end) if amount and amount.low <= _LONGEST else None
    if _SINCE.search(claim.said):
        for moment in moments(text.low, text.said):
            if start <= moment.start < end and moment.moment.first < text.said:
                return _until(moment.moment, text.said), end
    m = _FIGURE.search(claim.said)
    if m is None:
        return None
    count = float(m[1])
    return Amount(count, count, "year", vague=True), start + m.end()


def _until(moment: Moment, said: date) -> Amount:
    """The years from a day to the day it was said."""
    least, most = ((said - day).days / _YEAR for day in (moment.last, moment.first))
    return Amount(round(max(0.0, least), 2), round(most, 2), "year", vague=True)


def _pay(claim: Claim) -> Iterator[Fact]:
    """ "31.40", "won't go under 44": an amount with a basis."""
    start, end = claim.label[:2]
    role = _ROLES[claim.label.name]
    if role == "now" and claim.text.sense(start, end).tense is Tense.PAST:
        role = "was"
    if role == "now" and _OFFERED.search(claim.text.low, max(0, start - _BEFORE_PAY), start):
        return
    for money in settled(claim.text.low):
        if start <= money.start < end and money.amount.low >= _LEAST_PAY:
            about = nature(claim.text.low, money)
            hours = HOURS.match(claim.text.low, money.end)
            yield claim.fact(
                KINDS[role],
                about,
                role,
                pay_shown(money.amount),
                amount=money.amount,
                tense=Tense.PAST if role == "was" else Tense.NOW,
                details=(("hours", hours[1]),) if hours else (),
            )
            return


def _notice(claim: Claim) -> Iterator[Fact]:
    """ "Owes them four wks", "could walk tomorrow", "not before June"."""
    text, (start, end) = claim.text, claim.label[:2]
    found = [one for one in lengths(text.low, start, end) if one.days.low <= _MOST_DAYS]
    if found and _GONE_BY.match(text.low, found[0].end):
        return
    if found:
        days = found[0].days
        yield claim.fact(
            FactKind.NOTICE, "notice", f"{days.low:.0f}", claim.said.strip(), amount=days
        )
        return
    ahead = [
        one.moment
        for one in moments(text.low, text.said)
        if start <= one.start < end and one.moment.last >= text.said
    ]
    if ahead:
        yield _start(claim, ahead[0])
    elif _NONE.search(claim.said):
        none = Amount(0.0, 0.0, "day")
        yield claim.fact(FactKind.NOTICE, "notice", "0", "no notice", amount=none)


def _start(claim: Claim, day: Moment) -> Fact:
    """A day from which they could begin."""
    floor = "yes" if _NOT_BEFORE.search(claim.said) else ""
    return claim.fact(
        FactKind.START,
        "start",
        day.first.isoformat(),
        f"start {claim.said.strip()}",
        when=Period(day, None),
        details=(("floor", floor),) if floor else (),
    )


MAKERS: dict[str, Maker] = {"years": _years, **dict.fromkeys(_ROLES, _pay), "notice": _notice}
