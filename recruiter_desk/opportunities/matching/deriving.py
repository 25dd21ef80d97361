"""What counts of what was said of a person, as the rows that matching reads."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from recruiter_desk.base.clock import stamp
from recruiter_desk.opportunities.matching.rules.functions import class_of
from recruiter_desk.opportunities.matching.rules.plain import Said, newest
from recruiter_desk.screening.judging import known_of
from recruiter_desk.screening.model import Fact, FactKind, Holder, Known, Source, SourceKind
from recruiter_desk.screening.names_alike import key as employer_key
from recruiter_desk.screening.reading.experience.named import parents
from recruiter_desk.screening.rulings import Ruled

NOW, BEFORE = 2, 1
KEPT_DETAILS = frozenset(
    {"spots", "condition", "soft", "only", "anywhere", "state", "compact", "place"}
)
PLAIN = frozenset(
    {
        *(FactKind.AUTHORISATION, FactKind.EDUCATION, FactKind.SHIFT, FactKind.HOURS),
        *(FactKind.TRAVEL, FactKind.REMOTE, FactKind.PAY_FLOOR, FactKind.START),
        *(FactKind.NOTICE, FactKind.SKILL, FactKind.CREDENTIAL),
    }
)
"""Kinds that are kept under their own name and what they are about."""
WORKS = {"works", "started", "starting"}
WORKED = {"left", "worked", "together", "leaving"}
STRENGTH = {"done": 2, "never": 1, "past": 1}
NEAR = 90  # letters after a no in which the client may be named
SPOTS = 3  # places a name may mean
Entry = tuple[str, Said]


class Rows(NamedTuple):
    """The rows of one person: criteria (kind, key, value), and the profile ("" for none)."""

    criteria: frozenset[tuple[str, str, int]]
    whole: str


def rows_of(connection: sqlite3.Connection, person: int) -> Rows:
    """Worked out from the facts as they count now; texts that wait say nothing."""
    known, ruled = known_of(connection, person)
    sources = {source.id: source for source in known.sources}
    told = _newest_of_each(_entries(known, ruled, sources))
    _widen(told)
    criteria = frozenset(_criteria(told))
    shown: dict[str, dict[str, list[list[Any]]]] = {}
    for key, some in told.items():
        kind, _, about = key.partition(":")
        shown.setdefault(kind, {})[about] = [_plain(said) for said in some]
    whole = json.dumps(shown, ensure_ascii=False, separators=(",", ":")) if shown else ""
    return Rows(criteria, whole)


def _entries(
    known: Known, ruled: Iterable[Ruled], sources: dict[str, Source]
) -> Iterator[tuple[str, str, Said]]:
    """(where it is kept, what else tells it apart there, what was said)."""
    facts = [each for each in ruled if _counts(each.fact)]
    last = max(
        (source.at for source in known.sources if source.kind is SourceKind.RESUME), default=None
    )
    left = _left(facts, sources)
    for each in facts:
        source = sources[each.fact.source]
        old = source.kind is SourceKind.RESUME and source.at != last
        for place, apart, changes in _kept(each.fact, source, left, old=old):
            yield place, apart, _said(each, source, changes)
    yield from _borne(facts, sources, last)


def _counts(fact: Fact) -> bool:
    maybe = fact.kind is FactKind.RELOCATION and fact.standing.value == "hypothetical"
    return fact.of_candidate or (maybe and fact.holder is Holder.CANDIDATE)


def _kept(
    fact: Fact, source: Source, left: dict[str, int], *, old: bool
) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Under which key a fact is kept, if it is."""
    kind = fact.kind
    if kind in PLAIN:
        yield f"{kind.value}:{fact.about}", fact.detail("state"), {}
    elif kind is FactKind.YEARS and fact.value == "stated" and fact.amount is not None:
        yield f"years:{fact.about}", "", {}
    elif kind is FactKind.LOCATION and fact.about == "home" and fact.tense.value == "now":
        yield "location:home", fact.standing.value, {}
    elif kind is FactKind.RELOCATION:
        yield _moving(fact), fact.detail("place"), {}
    elif kind is FactKind.INTEREST:
        end = min(len(source.text), fact.end + NEAR)
        after = source.text[fact.end : end].splitlines()[:1]
        near = " ".join(after).split(".")[0].strip()
        yield f"interest:{fact.about}", near, {"near": near, "source": source.id}
    else:
        yield from _job(fact, source, left, old=old)


def _moving(fact: Fact) -> str:
    if fact.about == "plan":
        return "plan:move"
    hypothetical = fact.standing.value == "hypothetical"
    return f"relocation:{'hypothetical' if hypothetical else 'willing'}"


