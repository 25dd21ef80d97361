"""One person, whole: what their page shows."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from operator import itemgetter
from typing import Any, TypeAlias

from recruiter_desk.base.clock import instant
from recruiter_desk.base.errors import NotFound
from recruiter_desk.base.text.phones import show_phone
from recruiter_desk.people import rules
from recruiter_desk.people.model import (
    AsideLine,
    EmailLine,
    EmployerLine,
    Found,
    LinkLine,
    OutsideIdLine,
    PersonCard,
    PhoneLine,
    PlaceLine,
)
from recruiter_desk.people.queries.places import label
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in

Row: TypeAlias = tuple[Any, ...]

CARD_READS = frozenset({
    "person", "phone", "email", "expertise", "tag", "link", "employer", "employer_name", "merge",
    "call", "note", "setting", "aside", "outside_id",
})  # fmt: skip
FIELDS = (
    "id", "shown", "prefix", "given", "middle", "family", "suffix", "nickname", "credentials",
    "function", "employer_id", "place", "city", "region", "country", "lat_micro", "lon_micro",
    "zone", "status", "status_on", "off_limits_why", "off_limits_until", "do_not_call_why",
    "touch_days", "touch_since", "added_at", "last_contact", "notes",
)  # fmt: skip
CARD = """
SELECT p.id, p.shown, p.prefix, p.given, p.middle, p.family, p.suffix, p.nickname, p.credentials,
  p.function, p.employer_id, p.place, p.city, p.region, p.country, p.lat_micro, p.lon_micro,
  p.zone, p.status, p.status_on, p.off_limits_why, p.off_limits_until, p.do_not_call_why,
  p.touch_days, p.touch_since, p.added_at,
  (SELECT at FROM last_contact WHERE person_id = p.id),
  (SELECT count(*) FROM note WHERE person_id = p.id)
