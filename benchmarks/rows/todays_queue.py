"""Today's first fifty, beside the query that finds voicemails not returned in all calls."""

import json
import sqlite3
from typing import Any

from benchmarks.bench import Bench
from benchmarks.figures import Figure, in_turn, must_equal
from recruiter_desk.base.clock import stamp
from recruiter_desk.matters.model import CALL_NOT_RETURNED
from recruiter_desk.today.model import Item
from recruiter_desk.today.queries import everything_open, today

NAME, GOAL = "today, the first 50", 1 / 1000
NOT_RETURNED = """
WITH wrong AS MATERIALIZED (
  SELECT DISTINCT number FROM call WHERE direction = 'out' AND outcome = 'wrong_number'
), known AS (
  SELECT id, person_id, iif(person_id IS NULL, number, NULL) AS nobodys, at, due,
    direction = 'out' AND outcome IN ('voicemail', 'message_left')
      AND (number IS NULL OR number NOT IN wrong) AS runs,
    max(iif(outcome IN ('connected', 'bad_time')
      OR (direction = 'in' AND outcome <> 'wrong_number'), at, NULL))
      OVER (PARTITION BY coalesce(person_id, number)) AS answered
  FROM call NOT INDEXED
), open AS (
  SELECT * FROM known k WHERE runs AND (answered IS NULL OR answered < at)
    AND NOT EXISTS (
      SELECT 1 FROM closing c WHERE c.person_id = k.person_id AND c.at >= k.at
      UNION ALL SELECT 1 FROM closing c WHERE c.number = k.nobodys AND c.person_id IS NULL
        AND c.at >= k.at
    )
)
SELECT person_id, nobodys, min(at) AS since, due, json_group_array(id)
FROM open GROUP BY person_id, nobodys HAVING due <= :now ORDER BY due LIMIT :limit"""
EVERYTHING = -1


def todays_queue(bench: Bench) -> list[Figure]:
    """Equal answers are asked of all that is not returned, and of the first fifty's dues."""
    now = stamp(bench.now)

    def ours(_: int) -> list[Item]:
        return today(bench.desk, bench.now)

    def reference(_: int) -> list[tuple[Any, ...]]:
        return _not_returned(bench.raw, now, 50)

    everything = everything_open(bench.desk, bench.now)
    told = {_told(item) for item in everything if _is_not_returned(item, now)}
    must_equal(NAME, told, {_row(row) for row in _not_returned(bench.raw, now, EVERYTHING)})
    dues = [item.matter.due for item in ours(0) if item.matter.kind == CALL_NOT_RETURNED]
    must_equal(NAME, dues, [row[3] for row in reference(0)][: len(dues)])
    times = in_turn(range(bench.rounds), ours, reference)
    return [times.medians(NAME, bench.goal(GOAL))]


def _not_returned(raw: sqlite3.Connection, now: int, limit: int) -> list[tuple[Any, ...]]:
    return raw.execute(NOT_RETURNED, {"now": now, "limit": limit}).fetchall()


def _is_not_returned(item: Item, now: int) -> bool:
    return item.matter.kind == CALL_NOT_RETURNED and item.matter.shows <= now


def _told(item: Item) -> tuple[object, ...]:
    matter = item.matter
    return item.person_id, item.number, matter.since, matter.due, frozenset(matter.calls)


def _row(row: tuple[Any, ...]) -> tuple[object, ...]:
    return *row[:4], frozenset(json.loads(row[4]))
