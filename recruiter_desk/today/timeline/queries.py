"""Reading a person's timeline, a page at a time.

What became of a voicemail or a promise is a fresh look at all calls of the person, so the places
of all lines are found first, in light rows, and only those of the page are read whole.
"""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any, TypeAlias

from recruiter_desk.base.errors import NotFound
from recruiter_desk.calls.reading import subject
from recruiter_desk.notes.queries import THESE
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in
from recruiter_desk.today.timeline.calls_seen import CALLS
from recruiter_desk.today.timeline.model import RANK, Entry, Kind, View
from recruiter_desk.today.timeline.told import Told

Place: TypeAlias = tuple[int, int, int]
"""Where a line stands: the instant in microseconds UTC, the rank of its kind, its id."""

PAGE = 50
READS = frozenset(
    {
        *("call", "promise", "closing", "note", "note_tag", "former_text"),
        *("merge", "person", "phone", "setting"),
    }
)
CALLED = "SELECT coalesce(nullif(nickname, ''), nullif(given, ''), shown) FROM person WHERE id = ?"
PLACES = {
    Kind.NOTE: f"SELECT at, {RANK[Kind.NOTE]}, id FROM note WHERE person_id = ?",
    Kind.CLOSING: f"SELECT at, {RANK[Kind.CLOSING]}, id FROM closing WHERE person_id = ?",
    Kind.MERGE: f"SELECT at, {RANK[Kind.MERGE]}, id FROM merge WHERE keep_id = ?",
}
CLOSINGS = "SELECT id, why FROM closing WHERE id IN (SELECT value FROM json_each(?))"
MERGES = """
SELECT id, json_extract(gone, '$.shown') FROM merge
WHERE id IN (SELECT value FROM json_each(?))"""

WHOLE = {
    RANK[Kind.CALL]: CALLS,
    RANK[Kind.NOTE]: THESE,
    RANK[Kind.CLOSING]: CLOSINGS,
    RANK[Kind.MERGE]: MERGES,
}
"""By the rank of a kind, the rows that its words are made from; promises are known already."""


def timeline(
    desk: Desk,
    person_id: int,
    now: datetime,
    kinds: Collection[Kind] | None = None,
    *,
    after: Entry | None = None,
    limit: int = PAGE,
) -> list[Entry]:
    """A page of what happened with a person, newest first; NotFound when they are not there.

    `kinds` None: all. `after` was the last line seen. Open promises stand where they are due.
    """
    with desk.read() as read:
        told = _told(read, person_id, now)
        places = _places(read, told, person_id, kinds or Kind)
        if after is not None:
            seen = after[:3]
            places = [place for place in places if place < seen]
        places.sort(reverse=True)
        page = places[:limit]
        kept = _kept(read, told, page)
    return [Entry(at, rank, row, kept[rank][row], told) for at, rank, row in page]


def timeline_counts(desk: Desk, person_id: int) -> Counter[Kind]:
    """How many lines of each kind there are, for the filter above the timeline."""
    with desk.read() as read:
        of = subject(read, person_id)
        counts = Counter({Kind.CALL: len(of.contacts), Kind.PROMISE: len(of.promises)})
        for kind, sql in PLACES.items():
            counts[kind] = len(read.execute(sql, (person_id,)).fetchall())
    return counts


def _told(read: sqlite3.Connection, person_id: int, now: datetime) -> Told:
    called = read.execute(CALLED, (person_id,)).fetchone()
    if called is None:
        raise NotFound(f"There is no person p{person_id}.", "Undo may bring them back.")
    mine = settings_in(read)
    return Told(subject(read, person_id), View(now, mine.zone, called[0]), mine.country)


def _places(
    read: sqlite3.Connection, told: Told, person_id: int, kinds: Iterable[Kind]
) -> list[Place]:
    places: list[Place] = []
    for kind in kinds:
        if kind is Kind.CALL:
            rank = RANK[kind]
            places += [(c.at, rank, c.id) for c in told.subject.contacts]
        elif kind is Kind.PROMISE:
            places += _promised(told)
        else:
            places += read.execute(PLACES[kind], (person_id,))
    return places


def _promised(told: Told) -> list[Place]:
    """Where promises stand: when they ended, else when they are due."""
    rank, promises = RANK[Kind.PROMISE], told.subject.promises
    ended = {p.id: told.story.promises[p.id].at for p in promises}
    return [(p.due if (at := ended[p.id]) is None else at, rank, p.id) for p in promises]


def _kept(
    read: sqlite3.Connection, told: Told, page: Iterable[Place]
) -> dict[int, dict[int, Any]]:
    """By rank and id, what the words of each line of the page are made from."""
    ids: defaultdict[int, list[int]] = defaultdict(list)
    for _, rank, row_id in page:
        ids[rank].append(row_id)
    kept: dict[int, dict[int, Any]] = {
        rank: {row[0]: row for row in read.execute(WHOLE[rank], (json.dumps(these),))}
        for rank, these in ids.items()
        if rank in WHOLE
    }
    kept[RANK[Kind.PROMISE]] = {promise.id: promise for promise in told.subject.promises}
    return kept
