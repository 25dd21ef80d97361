"""The demo's network and opportunities, through the real commands, as network.toml tells them."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any, TypeAlias

from recruiter_desk.demo.one_step import OneStep
from recruiter_desk.demo.sources import table
from recruiter_desk.demo.times import Present
from recruiter_desk.opportunities import commands
from recruiter_desk.opportunities.model import OpeningDraft
from recruiter_desk.people.queries import the_person
from recruiter_desk.referrals.commands import add_fee, add_referral, ask, tell
from recruiter_desk.referrals.model import FeeDraft, ReferralDraft
from recruiter_desk.referrals.rules import read_how

Keep: TypeAlias = Callable[[OneStep, int, list[str], Present], None]
NETWORK = "network"
MORNING = "08:40"
TYPED = ("client", "function", "place", "within", "shifts", "pay", "words")
EDGE = "SELECT id FROM referral WHERE from_id = ? AND to_id = ? ORDER BY id"


def keep_network(step: OneStep, present: Present) -> None:
    """Who gave whom, who was asked, a fee; eight opportunities with those who stand on them."""
    told = table(NETWORK)["network"]
    for giver, given, at, how, _ in told["edges"]:
        step.time = present.at(at)
        draft = ReferralDraft(
            *(_id(step, giver), _id(step, given)),
            at=step.time,
            how=read_how(how)[0],
            how_words=how,
        )
        add_referral(step, draft)
    for person, at, about in told["asked"]:
        step.time = present.at(at)
        ask(step, _id(step, person), about)
    for each in table(NETWORK)["opportunity"]:
        _opportunity(step, present, each)
    step.time = present.now
    for giver, given, days, cents, currency, words in told["fees"]:
        due, edge = present.today + timedelta(days=days), _edge(step, giver, given)
        add_fee(step, FeeDraft(_id(step, giver), due, cents, currency, words, edge))


def keep_told(step: OneStep, present: Present) -> None:
    """Which referrers were told what became of whom: a step of its own, after it became so."""
    for giver, given, _, _, at in table(NETWORK)["network"]["edges"]:
        if at:
            step.time = present.at(at)
            tell(step, [_edge(step, giver, given)])


def _opportunity(step: OneStep, present: Present, each: Mapping[str, Any]) -> None:
    step.time = present.on(each["days"], MORNING)
    key = commands.add_opportunity(step, _draft(each, present))
    for text in each.get("notes", ()):
        commands.add_note(step, key, text)
    happened: list[tuple[datetime, Keep, list[str]]]
    happened = [(present.at(move[2]), _move, move) for move in each["moves"]]
    happened += [(present.at(p[1]), _permit, p) for p in each.get("permissions", ())]
    happened += [(present.at(s[1]), _submit, s) for s in each.get("submissions", ())]
    for at, keep, told in sorted(happened, key=itemgetter(0)):
        step.time = at
        keep(step, key, told, present)
    for name, kind, days, words in each.get("dates", ()):
        day = present.today + timedelta(days=days)
        commands.add_milestone(step, key, _id(step, name), kind, day, words)
    if each.get("stage") == "filled":
        step.time = present.on(each["closed"], MORNING)
        commands.close_opportunity(step, key, filled=True)
    elif each.get("stage") == "on_hold":
        step.time = _yesterday(present)
        commands.hold(step, key, each["why"])


def _draft(each: Mapping[str, Any], present: Present) -> OpeningDraft:
    def day(name: str) -> Any:
        return present.today + timedelta(days=each[name]) if name in each else None

    return OpeningDraft(
        title=each["title"],
        **{name: each.get(name, "") for name in TYPED},
        expertise=tuple(each.get("expertise", ())),
        knockouts=tuple(each.get("knockouts", ())),
        starts_on=day("starts"),
        submit_by=day("submit_by"),
        guarantee_days=each.get("guarantee"),
    )


def _move(step: OneStep, key: int, told: list[str], _present: Present) -> None:
    name, stage, _, *why = told
    commands.move_person(step, key, _id(step, name), stage, "".join(why))


def _permit(step: OneStep, key: int, told: list[str], _present: Present) -> None:
    name, _, words = told
    commands.permit(step, key, _id(step, name), words=words)


def _submit(step: OneStep, key: int, told: list[str], present: Present) -> None:
    name, _, asked = told
    commands.submit(step, key, _id(step, name), present.at(asked))


def _id(step: OneStep, name: str) -> int:
    return the_person(step, name).id


def _edge(step: OneStep, giver: str, given: str) -> int:
    with step.read() as read:
        row = read.execute(EDGE, (_id(step, giver), _id(step, given))).fetchone()
    return int(row[0])


def _yesterday(present: Present) -> datetime:
    return present.on(-1, MORNING)