def _job(
    fact: Fact, source: Source, left: dict[str, int], *, old: bool
) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Titles and employers: now, or before where it was left since or an older resume says so."""
    at = stamp(source.at)
    gone = old or fact.tense.value == "past" or left.get(fact.about, -1) > at
    if fact.kind is FactKind.TITLE and fact.value == "title" and fact.standing.value == "asserted":
        is_ = "was" if gone or (fact.when is not None and not fact.when.ongoing) else "now"
        yield f"title:{fact.about}", "", {"value": is_}
    elif fact.kind is FactKind.EMPLOYER and fact.about and fact.value in WORKS | WORKED:
        now = fact.value in WORKS and not gone
        yield f"employer:{fact.about}", "", {"value": "now" if now else "was"}


def _left(facts: list[Ruled], sources: dict[str, Source]) -> dict[str, int]:
    """When an employer was last said to have been left, by its key."""
    return {
        each.fact.about: stamp(sources[each.fact.source].at)
        for each in facts
        if each.fact.kind is FactKind.EMPLOYER and each.fact.value == "left"
    }


def _said(each: Ruled, source: Source, changes: dict[str, str]) -> Said:
    fact, amount, when = each.fact, each.fact.amount, each.fact.when
    details = {key: _short(key, value) for key, value in fact.details if key in KEPT_DETAILS}
    details = {key: value for key, value in details.items() if value}
    if amount is not None and amount.vague:
        details["vague"] = "1"
    if "source" in changes:
        details["source"] = changes["source"]
    begins = when.start.first.isoformat() if when and when.start else None
    ends = when.end.last.isoformat() if when and when.end else None
    return Said(
        ref=f"h{each.ruling}" if each.act == "typed" else f"f{each.row}",
        kind=fact.kind.value,
        about=fact.about,
        value=changes.get("value", fact.value),
        shown=fact.shown,
        at=stamp(source.at),
        low=None if amount is None else amount.low,
        high=None if amount is None else amount.high,
        unit="" if amount is None else amount.unit,
        begins=begins,
        ends=ends,
        standing=fact.standing.value,
        act=each.act,
        near=changes.get("near", ""),
        details=details,
    )


def _short(key: str, value: str) -> str:
    return ";".join(value.split(";")[:SPOTS]) if key == "spots" else value


def _newest_of_each(entries: Iterable[tuple[str, str, Said]]) -> dict[str, list[Said]]:
    """Of one thing the corrected word counts, else the confirmed one, else the newest."""
    best: dict[tuple[str, str], Said] = {}
    for place, apart, said in entries:
        now = best.get((place, apart))
        if now is None or _beats(said, now):
            best[place, apart] = said
    told: dict[str, list[Said]] = {}
    for (place, _), said in sorted(
        best.items(), key=lambda one: (one[0][0], one[1].at, one[1].ref)
    ):
        told.setdefault(place, []).append(said)
    return told


def _beats(said: Said, now: Said) -> bool:
    if (said.act, said.at) == (now.act, now.at):
        return STRENGTH.get(said.value, 0) > STRENGTH.get(now.value, 0)
    return newest((now, said)) is said


def _borne(
    facts: list[Ruled], sources: dict[str, Source], last: Any
) -> Iterator[tuple[str, str, Said]]:
    """How long the jobs of the newest resume bear a skill out, in months, overlaps once."""
    jobs: dict[str, list[Ruled]] = {}
    for each in facts:
        fact = each.fact
        source = sources[fact.source]
        if source.kind is not SourceKind.RESUME or source.at != last or fact.when is None:
            continue
        if fact.kind is FactKind.SKILL and fact.value == "done" and fact.when.start is not None:
            jobs.setdefault(fact.about, []).append(each)
    for about, some in jobs.items():
        source = sources[some[0].fact.source]
        yield f"borne:{about}", "", _months(some, source)


def _months(some: list[Ruled], source: Source) -> Said:
    """The least and the most months of jobs whose dates may be known to the year alone."""
    said, least, most = source.at.date(), [], []
    ongoing = False
    for each in some:
        when = each.fact.when
        if when is None or when.start is None:
            continue
        ongoing = ongoing or when.ongoing
        least.append((when.start.last, when.end.first if when.end else said))
        most.append((when.start.first, when.end.last if when.end else said))
    shown = _said(some[0], source, {"value": "now" if ongoing else "was"})
    return shown._replace(
        low=_union(least), high=_union(most), unit="month", begins=None, ends=None
    )


def _union(spans: list[tuple[date, date]]) -> float:
    """Months that the spans cover together."""
    days, until = 0, date.min
    for start, end in sorted(spans):
        days += max(0, (end - max(start, until)).days)
        until = max(until, end)
    return round(days / 30.4375, 2)


def _widen(told: dict[str, list[Said]]) -> None:
    """Who did a prostate MRI has done MRI: said of the wider thing too, where it says nothing."""
    for place in list(told):
        kind, _, about = place.partition(":")
        if kind in {"skill", "years", "borne"} and told[place][-1].value != "never":
            for wide in parents(about):
                told.setdefault(f"{kind}:{wide}", told[place])


def _criteria(told: dict[str, list[Said]]) -> Iterator[tuple[str, str, int]]:
    held: dict[tuple[str, str], int] = {}
    for place, some in told.items():
        kind, _, about = place.partition(":")
        if kind in {"title", "employer"}:
            for said in some:
                key = class_of(said.shown) if kind == "title" else employer_key(about)
                value = NOW if said.value == "now" else BEFORE
                held[kind, key] = max(value, held.get((kind, key), 0))
        elif kind in {"borne", "years"} or (kind == "skill" and some[-1].value == "done"):
            held["skill", about] = 1
        elif kind in {"plan", "relocation", "location"}:
            held["move", ""] = 1
    yield from ((kind, key, value) for (kind, key), value in held.items())


def _plain(said: Said) -> list[Any]:
    """As a row of JSON, empty ends left out."""
    row: list[Any] = list(said)
    while row and row[-1] in ("", None, {}):
        row.pop()
    return row
