"""The one queue of everything due, from one indexed query over open matters."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from recruiter_desk.base.clock import DAY, HOUR, day_start, local, stamp
from recruiter_desk.matters.model import (
    CALL_I_OWE,
    CALL_NOT_RETURNED,
    DATE,
    DIFFERENCE,
    FEE,
    OFFER,
    PROMISE_MINE,
    PROMISE_THEIRS,
    REFERRAL_DEBT,
    STAY_IN_TOUCH,
    Open,
)
from recruiter_desk.matters.rules import (
    I_OWE,
    NOT_RETURNED,
    NOW,
    TELL_THEM,
    THEY_WILL_CALL,
    TO_CLEAR_UP,
    TOUCH,
)
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in
from recruiter_desk.today.model import Counts, Item, Row

PAGE = 50
ALL = 1_000_000
READS = frozenset({
    "call", "promise", "closing", "snooze", "person", "phone", "setting",
    "fact", "fact_ruling", "difference_answer", "milestone", "move", "opportunity",
    "referral", "telling", "fee", "submission",
})  # fmt: skip

BEGUN = "soon <= :now AND shows <= :now"
TODAY = "soon > :now AND soon <= :tomorrow AND shows <= :now"
SHOWN = "shows <= :now"
PARTS = (
    (NOW, PROMISE_MINE, "soon", BEGUN),
    (NOW, PROMISE_THEIRS, "soon", BEGUN),
    (NOT_RETURNED, CALL_NOT_RETURNED, "shows", SHOWN),
    (THEY_WILL_CALL, PROMISE_THEIRS, "soon", TODAY),
    (I_OWE, CALL_I_OWE, "shows", SHOWN),
    (I_OWE, PROMISE_MINE, "soon", TODAY),
    (TO_CLEAR_UP, OFFER, "shows", SHOWN),
    (TO_CLEAR_UP, DATE, "shows", SHOWN),
    (TO_CLEAR_UP, DIFFERENCE, "shows", SHOWN),
    (TOUCH, STAY_IN_TOUCH, "shows", SHOWN),
    (TELL_THEM, REFERRAL_DEBT, "shows", SHOWN),
    (TELL_THEM, FEE, "shows", SHOWN),
)
MATTER = (
    "m.kind, m.since, m.due, m.shows, m.soon, m.late, m.last, m.calls, m.about, m.said, m.zone"
)
WHOSE = "m.id, m.person_id, p.shown, p.function, p.city, p.zone, m.number"
JOINED = f"SELECT {WHOSE}, {{place}}, {{order}}, {MATTER} FROM {{source}} LEFT JOIN person p ON "
JOINED += "p.id = m.person_id "
PART = (
    "SELECT * FROM (SELECT {place} AS place, {order} AS ord, id FROM matter "
    "WHERE kind = '{kind}' AND {when} AND ({order}, id) > "
    "(CASE WHEN {place} > :place THEN -1 WHEN {place} < :place THEN :never ELSE :ord END, :id) "
    "ORDER BY {order}, id LIMIT :limit)"
)
FOUND = " UNION ALL ".join(
    PART.format(place=place, kind=kind, order=order, when=when)
    for place, kind, order, when in PARTS
)
QUEUE = (
    f"WITH found AS ({FOUND} ORDER BY 1, 2, 3 LIMIT :limit) "
    + JOINED.format(
        place="f.place", order="f.ord", source="found f CROSS JOIN matter m ON m.id = f.id"
    )
    + "ORDER BY f.place, f.ord, f.id"
)
WAITING = (
    JOINED.format(place="9", order="m.shows", source="matter m")
    + "WHERE m.shows > :now ORDER BY m.shows, m.id"
)
SHOWN_OF = (
    JOINED.format(place="0", order="m.shows", source="matter m")
    + "WHERE m.person_id IN (SELECT value FROM json_each(:people)) AND m.shows <= :now"
)
NEVER = 1 << 62
COUNTS = f"""
SELECT
  (SELECT count(*) FROM matter WHERE kind = '{CALL_NOT_RETURNED}' AND shows <= :now),
  (SELECT count(*) FROM matter WHERE kind IN ('{PROMISE_MINE}', '{PROMISE_THEIRS}')
   AND soon >= :day - :half AND soon < :end - :half),
  (SELECT count(*) FROM call WHERE direction = 'out' AND at >= :day AND at < :end)
  + (SELECT count(*) FROM call WHERE direction = 'in' AND at >= :day AND at < :end),
  (SELECT count(*) FROM matter WHERE kind = '{CALL_I_OWE}' AND shows <= :now - :a_day)
  + (SELECT count(*) FROM matter WHERE kind IN ('{PROMISE_MINE}', '{PROMISE_THEIRS}')
     AND soon <= :now - 2 * :half AND shows <= :now),
  (SELECT count(*) FROM matter WHERE kind = '{DIFFERENCE}' AND shows <= :now)"""


def today(desk: Desk, now: datetime, after: Item | None = None, limit: int = PAGE) -> list[Item]:
    """The next page of what is due at `now`, ranked; `after` was the last one seen."""
    with desk.read() as read:
        return _queue(read, stamp(now), after, limit)


def everything_open(desk: Desk, now: datetime) -> list[Item]:
    """All that is due at `now`, ranked, and then all that waits."""
    with desk.read() as read:
        waiting = read.execute(WAITING, {"now": stamp(now)})
        return _queue(read, stamp(now), None, ALL) + [_item(row) for row in waiting]


def rows(desk: Desk, now: datetime, after: Item | None = None, limit: int = PAGE) -> list[Row]:
    """The queue with one row a person: the first reason, the further ones below it."""
    with desk.read() as read:
        items = _queue(read, stamp(now), after, limit)
        people = [item.person_id for item in items if item.person_id is not None]
        found = read.execute(SHOWN_OF, {"people": json.dumps(people), "now": stamp(now)})
        return _by_person(items, [_item(row) for row in found], now)


def counts(desk: Desk, now: datetime) -> Counts:
    """The tiles: voicemails not returned, promises of my day, calls of my day; what is late."""
    with desk.read() as read:
        zone = settings_in(read).zone
        day = local(now, zone).date()
        ends = {
            "now": stamp(now),
            "day": stamp(day_start(day, zone)),
            "end": stamp(day_start(day + timedelta(days=1), zone)),
            "half": HOUR // 2,
            "a_day": DAY,
        }
        found = read.execute(COUNTS, ends).fetchone()
    not_returned, promised, calls, late, differences = found
    return Counts(not_returned, promised, calls, not_returned + late, differences)


def open_of(desk: Desk, person_id: int | None, number: str | None = None) -> list[Item]:
    """Everything open about one person, or about a number that names nobody; waiting ones too."""
    where = "m.person_id = :key" if person_id is not None else "m.number = :key"
    sql = JOINED.format(place="0", order="m.shows", source="matter m")
    with desk.read() as read:
        found = read.execute(
            f"{sql} WHERE {where} ORDER BY m.due, m.id", {"key": person_id or number}
        )
        return [_item(row) for row in found]


def _queue(read: sqlite3.Connection, now: int, after: Item | None, limit: int) -> list[Item]:
    values = {
        "now": now,
        "tomorrow": now + 26 * HOUR,
        "never": NEVER,
        "limit": limit,
        "place": after.place if after else -1,
        "ord": after.order if after else -1,
        "id": after.id if after else -1,
    }
    return [_item(row) for row in read.execute(QUEUE, values)]


def _item(row: tuple[Any, ...]) -> Item:
    key, person, name, function, city, zone, number, place, order = row[:9]
    shown = name or _number(number)
    matter = _matter(*row[9:])
    return Item(
        *(key, person, shown, function or "", city or "", zone, number), matter, place, order
    )


def _number(number: str) -> str:
    from recruiter_desk.base.text.phones import show_phone

    return show_phone(number)


def _matter(*row: Any) -> Open:
    kind, since, due, shows, soon, late, last, calls, about, said, zone = row
    ids = tuple(json.loads(calls))
    return Open(kind, since, due, shows, soon, late, last, ids, about, said, zone)


def _by_person(items: Iterable[Item], of_these: list[Item], now: datetime) -> list[Row]:
    """First reasons alone: an item whose person has an earlier one stands below that one."""
    ranked: dict[int, list[Item]] = {}
    for item in sorted(of_these, key=lambda i: (i.section(now), _order(i), i.id)):
        ranked.setdefault(item.person_id or 0, []).append(item)
    found = []
    for item in items:
        if item.person_id is None:
            found.append(Row(item))
        elif ranked[item.person_id][0].id == item.id:
            found.append(Row(item, tuple(ranked[item.person_id][1:])))
    return found


def _order(item: Item) -> int:
    return item.matter.shows if item.matter.soon is None else item.matter.soon
