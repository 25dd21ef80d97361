"""Whether the candidate would move, where to, and a move that is planned."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from recruiter_desk.screening.model import Fact, FactKind, Moment, Period, Standing, Tense
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.moves import (
    NO,
    ONLY,
    PLAN,
    WISH,
    YES,
    Move,
    conditions,
    moves,
    scope,
)
from recruiter_desk.screening.reading.places import Placed, value_of
from recruiter_desk.screening.reading.quoting import around
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import moments
from recruiter_desk.screening.spots import written

_GUARD = re.compile(
    r"relo|mov(?:e|es|ing)|where|budge|only|or bust|\bset on|back to|home to|returning|"
    r"emigrat|closing|signed|lease|be in|die in|out of|whole life|trasfer|traslad|mudar|"
    r"mobil|all in on|apartment|house|flat|hunting|transfer|abroad|overseas|plans? to|wants? "
    r"to|open to|consider|would (?:go|do|look)|uproot|leav(?:e|ing)|stay|local|roots|rooted|"
    r"tied|anchored|stuck|umz|zieht|mobil|déménag|anywhere|flexible|"
    r"geograph|no ties|bags|nothing (?:tying|keeping|holding)|heading|go where|heart set"
)
_OFF = re.compile(
    r"\s*(?:is|was|has been|'s|got|fell)? ?(?:now )?(?:off\b|cancelled|canceled|called off|"
    r"on hold|not happening|no longer|through|shelved|dead)"
)
_WOULD = re.compile(
    r"\b(?:thinking|considering|would like|'d like|hop(?:es|ing)|wants?|wanting|keen|dreams|"
    r"wishes|eager|maybe|might|possibly|may|looking|toying|exploring|one day|someday|"
    r"eventually|long term|down the road|tempted)\b"
)
_LEAVES = re.compile(r"\bleav(?:e|ing)\b|\bstay")
_NOWHERE_ELSE = re.compile(
    r"\bonly\b|\bnowhere (?:but|except|other)|\bexclusively\b|\bsolely\b|\bjust (?:to|within|"
    r"in)\b|\bnothing (?:but|outside)\b|\bstrictly\b"
)
_ANYWHERE = re.compile(
    r"\banywhere\b|\bany location|\bnationwide\b|\bwherever\b|\ball over\b|\bany state\b|"
    r"\bacross the (?:country|us|uk|states)\b|\bworldwide\b|\binternational"
)
_OPEN = re.compile(r"(?:might|may|could see|could|considering)\b")
_IF = re.compile(r"\b(?:if|unless|depend|once|maybe|might)\b")
_YEAR = re.compile(r"20\d\d")
_UNSURE = (Standing.DENIED, Standing.HYPOTHETICAL, Standing.ASKED, Standing.GUESSED)


def read(text: Text) -> Iterator[Fact]:
    """RELOCATION facts: `about` "willing" with "yes" or "no", or "plan" with the place as value.

    Details: `spots` where to (of "no": where not to); `only` yes: there and nowhere else;
    `anywhere` yes; `condition` yes: true only if something else is; `soft` yes: a wish more than
    a plan. `when` of a plan is its date. A plan said not to be is DENIED.
    """
    if not _GUARD.search(text.low):
        return
    for clause in text.clauses:
        if not _GUARD.search(text.low, clause.start, clause.end):
            continue
        if text.is_resume and text.outline.job(clause.start) is not None:
            continue
        told: set[tuple[str, str, str]] = set()
        for move in moves(text, clause):
            fact = _fact(text, clause, move)
            key = (fact.about, fact.value, fact.detail("spots"))
            if key not in told:
                told.add(key)
                yield fact


def _fact(text: Text, clause: Clause, move: Move) -> Fact:
    if move.place is None:
        return _willing(text, clause, move)
    if move.what == ONLY:
        details = (*_of_place(move.place), ("only", "yes"))
        shown = f"would move only to {move.place.name}"
        span = around(text, move.start, move.end)
        return text.fact(FactKind.RELOCATION, "willing", YES, shown, *span, details=details)
    return _plan(text, clause, move, move.place)


def _of_place(place: Placed) -> tuple[tuple[str, str], ...]:
    return ("spots", written(place.spots)), ("place", place.name)


def _willing(text: Text, clause: Clause, move: Move) -> Fact:
    words = text.low[move.start : move.end]
    first = text.sense(move.start, min(move.start + 1, move.end))
    sense = text.sense(move.start, move.end) if move.what == YES else first
    value = NO if sense.standing is Standing.DENIED else move.what
    if sense.standing in {Standing.DENIED, Standing.PLANNED} or "?" in words:
        sense = sense._replace(standing=Standing.ASSERTED)
    place = None if value == NO and _LEAVES.search(words) else scope(text, clause, move.end)
    only = place is not None and _NOWHERE_ELSE.search(text.low, clause.start, clause.end)
    value = YES if only else value
    shown = "would move" if value == YES else "would not move"
    if place is not None:
        shown = f"{shown}{' only' if only else ''} to {place.name}"
    span = around(text, move.start, max(move.end, place.end if place else 0))
    details = _details(text, clause, place, words, value, only=bool(only))
    given: dict[str, Any] = {**sense._asdict(), "details": details}
    return text.fact(FactKind.RELOCATION, "willing", value, shown, *span, **given)


def _details(
    text: Text, clause: Clause, place: Placed | None, words: str, value: str, *, only: bool
) -> tuple[tuple[str, str], ...]:
    """What limits a willingness: a place, nowhere else, a condition."""
    bounds = (clause.start, clause.end)
    found = list(_of_place(place)) if place else []
    if place is None and value == YES and _ANYWHERE.search(text.low, *bounds):
        found.append(("anywhere", "yes"))
    if only:
        found.append(("only", "yes"))
    if conditions().search(text.low, *bounds) or (value == YES and _OPEN.match(words)):
        found.append(("condition", "yes"))
    return tuple(found)


def _plan(text: Text, clause: Clause, move: Move, place: Placed) -> Fact:
    """A move to a place that is to come."""
    low = text.low
    first = move.end - 1 if move.what == WISH else move.start
    there = (first, first + 1) if move.what == WISH else (place.start, place.end)
    sense, told = text.sense(first, first + 1), text.sense(*there)
    stands = sense.standing if sense.standing in _UNSURE else told.standing
    if _OFF.match(low, place.end, clause.end):
        stands = Standing.DENIED
    sense = sense._replace(
        standing=stands if stands in _UNSURE else Standing.PLANNED, tense=Tense.FUTURE
    )
    details = list(_of_place(place))
    wishes = _WOULD.search(low, clause.start, move.end)
    if move.what == WISH or wishes:
        details.append(("soft", "yes"))
    depends = conditions().search(low, clause.start, move.start)
    if move.what == PLAN and (depends or _IF.search(low, place.end, clause.end)):
        details.append(("condition", "yes"))
    span = around(text, min(move.start, place.start), max(place.end, move.end))
    given: dict[str, Any] = {**sense._asdict(), "details": tuple(details)}
    given["when"] = _date(text, clause, move.start)
    shown = f"moving to {place.name}"
    return text.fact(FactKind.RELOCATION, "plan", value_of(place), shown, *span, **given)


def _date(text: Text, clause: Clause, start: int) -> Period | None:
    near = [f for f in moments(text.low, text.said) if clause.start <= f.start < clause.end]
    later = [f for f in near if f.moment.last >= text.said]
    if after := [f for f in later if f.start >= start] or later:
        return Period(after[0].moment, None)
    past = [f for f in near if f.start >= start]
    if not past or _YEAR.search(text.low, past[0].start, past[0].end):
        return None
    ahead = past[0].moment
    moment = Moment(_next_year(ahead.first), _next_year(ahead.last), ahead.precision)
    return Period(moment, None)


def _next_year(day: date) -> date:
    return day.replace(year=day.year + 1, day=min(day.day, 28))