FROM person p WHERE p.id = ?"""
PHONES = """
SELECT id, raw, number, e164, extension, label, voicemail_safe, zone FROM phone
WHERE person_id = ? ORDER BY id"""
EMAILS = "SELECT id, address, label, key FROM email WHERE person_id = ? ORDER BY id"
EXPERTISE = "SELECT name, key FROM expertise WHERE person_id = ? ORDER BY id"
TAGS = "SELECT name, key FROM tag WHERE person_id = ? ORDER BY id"
LINKS = "SELECT id, url, label FROM link WHERE person_id = ? ORDER BY id"
EMPLOYER_NAMES = "SELECT name FROM employer_name WHERE employer_id = ? ORDER BY id"
EMPLOYER_NAME = "SELECT name FROM employer WHERE id = ?"
MERGED = "SELECT gone_id, gone FROM merge WHERE keep_id = ? ORDER BY id"
ASIDES = "SELECT field, value, source, at, key FROM aside WHERE person_id = ? ORDER BY id"
OUTSIDE_IDS = """
SELECT DISTINCT system, value FROM outside_id WHERE person_id = ? AND system <> 'row'
ORDER BY system, value"""  # a row's print names nobody outside


def person_card(desk: Desk, person: int) -> PersonCard:
    """Everything kept of a person; NotFound when nobody has that id."""
    with desk.read() as read:
        found = read.execute(CARD, (person,)).fetchone()
        if found is None:
            raise NotFound("That person is no longer there.", "Undo may bring them back.")
        return _card(read, dict(zip(FIELDS, found, strict=True)))


def _card(read: sqlite3.Connection, row: dict[str, Any]) -> PersonCard:
    of = (row["id"],)
    gone = [(gone_id, json.loads(image)) for gone_id, image in read.execute(MERGED, of)]
    since, last = row["touch_since"], row["last_contact"]
    return PersonCard(
        id=row["id"],
        name=row["shown"],
        prefix=row["prefix"],
        given=row["given"],
        middle=row["middle"],
        family=row["family"],
        suffix=row["suffix"],
        nickname=row["nickname"],
        credentials=row["credentials"],
        function=row["function"],
        employer=_employer(read, row["employer_id"]),
        place=_place(row),
        phones=_phones(read, of),
        emails=_emails(read, of),
        expertise=_names(read, EXPERTISE, of),
        tags=_names(read, TAGS, of),
        links=tuple(LinkLine(*line) for line in read.execute(LINKS, of)),
        status=row["status"],
        status_on=_day(row["status_on"]),
        off_limits_why=row["off_limits_why"],
        off_limits_until=_day(row["off_limits_until"]),
        do_not_call=row["do_not_call_why"],
        stay_in_touch=row["touch_days"],
        stay_in_touch_since=None if since is None else instant(since),
        added_at=instant(row["added_at"]),
        last_contact=None if last is None else instant(last),
        notes=row["notes"],
        merged=tuple(Found(gone_id, image["shown"]) for gone_id, image in gone),
        also=_also(read, row, [image for _, image in gone]) if gone else {},
        asides=_asides(read, of),
        outside_ids=tuple(OutsideIdLine(*each) for each in read.execute(OUTSIDE_IDS, of)),
    )


def _phones(read: sqlite3.Connection, of: tuple[int]) -> tuple[PhoneLine, ...]:
    country = settings_in(read).country
    return tuple(
        PhoneLine(
            row,
            raw,
            number,
            show_phone(number, country) if e164 else raw,
            extension,
            label,
            None if safe is None else bool(safe),
            zone,
        )
        for row, raw, number, e164, extension, label, safe, zone in _once(
            read.execute(PHONES, of), itemgetter(2, 4)
        )
    )


def _emails(read: sqlite3.Connection, of: tuple[int]) -> tuple[EmailLine, ...]:
    rows = _once(read.execute(EMAILS, of), itemgetter(3))
    return tuple([EmailLine(row, address, label) for row, address, label, _ in rows])


def _asides(read: sqlite3.Connection, of: tuple[int]) -> tuple[AsideLine, ...]:
    rows = _once(read.execute(ASIDES, of), itemgetter(0, 4))
    return tuple([AsideLine(name, told, file, instant(at)) for name, told, file, at, _ in rows])


def _once(rows: Iterable[Row], key: Callable[[Row], object]) -> Iterable[Row]:
    """The first row of each key: after a merge two rows may say the same."""
    found: dict[object, Row] = {}
    for row in rows:
        found.setdefault(key(row), row)
    return found.values()


def _names(read: sqlite3.Connection, sql: str, of: tuple[int]) -> tuple[str, ...]:
    return tuple([row[0] for row in _once(read.execute(sql, of), itemgetter(1))])


def _employer(read: sqlite3.Connection, employer: int | None) -> EmployerLine | None:
    if employer is None:
        return None
    (name,) = read.execute(EMPLOYER_NAME, (employer,)).fetchone()
    names = tuple(other for (other,) in read.execute(EMPLOYER_NAMES, (employer,)))
    return EmployerLine(employer, name, names)


def _place(row: Mapping[str, Any]) -> PlaceLine:
    city, region, country, text = (row[c] for c in ("city", "region", "country", "place"))
    where = (row["lat_micro"], row["lon_micro"], row["zone"])
    return PlaceLine(text, label(city, region, country, text), city, region, country, *where)


def _day(kept: str | None) -> date | None:
    return None if kept is None else date.fromisoformat(kept)


def _also(
    read: sqlite3.Connection, row: Mapping[str, Any], gone: list[dict[str, Any]]
) -> dict[str, tuple[str, ...]]:
    also = rules.otherwise(row, gone)
    if "employer" in also:
        names = (read.execute(EMPLOYER_NAME, (e,)).fetchone() for e in also["employer"])
        also["employer"] = tuple(name for (name,) in filter(None, names))
    return {field: tuple(str(value) for value in values) for field, values in also.items()}
