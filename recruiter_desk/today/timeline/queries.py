"""Reading a person's timeline, a page at a time.

What became of a voicemail or a promise is a fresh look at all calls of the person, so the places
of all lines are found first, in light rows, and only those of the page are read whole.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import nlargest
from typing import NamedTuple

from recruiter_desk.base.clock import instant, stamp
from recruiter_desk.base.errors import NotFound
from recruiter_desk.calls.model import Story, Subject
from recruiter_desk.calls.reading import subject
from recruiter_desk.calls.rules.story import story
from recruiter_desk.notes.queries import notes_in
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in
from recruiter_desk.today.timeline.call_words import call_words
from recruiter_desk.today.timeline.calls_seen import calls_seen
from recruiter_desk.today.timeline.model import RANK, Entry, Kind, View, Words
from recruiter_desk.today.timeline.other_words import closing_words, merge_words, note_words
from recruiter_desk.today.timeline.promise_words import promise_words

PAGE = 50
READS = frozenset(
    {
        *("call", "promise", "closing", "note", "note_tag", "former_text"),
        *("merge", "person", "phone", "setting"),
    }
)
CALLED = "SELECT coalesce(nullif(nickname, ''), nullif(given, ''), shown) FROM person WHERE id = ?"
PLACES = {
    Kind.NOTE: "SELECT id, at FROM note WHERE person_id = ?",
    Kind.CLOSING: "SELECT id, at FROM closing WHERE person_id = ?",
    Kind.MERGE: "SELECT id, at FROM merge WHERE keep_id = ?",
}
CLOSINGS = "SELECT id, why FROM closing WHERE id IN (SELECT value FROM json_each(?))"
MERGES = """
SELECT id, json_extract(gone, '$.shown') FROM merge
WHERE id IN (SELECT value FROM json_each(?))"""


class _Place(NamedTuple):
    """Where a line stands: the instant in microseconds, the rank of its kind, its id."""

    at: int
    rank: int
    id: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class _Known:
    """All that the lines of one person lean on."""

    read: sqlite3.Connection
    person_id: int
    subject: Subject
    story: Story
    view: View
    country: str


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
        known = _known(read, person_id, now)
        places = _places(known, kinds or Kind)
        if after is not None:
            seen = _Place(stamp(after.at), RANK[after.kind], after.id, after.kind)
            places = (place for place in places if place < seen)
        page = nlargest(limit, places)
        words = _words(known, page)
        return [_entry(place, words[place.kind, place.id]) for place in page]


def timeline_counts(desk: Desk, person_id: int) -> Counter[Kind]:
    """How many lines of each kind there are, for the filter above the timeline."""
    with desk.read() as read:
        of = subject(read, person_id)
        counts = Counter({Kind.CALL: len(of.contacts), Kind.PROMISE: len(of.promises)})
        for kind, sql in PLACES.items():
            counts[kind] = len(read.execute(sql, (person_id,)).fetchall())
    return counts


def _known(read: sqlite3.Connection, person_id: int, now: datetime) -> _Known:
    called = read.execute(CALLED, (person_id,)).fetchone()
    if called is None:
        raise NotFound(f"There is no person p{person_id}.", "Undo may bring them back.")
    of, mine = subject(read, person_id), settings_in(read)
    view = View(now, mine.zone, called[0])
    return _Known(read, person_id, of, story(of), view, mine.country)


def _places(known: _Known, kinds: Iterable[Kind]) -> Iterator[_Place]:
    for kind in kinds:
        rank = RANK[kind]
        if kind is Kind.CALL:
            yield from (_Place(c.at, rank, c.id, kind) for c in known.subject.contacts)
        elif kind is Kind.PROMISE:
            for promise in known.subject.promises:
                ended = known.story.promises[promise.id].at
                at = promise.due if ended is None else ended
                yield _Place(at, rank, promise.id, kind)
        else:
            for row_id, at in known.read.execute(PLACES[kind], (known.person_id,)):
                yield _Place(at, rank, row_id, kind)


def _words(known: _Known, page: Iterable[_Place]) -> dict[tuple[Kind, int], Words]:
    """The words of every line of the page."""
    ids: dict[Kind, list[int]] = {kind: [] for kind in Kind}
    for place in page:
        ids[place.kind].append(place.id)
    calls = calls_seen(known.read, ids[Kind.CALL], known.subject, known.story, known.country)
    said: dict[tuple[Kind, int], Words] = {
        (Kind.CALL, call): call_words(seen, known.view) for call, seen in calls.items()
    }
    for promise in known.subject.promises:
        end = known.story.promises[promise.id]
        said[Kind.PROMISE, promise.id] = promise_words(promise, end, known.view)
    for note in notes_in(known.read, ids[Kind.NOTE]):
        said[Kind.NOTE, note.id] = note_words(note)
    for row_id, why in known.read.execute(CLOSINGS, (json.dumps(ids[Kind.CLOSING]),)):
        said[Kind.CLOSING, row_id] = closing_words(why)
    for row_id, gone in known.read.execute(MERGES, (json.dumps(ids[Kind.MERGE]),)):
        said[Kind.MERGE, row_id] = merge_words(gone)
    return said


def _entry(place: _Place, words: Words) -> Entry:
    return Entry(
        kind=place.kind,
        id=place.id,
        at=instant(place.at),
        title=words.title,
        more=words.more,
        body=words.body,
        tone=words.tone,
        icon=words.icon,
    )
