"""The call sheet: at most six questions, a good time first and referrals last."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Difference, Fact, FactKind, Wanted

MOST = 6
STALE = timedelta(days=183)
"""After half a year what was said is asked again."""
ONE_OF = {
    "pay_wanted": frozenset({"pay_wanted", "pay_floor"}),
    "notice": frozenset({"notice", "start"}),
    "shift": frozenset({"shift", "hours"}),
    "skill": frozenset({"skill", "employer", "employment"}),
}


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask: its words, and why it stands on the sheet ("not asked yet").

    `kind` is the kind of fact that answers it; "good_time" and "referral" for the two that always
    stand. `about` narrows it; `difference` says two statements differ.
    """

    kind: str
    words: str
    because: str
    about: str = ""
    difference: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """A fact as it is known now, and when it was last said."""

    fact: Fact
    at: datetime


def sheet(
    said: Sequence[Said],
    differences: Sequence[Difference] = (),
    wanted: Sequence[Wanted] = (),
    *,
    ask: Sequence[str] = (),
    now: datetime,
) -> tuple[Question, ...]:
    """The questions for a call.

    `said`: the current facts; `differences`: those to ask about; `wanted`: what the opportunity
    at hand turns on; `ask`: those of its knock-outs, in words, that only a person can answer.
    In conflict comes first, then its knock-outs, then what is not known, then
    what is older than six months.
    """
    asked = words("questions")
    between: dict[tuple[str, str], Question] = {}
    for question in _candidates(said, differences, (wanted, ask), now):
        between.setdefault((question.kind, question.about), question)
    middle = list(between.values())[: MOST - 2]
    return (
        Question("good_time", asked["first"], "always first"),
        *middle,
        Question("referral", asked["last"], "always last"),
    )


def _candidates(
    said: Sequence[Said],
    differences: Sequence[Difference],
    turns_on: tuple[Sequence[Wanted], Sequence[str]],
    now: datetime,
) -> Iterator[Question]:
    weight = {"material": 0, "ask": 1}
    for difference in sorted(differences, key=lambda d: weight[d.severity]):
        because = "two statements differ"
        yield Question(
            difference.first.kind, difference.ask, because, difference.about, difference=True
        )
    wanted, ask = turns_on
    yield from _knock_outs(said, wanted)
    for words_ in ask:
        yield Question("knock_out", f"A knock-out here: {words_}?", "knock-out", words_)
    shut_out = {want.kind.value for want in wanted if want.knock_out}
    yield from (question for question in _unknown(said) if question.kind not in shut_out)
    yield from _stale(said, now)


def _knock_outs(said: Sequence[Said], wanted: Sequence[Wanted]) -> Iterator[Question]:
    known = {(s.fact.kind, s.fact.about) for s in said} | {(s.fact.kind, "") for s in said}
    for want in wanted:
        if want.knock_out and (want.kind, want.about) not in known:
            subject = f" {want.about}:" if want.about else ""
            words_ = f"A knock-out here,{subject} {_of(want.kind)['ask']}"
            yield Question(want.kind, words_, "knock-out, not asked yet", want.about)


def _unknown(said: Sequence[Said]) -> Iterator[Question]:
    known = {s.fact.kind.value for s in said}
    for question in words("questions")["question"]:
        kind = question["kind"]
        if known.isdisjoint(ONE_OF.get(kind, {kind})):
            yield Question(kind, question["ask"], "not asked yet")


def _stale(said: Sequence[Said], now: datetime) -> Iterator[Question]:
    for question in words("questions")["question"]:
        kinds = ONE_OF.get(question["kind"], {question["kind"]})
        last = max(
            (s for s in said if s.fact.kind.value in kinds), key=lambda s: s.at, default=None
        )
        if last is not None and now - last.at > STALE:
            again = question["again"].format(value=last.fact.shown)
            yield Question(question["kind"], again, f"{(now - last.at).days} days old")


def _of(kind: FactKind) -> Any:
    asked = words("questions")["question"]
    return next((q for q in asked if q["kind"] == kind), {"ask": "how does it stand?"})
