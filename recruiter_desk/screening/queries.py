"""What we know of a person: each fact with its speaker, and which one counts now."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from recruiter_desk.base.clock import instant
from recruiter_desk.base.errors import NotFound
from recruiter_desk.screening.judging import KEPT, known_of, quote
from recruiter_desk.screening.kept import as_fact
from recruiter_desk.screening.model import LEARNED, Difference, Fact, Known, SourceKind, Wanted
from recruiter_desk.screening.rules.judge import weighed
from recruiter_desk.screening.rulings import Ruled
from recruiter_desk.screening.sheet import Question, Said, sheet
from recruiter_desk.store.desk import Desk

READS = frozenset({"note", "call", "resume", "fact_ruling", "difference_answer", "person", "fact"})
ME = "me"
WEIGHT = {"set": 3, "typed": 3, "confirm": 2, "": 1}
WHY = {
    3: "you corrected it",
    2: "you confirmed it",
    1: "the newest word on it",
}
MARKS = """
SELECT name, score, why, at FROM talk_mark WHERE person_id = ? ORDER BY at DESC, id"""
ONE = KEPT.replace("WHERE person_id = ?", "WHERE id = ?")
WHYS = """
SELECT fingerprint, why, at FROM difference_answer WHERE person_id = ? ORDER BY id"""


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact as it is shown. `id` is "f12" for one that was read, "h3" for one typed by hand.

    `act` is what was said of it: "confirm", "set", "typed", "" for nothing. `because` says why
    it is the current one; "" where it is not. `said_by` is "me" for what was typed by hand.
    """

    id: str
    fact: Fact
    said_by: str
    source: str
    at: datetime
    quote: str
    act: str = ""
    current: bool = False
    because: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One of the two statements of a difference: who said it in which words."""

    fact: Fact
    quote: str
    source: str
    kind: SourceKind
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """A difference as it is kept; `because` is why it was explained, "" while nothing was said."""

    id: int
    person: int
    kind: str
    about: str
    first: Statement
    second: Statement
    why: str
    ask: str
    severity: str
    state: str
    fingerprint: str
    because: str = ""


@dataclass(frozen=True, slots=True)
class MarkLine:
    """One of the five marks after a talk."""

    name: str
    score: int
    why: str
    at: datetime


def known(desk: Desk, person: int) -> Known:
    """All that is known of a person, for what is being typed."""
    with desk.read() as read:
        return known_of(read, person)[0]


def facts_of(desk: Desk, person: int) -> list[FactLine]:
    """Every fact said of a person, the current ones marked, in the order of kinds and time."""
    with desk.read() as read:
        known_, ruled = known_of(read, person)
    lines = [_line(known_, each) for each in ruled if each.fact.of_candidate]
    return _with_current(sorted(lines, key=_order))


def differences_of(desk: Desk, person: int) -> list[DifferenceLine]:
    """The differences of a person, those to ask about first."""
    with desk.read() as read:
        whys = {told: why for told, why, _ in read.execute(WHYS, (person,))}
        rows = read.execute(KEPT, (person,)).fetchall()
    lines = [_difference(row, whys) for row in rows]
    return sorted(lines, key=lambda d: (d.state != "to_ask", d.severity != "material", d.id))


def difference(desk: Desk, key: int) -> DifferenceLine:
    """One difference; NotFound when there is none of that id."""
    with desk.read() as read:
        row = read.execute(ONE, (key,)).fetchone()
        if row is None:
            raise NotFound("There is no such difference.", "See: recruiter-desk differences.")
        whys = {told: why for told, why, _ in read.execute(WHYS, (row[1],))}
    return _difference(row, whys)


def marks_of(desk: Desk, person: int) -> list[MarkLine]:
    """The marks after talks, the newest first."""
    with desk.read() as read:
        rows = read.execute(MARKS, (person,)).fetchall()
    return [MarkLine(name, score, why, instant(at)) for name, score, why, at in rows]


def sheet_of(
    desk: Desk,
    person: int,
    now: datetime,
    wanted: Sequence[Wanted] = (),
    ask: Sequence[str] = (),
) -> tuple[Question, ...]:
    """The call sheet for a person at `now`.

    `wanted`: what the opportunity at hand turns on; then only a difference on that is material.
    `ask`: its knock-outs that only a person can answer.
    """
    lines = [line for line in facts_of(desk, person) if line.current]
    open_ones = [d for d in differences_of(desk, person) if d.state in {"to_ask", "later"}]
    said = [Said(line.fact, line.at) for line in lines]
    differences = [_as_difference(d) for d in open_ones]
    if wanted:
        differences = [weighed(replace(d, severity="ask"), wanted) for d in differences]
    return sheet(said, differences, wanted, ask=ask, now=now)


def _as_difference(line: DifferenceLine) -> Difference:
    return Difference(
        *(line.kind, line.about, line.first.fact, line.second.fact),
        *(line.why, line.ask, line.severity),
    )


def _line(known_: Known, ruled: Ruled) -> FactLine:
    fact, source = ruled.fact, known_.source(ruled.fact)
    typed = ruled.act == "typed"
    return FactLine(
        id=f"h{ruled.ruling}" if typed else f"f{ruled.row}",
        fact=fact,
        said_by=ME if typed else source.by or known_.name,
        source=source.id,
        at=source.at,
        quote=quote(known_, fact),
        act=ruled.act,
    )


def _order(line: FactLine) -> tuple[Any, ...]:
    return [*type(line.fact.kind)].index(line.fact.kind), line.fact.about, line.at, line.id


def _with_current(lines: Sequence[FactLine]) -> list[FactLine]:
    """Of one thing the corrected word counts, else the confirmed one, else the newest."""
    best: dict[tuple[str, str], FactLine] = {}
    for line in lines:
        key = (line.fact.kind.value, line.fact.about)
        now = best.get(key)
        if now is None or (WEIGHT[line.act], line.at) >= (WEIGHT[now.act], now.at):
            best[key] = line
    current = {id(line) for line in best.values()}
    return [_marked(line) if id(line) in current else line for line in lines]


def _marked(line: FactLine) -> FactLine:
    because = WHY[WEIGHT[line.act]]
    sure = line.fact.detail(LEARNED)
    if sure and not line.act:
        because = f"{because}; read by the network, {float(sure):.0%} sure"
    return replace(line, current=True, because=because)


def _difference(row: Sequence[Any], whys: dict[str, str]) -> DifferenceLine:
    key, person, kind, about, first, second, why, ask, severity, state, told, _ = row
    return DifferenceLine(
        *(key, person, kind, about, _statement(first), _statement(second), why, ask),
        *(severity, state, told, whys.get(told, "")),
    )


def _statement(whole: str) -> Statement:
    said = json.loads(whole)
    return Statement(
        fact=as_fact(json.dumps(said["fact"])),
        quote=said["quote"],
        source=said["source"],
        kind=SourceKind(said["kind"]),
        by=said["by"],
        at=instant(said["at"]),
    )
