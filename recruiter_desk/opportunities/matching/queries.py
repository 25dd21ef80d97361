"""Who fits an opportunity, and which opportunities fit a person."""

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from operator import itemgetter
from typing import NamedTuple

from recruiter_desk.base.clock import instant, local, stamp
from recruiter_desk.base.collecting import no_collecting
from recruiter_desk.base.errors import DeskError
from recruiter_desk.opportunities.matching import explaining, loading
from recruiter_desk.opportunities.matching.finding import (
    OFF_LIMITS,
    Found,
    left_out,
    likeliest,
    who_may,
)
from recruiter_desk.opportunities.matching.loading import sought
from recruiter_desk.opportunities.matching.model import Answer, Candidate, Fit, Match, MatchList
from recruiter_desk.opportunities.matching.rules.asking import asks_first
from recruiter_desk.opportunities.matching.rules.judge import Judged, judge_fit, order
from recruiter_desk.opportunities.matching.rules.plain import Opening, Verdict
from recruiter_desk.people.queries import person_of
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in

READS = frozenset(
    {
        *("person", "expertise", "note", "call", "resume", "fact", "fact_ruling", "employer"),
        *("difference_answer", "opportunity", "want", "move", "off_limits", "milestone"),
        *("opportunity_contact", "opportunity_call", "employer_name", "merge"),
    }
)
JUDGED = 2000  # people the rule judges; the rest are counted
AT_FIRST = 150  # of them for a first look
MOST = 1000  # matches in one answer
PEOPLE = "SELECT count(*) FROM person"
STAGES = """
SELECT person_id, stage FROM (
  SELECT person_id, stage, row_number() OVER (PARTITION BY person_id ORDER BY at DESC, id DESC) n
  FROM move WHERE opportunity_id = ?) WHERE n = 1"""
BEFORE = """
SELECT m.person_id, o.title, m.at, m.why FROM json_each(:people) j
CROSS JOIN move m ON m.person_id = j.value JOIN opportunity o ON o.id = m.opportunity_id
WHERE m.stage = 'no' AND m.opportunity_id <> :id AND NOT EXISTS (
  SELECT 1 FROM move n WHERE n.opportunity_id = m.opportunity_id AND n.person_id = m.person_id
  AND (n.at, n.id) > (m.at, m.id))
ORDER BY m.at DESC, m.id DESC"""
DIFFER = """
SELECT person_id, kind, about FROM difference
WHERE state IN ('to_ask', 'later') AND person_id IN (SELECT value FROM json_each(?))"""
NO = "no"
SAID_NO = "said no to this one"


class _Held(NamedTuple):
    """Somebody who was judged, why they do not fit ("" where they may), and how far they came.

    What was said of them is not held: of thousands it would be much to keep.
    """

    place: tuple[int, ...]
    candidate: Candidate
    judged: Judged
    against: str
    stage: str
    contact: int | None


class _Look(NamedTuple):
    """One look at an opportunity: the clock of the recruiter, and today on it."""

    read: sqlite3.Connection
    opening: Opening
    now: datetime
    zone: str

    @property
    def today(self) -> date:
        return local(self.now, self.zone).date()


def match(desk: Desk, opportunity: int, limit: int = 50) -> MatchList:
    """Everybody held against an opportunity, the best `limit` of them explained.

    NotFound when there is no such opportunity, DeskError for a limit under 1.
    """
    most = _limit(limit)
    with desk.read() as read, no_collecting():
        look = _look(desk, read, loading.opening_of(read, opportunity))
        found = who_may(read, look.opening, stamp(look.now), look.today, enough=JUDGED)
        ids = found.ids[:JUDGED]
        if len(found.ids) <= JUDGED:
            ids += sorted(found.far)[: max(0, most - len(found.ids))]
        held = _judge(look, ids)
        counted = _counted(read, found, held, most)
        return MatchList(
            sought(look.opening),
            _explained(look, held[:most]),
            counted,
            off_limits=[*found.left_out.values()].count(OFF_LIMITS),
            more=_more(found, held, most),
        )


def first_look(desk: Desk, opportunity: int, limit: int = 50) -> MatchList:
    """The likeliest at once, for the screen while `match` looks at everybody."""
    with desk.read() as read, no_collecting():
        look = _look(desk, read, loading.opening_of(read, opportunity))
        ids = likeliest(read, look.opening, stamp(look.now), look.today, enough=AT_FIRST)
        held = _judge(look, ids[:AT_FIRST])
        matches = _explained(look, held[: _limit(limit)])
    return MatchList(sought(look.opening), matches, is_whole=False)


