"""What became of a referral, what its referrer is owed, and how the two know each other."""

import json
import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from recruiter_desk.base.clock import DAY, day_start, stamp
from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean_line
from recruiter_desk.matters.model import FEE, REFERRAL_DEBT, Open
from recruiter_desk.referrals.model import Happened, How, Outcome, Owed, State

SOON, LATE = 3 * DAY, 7 * DAY  # after what became of them: tell within days (practice, Referrals)
FEE_SHOWS = timedelta(days=14)  # before it is due
FEE_LATE = timedelta(days=7)  # after it was due
FAR = {"given": 0, "spoken": 1, "submitted": 2, "placed": 3, "declined": 3}
OVERRULES = {
    "spoken": {"given"},
    "declined": {"given", "spoken", "submitted"},
    "submitted": {"given", "spoken", "declined"},
    "placed": {"given", "spoken", "submitted", "declined"},
}
"""What a stage puts an end to: a talk brings back nobody who was declined."""
TOLD_IN_A_ROW = 12  # answers named in one matter
CUES = {
    How.WORKED_TOGETHER: r"work(?:ed|s|ing)? (?:together|with|for|under|beside|alongside)"
    r"|co-?workers?|colleagues?|same (?:team|shift|department|employer)"
    r"|manag(?:ed|es)|supervis(?:ed|es)",
    How.TAUGHT: r"taught|teach(?:es|er)?|trained|students?|instructor|preceptor|mentor(?:ed)?"
    r"|class-?mates?|same (?:class|school|program)|school together",
    How.FRIEND: r"friends?|buddy|roommates?|neighbou?rs?",
    How.FAMILY: r"sister|brother|wife|husband|spouse|partner|cousin|mother|father|mom|dad|son"
    r"|daughter|aunt|uncle|niece|nephew|family|in-law|married",
}
LABELS = {
    How.NOT_SAID: "",
    How.WORKED_TOGETHER: "worked together",
    How.TAUGHT: "taught",
    How.FRIEND: "friends",
    How.FAMILY: "family",
    How.OTHER: "",
}


def became(given_at: int, happened: Iterable[Happened]) -> tuple[str, int]:
    """How far one who was given then came, and since when.

    What was before the referral does not count; what I said holds until something further comes.
    """
    outcome, at = str(Outcome.GIVEN), given_at
    for event in sorted(happened, key=_order):
        if event.mine or (event.at >= given_at and outcome in OVERRULES[event.stage]):
            outcome, at = event.stage, event.at
    return outcome, at


def _order(event: Happened) -> tuple[int, bool, int, str]:
    return event.at, event.mine, FAR[event.stage], event.stage


def state_of(
    given_at: int,
    happened: Iterable[Happened],
    told: Sequence[tuple[int, str]],
    closed: Sequence[int] = (),
) -> State:
    """The state of a referral; `told` are instants and what was told then, oldest first.

    An answer is owed when there is more, or later, news than was told; `closed` are the instants
    at which what was open about the referrer was closed by hand, which is as good as told.
    """
    outcome, at = became(given_at, happened)
    told_at, said = told[-1] if told else (None, str(Outcome.GIVEN))
    news = outcome != said and (told_at is None or at > told_at or FAR[outcome] > FAR[said])
    owed = news and FAR[outcome] > 0 and not any(at <= instant for instant in closed)
    return State(outcome, at, told_at, owed)


def debt(owed: Sequence[Owed], snoozes: Iterable[tuple[int, int]] = ()) -> Open | None:
    """The one matter of a referrer who is to be told; None where nothing is owed.

    `snoozes` are when, and until when, what is open about them was left.
    """
    if not owed:
        return None
    told = sorted(owed, key=lambda each: (each.at, each.name))
    since = told[0].at
    return Open(
        REFERRAL_DEBT,
        since=since,
        due=since,
        shows=_after_rest(since, since, snoozes),
        soon=since + SOON,
        late=since + LATE,
        about=str(len(told)),
        said=json.dumps(told[:TOLD_IN_A_ROW], ensure_ascii=False),
    )


def fee(
    due_on: date,
    words: tuple[str, str],
    since: int,
    zone: str,
    *,
    closed: Sequence[int] = (),
    snoozes: Iterable[tuple[int, int]] = (),
) -> Open | None:
    """The matter of an unpaid fee on my clock; None once it was closed by hand when it showed.

    `words` are the amount and what is noted on it, `since` when it was entered.
    """
    due = stamp(day_start(due_on, zone))
    shows = stamp(day_start(due_on - FEE_SHOWS, zone))
    if any(instant >= max(shows, since) for instant in closed):
        return None
    late = stamp(day_start(due_on + FEE_LATE, zone))
    about, said = words
    shown = _after_rest(since, shows, snoozes)
    return Open(FEE, since, due, shown, soon=due, late=late, about=about, said=said)


def _after_rest(since: int, shows: int, snoozes: Iterable[tuple[int, int]]) -> int:
    return max([shows, *(until for at, until in snoozes if at >= since)])


def read_how(text: str) -> tuple[How, str]:
    """How two people know each other, from typed words; the words stay as they are.

    >>> read_how("worked together at Mercy 2019-21")[0].value
    'worked_together'
    """
    words = clean_line(text)
    for how, cue in CUES.items():
        if re.search(rf"\b(?:{cue})\b", words, re.IGNORECASE):
            return how, words
    return (How.OTHER if words else How.NOT_SAID), words


def say_how(how: How | str, words: str) -> str:
    """How they know each other, in words: "worked together at Mercy, 2019 to 2021"."""
    how = How(how)
    if not words or read_how(words)[0] == how or not LABELS[how]:
        return words or LABELS[how]
    return f"{LABELS[how]} {words}"


def checked(kind: type[How] | type[Outcome], word: str, what: str) -> str:
    """The word; DeskError where it is none of that kind."""
    try:
        return kind(word).value
    except ValueError:
        known = ", ".join(each.value for each in kind if each.value)
        raise DeskError(f"{what} is one of {known}.") from None


def joined(kept: str, new: str) -> str:
    """Words kept, with the newer ones behind them; nothing is said twice."""
    if not new or new.casefold() in kept.casefold():
        return kept
    return f"{kept}; {new}" if kept else new


def say_fee(cents: int | None, currency: str) -> str:
    """An amount in words: "500 USD", "499.50 USD"; empty where it is not said how much."""
    if cents is None:
        return ""
    whole, rest = divmod(cents, 100)
    amount = f"{whole:,}.{rest:02}" if rest else f"{whole:,}"
    return f"{amount} {currency}".strip()
