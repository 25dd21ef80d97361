"""Whether the candidate would move, where to, and a move that is planned."""

import re
from collections.abc import Iterator
from typing import Any

from recruiter_desk.screening.model import Fact, FactKind, Holder, Standing, Tense
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._bound import GO, STAY, Bound, bounds, is_leaving
from recruiter_desk.screening.reading.kinds._move_when import date_of
from recruiter_desk.screening.reading.kinds._whose_move import FAMILY, whose_move
from recruiter_desk.screening.reading.moves import (
    NO,
    ONLY,
    PLAN,
    WISH,
    YES,
    Move,
    conditions,
    moves,
    of_another,
    of_others,
    scope,
)
from recruiter_desk.screening.reading.named import NAME
from recruiter_desk.screening.reading.places import Placed, place_at, value_of
from recruiter_desk.screening.reading.quoting import around
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.spots import written
from recruiter_desk.screening.swift import swift

_GUARD = swift(
    r"relo|mov(?:e|es|ing)|where|budge|only|or bust|\bset on|back to|home to|returning|"
    r"emigrat|closing|signed|lease|be in|die in|out of|whole life|trasfer|traslad|mudar|"
    r"mobil|all in on|apartment|house|flat|hunting|transfer|abroad|overseas|plans? to|wants? "
    r"to|open to|consider|would (?:go|do|look)|uproot|leav(?:e|ing)|stay|local|roots|rooted|"
    r"tied|anchored|stuck|umz|zieh|mobil|déménag|anywhere|flexible|"
    r"\bgo\b|going|'d go|live in|\btable\b|cards|the plan|bound|lifer|head|\boff to|anywhere|"
    r"movers|"
    r"in mind|\bby\b|\b(?:nie|nein|non|nee|nej|nicht|quitter)\b|bleib|reste|decid|bought|"
    r"verhuis|strictly|settle|retire|through and|"
    r"flytt|buried|shift|sold on|all in|geograph|no ties|bags|nothing (?:tying|keeping|"
    r"holding)|heading|go where|heart set"
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
_ON_PAPER = re.compile(
    r"\b(?:willing|open|able|unable|ready|happy|prepared|available|free|not|no|will|would|can|"
    r"cannot|won't|happily|gladly|keen)\b[^.;\n]{0,24}\b(?:relocat(?:e|ing|ion)|move|moving|go "
    r"(?:any)?where\w*|anywhere|umzu\w+|mobil\w*)\b(?! (?:the|a|an|our|its|all|to (?:a|an|the)|"
    r"from)\b)|\brelocation\s*[:=]|\bno ties\b"
)
_TO = re.compile(r"\b(?:to|nach|into|à|naar|till|til)\b")
_RIGHT_ONE = re.compile(r"for the right|right ")
_LABEL = re.compile(rf"[\W]*({NAME})(?: [A-Z]\w*)?:")
_UNSURE = (Standing.DENIED, Standing.HYPOTHETICAL, Standing.ASKED, Standing.GUESSED)


def read(text: Text) -> Iterator[Fact]:
    """RELOCATION facts: `about` "willing" with "yes" or "no", or "plan" with the place as value.

    Details: `spots` where to (of "no": where not to); `only` yes: there and nowhere else;
    `anywhere` yes; `condition` yes: true only if something else is; `soft` yes: a wish more than
    a plan. `when` of a plan is its date. A plan said not to be is DENIED.
    """
    if not _GUARD.search(text.low):
        return
    would = False
    for fact in _of_clauses(text):
        would = would or (fact.value != NO and fact.holder is Holder.CANDIDATE)
        yield fact
    if not would and not text.is_resume:
        yield from _leaving(text)


def _leaving(text: Text) -> Iterator[Fact]:
    """That they go, by what only those do who go: a house on the market, movers booked."""
    own = frozenset(text.person.lower().split())
    for clause in text.clauses:
        m = is_leaving(text, clause)
        sense = text.sense(*m.span()) if m else None
        if m is None or sense is None or sense.standing in _UNSURE:
            continue
        label = _LABEL.match(text.text, clause.line, m.start())
        if label is not None and label[1].lower() not in own:
            continue
        of_family = FAMILY.search(text.low, *_span(clause)) or _is_of_place(text, clause)
        holder = Holder.CANDIDATE if of_family else sense.holder
        given: dict[str, Any] = {"holder": holder, "standing": Standing.ASSERTED}
        span = around(text, *m.span())
        shown = "is about to move"
        yield text.fact(FactKind.RELOCATION, "willing", YES, shown, *span, **given)
        return


def _is_of_place(text: Text, clause: Clause) -> bool:
    """Whether a town is what stands before the colon, and nobody's name: "Hamburg: has …"."""
    label = _LABEL.match(text.text, clause.line, clause.end)
    if label is None or ":" not in label.group():
        return False
    place = place_at(text, label.start(1), label.end())
    return place is not None and bool(place.spots)


def _span(clause: Clause) -> tuple[int, int]:
    return clause.start, clause.end


def _of_clauses(text: Text) -> Iterator[Fact]:
    for clause in text.clauses:
        if not clause.asks and not _GUARD.search(text.low, clause.start, clause.end):
            continue
        if text.is_resume and not _may_tell(text, clause):
            continue
        told: set[tuple[str, str, str]] = set()
        for move in moves(text, clause):
            fact = _fact(text, clause, move)
            key = (fact.about, fact.value, fact.detail("spots"))
            if key not in told:
                told.add(key)
                yield fact
        if not text.is_resume:
            yield from _by_place(text, clause, told)


def _may_tell(text: Text, clause: Clause) -> bool:
    """Whether a clause of a resume is no line of a job, or tells of moving all the same."""
    if text.outline.job(clause.start) is None:
        return True
    return _ON_PAPER.search(text.low, clause.start, clause.end) is not None


def _by_place(text: Text, clause: Clause, told: set[tuple[str, str, str]]) -> Iterator[Fact]:
    """What the words around a place tell where no words of moving do: "staying in Ohio"."""
    for bound in bounds(text, clause):
        value = YES if bound.what == GO else NO
        spots = written(bound.place.spots)
        if any(a == value for _, a, _s in told) or any(s == spots for _, _a, s in told):
            continue
        fact = _of_place_alone(text, clause, bound, value)
        if fact is not None:
            told.add((fact.about, fact.value, spots))
            yield fact


def _of_place_alone(text: Text, clause: Clause, bound: Bound, value: str) -> Fact | None:
    place = bound.place
    sense = text.sense(place.start, place.end)
    stands = sense.standing
    if stands in {Standing.ASKED, Standing.DENIED, Standing.PLANNED}:
        stands = Standing.ASSERTED
    if bound.what == GO and sense.standing in {Standing.DENIED, Standing.ASKED}:
        return None
    opens = not text.low[clause.start : place.start].strip(" \"'")
    if sense.holder is Holder.OTHER:
        before = text.sense(clause.start, max(clause.start, place.start - 1)).holder
        sense = sense._replace(holder=Holder.CANDIDATE if opens else before)
    key = "stays" if bound.what == STAY else "spots"
    details = [(key, written(place.spots)), ("place", place.name)]
    depends = conditions().search(text.low, clause.start, clause.end)
    if depends and bound.what == GO and not is_leaving(text, clause):
        details.append(("condition", "yes"))
    shown = {GO: "would move to", STAY: "stays in"}.get(bound.what, "would not move to")
    given: dict[str, Any] = {
        **sense._replace(
            standing=stands, tense=Tense.NOW, holder=whose_move(text, clause, sense.holder)
        )._asdict(),
        "details": tuple(details),
    }
    span = around(text, clause.start, max(place.end, min(clause.end, place.end + 60)))
    return text.fact(
        FactKind.RELOCATION, "willing", value, f"{shown} {place.name}", *span, **given
    )


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
    if place is not None and value == NO and not _TO.search(text.low, move.start, place.start):
        place = None
    only = place is not None and _NOWHERE_ELSE.search(text.low, clause.start, clause.end)
    value = YES if only else value
    shown = "would move" if value == YES else "would not move"
    if place is not None:
        shown = f"{shown}{' only' if only else ''} to {place.name}"
    span = around(text, move.start, max(move.end, place.end if place else 0))
    details = _details(text, clause, place, words, value, only=bool(only))
    holder = whose_move(text, clause, sense.holder)
    holder = Holder.OTHER if of_others(text, clause, move.start) else holder
    sense = sense._replace(holder=holder)
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
    depends = _depends(text, clause) and not is_leaving(text, clause)
    if depends or (value == YES and _OPEN.match(words)):
        found.append(("condition", "yes"))
    return tuple(found)


def _depends(text: Text, clause: Clause) -> bool:
    """Whether it hangs on something else; "for the right job" of a resume is only a phrase."""
    met = conditions().finditer(text.low, clause.start, clause.end)
    return any(not (text.is_resume and _RIGHT_ONE.match(m.group())) for m in met)


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
    someone = any(whose(text, clause, move.start) for whose in (of_another, of_others))
    holder = Holder.OTHER if someone else whose_move(text, clause, sense.holder)
    sense = sense._replace(holder=holder)
    given: dict[str, Any] = {**sense._asdict(), "details": tuple(details)}
    given["when"] = date_of(text, clause, move.start)
    shown = f"moving to {place.name}"
    return text.fact(FactKind.RELOCATION, "plan", value_of(place), shown, *span, **given)