def fits(desk: Desk, person: int) -> tuple[Fit, ...]:
    """A person held against each open opportunity, the best first; NotFound without the person."""
    person_of(desk, person)
    with desk.read() as read:
        found = []
        for opening in loading.open_openings(read):
            look = _look(desk, read, opening)
            (held,) = _judge(look, [person])
            why = left_out(read, opening, stamp(look.now), look.today).get(person, "")
            (match_,) = _explained(look, [held])
            found.append(((bool(why), *held.place[:-1]), Fit(sought(opening), match_, why)))
    return tuple(fit for _, fit in sorted(found, key=itemgetter(0)))


def _look(desk: Desk, read: sqlite3.Connection, opening: Opening) -> _Look:
    return _Look(read, opening, desk.now(), settings_in(read).zone)


def _limit(limit: int) -> int:
    if limit < 1:
        raise DeskError("Nobody was asked for.", "Give --limit a number from 1 up.")
    return min(limit, MOST)


def _judge(look: _Look, ids: Sequence[int]) -> list[_Held]:
    """Judged and in order: those who said no to this one last."""
    stages = dict(look.read.execute(STAGES, (look.opening.id,)).fetchall())
    today, opening = look.today, look.opening
    held = []
    for person, candidate, contact in loading.people(look.read, ids):
        judged, stage = judge_fit(person, opening, today), stages.get(person.id, "")
        place = (stage == NO, *order(judged), -(contact or 0), person.id)
        against = SAID_NO if stage == NO else judged.against
        held.append(_Held(place, candidate, judged, against, stage, contact))
    held.sort(key=itemgetter(0))
    return held


def _counted(
    read: sqlite3.Connection, found: Found, held: list[_Held], shown: int
) -> dict[str, int]:
    """Those who do not fit by reason, in the order in which it is asked; the shown left out."""
    everybody = read.execute(PEOPLE).fetchone()[0]
    counted = Counter({"other function": everybody - found.eligible})
    counted.update(why for why in found.left_out.values() if why != OFF_LIMITS)
    counted.update(one.against for one in held[shown:] if one.against)
    counted["too far"] += len(found.far) - max(0, len(held) - len(found.ids[:JUDGED]))
    return {reason: count for reason, count in counted.items() if count}


def _more(found: Found, held: list[_Held], shown: int) -> int:
    """Those who may fit beyond the shown, the unjudged included."""
    return sum(not one.against for one in held[shown:]) + len(found.ids[JUDGED:])


def _explained(look: _Look, held: Sequence[_Held]) -> tuple[Match, ...]:
    """With the sentences, what differs, and why they were not right for others."""
    ids = json.dumps([one.candidate.id for one in held])
    refs = (v.said.ref for one in held for v in one.judged.all if v.said is not None)
    pieces = explaining.pieces_of(look.read, refs)
    differ: dict[int, list[tuple[str, str]]] = {}
    for person, kind, about in look.read.execute(DIFFER, (ids,)):
        differ.setdefault(person, []).append((kind, about))
    before = _before(look, ids)
    return tuple(
        _match(look, one, pieces, differ.get(one.candidate.id, []), before) for one in held
    )


def _match(
    look: _Look,
    one: _Held,
    pieces: dict[str, explaining.Piece],
    differ: Sequence[tuple[str, str]],
    before: dict[int, list[str]],
) -> Match:
    judged, person = one.judged, one.candidate.id

    def said(verdict: Verdict) -> Answer:
        return explaining.answer(verdict, pieces, look.now, look.zone)

    return Match(
        person=one.candidate,
        function=said(judged.function),
        expertise=tuple(map(said, judged.expertise)),
        location=said(judged.location),
        knockouts=tuple(map(said, judged.knock_outs)),
        ask_first=asks_first(look.opening, differ),
        stage=one.stage,
        before=tuple(before.get(person, ())),
        last_contact=None if one.contact is None else instant(one.contact),
    )


def _before(look: _Look, ids: str) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    asked = {"people": ids, "id": look.opening.id}
    for person, title, at, why in look.read.execute(BEFORE, asked):
        day = local(instant(at), look.zone)
        said = f"no for {title}, {day.day} {day:%b %Y}"
        found.setdefault(person, []).append(f"{said}: {why}" if why else said)
    return found
