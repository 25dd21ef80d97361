"""Reading a person's timeline, a page at a time.

What became of a voicemail or a promise is a fresh look at all calls of the person, so the places
of all lines are found first, in light rows, and only those of the page are read whole.
"""

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any, TypeAlias

from recruiter_desk.base.errors import NotFound
from recruiter_desk.calls.reading import subject
from recruiter_desk.notes.queries import BETWEEN as NOTES
from recruiter_desk.screening.resumes.queries import BETWEEN as RESUMES
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in
from recruiter_desk.today.timeline.calls_seen import CALLS
from recruiter_desk.today.timeline.model import RANK, Entry, Kind, View
from recruiter_desk.today.timeline.told import Told

Place: TypeAlias = tuple[int, int, int, Any]
"""Where a line stands: the instant in microseconds UTC, the rank of its kind, its id.

Then what its words are made from; None where that is a row of `WHOLE`. Kind and id are a line's
alone, so that a comparison never gets that far.
"""

PAGE = 50
READS = frozenset(
    {
        *("call", "promise", "closing", "note", "note_tag", "former_text", "resume"),
        *("merge", "person", "phone", "setting"),
        *("move", "submission", "permission", "opportunity", "referral", "telling", "asking"),
    }
)
CALLED = "SELECT coalesce(nullif(nickname, ''), nullif(given, ''), shown) FROM person WHERE id = ?"
FOR_OPPORTUNITIES = f"""
    SELECT m.at, {RANK[Kind.OPPORTUNITY]}, 3 * m.id, json_array(m.stage, o.title, m.why)
    FROM move m JOIN opportunity o ON o.id = m.opportunity_id
    WHERE m.person_id = :person AND NOT (m.stage = 'submitted' AND EXISTS (
        SELECT 1 FROM submission WHERE opportunity_id = m.opportunity_id AND at = m.at
        AND person_id = m.person_id))
    UNION ALL
    SELECT s.at, {RANK[Kind.OPPORTUNITY]}, 3 * s.id + 1,
        json_array(iif(s.by = '', 'put_forward', 'by_others'), o.title, s.words, s.by)
    FROM submission s JOIN opportunity o ON o.id = s.opportunity_id WHERE s.person_id = :person
    UNION ALL
    SELECT r.at, {RANK[Kind.OPPORTUNITY]}, 3 * r.id + 2,
        json_array(iif(r.withdrawn_at IS NULL, 'may_go', 'withdrawn'), o.title, r.words)
    FROM permission r JOIN opportunity o ON o.id = r.opportunity_id WHERE r.person_id = :person"""
"""Stages, submissions and permissions; each its own ids, so that no two lines share one."""
EDGE = f"""
    SELECT r.at, {RANK[Kind.REFERRAL]}, 3 * r.id,
        json_array('{{what}}', r.kind, p.shown, r.how, r.how_words, s.outcome)
    FROM referral r JOIN person p ON p.id = r.{{other}}
    LEFT JOIN referral_state s ON s.referral_id = r.id
    WHERE r.{{whose}} = :person AND r.from_id <> r.to_id
    AND (r.kind <> 'referral' OR s.referral_id IS NOT NULL)"""
OF_REFERRALS = f"""{EDGE.format(what="gave", whose="from_id", other="to_id")}
    UNION ALL {EDGE.format(what="given", whose="to_id", other="from_id")}
    UNION ALL
    SELECT t.at, {RANK[Kind.REFERRAL]}, 3 * t.id + 1,
        json_array('told', p.shown, t.outcome, t.words)
    FROM referral r JOIN telling t ON t.referral_id = r.id JOIN person p ON p.id = r.to_id
    WHERE r.from_id = :person
    UNION ALL
    SELECT at, {RANK[Kind.REFERRAL]}, 3 * id + 2, json_array('asked', about)
    FROM asking WHERE person_id = :person"""
"""Edges at the person, what they were told and asked; each its own ids."""
PLACES = {
    Kind.NOTE: f"SELECT at, {RANK[Kind.NOTE]}, id, NULL FROM note WHERE person_id = :person",
    Kind.RESUME: f"""
        SELECT received_at, {RANK[Kind.RESUME]}, id, NULL FROM resume WHERE person_id = :person""",
    Kind.CLOSING: f"""
        SELECT at, {RANK[Kind.CLOSING]}, id, why FROM closing WHERE person_id = :person""",
    Kind.REFERRAL: OF_REFERRALS,
    Kind.OPPORTUNITY: FOR_OPPORTUNITIES,
    Kind.MERGE: f"""
        SELECT at, {RANK[Kind.MERGE]}, id, json_extract(gone, '$.shown') FROM merge
        WHERE keep_id = :person""",
}
WHOLE = {Kind.CALL: CALLS, Kind.NOTE: NOTES, Kind.RESUME: RESUMES}
"""The rows of a kind that are read for the page alone, of a person, between two instants."""


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
        whole = _whole(read, person_id, page)
    found = [
        (at, rank, row, whole[rank][row] if kept is None else kept, told)
        for at, rank, row, kept in page
    ]
    return list(map(Entry._make, found))


def timeline_counts(desk: Desk, person_id: int) -> Counter[Kind]:
    """How many lines of each kind there are, for the filter above the timeline."""
    with desk.read() as read:
        of = subject(read, person_id)
        counts = Counter({Kind.CALL: len(of.contacts), Kind.PROMISE: len(of.promises)})
        for kind, sql in PLACES.items():
            counts[kind] = len(read.execute(sql, {"person": person_id}).fetchall())
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
            places += [(c.at, rank, c.id, None) for c in told.subject.contacts]
        elif kind is Kind.PROMISE:
            places += _promised(told)
        else:
            places += read.execute(PLACES[kind], {"person": person_id})
    return places


def _promised(told: Told) -> list[Place]:
    """Where promises stand: when they ended, else when they are due."""
    rank, promises = RANK[Kind.PROMISE], told.subject.promises
    ended = {p.id: told.story.promises[p.id].at for p in promises}
    return [(p.due if (at := ended[p.id]) is None else at, rank, p.id, p) for p in promises]


def _whole(
    read: sqlite3.Connection, person_id: int, page: Sequence[Place]
) -> dict[int, dict[int, Any]]:
    """By rank and id the rows of `WHOLE` that the page needs, and others of the same instants."""
    whole: dict[int, dict[int, Any]] = {}
    for kind, sql in WHOLE.items():
        its = RANK[kind]
        stamps = [at for at, rank, _, _ in page if rank == its]
        if stamps:
            rows = read.execute(sql, (person_id, stamps[-1], stamps[0]))
            whole[its] = {row[0]: row for row in rows}
    return whole
