"""The list of opportunities, with how many people stand where."""

from collections import defaultdict
from datetime import datetime

from recruiter_desk.base.clock import instant, local
from recruiter_desk.opportunities.model import OpeningLine, State
from recruiter_desk.opportunities.queries.rows import day
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in

READS = frozenset({
    "opportunity", "want", "opportunity_contact", "off_limits", "opportunity_document",
    "opportunity_note", "opportunity_call", "move", "permission", "submission", "milestone",
    "employer", "employer_name", "person", "setting",
})  # fmt: skip
LINES = """
SELECT o.id, o.title, coalesce(e.name, ''), o.stage, o.opened_at, o.closed_at, o.submit_by
FROM opportunity o LEFT JOIN employer e ON e.id = o.client_id
ORDER BY CASE o.stage WHEN 'open' THEN 0 WHEN 'on_hold' THEN 1 WHEN 'filled' THEN 2 ELSE 3 END,
  CASE WHEN o.stage IN ('open', 'on_hold') THEN o.submit_by IS NULL ELSE 0 END,
  CASE WHEN o.stage IN ('open', 'on_hold') THEN o.submit_by END,
  coalesce(o.closed_at, o.opened_at) DESC, o.id"""
LATEST = """
SELECT opportunity_id, person_id, stage, why, at, max(id) FROM move AS m
WHERE at = (SELECT max(at) FROM move WHERE opportunity_id = m.opportunity_id
  AND person_id = m.person_id)
GROUP BY opportunity_id, person_id"""
"""Where each person stands: their latest move, of two at one instant the one entered last."""
COUNTS = f"SELECT opportunity_id, stage, count(*) FROM ({LATEST}) GROUP BY 1, 2"


def openings(desk: Desk) -> list[OpeningLine]:
    """All opportunities: open, on hold, filled, closed; the soonest date for resumes on top."""
    with desk.read() as read:
        zone = settings_in(read).zone
        rows = read.execute(LINES).fetchall()
        counts: dict[int, dict[str, int]] = defaultdict(dict)
        for opportunity, stage, people in read.execute(COUNTS):
            counts[opportunity][stage] = people
    return [_line(row, counts[row[0]], desk.now(), zone) for row in rows]


def _line(
    row: tuple[int, str, str, str, int, int | None, str | None],
    counts: dict[str, int],
    now: datetime,
    zone: str,
) -> OpeningLine:
    id_, title, client, state, opened, closed, submit_by = row
    opened_at, closed_at = instant(opened), None if closed is None else instant(closed)
    first, last = (local(at, zone).date() for at in (opened_at, closed_at or now))
    return OpeningLine(
        *(id_, title, client, State(state), opened_at, closed_at),
        *(max(0, (last - first).days), day(submit_by), counts),
    )
