"""Verdicts as answers: each with the sentence that gives it, who said it, and when."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from recruiter_desk.base.clock import instant, local
from recruiter_desk.opportunities.matching.model import Answer
from recruiter_desk.opportunities.matching.rules.plain import Verdict

FACTS = """
SELECT id, source, start, "end" FROM fact WHERE id IN (SELECT value FROM json_each(?))"""
PIECES = {
    "note": """
SELECT j.value ->> 0, substr(n.text, 1 + (j.value ->> 2), j.value ->> 3), n.kind, n.at,
  CASE WHEN n.said_by_id IS NULL OR n.said_by_id = n.person_id THEN ''
    ELSE coalesce((SELECT shown FROM person WHERE id = n.said_by_id), 'somebody else') END
FROM json_each(?) j CROSS JOIN note n ON n.id = j.value ->> 1""",
    "call": """
SELECT j.value ->> 0,
  substr(CASE WHEN c.text <> '' THEN c.text WHEN c.about <> '' THEN c.about ELSE c.slip_what END,
    1 + (j.value ->> 2), j.value ->> 3),
  CASE c."by" WHEN 'phone' THEN 'call' ELSE c."by" END, c.at, ''
FROM json_each(?) j CROSS JOIN call c ON c.id = j.value ->> 1""",
    "resume": """
SELECT j.value ->> 0, substr(r.text, 1 + (j.value ->> 2), j.value ->> 3), 'resume',
  r.received_at, ''
FROM json_each(?) j CROSS JOIN resume r ON r.id = j.value ->> 1""",
}
TYPED = """
SELECT id, value, at FROM fact_ruling WHERE id IN (SELECT value FROM json_each(?))"""
KINDS = {"email": "e-mail", "referral": "note"}
LONGEST = 160  # letters of a sentence; more is cut


class Piece(NamedTuple):
    """A sentence, where it stands ("note:7"), what that is, when, and who else said it."""

    quote: str
    source: str
    kind: str
    at: datetime
    by: str


def pieces_of(read: sqlite3.Connection, refs: Iterable[str]) -> dict[str, Piece]:
    """The sentences of facts by their reference ("f12", "h3"), each as it stands in its text."""
    wanted = set(refs)
    ids = [int(ref[1:]) for ref in wanted if ref.startswith("f")]
    found = _read(read, read.execute(FACTS, (json.dumps(sorted(ids)),)).fetchall())
    typed = [int(ref[1:]) for ref in wanted if ref.startswith("h")]
    for key, value, at in read.execute(TYPED, (json.dumps(typed),)):
        found[f"h{key}"] = Piece(value, f"typed:{key}", "typed by me", instant(at), "")
    return found


def _read(
    read: sqlite3.Connection, facts: Sequence[tuple[int, str, int, int]]
) -> dict[str, Piece]:
    asked: dict[str, list[tuple[int, int, int, int]]] = {kind: [] for kind in PIECES}
    sources = {}
    for key, source, start, end in facts:
        kind, _, number = source.partition(":")
        asked[kind].append((key, int(number), start, end - start))
        sources[key] = source
    found = {}
    for kind, sql in PIECES.items():
        for key, quote, said, at, by in read.execute(sql, (json.dumps(asked[kind]),)):
            shown = KINDS.get(said, said)
            found[f"f{key}"] = Piece(quote, sources[key], shown, instant(at), by)
    return found


def answer(verdict: Verdict, pieces: dict[str, Piece], now: datetime, zone: str) -> Answer:
    """The verdict in words: "“would move”, call Mon 4 May; 12 miles away"."""
    piece = pieces.get(verdict.said.ref) if verdict.said else None
    if piece is None:
        return Answer(verdict.name, verdict.is_, _sentence(verdict.words or "not known yet: ask"))
    quote = " ".join(piece.quote.split())
    who = f"{piece.by}, " if piece.by else ""
    act = ", corrected" if verdict.said and verdict.said.act == "set" else ""
    said = f"\u201c{_cut(quote)}\u201d, {who}{piece.kind} {_day(piece.at, now, zone)}{act}"
    because = f"{said}; {verdict.words}" if verdict.words else said
    return Answer(verdict.name, verdict.is_, because, quote, piece.source)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _cut(quote: str) -> str:
    return quote if len(quote) <= LONGEST else f"{quote[: LONGEST - 1].rstrip()}\u2026"


def _day(at: datetime, now: datetime, zone: str) -> str:
    """ "Mon 4 May", with the year when it is not this one."""
    there = local(at, zone)
    year = f" {there.year}" if there.year != local(now, zone).year else ""
    return f"{there:%a} {there.day} {there:%b}{year}"
